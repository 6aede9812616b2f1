package hn.aldia.mail.message;

import hn.aldia.mail.documents.Attachment;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says, freed of its wrappings.
 *
 * @param from the sender's bare address, lower case; empty when there is none
 * @param to whom it was addressed: To and Cc, bare and in lower case; where these name nobody,
 *     Delivered-To and its kin
 * @param messageId with its angle brackets
 * @param references the Message-IDs of the mails that it answers, the nearest last
 * @param texts the body as a person reads it, the richest form first
 * @param setApart what is underlined or bold in them, and short
 * @param attachments files beside the text
 * @param enclosed letters forwarded inside it
 */
@RecordBuilder
public record Letter(
    String from,
    List<String> to,
    String subject,
    Optional<Instant> date,
    Optional<String> messageId,
    List<String> references,
    List<String> texts,
    List<String> setApart,
    List<Attachment> attachments,
    List<Letter> enclosed,
    Authenticity authenticity,
    Trace trace)
    implements LetterBuilder.With {
  public Letter {
    setApart = List.copyOf(setApart);
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
        List.of(),
        Authenticity.UNKNOWN,
        Trace.NONE);
  }

  /**
   * The receiving server found the sender to be forged, or, as in a forwarded copy, nobody vouches
   * for it.
   */
  public boolean doubtful() {
    return authenticity.doubtful();
  }

  /** When it was written: by its own date, else by the first server that took it. */
  public Optional<Instant> written() {
    return date.or(trace::sent);
  }

  /** Nothing that holds a PIN is printed. */
  @Override
  public String toString() {
    return "letter from " + from + " to " + to;
  }
}
