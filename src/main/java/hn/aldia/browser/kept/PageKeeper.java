package hn.aldia.browser.kept;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import hn.aldia.browser.launch.Awaited;
import hn.aldia.browser.launch.ChromiumFinder;
import hn.aldia.browser.launch.DriverFolder;
import hn.aldia.browser.launch.LaunchFlags;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightCause;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.browser.launch.PrivateTemp;
import hn.aldia.config.settings.BrowserSettings;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps a page open while the assistant may die: the browser is started detached, with a profile of
 * its own, and found again by that profile. For the window from the click on {@code Registrarse} to
 * the accepted password, since the PIN is good only in the page that asked for it.
 */
public record PageKeeper(PlaywrightDriver driver, Duration reconnect) {
  private static final Duration START = Duration.ofSeconds(30);

  /** In bytes: a disk with less is full. */
  private static final long ROOM = 1 << 20;

  private static final Duration ANSWER = Duration.ofSeconds(3);

  public PageKeeper(PlaywrightDriver driver) {
    this(driver, Duration.ofSeconds(15));
  }

  /**
   * A new browser with an empty page; one that was kept in this folder before is ended. Needs no
   * driver, and may be done beside its start.
   *
   * @param folder the case's {@code browser/kept}
   * @throws Trouble when it does not start
   */
  public static Started start(
      Machine machine,
      Path folder,
      Path executable,
      BrowserSettings settings,
      boolean headless,
      LaunchFlags flags) {
    var detached = DetachedStart.here(DriverFolder.node(DriverFolder.ready(machine)));
    var place = new KeptPlace(folder, machine);
    try {
      place.clear();
      KeptProfile profile = place.create(flags.plainHosts());
      String temp = place.temp().toString();
      var environment =
          Map.of("TMPDIR", temp, "TEMP", temp, "TMP", temp, "TZ", "America/Tegucigalpa");
      List<String> arguments = arguments(machine, profile, headless, flags);
      long pid = detached.start(executable, arguments, environment);
      DebugAddress address =
          Awaited.until(() -> answered(profile, pid), Duration.ofMillis(20), START)
              .filter(Optional::isPresent)
              .map(Optional::get)
              .orElseThrow(() -> new IOException("no answer on its debugging port"));
      return new Started(place, address);
    } catch (IOException e) {
      Trouble why =
          hasRoom(folder)
              ? ChromiumFinder.doesNotStart(executable, settings, String.valueOf(e.getMessage()))
              : Trouble.outside("chromium.no-room", folder.toString());
      place.clearQuietly();
      throw why.because(e);
    }
  }

  /** Drives it from now on. */
  public KeptBrowser attach(Started started, BrowserSettings settings) {
    return attach(started.place, started.address, settings);
  }

  /** A browser that runs, and that nobody drives yet. */
  public record Started(KeptPlace place, DebugAddress address) {
    /** Ends it. */
    public void close() {
      place.clearQuietly();
    }
  }

  /**
   * The browser that an assistant now dead has left in this folder. What is left of a dead browser
   * is removed.
   *
   * @throws Trouble when it is there but does not answer, as with a native dialog open
   */
  public Optional<KeptBrowser> find(Path folder, BrowserSettings settings) {
    var place = new KeptPlace(folder, driver.machine());
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Optional<DebugAddress> address = answering(place);
    if (address.isEmpty() && !place.profile().processes().isEmpty()) {
      // Alive but mute: never ended by us, the PIN may still be good in it.
      throw Trouble.person("chromium.kept-page-hangs", folder.toString());
    }
    if (address.isEmpty()) {
      place.clearQuietly();
    }
    return address.map(a -> attach(place, a, settings));
  }

  /** Ends what may be left in this folder of a browser that nobody needs any more. */
  public static void sweep(Path folder, Machine machine) {
    if (Files.isDirectory(folder)) {
      new KeptPlace(folder, machine).clearQuietly();
    }
    PrivateTemp.sweep(machine);
  }

  /** Waits a little for a browser that is alive: it may be starting, or busy. */
  private Optional<DebugAddress> answering(KeptPlace place) {
    KeptProfile profile = place.profile();
    Supplier<Optional<DebugAddress>> asked =
        () -> profile.address().filter(a -> a.answers(ANSWER)).filter(a -> place.isOpen());
    return asked
        .get()
        .or(
            () ->
                profile.processes().isEmpty()
                    ? Optional.empty()
                    : Awaited.until(asked, Duration.ofMillis(100), reconnect));
  }

  /** Empty inside: the process ended without an answer. */
  private static Optional<Optional<DebugAddress>> answered(KeptProfile profile, long pid) {
    Optional<DebugAddress> address = profile.address();
    if (address.isPresent()) {
      return Optional.of(address);
    }
    boolean alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    return (alive || !profile.processes().isEmpty()) && hasRoom(profile.folder())
        ? Optional.empty()
        : Optional.of(Optional.empty());
  }

  /** A browser whose profile cannot be written may run, and never answers. */
  private static boolean hasRoom(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() >= ROOM;
    } catch (IOException unknown) {
      return true;
    }
  }

  private KeptBrowser attach(KeptPlace place, DebugAddress address, BrowserSettings settings) {
    var options =
        new BrowserType.ConnectOverCDPOptions()
            .setTimeout((double) reconnect.toMillis())
            .setIsLocal(true);
    try {
      Browser browser = driver.playwright().chromium().connectOverCDP(address.webSocket(), options);
      return KeptBrowser.attached(browser, place, settings);
    } catch (TimeoutError e) {
      throw Trouble.person("chromium.kept-page-hangs", place.folder().toString()).because(e);
    } catch (PlaywrightException e) {
      throw Trouble.outside("chromium.not-reached", address.webSocket(), PlaywrightCause.of(e));
    }
  }

  private static List<String> arguments(
      Machine machine, KeptProfile profile, boolean headless, LaunchFlags flags) {
    var all = new ArrayList<String>(flags.forProfile(machine));
    all.add(profile.flag());
    all.add("--guest");
    all.add("--remote-debugging-port=0");
    all.add("--remote-debugging-address=127.0.0.1");
    all.add("--force-color-profile=srgb");
    if (headless) {
      all.addAll(
          List.of("--headless=new", "--window-size=1280,900", "--hide-scrollbars", "--mute-audio"));
    }
    all.add("about:blank");
    return all;
  }
}
