package hn.aldia.config.settings;

import hn.aldia.config.secret.SecretSource;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail server as the settings give it ({@code mail.imap} or {@code mail.smtp}).
 *
 * @param ca a PEM file with the certificate authority to trust beside the JDK's own
 * @param folders folders to watch beside INBOX; empty means: find the junk folder by itself (IMAP
 *     only)
 */
public record MailServer(
    String host,
    int port,
    Security security,
    String user,
    Auth auth,
    SecretSource password,
    @Nullable Path ca,
    List<String> folders) {
  public MailServer withPassword(SecretSource other) {
    return new MailServer(host, port, security, user, auth, other, ca, folders);
  }

  public enum Security {
    TLS,
    STARTTLS,
    NONE
  }

  public enum Auth {
    PASSWORD,
    /**
     * The password is an OAuth 2.0 access token (RFC 7628's predecessor XOAUTH2, as Gmail and
     * Outlook take it).
     */
    XOAUTH2,
    /** No login at all: a relay of one's own (SMTP only). */
    NONE
  }
}
