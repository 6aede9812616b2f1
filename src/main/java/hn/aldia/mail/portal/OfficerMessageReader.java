package hn.aldia.mail.portal;

import hn.aldia.config.home.Patterns;
import hn.aldia.mail.message.Addresses;
import hn.aldia.text.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** “Le a enviado un mensaje … Solicitud: # 1162 Estado: EN ESPERA Observación: …”, and its like. */
final class OfficerMessageReader {
  private static final Patterns WORDS =
      Patterns.in(OfficerMessageReader.class, "message-words.conf");

  private static final int NOTE_LENGTH = 8_000;
  private static final int STATE_LENGTH = 60;
  private static final int BESIDE_NAME = 200;

  /**
   * @param place where the note begins; of what stands behind it the officer is the author
   */
  record Written(
      int place,
      boolean introduced,
      Optional<String> officer,
      Optional<String> email,
      Optional<String> state,
      Optional<String> note) {
    /** Without any of the portal's labels. */
    static final Written NONE =
        new Written(
            0, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Written in(FoldedText passage) {
    Matcher introduced = WORDS.of("introduced").matcher(passage.folded());
    boolean intro = WORDS.found("spoken", passage.folded()) && introduced.find();
    Matcher state = WORDS.of("state").matcher(passage.folded());
    boolean hasState = state.find();
    int from = hasState ? state.end() : intro ? introduced.end() : 0;
    Matcher note = WORDS.of("note").matcher(passage.folded()).region(from, passage.length());
    note.useTransparentBounds(true);
    boolean hasNote = note.find();
    int noteAt = hasNote ? note.end() : from;
    Officer officer = intro ? officer(passage, introduced) : Officer.labelled(passage, noteAt);
    return new Written(
        noteAt,
        intro,
        officer.name(),
        officer.email(),
        hasState ? state(passage, state.end()) : Optional.empty(),
        hasNote
            ? Optional.of(
                unmarked(passage.cut(noteAt, Math.min(passage.length(), noteAt + NOTE_LENGTH))))
            : Optional.empty());
  }

  private record Officer(Optional<String> name, Optional<String> email) {
    /** “Oficial a cargo: …” above the note, or whoever is named there with their address. */
    static Officer labelled(FoldedText passage, int noteAt) {
      FoldedText head = passage.before(noteAt);
      Matcher label = WORDS.of("officer").matcher(head.folded());
      if (!label.find()) {
        List<NamedAddress> named = NamedAddress.in(head);
        Optional<NamedAddress> only = named.stream().filter(n -> named.size() == 1).findFirst();
        return new Officer(only.map(NamedAddress::name), only.map(NamedAddress::address));
      }
      return beside(head, label.end());
    }

    static Officer beside(FoldedText passage, int place) {
      Optional<PersonName> name = PersonName.at(passage, place);
      int start = name.map(PersonName::end).orElse(place);
      int limit = Math.min(passage.length(), start + BESIDE_NAME);
      Matcher ends = WORDS.of("beside-name-ends").matcher(passage.folded()).region(start, limit);
      int end = ends.find() ? ends.start() : limit;
      return new Officer(name.map(PersonName::name), Addresses.only(passage.cut(start, end)));
    }
  }

  private static Officer officer(FoldedText passage, Matcher introduced) {
    Officer after = Officer.beside(passage, introduced.end());
    if (after.name().filter(name -> name.contains(" ")).isPresent()) {
      return after;
    }
    // “Rosa Muestra (rosa.muestra@…) le ha enviado un mensaje.”
    String before = passage.folded().substring(0, introduced.start()).stripTrailing();
    int start = Math.max(0, before.length() - BESIDE_NAME);
    // The nearest of what a name may follow: “Estimado usuario: El oficial de Migración Rosa …”.
    int begin = start;
    Matcher precedes = WORDS.of("precedes-name").matcher(before).region(start, before.length());
    while (precedes.find()) {
      begin = precedes.end();
    }
    Officer ahead = Officer.beside(passage.before(before.length()), begin);
    return ahead.name().isPresent() ? ahead : after;
  }

  private static Optional<String> state(FoldedText passage, int start) {
    int limit = Math.min(passage.length(), start + STATE_LENGTH);
    Matcher ends = WORDS.of("state-ends").matcher(passage.folded()).region(start, limit);
    int end = ends.find() ? ends.start() : limit;
    String state = passage.cut(start, end).replaceAll("[\\s*_|]+", " ").strip();
    return state.isEmpty() ? Optional.empty() : Optional.of(state);
  }

  /** Without the asterisks that stand for bold around the whole. */
  private static String unmarked(String note) {
    String bare = note.strip();
    while (bare.length() > 2 && bare.startsWith("*") && bare.endsWith("*")) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare.replaceAll("\\n\\s*\\*{1,2}$", "");
  }
}
