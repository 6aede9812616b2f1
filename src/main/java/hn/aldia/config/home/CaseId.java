package hn.aldia.config.home;

import hn.aldia.config.hocon.Problem;
import hn.aldia.config.hocon.SettingsException;
import hn.aldia.words.Message;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a case, and so of its folder: one that every system takes and that leads nowhere
 * else.
 */
public record CaseId(String value) {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?");
  private static final Pattern WINDOWS_DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /**
   * @throws SettingsException when no folder should have this name
   */
  public CaseId {
    if (!isFolderName(value)) {
      throw new SettingsException(
          List.of(new Problem("--case", 0, Message.of("config.case-id", value))));
    }
  }

  static boolean isFolderName(String name) {
    return PLAIN.matcher(name).matches() && !WINDOWS_DEVICE.matcher(name).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
