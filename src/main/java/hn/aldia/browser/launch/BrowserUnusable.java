package hn.aldia.browser.launch;

import hn.aldia.words.Trouble;
import java.nio.file.Path;

/** The browser that the settings ask for is not there, or does not start. */
public final class BrowserUnusable extends Trouble {
  private static final long serialVersionUID = 1L;

  private BrowserUnusable(Kind kind, String key, Object... args) {
    super(kind, key, args);
  }

  static BrowserUnusable absent(Path executable) {
    return new BrowserUnusable(Kind.SETTINGS, "chromium.executable-absent", executable.toString());
  }

  static BrowserUnusable notExecutable(Path executable) {
    return new BrowserUnusable(
        Kind.SETTINGS, "chromium.executable-no-program", executable.toString());
  }

  static BrowserUnusable unknownChannel(String channel) {
    return new BrowserUnusable(Kind.SETTINGS, "chromium.channel-unknown", channel);
  }

  static BrowserUnusable channelAbsent(String channel) {
    return new BrowserUnusable(Kind.SETTINGS, "chromium.channel-absent", channel);
  }

  /**
   * @param configured whether the settings name it; else it was found by itself
   */
  public static BrowserUnusable doesNotStart(Path executable, boolean configured, String reason) {
    return new BrowserUnusable(
        configured ? Kind.SETTINGS : Kind.OUTSIDE,
        "chromium.does-not-start",
        executable.toString(),
        reason);
  }

  public static BrowserUnusable notReached(String address, String reason) {
    return new BrowserUnusable(Kind.OUTSIDE, "chromium.not-reached", address, reason);
  }
}
