package hn.aldia.cli.option;

import hn.aldia.cli.console.GivenOptions;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The language asked for: {@code --lang}, else the system's. Needed before the command line is
 * parsed.
 */
public final class Language {
  private static final Pattern SETTING =
      Pattern.compile("(?m)^\\s*language\\s*[=:]\\s*\"?(en|es)\"?\\s*$");

  public static Locale of(Locale system, String... args) {
    var given = new GivenOptions(List.of(args));
    String tag = given.value("--lang").or(() -> ofHome(given)).orElse(system.getLanguage());
    return Words.of(Locale.forLanguageTag(tag)).locale();
  }

  /** The {@code language} that the home's settings name. */
  private static Optional<String> ofHome(GivenOptions options) {
    Path given = options.value("--home").map(Path::of).orElse(null);
    Path file =
        Home.resolve(given, ThisProcess.environment(), ThisProcess.userFolder()).settingsFile();
    try {
      return Files.isReadable(file)
          ? SETTING
              .matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1))
              .reduce((earlier, later) -> later)
          : Optional.empty();
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * What the environment asks for ({@code ALDIA_LOCALE}: what it asked the launcher for), also
   * where this machine has no such locale installed: then Java speaks of none.
   */
  public static Locale ofSystem(Map<String, String> environment, Locale java) {
    return Stream.of("ALDIA_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .filter(value -> value.matches("[a-z]{2}([_.@].*)?"))
        .map(value -> Locale.forLanguageTag(value.substring(0, 2)))
        .orElse(java);
  }
}
