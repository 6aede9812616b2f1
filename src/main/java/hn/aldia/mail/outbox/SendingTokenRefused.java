package hn.aldia.mail.outbox;

import hn.aldia.config.settings.MailServer;
import hn.aldia.mail.imap.TokenRefused;

/** The server that is to send refused the access token. Nothing was sent. */
public final class SendingTokenRefused extends NotSent {
  private static final long serialVersionUID = 1L;

  SendingTokenRefused(MailServer server, String answer, Throwable cause) {
    super(
        Kind.OUTSIDE,
        cause,
        "mail.sending-token-refused",
        server.host(),
        server.user(),
        answer,
        TokenRefused.renewal(server));
  }
}
