package hn.aldia.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says, freed of its wrappings.
 *
 * @param from the sender's bare address, lower case; empty when there is none
 * @param to whom it was addressed: To and Cc, bare and in lower case; where these name nobody,
 *     Delivered-To and its kin
 * @param texts the body as a person reads it, the richest form first
 * @param enclosed letters forwarded inside it
 * @param doubtful the receiving server found the sender to be forged, or, as in a forwarded copy,
 *     nobody vouches for it
 */
public record Letter(
    String from,
    List<String> to,
    String subject,
    Optional<Instant> date,
    List<String> texts,
    List<Letter> enclosed,
    boolean doubtful) {
  public Letter {
    to = List.copyOf(to);
    texts = List.copyOf(texts);
    enclosed = List.copyOf(enclosed);
  }

  static Letter unreadable() {
    return new Letter("", List.of(), "", Optional.empty(), List.of(), List.of(), false);
  }

  /** Nothing that holds a PIN is printed. */
  @Override
  public String toString() {
    return "letter from " + from + " to " + to;
  }
}
