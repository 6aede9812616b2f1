package hn.aldia.browser.launch;

import hn.aldia.browser.launch.Installed.Make;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.words.Trouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a browser: the configured one; else an installed Chrome, Chromium or Edge; else
 * Playwright's own; else one that it installs.
 */
public final class ChromiumFinder {
  private final Machine machine;
  private final Supplier<List<BrowserInstaller>> installers;
  private final Consumer<String> progress;

  /**
   * @param progress gets what an installer prints, line by line
   */
  public ChromiumFinder(Machine machine, Consumer<String> progress) {
    this(machine, () -> installersFor(machine), progress);
  }

  ChromiumFinder(
      Machine machine, Supplier<List<BrowserInstaller>> installers, Consumer<String> progress) {
    this.machine = machine;
    this.installers = installers;
    this.progress = progress;
  }

  /**
   * The browser's program.
   *
   * @throws BrowserUnusable when the settings name one that is not there
   * @throws Trouble when there is none and none could be installed
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

  /** What is already on the machine; installs nothing. */
  public Optional<Path> present() {
    var installed = new Installed(machine);
    return Stream.of(Make.values())
        .flatMap(make -> installed.find(make).stream())
        .findFirst()
        .or(() -> new PlaywrightsOwn(machine).find());
  }

  private static Path configured(Path executable) {
    if (!Files.isRegularFile(executable)) {
      throw BrowserUnusable.absent(executable);
    }
    if (!Files.isExecutable(executable)) {
      throw BrowserUnusable.notExecutable(executable);
    }
    return executable;
  }

  private Path ofChannel(String channel) {
    var installed = new Installed(machine);
    @Nullable Make make = Make.ofChannel(channel).orElse(null);
    if (make == null) {
      throw BrowserUnusable.unknownChannel(channel);
    }
    return installed
        .find(make)
        .or(() -> make == Make.CHROMIUM ? new PlaywrightsOwn(machine).find() : Optional.empty())
        .orElseThrow(() -> BrowserUnusable.channelAbsent(channel));
  }

  private Path installed() {
    List<BrowserInstaller> all = installers.get();
    for (BrowserInstaller installer : all) {
      progress.accept(installer.command());
      if (installer.install(progress)) {
        Optional<Path> browser = present();
        if (browser.isPresent()) {
          return browser.get();
        }
      }
    }
    throw new Trouble(
        Trouble.Kind.OUTSIDE,
        "chromium.missing",
        all.isEmpty() ? "apt-get install chromium" : all.get(0).command());
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
}
