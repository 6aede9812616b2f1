package hn.aldia.mail.outbox;

/** The server does not take mail for the officer. Nothing was sent. */
public final class RecipientRefused extends NotSent {
  private static final long serialVersionUID = 1L;

  RecipientRefused(String host, String recipient, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.recipient-refused", host, recipient, answer);
  }
}
