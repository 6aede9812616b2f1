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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * For those who only read, many times: browsers without pictures ({@link LaunchFlags#light}), one a
 * thread, a context of its own for each visit. A browser is replaced when it has had many visits,
 * is old or has grown, for none of its pages is trusted to give back all memory. What runs
 * elsewhere ({@code browser.connect}) or has a window is opened anew for each visit.
 */
public final class WorkerBrowsers implements Browsers, AutoCloseable {
  private static final int MOST_VISITS = 300;
  private static final Duration OLDEST = Duration.ofMinutes(30);

  /** Such as a few large pages leave; a browser begins with a quarter of it. */
  private static final long MOST_MEGABYTES = 800;

  private static final int WEIGHED_EVERY = 20;

  private final Machine machine;
  private final Consumer<String> progress;
  private final Clock clock;
  private final boolean kept;

  /** By the thread that it belongs to. */
  private final Map<Thread, Running> running = new ConcurrentHashMap<>();

  /**
   * @param progress what an installer says while it works
   * @param kept whether a browser goes on between two visits; else it would lie idle for hours
   */
  public WorkerBrowsers(Machine machine, Consumer<String> progress, Clock clock, boolean kept) {
    this.machine = machine;
    this.progress = progress;
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public BrowserSession open(
      BrowserSettings settings, URI site, boolean headless, @Nullable Path state) {
    if (settings.connect() != null || !headless || !kept) {
      return new OwnBrowsers(machine, progress, true).open(settings, site, headless, state);
    }
    Path executable = new ChromiumFinder(machine, progress).find(settings);
    Running mine = running.get(Thread.currentThread());
    if (mine == null || !mine.serves(executable, site, clock.instant())) {
      end(mine);
      mine = start(settings, executable, site);
    }
    mine.visits.incrementAndGet();
    return BrowserSession.within(mine.driver, mine.browser, settings, state);
  }

  private Running start(BrowserSettings settings, Path executable, URI site) {
    PlaywrightDriver driver = driver();
    try {
      var flags = LaunchFlags.of(settings.sandbox(), List.of(site)).light();
      Browser browser = BrowserSession.start(driver, executable, settings, true, flags);
      var started =
          new Running(driver, browser, executable, site, clock.instant(), new AtomicInteger());
      running.put(Thread.currentThread(), started);
      return started;
    } catch (RuntimeException e) {
      driver.close();
      throw e;
    }
  }

  private void end(@Nullable Running mine) {
    if (mine != null) {
      running.remove(Thread.currentThread());
      try {
        mine.driver.close();
      } catch (PlaywrightException alreadyGone) {
        mine.driver.abandon();
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
    running.values().forEach(each -> each.driver.abandon());
    running.clear();
    PrivateTemp.sweep(machine);
  }

  /** A browser and what it was started for. */
  private record Running(
      PlaywrightDriver driver,
      Browser browser,
      Path executable,
      URI site,
      Instant born,
      AtomicInteger visits) {
    boolean serves(Path wanted, URI visited, Instant now) {
      return executable.equals(wanted)
          && String.valueOf(site.getHost()).equals(visited.getHost())
          && visits.get() < MOST_VISITS
          && now.isBefore(born.plus(OLDEST))
          && driver.isAlive()
          && browser.isConnected()
          && (visits.get() % WEIGHED_EVERY != 0 || driver.megabytes() < MOST_MEGABYTES);
    }
  }
}
