package hn.aldia.config;

import hn.aldia.words.Message;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings under {@code mail}.
 *
 * @param imap null: not given, or not yet filled in
 * @param smtp null: not given
 * @param trustedDomains documents go to addresses in these only
 * @param file where a person gives what is missing
 */
public record MailSettings(
    @Nullable MailServer imap, @Nullable MailServer smtp, List<String> trustedDomains, Path file) {
  public MailSettings {
    trustedDomains = List.copyOf(trustedDomains);
  }

  /**
   * @throws SettingsException when there is none, with the file and key to give it
   */
  public MailServer requireImap() {
    return required("mail.imap.host", imap);
  }

  /**
   * @throws SettingsException when there is none, with the file and key to give it
   */
  public MailServer requireSmtp() {
    return required("mail.smtp.host", smtp);
  }

  private MailServer required(String key, @Nullable MailServer server) {
    if (server == null) {
      var missing = new Problem(file.toString(), 0, Message.of("config.missing", key));
      throw new SettingsException(List.of(missing));
    }
    return server;
  }
}
