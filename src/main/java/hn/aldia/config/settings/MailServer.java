package hn.aldia.config.settings;

import hn.aldia.config.oauth.AccessToken;
import hn.aldia.config.secret.SecretSource;
import hn.aldia.config.secret.SparedSecret;
import hn.aldia.config.secret.StoredSecret;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One mail server as the settings give it ({@code mail.imap} or {@code mail.smtp}).
 *
 * @param ca a PEM file with the certificate authority to trust beside the JDK's own
 * @param folders folders to watch beside INBOX; empty means: find the junk folder by itself (IMAP
 *     only)
 */
@RecordBuilder
public record MailServer(
    String host,
    int port,
    Security security,
    String user,
    Auth auth,
    SecretSource password,
    @Nullable Path ca,
    List<String> folders)
    implements MailServerBuilder.With {
  /** The secret that is kept on this computer for it; empty: it comes from elsewhere. */
  public Optional<StoredSecret> kept() {
    SecretSource source = source();
    return token()
        .map(AccessToken::renewal)
        .or(() -> source instanceof StoredSecret stored ? Optional.of(stored) : Optional.empty());
  }

  /** Where the person signs in at their provider's own page. */
  public Optional<AccessToken> token() {
    return source() instanceof AccessToken token ? Optional.of(token) : Optional.empty();
  }

  private SecretSource source() {
    return password instanceof SparedSecret spared ? spared.source() : password;
  }

  /** The person says that it is right: it may be tried at once. */
  public void forgive() {
    if (password instanceof SparedSecret spared) {
      spared.forgive();
    }
  }

  public enum Security {
    TLS,
    STARTTLS,
    NONE
  }

  public enum Auth {
    PASSWORD,
    /** The person signs in at their provider's own page, and access is renewed by us. */
    OAUTH2,
    /** The password is an access token, which something else renews. */
    XOAUTH2,
    /** No login at all: a relay of one's own (SMTP only). */
    NONE;

    /** Whether the server is shown an access token (XOAUTH2, or OAUTHBEARER of RFC 7628). */
    public boolean isToken() {
      return this == OAUTH2 || this == XOAUTH2;
    }
  }
}
