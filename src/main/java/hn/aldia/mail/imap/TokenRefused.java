package hn.aldia.mail.imap;

import hn.aldia.config.settings.MailServer;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;

/** The OAuth 2.0 access token is not (or no longer) good for this mail server. */
public final class TokenRefused extends Trouble {
  TokenRefused(MailServer server, String answer, Throwable cause) {
    super(
        Kind.OUTSIDE,
        cause,
        "mail.token-refused",
        server.host(),
        server.user(),
        answer,
        renewal(server));
  }

  /** How to come by another one. */
  public static Message renewal(MailServer server) {
    return server.auth() == MailServer.Auth.OAUTH2
        ? Message.of("mail.token-sign-in", NotLetIn.help(server.host()))
        : Message.of("mail.token-command");
  }
}
