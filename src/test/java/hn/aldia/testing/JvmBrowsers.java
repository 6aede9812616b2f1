package hn.aldia.testing;

import com.microsoft.playwright.Browser;
import hn.aldia.browser.launch.BrowserSession;
import hn.aldia.browser.launch.ChromiumFinder;
import hn.aldia.browser.launch.LaunchFlags;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.config.settings.BrowserSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browsers that the tests of this JVM share, each started when it is first asked for. They
 * belong to one thread at a time, as Playwright wants it: JUnit may run every class on another.
 */
final class JvmBrowsers {
  /** Which browser a test needs. */
  enum Kind {
    /**
     * Chromium's own shell for headless runs, where it is installed: the same engine without the
     * windows, tabs and viewers around it, at half the processor time for each page.
     */
    SHELL,
    /** The one that the product finds. */
    PRODUCTS
  }

  static final JvmBrowsers HERE = new JvmBrowsers();

  private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

  private Thread owner = Thread.currentThread();
  private final PlaywrightDriver driver = PlaywrightDriver.start(Machine.here());
  private final Map<Kind, Browser> browsers = new EnumMap<>(Kind.class);

  private JvmBrowsers() {
    Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
  }

  /** Whether this thread may use them; it may from now on where no other has a page open. */
  synchronized boolean areMine() {
    if (browsers.values().stream().allMatch(browser -> browser.contexts().isEmpty())) {
      owner = Thread.currentThread();
    }
    return Thread.currentThread() == owner;
  }

  PlaywrightDriver driver() {
    return driver;
  }

  Browser get(Kind kind) {
    return browsers.compute(kind, (k, b) -> b != null && b.isConnected() ? b : start(k));
  }

  /** The shell, or the whole browser where there is none. */
  static Path shell() {
    return Files.isExecutable(SHELL) ? SHELL : Path.of("/usr/bin/chromium");
  }

  /** The setting by which a case's browser is the shell; nothing where there is none. */
  static String shellSetting() {
    return Files.isExecutable(SHELL) ? "browser.executable = \"" + SHELL + "\"\n" : "";
  }

  /** Which of them these settings mean, if any. */
  static Optional<Kind> of(BrowserSettings settings) {
    if (settings.connect() != null || settings.channel() != null) {
      return Optional.empty();
    }
    Path executable = settings.executable();
    return executable == null
        ? Optional.of(Kind.PRODUCTS)
        : Optional.of(Kind.SHELL).filter(k -> executable.equals(SHELL));
  }

  private Browser start(Kind kind) {
    Path executable =
        kind == Kind.SHELL && Files.isExecutable(SHELL)
            ? SHELL
            : new ChromiumFinder(Machine.here(), line -> {}).find(Here.BROWSER);
    var loopback = List.of(URI.create("http://127.0.0.1/"));
    var flags = LaunchFlags.of(Here.BROWSER.sandbox(), loopback);
    return BrowserSession.start(driver, executable, Here.BROWSER, true, flags);
  }
}
