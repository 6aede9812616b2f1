package hn.aldia.mail.imap;

import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.settings.MailServer;
import org.jspecify.annotations.Nullable;

/**
 * A secret fetched once for the mailbox's several connections: a password command may ask a person.
 */
public final class Remembered implements SecretSource {
  private final SecretSource source;
  private @Nullable Secret secret;

  private Remembered(SecretSource source) {
    this.source = source;
  }

  /** Access tokens are fetched anew for every connection: they run out. */
  public static MailServer password(MailServer server) {
    return server.auth() == MailServer.Auth.XOAUTH2
        ? server
        : new MailServer(
            server.host(),
            server.port(),
            server.security(),
            server.user(),
            server.auth(),
            new Remembered(server.password()),
            server.ca(),
            server.folders());
  }

  @Override
  public synchronized Secret fetch() {
    if (secret == null) {
      secret = source.fetch();
    }
    return secret;
  }

  @Override
  public String described() {
    return source.described();
  }
}
