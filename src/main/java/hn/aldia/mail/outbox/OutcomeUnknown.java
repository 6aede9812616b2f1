package hn.aldia.mail.outbox;

import hn.aldia.words.Trouble;

/**
 * The letter was handed over, and the connection broke before the server said whether it took it.
 * It must not be sent again before {@link Sender#alreadySent} or a person has told.
 */
public final class OutcomeUnknown extends Trouble {
  private final String messageId;

  OutcomeUnknown(String host, String recipient, String messageId, String answer, Throwable cause) {
    super(Kind.PERSON, cause, "mail.outcome-unknown", host, recipient, answer);
    this.messageId = messageId;
  }

  public String messageId() {
    return messageId;
  }
}
