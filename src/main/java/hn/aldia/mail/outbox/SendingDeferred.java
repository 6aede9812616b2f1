package hn.aldia.mail.outbox;

/** The server wants to be asked later (an answer that begins with 4). Nothing was sent. */
public final class SendingDeferred extends NotSent {
  private static final long serialVersionUID = 1L;

  SendingDeferred(String host, String answer, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.sending-deferred", host, answer);
  }
}
