package hn.aldia.mail.imap;

import hn.aldia.config.settings.MailProvider;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** The server let nobody in, for a reason that is not the password. */
public final class NotLetIn extends Trouble {
  private final LoginAnswer why;

  NotLetIn(String host, String user, String answer, LoginAnswer why, Throwable cause) {
    super(
        Kind.OUTSIDE, cause, "mail.not-let-in", host, user, answer, reason(why), advice(why, host));
    this.why = why;
  }

  public LoginAnswer why() {
    return why;
  }

  public static Message reason(LoginAnswer why) {
    return Message.of("mail.login-" + why.word());
  }

  /** What to do, with the page of a provider that is known. */
  public static Message advice(LoginAnswer why, String host) {
    String help = why.refuses() ? help(host) : "";
    return Message.of("mail.login-" + why.word() + "-remedy", help);
  }

  static String help(String host) {
    return MailProvider.ofServer(host).map(MailProvider::help).orElse("");
  }
}
