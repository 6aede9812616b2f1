package hn.aldia.cli;

import hn.aldia.browser.Display;
import hn.aldia.browser.Machine;
import hn.aldia.config.BrowserSettings.Headless;
import hn.aldia.config.Settings;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of commands that use a browser. */
final class RunOptions {
  @Option(names = "--headed", descriptionKey = "headed")
  boolean headed;

  @Option(names = "--headless", descriptionKey = "headless")
  boolean headless;

  @Option(names = "--yes", descriptionKey = "yes")
  boolean yes;

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  boolean dryRun;

  @Option(
      names = "--timeout",
      paramLabel = "10m",
      descriptionKey = "timeout",
      converter = Minutes.class)
  @Nullable Duration timeout;

  /** Whether the browser shows no window, for a task that a person watches. */
  boolean headless(Settings settings) {
    Headless wanted =
        headless ? Headless.YES : headed ? Headless.NO : settings.browser().headless();
    return display().headless(wanted, true);
  }

  static Display display() {
    return Display.of(Machine.here());
  }

  Duration timeout(Settings settings) {
    return timeout == null ? settings.portal().registerTimeout() : timeout;
  }

  /** {@code 90s}, {@code 10m}, {@code 2h}; a bare number is minutes. */
  static final class Minutes implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s*(ms|s|m|h|)");

    @Override
    public Duration convert(String value) {
      Matcher form = FORM.matcher(value.strip().toLowerCase(Locale.ROOT));
      if (!form.matches()) {
        throw new TypeConversionException("“" + value + "” — 90s, 10m, 2h");
      }
      long number = Long.parseLong(form.group(1));
      return switch (form.group(2)) {
        case "ms" -> Duration.ofMillis(number);
        case "s" -> Duration.ofSeconds(number);
        case "h" -> Duration.ofHours(number);
        default -> Duration.ofMinutes(number);
      };
    }
  }
}
