package hn.aldia.mail.portal;

import hn.aldia.mail.message.Addresses;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “Su solicitud No.1162 ya fue ASIGNADA al oficial de Migración …”, and its like. */
final class AssignmentReader {
  private static final String OFFICER =
      "(?:(?:oficial|funcionari[oa]|agente|analista|delegad[oa]|licenciad[oa]|abogad[oa])\\b\\s*"
          + "(?:(?:de|en)\\s+(?:migracion|extranjeria|tramites?|atencion)\\b\\s*)?)";

  private static final String REQUEST =
      "(?:\\s+(?:(?:a|de|para)(?:\\s+(?:atender|tramitar|revisar))?\\s+)?(?:su|la)\\s+(?:solicitud|tramite)";

  private static final Pattern ASSIGNED =
      Pattern.compile(
          "\\b(?:re)?asignad[ao]\\b\\s*(?:a\\s+la|a\\s+el|al|a|por\\s+(?:el|la))\\s+"
              + OFFICER
              + "?\\s*:?|\\basignad[oa]\\s+(?:la|su)\\s+(?:solicitud|tramite)[^\\n.]{0,30}?\\s(?:a\\s+la|al|a)\\s+"
              + OFFICER
              + "?|\\b(?:re)?asignad[ao]\\b[\\s.:,-]{1,6}oficial(?:\\s+(?:a\\s+cargo|asignad[oa]|de\\s+(?:migracion|extranjeria)))?\\s*[:\\n]"
              + "|\\bassigned\\s+to\\s+(?:the\\s+)?(?:(?:migration|immigration)\\s+)?(?:officer|official|agent)?\\s*:?"
              + "|\\b(?:asigno\\s+(?:(?:a|al|el|la)\\s+){0,2}|(?:sera\\s+)?atendid[oa]\\s+por\\s+(?:el|la)\\s+)"
              + OFFICER
              + ":?|\\b"
              + OFFICER
              + "(?:(?=[^\\n]{3,120}?\\b(?:asignad|designad|encargad)[oa]"
              + REQUEST
              + "))|(?:asignad[oa]|a\\s+cargo|responsable|encargad[oa])"
              + REQUEST
              + "[^:\\n]{0,30}?)?\\s*(?::|\\bes\\b|\\bsera\\b))");

  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(?:no|sera|seran|pendiente|cuando|una vez|hasta|pronto|si)\\b[^.\\n]{0,40}$");

  /** What the documents are wanted at stands within so many characters. */
  private static final int REACH = 500;

  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.;]\\s|\\n\\s*\\n|$");

  /**
   * @param place where the words stand that say it
   */
  record Assigned(int place, String officer, Optional<String> email) {}

  static Optional<Assigned> in(FoldedText passage) {
    Matcher found = ASSIGNED.matcher(passage.folded());
    while (found.find()) {
      String before = passage.folded().substring(Math.max(0, found.start() - 60), found.start());
      Optional<PersonName> officer = PersonName.at(passage, found.end());
      if (officer.isPresent() && !NOT_YET.matcher(before).find()) {
        PersonName name = officer.get();
        return Optional.of(new Assigned(found.start(), name.name(), email(passage, name.end())));
      }
    }
    return Optional.empty();
  }

  /** The address in the sentence that names the first one; none when that sentence names two. */
  private static Optional<String> email(FoldedText passage, int from) {
    int end = Math.min(passage.length(), from + REACH);
    String reach = passage.cut(from, end);
    Optional<String> first = Addresses.in(reach).stream().findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int place = Folded.inPlace(reach).indexOf(Folded.inPlace(first.get())) + first.get().length();
    Matcher ends = SENTENCE_ENDS.matcher(reach).region(place, reach.length());
    return Addresses.only(ends.find() ? reach.substring(0, ends.start()) : reach);
  }
}
