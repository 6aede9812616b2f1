package hn.aldia.mail.imap;

import hn.aldia.config.secret.RefusedSecrets;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.SparedSecret;
import hn.aldia.config.settings.MailServer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A secret fetched once for the mailbox's several connections: a password command may ask a person.
 * One that was refused is fetched anew, for somebody may have mended it meanwhile.
 */
public final class Remembered implements SecretSource {
  private final SecretSource source;
  private @Nullable Secret secret;

  private Remembered(SecretSource source) {
    this.source = source;
  }

  /**
   * For all the connections of one mailbox: what one of them had refused, no other tries. Access
   * tokens are fetched anew for every connection: they run out.
   */
  public static MailServer password(MailServer server, Clock clock) {
    SecretSource source = server.password();
    boolean token = server.auth().isToken();
    return server.withPassword(
        new SparedSecret(
            token ? source : new Remembered(source),
            server.user() + " " + server.host(),
            RefusedSecrets.ofThisRun(clock)));
  }

  @Override
  public synchronized Secret fetch() {
    if (secret == null) {
      secret = source.fetch();
    }
    return secret;
  }

  @Override
  public synchronized void refused(Secret wrong, String answer) {
    secret = null;
    source.refused(wrong, answer);
  }

  @Override
  public String described() {
    return source.described();
  }
}
