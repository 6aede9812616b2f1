package hn.aldia.mail.message;

import java.time.Instant;
import java.util.List;

/**
 * Who writes to whom about what.
 *
 * @param messageId by {@link MessageIds}: stable, so that it can be searched for
 * @param request the number of the request
 * @param to the officer, with exactly one address; whether it may be written to was decided before
 * @param answers the Message-IDs of the mails that this answers, the nearest last: {@link
 *     Letter#thread}
 */
public record Occasion(
    String messageId,
    Instant date,
    String request,
    Correspondent from,
    Correspondent to,
    List<String> answers) {
  public Occasion {
    answers = List.copyOf(answers);
  }
}
