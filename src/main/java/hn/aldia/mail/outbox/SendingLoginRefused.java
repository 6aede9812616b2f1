package hn.aldia.mail.outbox;

/** User or password is wrong for the server that is to send. Nothing was sent. */
public final class SendingLoginRefused extends NotSent {
  private static final long serialVersionUID = 1L;

  SendingLoginRefused(String host, String user, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.sending-login-refused", host, user, answer);
  }
}
