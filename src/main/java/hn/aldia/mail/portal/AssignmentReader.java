package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.mail.message.Addresses;
import hn.aldia.mail.message.Letter;
import hn.aldia.text.Folded;
import hn.aldia.text.FoldedText;
import hn.aldia.text.PersonNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** “Su solicitud No.1162 ya fue ASIGNADA al oficial de Migración …”, and its like. */
final class AssignmentReader {
  private static final Patterns WORDS =
      Patterns.in(AssignmentReader.class, "assignment-words.conf");

  /** What the documents are wanted at stands within so many characters. */
  private static final int REACH = 500;

  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.;]\\s|\\n\\s*\\n|$");

  /**
   * @param place where the words stand that say it
   * @param official they call the person an officer: couriers and clerks are assigned too
   */
  record Assigned(int place, String officer, Optional<String> email, boolean official) {}

  static Optional<Assigned> in(FoldedText passage, Letter letter) {
    Matcher found = WORDS.of("assigned").matcher(passage.folded());
    boolean spoken = WORDS.found("named", passage.folded());
    while (spoken && found.find()) {
      String before = passage.folded().substring(Math.max(0, found.start() - 60), found.start());
      Optional<PersonName> officer = PersonName.at(passage, found.end());
      if (officer.isPresent() && !WORDS.found("not-yet", before)) {
        PersonName name = officer.get();
        Optional<String> email = email(passage, name.end());
        return Optional.of(
            new Assigned(
                found.start(),
                email.flatMap(to -> surnameFirst(passage, name, to)).orElse(name.name()),
                email,
                found.group().matches("(?s).*\\boff?ici.*")));
      }
    }
    return spoken ? ofItsWriter(passage, letter) : Optional.empty();
  }

  /** “MUESTRA MODELO, ROSA ISABEL”, where only both together made the address. */
  private static Optional<String> surnameFirst(FoldedText passage, PersonName name, String email) {
    boolean parted =
        name.end() < passage.length()
            && passage.text().charAt(name.end()) == ','
            && !PersonNames.fits(name.name(), email);
    return Optional.of(name)
        .filter(any -> parted)
        .flatMap(surname -> PersonName.at(passage, surname.end() + 1))
        .map(given -> given.name() + " " + name.name())
        .filter(whole -> PersonNames.fits(whole, email));
  }

  /**
   * However it is worded: near a person's name and address it says that somebody is in charge.
   * Empty where that is so of several persons.
   */
  static Optional<Assigned> byItsAddress(FoldedText passage) {
    List<NamedAddress> all =
        NamedAddress.in(passage).stream()
            .filter(a -> WORDS.found("in-charge", passage.folded().substring(a.from(), a.to())))
            .toList();
    return all.size() == 1
        ? all.stream()
            .map(a -> new Assigned(a.from(), a.name(), Optional.of(a.address()), true))
            .findFirst()
        : Optional.empty();
  }

  /** “Me ha sido asignada su solicitud …”. */
  private static Optional<Assigned> ofItsWriter(FoldedText passage, Letter letter) {
    Matcher mine = WORDS.of("mine").matcher(passage.folded());
    Optional<PersonName> writer = PersonName.at(FoldedText.of(letter.trace().senderName()), 0);
    return mine.find() && writer.filter(PersonName::isInFull).isPresent()
        ? Optional.of(
            new Assigned(mine.start(), writer.get().name(), Optional.of(letter.from()), true))
        : Optional.empty();
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
    String said = ends.find() ? reach.substring(0, ends.start()) : reach;
    Matcher copy = WORDS.of("copy").matcher(Folded.inPlace(said)).region(place, said.length());
    boolean inTheHouse =
        Addresses.in(said).stream().map(Addresses::domain).distinct().count() == 1 && copy.find();
    return Addresses.only(inTheHouse ? said.substring(0, copy.start()) : said);
  }
}
