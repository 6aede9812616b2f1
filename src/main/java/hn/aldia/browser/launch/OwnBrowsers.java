package hn.aldia.browser.launch;

import com.microsoft.playwright.Browser;
import hn.aldia.config.settings.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The browsers of one run, found or installed, or the one that the settings name. Driver and
 * browser take a good part of a second each to start: the visits of a run, one after the other or
 * one within another, have the same, with a context of its own for each. They belong to the thread
 * that asked first; what another thread asks for ends with its visit.
 */
public final class OwnBrowsers implements Browsers {
  private final Machine machine;
  private final Consumer<String> progress;
  private final boolean light;
  private @Nullable Thread owner;
  private @Nullable PlaywrightDriver driver;
  private final List<Running> running = new ArrayList<>();

  /**
   * @param progress what an installer says while it works
   */
  public OwnBrowsers(Machine machine, Consumer<String> progress) {
    this(machine, progress, false);
  }

  /**
   * For single visits: what was started for one ends with it.
   *
   * @param light see {@link LaunchFlags#light}; not where it has a window, or runs elsewhere
   */
  OwnBrowsers(Machine machine, Consumer<String> progress, boolean light) {
    this.machine = machine;
    this.progress = progress;
    this.light = light;
  }

  /** A browser without a window and what it was started for. */
  private record Running(Browser browser, Path executable, LaunchFlags flags) {
    boolean serves(Path wanted, LaunchFlags how) {
      return browser.isConnected()
          && executable.equals(wanted)
          && flags.sandbox() == how.sandbox()
          && flags.forSession().equals(how.forSession());
    }
  }

  @Override
  public BrowserSession open(
      BrowserSettings settings, URI site, boolean headless, @Nullable Path state) {
    PlaywrightDriver here = driver();
    try {
      return session(here, settings, site, headless, state).withDriver();
    } catch (RuntimeException e) {
      here.close();
      throw e;
    }
  }

  @Override
  public PlaywrightDriver driver() {
    if (!isMine()) {
      return PlaywrightDriver.start(machine);
    }
    if (driver == null || !driver.isAlive()) {
      rest();
      driver = PlaywrightDriver.start(machine);
    }
    return driver.lent();
  }

  private boolean isMine() {
    if (owner == null && !light) {
      owner = Thread.currentThread();
    }
    return owner == Thread.currentThread();
  }

  @Override
  public void rest() {
    PlaywrightDriver mine = driver;
    if (mine != null && isMine()) {
      driver = null;
      running.clear();
      mine.close();
    }
  }

  private BrowserSession session(
      PlaywrightDriver with,
      BrowserSettings settings,
      URI site,
      boolean headless,
      @Nullable Path state) {
    if (settings.connect() != null) {
      return BrowserSession.connect(with, settings.connect(), settings, state);
    }
    Path chromium = new ChromiumFinder(machine, progress).find(settings);
    var plain = LaunchFlags.of(settings.sandbox(), List.of(site));
    var flags = light && headless ? plain.light() : plain;
    return headless && isMine()
        ? BrowserSession.within(with, running(with, chromium, settings, flags), settings, state)
        : BrowserSession.launch(with, chromium, settings, headless, flags, state);
  }

  private Browser running(
      PlaywrightDriver with, Path chromium, BrowserSettings settings, LaunchFlags flags) {
    return running.stream()
        .filter(one -> one.serves(chromium, flags))
        .findFirst()
        .map(Running::browser)
        .orElseGet(
            () -> {
              Browser started = BrowserSession.start(with, chromium, settings, true, flags);
              running.add(new Running(started, chromium, flags));
              return started;
            });
  }
}
