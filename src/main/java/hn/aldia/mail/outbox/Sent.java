package hn.aldia.mail.outbox;

import hn.aldia.words.Message;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter that the server took.
 *
 * @param warning that no copy lies in the folder of sent mails, and why
 */
public record Sent(String messageId, Instant at, Optional<Message> warning) {}
