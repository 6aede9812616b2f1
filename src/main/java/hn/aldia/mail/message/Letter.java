package hn.aldia.mail.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a mail says, freed of its wrappings.
 *
 * @param from the sender's bare address, lower case; empty when there is none
 * @param to whom it was addressed: To and Cc, bare and in lower case; where these name nobody,
 *     Delivered-To and its kin
 * @param messageId with its angle brackets
 * @param references the Message-IDs of the mails that it answers, the nearest last
 * @param texts the body as a person reads it, the richest form first
 * @param attachments files beside the text
 * @param enclosed letters forwarded inside it
 */
public record Letter(
    String from,
    List<String> to,
    String subject,
    Optional<Instant> date,
    Optional<String> messageId,
    List<String> references,
    List<String> texts,
    List<Attachment> attachments,
    List<Letter> enclosed,
    Authenticity authenticity) {
  public Letter {
    to = List.copyOf(to);
    references = List.copyOf(references);
    texts = List.copyOf(texts);
    attachments = List.copyOf(attachments);
    enclosed = List.copyOf(enclosed);
  }

  public static Letter unreadable() {
    return new Letter(
        "",
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Authenticity.UNKNOWN);
  }

  /**
   * The receiving server found the sender to be forged, or, as in a forwarded copy, nobody vouches
   * for it.
   */
  public boolean doubtful() {
    return authenticity.doubtful();
  }

  /** The Message-IDs that an answer to this letter refers to, its own last. */
  public List<String> thread() {
    return Stream.concat(references.stream(), messageId.stream()).distinct().toList();
  }

  public Letter to(List<String> addressees) {
    return new Letter(
        from,
        addressees,
        subject,
        date,
        messageId,
        references,
        texts,
        attachments,
        enclosed,
        authenticity);
  }

  /** Nothing that holds a PIN is printed. */
  @Override
  public String toString() {
    return "letter from " + from + " to " + to;
  }
}
