package hn.aldia.mail.imap;

import hn.aldia.config.settings.MailProvider;
import hn.aldia.config.settings.MailServer;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** The server let nobody in. Why decides who is told what, and whether it is tried again. */
public final class NotLetIn extends Trouble {
  private final LoginAnswer why;

  NotLetIn(MailServer server, String answer, LoginAnswer why, Throwable cause) {
    super(Kind.OUTSIDE, cause, key(server, why), args(server, answer, why));
    this.why = why;
  }

  public LoginAnswer why() {
    return why;
  }

  private static String key(MailServer server, LoginAnswer why) {
    if (why != LoginAnswer.WRONG_PASSWORD) {
      return "mail.not-let-in";
    }
    return server.auth().isToken() ? "mail.token-refused" : "mail.login-refused";
  }

  private static Object[] args(MailServer server, String answer, LoginAnswer why) {
    String host = server.host();
    if (why != LoginAnswer.WRONG_PASSWORD) {
      return new Object[] {host, server.user(), answer, reason(why), advice(why, host)};
    }
    Object mends = server.auth().isToken() ? renewal(server) : help(host);
    return new Object[] {host, server.user(), answer, mends};
  }

  static Message reason(LoginAnswer why) {
    return Message.of("mail.login-" + Message.word(why));
  }

  /** What to do, with the page of a provider that is known. */
  static Message advice(LoginAnswer why, String host) {
    String help = why.refuses() ? help(host) : "";
    return Message.of("mail.login-" + Message.word(why) + "-remedy", help);
  }

  /** How to come by another access token. */
  private static Message renewal(MailServer server) {
    return server.auth() == MailServer.Auth.OAUTH2
        ? Message.of("mail.token-sign-in", help(server.host()))
        : Message.of("mail.token-command");
  }

  private static String help(String host) {
    return MailProvider.ofServer(host).map(MailProvider::help).orElse("");
  }
}
