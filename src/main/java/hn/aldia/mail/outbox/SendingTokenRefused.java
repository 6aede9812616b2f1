package hn.aldia.mail.outbox;

/** The server that is to send refused the access token. Nothing was sent. */
public final class SendingTokenRefused extends NotSent {
  private static final long serialVersionUID = 1L;

  SendingTokenRefused(String host, String user, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.sending-token-refused", host, user, answer);
  }
}
