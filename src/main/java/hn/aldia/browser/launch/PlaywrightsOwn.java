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
    return new Installed(machine).places(Installed.PLAYWRIGHT).map(browser::resolve);
  }

  private static long revision(Path browser) {
    return Long.parseLong(browser.getFileName().toString().substring("chromium-".length()));
  }
}
