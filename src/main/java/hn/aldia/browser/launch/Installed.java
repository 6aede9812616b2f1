package hn.aldia.browser.launch;

import hn.aldia.config.home.Shipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where browsers put themselves on each system: {@code browsers.txt}. */
record Installed(Machine machine) {
  /** What Playwright's own installer brings: no channel of the settings. */
  static final String PLAYWRIGHT = "playwright";

  private static final List<List<String>> PLACES =
      Shipped.rows(Installed.class, "browsers.txt")
          .map(row -> List.of(row.split(" \\| ", -1)))
          .toList();

  /** By the names that settings have for them, in the order in which they are preferred. */
  static Stream<String> channels() {
    return PLACES.stream()
        .map(row -> row.get(0))
        .distinct()
        .filter(name -> !name.equals(PLAYWRIGHT));
  }

  Optional<Path> find(String channel) {
    return places(channel)
        .flatMap(machine::named)
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }

  Stream<String> places(String make) {
    return PLACES.stream()
        .filter(row -> row.get(0).equals(make) && row.get(1).equals(machine.os().name()))
        .map(row -> row.get(2));
  }
}
