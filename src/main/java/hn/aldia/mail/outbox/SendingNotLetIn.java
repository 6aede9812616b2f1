package hn.aldia.mail.outbox;

import hn.aldia.mail.imap.LoginAnswer;
import hn.aldia.mail.imap.NotLetIn;

/** The server that is to send let nobody in, and not for the password. Nothing was sent. */
public final class SendingNotLetIn extends NotSent {
  private static final long serialVersionUID = 1L;

  SendingNotLetIn(String host, String user, String answer, LoginAnswer why, Throwable cause) {
    super(
        Kind.OUTSIDE,
        cause,
        "mail.sending-not-let-in",
        host,
        user,
        answer,
        NotLetIn.reason(why),
        NotLetIn.advice(why, host));
  }
}
