package hn.aldia.browser.launch;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import hn.aldia.config.settings.BrowserSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * For those who visit many times: one browser a thread, a context of its own for each visit. A
 * browser is replaced when it has had many visits or is old, for none of its pages is trusted to
 * give back all memory. What runs elsewhere ({@code browser.connect}) or has a window is opened
 * anew for each visit.
 */
public final class WorkerBrowsers implements Browsers, AutoCloseable {
  private static final int MOST_VISITS = 300;
  private static final Duration OLDEST = Duration.ofMinutes(30);

  private final Machine machine;
  private final Consumer<String> progress;
  private final Clock clock;
  private final ThreadLocal<@Nullable Running> mine = new ThreadLocal<>();
  private final Set<Running> all = ConcurrentHashMap.newKeySet();

  /**
   * @param progress what an installer says while it works
   */
  public WorkerBrowsers(Machine machine, Consumer<String> progress, Clock clock) {
    this.machine = machine;
    this.progress = progress;
    this.clock = clock;
  }

  @Override
  public BrowserSession open(
      BrowserSettings settings, URI site, boolean headless, @Nullable Path state) {
    if (settings.connect() != null || !headless) {
      return new OwnBrowsers(machine, progress).open(settings, site, headless, state);
    }
    Path executable = new ChromiumFinder(machine, progress).find(settings);
    Running running = mine.get();
    if (running == null || !running.serves(executable, site, clock.instant())) {
      end(running);
      running = start(settings, executable, site);
    }
    running.visits++;
    return BrowserSession.within(running.driver, running.browser, settings, state);
  }

  private Running start(BrowserSettings settings, Path executable, URI site) {
    PlaywrightDriver driver = driver();
    try {
      var flags = LaunchFlags.of(settings.sandbox(), List.of(site));
      Browser browser = BrowserSession.start(driver, executable, settings, true, flags);
      var running = new Running(driver, browser, executable, site, clock.instant());
      all.add(running);
      mine.set(running);
      return running;
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  private void end(@Nullable Running running) {
    if (running != null) {
      all.remove(running);
      mine.remove();
      try {
        running.driver.close();
      } catch (PlaywrightException alreadyGone) {
        running.driver.abandon();
      }
    }
  }

  @Override
  public PlaywrightDriver driver() {
    return PlaywrightDriver.start(machine);
  }

  /** Ends all browsers, whatever they do; from any thread. */
  @Override
  public void close() {
    all.forEach(running -> running.driver.abandon());
    all.clear();
    PlaywrightDriver.sweep(machine);
  }

  /** A browser and what it was started for. */
  private static final class Running {
    private final PlaywrightDriver driver;
    private final Browser browser;
    private final Path executable;
    private final URI site;
    private final Instant born;
    private int visits;

    Running(PlaywrightDriver driver, Browser browser, Path executable, URI site, Instant born) {
      this.driver = driver;
      this.browser = browser;
      this.executable = executable;
      this.site = site;
      this.born = born;
    }

    boolean serves(Path wanted, URI visited, Instant now) {
      return executable.equals(wanted)
          && String.valueOf(site.getHost()).equals(visited.getHost())
          && visits < MOST_VISITS
          && now.isBefore(born.plus(OLDEST))
          && browser.isConnected();
    }
  }
}
