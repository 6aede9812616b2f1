package hn.aldia.mail.outbox;

/** The server that is to send cannot be reached, or broke off early. Nothing was sent. */
public final class SendingUnreachable extends NotSent {
  private static final long serialVersionUID = 1L;

  SendingUnreachable(String host, String port, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.sending-unreachable", host, port, answer);
  }
}
