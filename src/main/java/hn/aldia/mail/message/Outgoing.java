package hn.aldia.mail.message;

import hn.aldia.mail.documents.Attachment;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter to an officer, complete: what is previewed is what is sent.
 *
 * @param text in Spanish, or the applicant's own words
 */
public record Outgoing(
    Occasion occasion, String subject, String text, List<Attachment> enclosures) {
  public Outgoing {
    subject = subject.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
    enclosures = List.copyOf(enclosures);
  }

  /** The documents, with a polite letter in Spanish that names each file. */
  public static Outgoing documents(Occasion occasion, List<Attachment> enclosures) {
    Words spanish = Words.SPANISH;
    String text =
        spanish.say(
            "letter.documents",
            greeted(occasion.to()),
            occasion.request(),
            list(enclosures),
            occasion.from().name());
    return new Outgoing(occasion, subject("letter.subject-documents", occasion), text, enclosures);
  }

  /** The applicant's own words, signed, with or without documents. */
  public static Outgoing answer(Occasion occasion, String text, List<Attachment> enclosures) {
    String signed =
        Words.SPANISH.say(
            enclosures.isEmpty() ? "letter.answer" : "letter.answer-with-documents",
            text.strip(),
            occasion.request(),
            list(enclosures),
            occasion.from().name());
    return new Outgoing(occasion, subject("letter.subject-answer", occasion), signed, enclosures);
  }

  public String messageId() {
    return occasion.messageId();
  }

  /** The letter as a person is to see it before they consent: to whom, what, with which files. */
  public String preview(Words words) {
    var lines = new ArrayList<String>();
    lines.add(words.say("letter.preview-from", occasion.from().shown()));
    lines.add(words.say("letter.preview-to", occasion.to().shown()));
    lines.add(words.say("letter.preview-subject", subject));
    lines.add("");
    lines.add(text);
    if (!enclosures.isEmpty()) {
      lines.add("");
      lines.add(words.say("letter.preview-enclosures", enclosures.size()));
      enclosures.forEach(e -> lines.add("  " + e.name() + "  " + words.say(size(e.size()))));
    }
    return String.join("\n", lines);
  }

  private static String subject(String key, Occasion occasion) {
    return Words.SPANISH.say(key, occasion.request(), occasion.from().name());
  }

  private static Message greeted(Correspondent officer) {
    return officer.name().isEmpty()
        ? Message.of("letter.greeting")
        : Message.of("letter.greeting-by-name", officer.name());
  }

  private static String list(List<Attachment> enclosures) {
    return String.join("\n", enclosures.stream().map(e -> "- " + e.name()).toList());
  }

  private static Message size(int bytes) {
    return bytes < 1_048_576
        ? Message.of("letter.kilobytes", Math.max(1, Math.round(bytes / 1024.0)))
        : Message.of("letter.megabytes", Math.round(bytes / 104857.6) / 10.0);
  }
}
