package hn.aldia.config.settings;

import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.SettingsException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings under {@code mail}.
 *
 * @param imap null: not given, or not yet filled in
 * @param smtp null: not given
 * @param trustedDomains documents go to addresses in these only
 * @param noImap where to give it, should it be needed
 * @param noSmtp where to give it, should it be needed
 */
public record MailSettings(
    @Nullable MailServer imap,
    @Nullable MailServer smtp,
    List<String> trustedDomains,
    Problem noImap,
    Problem noSmtp) {
  public MailSettings {
    trustedDomains = List.copyOf(trustedDomains);
  }

  /**
   * @throws SettingsException when there is none, with the file and key to give it
   */
  public MailServer requireImap() {
    return required(imap, noImap);
  }

  /**
   * @throws SettingsException when there is none, with the file and key to give it
   */
  public MailServer requireSmtp() {
    return required(smtp, noSmtp);
  }

  private static MailServer required(@Nullable MailServer server, Problem missing) {
    if (server == null) {
      throw new SettingsException(List.of(missing));
    }
    return server;
  }
}
