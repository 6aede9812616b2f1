package hn.aldia.browser.launch;

import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a browser: the configured one; else an installed Chrome, Chromium or Edge; else
 * Playwright's own; else one that it installs.
 *
 * @param progress gets what an installer prints, line by line
 */
public record ChromiumFinder(
    Machine machine, Supplier<List<BrowserInstaller>> installers, Consumer<String> progress) {
  /** Of what an installer says: why it failed stands at its end. */
  private static final int LAST_LINES = 5;

  public ChromiumFinder(Machine machine, Consumer<String> progress) {
    this(machine, () -> installersFor(machine), progress);
  }

  /**
   * The browser's program.
   *
   * @throws Trouble when the settings name one that is not there, or none could be installed
   */
  public Path find(BrowserSettings settings) {
    if (settings.executable() != null) {
      return configured(settings.executable());
    }
    if (settings.channel() != null) {
      return ofChannel(settings.channel());
    }
    return present().orElseGet(this::installed);
  }

  /** What ails a program that is there: where the settings name it they are to be changed. */
  public static Trouble doesNotStart(Path program, BrowserSettings settings, String reason) {
    return new Trouble(
        settings.executable() == null ? Trouble.Kind.OUTSIDE : Trouble.Kind.SETTINGS,
        "chromium.does-not-start",
        program.toString(),
        reason);
  }

  /** What is already on the machine; installs nothing. */
  public Optional<Path> present() {
    var installed = new Installed(machine);
    return Installed.channels()
        .flatMap(channel -> installed.find(channel).stream())
        .findFirst()
        .or(() -> new PlaywrightsOwn(machine).find());
  }

  private static Path configured(Path executable) {
    if (!Files.isRegularFile(executable)) {
      throw Trouble.settings("chromium.executable-absent", executable.toString());
    }
    if (!Files.isExecutable(executable)) {
      throw Trouble.settings("chromium.executable-no-program", executable.toString());
    }
    return executable;
  }

  private Path ofChannel(String channel) {
    var installed = new Installed(machine);
    if (Installed.channels().noneMatch(channel::equals)) {
      throw Trouble.settings("chromium.channel-unknown", channel);
    }
    return installed
        .find(channel)
        .or(
            () ->
                channel.equals("chromium") ? new PlaywrightsOwn(machine).find() : Optional.empty())
        .orElseThrow(() -> Trouble.settings("chromium.channel-absent", channel));
  }

  private Path installed() {
    List<BrowserInstaller> all = installers.get();
    var said = new ArrayDeque<String>();
    for (BrowserInstaller installer : all) {
      progress.accept(installer.command());
      if (installer.install(line -> keep(said, line))) {
        Optional<Path> browser = present();
        if (browser.isPresent()) {
          return browser.get();
        }
      }
    }
    throw Trouble.outside(
        "chromium.missing",
        all.isEmpty() ? "apt-get install chromium" : all.get(0).command(),
        said.stream().map("\n"::concat).collect(Collectors.joining()));
  }

  private void keep(Deque<String> said, String line) {
    progress.accept(line);
    said.addLast(line);
    if (said.size() > LAST_LINES) {
      said.removeFirst();
    }
  }

  private static List<BrowserInstaller> installersFor(Machine machine) {
    var all = new ArrayList<BrowserInstaller>();
    boolean asRoot = machine.superuser() && machine.hasApt();
    if (asRoot) {
      all.add(CommandInstaller.apt());
    }
    all.add(CommandInstaller.playwright(DriverFolder.ready(machine), asRoot));
    return all;
  }

  /** The Chromium that Playwright's installer has put into its browsers folder. */
  private record PlaywrightsOwn(Machine machine) {
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
}
