package hn.aldia.browser.launch;

import com.microsoft.playwright.PlaywrightException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one line of Playwright's many that tells why. */
public final class PlaywrightCause {
  private static final Pattern NET_ERROR = Pattern.compile("net::(ERR_\\w+)");
  private static final Pattern ORNAMENT = Pattern.compile("^(Error \\{|\\s*message='|[╔║╚═]).*");

  public static String of(PlaywrightException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .map(line -> line.replace("message='", "").strip())
        .filter(line -> !line.isEmpty() && !line.startsWith("Error {"))
        .filter(line -> !ORNAMENT.matcher(line).matches())
        .findFirst()
        .orElse(e.getClass().getSimpleName());
  }

  /** Chromium's name for what went wrong on the network: {@code ERR_NAME_NOT_RESOLVED}. */
  static Optional<String> netError(PlaywrightException e) {
    Matcher matcher = NET_ERROR.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
