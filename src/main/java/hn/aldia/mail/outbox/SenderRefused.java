package hn.aldia.mail.outbox;

/** The server does not let this address send. Nothing was sent. */
public final class SenderRefused extends NotSent {
  private static final long serialVersionUID = 1L;

  SenderRefused(String host, String sender, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.sender-refused", host, sender, answer);
  }
}
