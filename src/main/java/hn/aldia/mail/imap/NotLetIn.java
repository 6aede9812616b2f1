package hn.aldia.mail.imap;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** The server let nobody in, for a reason that is not the password. */
public final class NotLetIn extends Trouble {
  private static final long serialVersionUID = 1L;

  private final LoginAnswer why;

  NotLetIn(String host, String user, String answer, LoginAnswer why, Throwable cause) {
    super(Kind.OUTSIDE, cause, "mail.not-let-in", host, user, answer, reason(why), advice(why));
    this.why = why;
  }

  public LoginAnswer why() {
    return why;
  }

  public static Message reason(LoginAnswer why) {
    return Message.of("mail.login-" + why.word());
  }

  public static Message advice(LoginAnswer why) {
    return Message.of("mail.login-" + why.word() + "-remedy");
  }
}
