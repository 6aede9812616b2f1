package hn.aldia.browser.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that Playwright's installer has put into its browsers folder. */
record PlaywrightsOwn(Machine machine) {
  private static final String FOLDER = "chromium-\\d+";

  /** The newest whose installation was completed. */
  Optional<Path> find() {
    try (Stream<Path> all = Files.list(folder())) {
      return all.filter(f -> f.getFileName().toString().matches(FOLDER))
          .filter(f -> Files.exists(f.resolve("INSTALLATION_COMPLETE")))
          .sorted(Comparator.comparingLong(PlaywrightsOwn::revision).reversed())
          .flatMap(this::programs)
          .filter(Files::isExecutable)
          .findFirst();
    } catch (IOException noSuchFolder) {
      return Optional.empty();
    }
  }

  private Path folder() {
    return machine
        .env("PLAYWRIGHT_BROWSERS_PATH")
        .map(Path::of)
        .orElseGet(() -> machine.cache().resolve("ms-playwright"));
  }

  private Stream<Path> programs(Path browser) {
    String testing = "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing";
    Stream<String> inside =
        switch (machine.os()) {
          case LINUX -> Stream.of("chrome-linux64/chrome", "chrome-linux/chrome");
          case MAC ->
              Stream.of(
                  "chrome-mac-arm64/" + testing,
                  "chrome-mac-x64/" + testing,
                  "chrome-mac/Chromium.app/Contents/MacOS/Chromium");
          case WINDOWS -> Stream.of("chrome-win64/chrome.exe", "chrome-win/chrome.exe");
        };
    return inside.map(browser::resolve);
  }

  private static long revision(Path browser) {
    return Long.parseLong(browser.getFileName().toString().substring("chromium-".length()));
  }
}
