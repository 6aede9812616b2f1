package hn.aldia.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import hn.aldia.browser.launch.Footprint;
import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PlaywrightDriver;
import hn.aldia.browser.launch.WorkerBrowsers;
import hn.aldia.rehearsal.office.RequestDesk;
import hn.aldia.rehearsal.office.Weather;
import hn.aldia.store.PostgresCluster;
import hn.aldia.store.Store;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.BareScript;
import hn.aldia.testing.Here;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.ManyHomes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What watching many cases is promised to cost, and what it may never do. */
final class WatchParts {
  private static final Pattern LOOKED = Pattern.compile("(?m)^(p\\d+): (?!busy)");

  private WatchParts() {}

  static Map<String, Callable<List<Figure>>> all() {
    var parts = new LinkedHashMap<String, Callable<List<Figure>>>();
    parts.put("checks", WatchParts::checks);
    parts.put("memory", WatchParts::memory);
    parts.put("scale", WatchParts::scale);
    parts.put("two", WatchParts::two);
    parts.put("faults", WatchParts::faults);
    parts.put("kills", WatchParts::kills);
    return parts;
  }

  /** Of one thread; mailbox, journal and telling included, which the bare script has not. */
  private static List<Figure> checks() throws Exception {
    try (WatchedOffice watched = WatchedOffice.of(WatchSize.CASES)) {
      watched.round(1);
      double bare = 0;
      double ours = 0;
      for (int round = 0; round * WatchSize.CASES < WatchSize.CHECKS; round++) {
        bare = Math.max(bare, anHour(WatchSize.CASES, bare(watched)));
        WatchedOffice.Round done = watched.round(1);
        must(done.count("Nothing new.") >= WatchSize.CASES, done.said());
        ours = Math.max(ours, anHour(WatchSize.CASES, done.took()));
      }
      return List.of(
          Figure.atLeast("checks an hour and thread", ours, 5000),
          Figure.atLeast("checks / bare script", ours / bare, 0.7),
          Figure.noted("  bare script, checks an hour", Long.toString(Math.round(bare))));
    }
  }

  /** A context each, with the session of before, to the list drawn; one browser for all. */
  private static Duration bare(WatchedOffice watched) {
    long began = System.nanoTime();
    try (Playwright playwright = WholeRun.playwright();
        Browser browser = WholeRun.browser(playwright)) {
      for (String id : watched.people()) {
        Path state =
            watched.home().folder().resolve("cases").resolve(id).resolve("browser/session.json");
        try (BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setStorageStatePath(state))) {
          Page page = context.newPage();
          page.navigate(watched.office().portal().resolve("/APPALAMCLIENTE/INICIO").toString());
          must(BareScript.list(page).size() == 1, "the list of " + id);
        }
      }
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static double anHour(int checks, Duration took) {
    return checks * 3_600_000.0 / took.toMillis();
  }

  /** What the open page of a case adds, and whether many checks one after the other add more. */
  private static List<Figure> memory() throws Exception {
    try (WatchedOffice watched = WatchedOffice.of(WatchSize.CASES)) {
      watched.round(1);
      var samples = new ArrayList<Long>();
      ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
      var unused =
          clock.scheduleWithFixedDelay(
              () -> samples.add(Footprint.megabytes(ProcessHandle.current())),
              0,
              1,
              TimeUnit.SECONDS);
      for (int done = 0; done < WatchSize.CHECKS; done += WatchSize.CASES) {
        watched.round(1);
      }
      clock.shutdownNow();
      Path plot = Plot.of(samples, "MB of all processes, second by second").write("watch-memory");
      List<Long> high = highs(samples);
      return List.of(
          Figure.atMost("MB an open case", openCase(watched), 70),
          Figure.noted("  of a bare script", Math.round(openCaseOfBareScript(watched)) + " MB"),
          Figure.atMost("memory, last quarter / first", ratio(high), 1.15),
          Figure.noted("  plotted in", plot.toString()));
    }
  }

  /** As a worker opens them, but none closed: what each adds to the one before. */
  private static double openCase(WatchedOffice watched) {
    try (WorkerBrowsers worker =
        new WorkerBrowsers(Machine.here(), line -> {}, Clock.systemUTC(), true)) {
      return each(
          watched,
          state -> worker.open(Here.BROWSER, watched.office().portal(), true, state).page());
    }
  }

  private static double openCaseOfBareScript(WatchedOffice watched) {
    try (PlaywrightDriver driver = PlaywrightDriver.start(Machine.here());
        Browser browser = WholeRun.browser(driver.playwright())) {
      return each(
          watched,
          state ->
              browser
                  .newContext(new Browser.NewContextOptions().setStorageStatePath(state))
                  .newPage());
    }
  }

  private static double each(WatchedOffice watched, Function<Path, Page> opening) {
    int open = Math.min(10, watched.people().size());
    show(watched, watched.people().get(0), opening);
    long before = Footprint.megabytes(ProcessHandle.current());
    watched.people().stream().limit(open).forEach(id -> show(watched, id, opening));
    return (Footprint.megabytes(ProcessHandle.current()) - before) / (double) open;
  }

  private static void show(WatchedOffice watched, String id, Function<Path, Page> opening) {
    Path state =
        watched.home().folder().resolve("cases").resolve(id).resolve("browser/session.json");
    Page page = opening.apply(state);
    page.navigate(watched.office().portal().resolve("/APPALAMCLIENTE/INICIO").toString());
    BareScript.list(page);
  }

  /** The highest of each tenth: between two rounds there is no browser. */
  private static List<Long> highs(List<Long> samples) {
    int each = Math.max(1, samples.size() / 8);
    var highs = new ArrayList<Long>();
    for (int from = 0; from + each <= samples.size(); from += each) {
      highs.add(samples.subList(from, from + each).stream().max(Long::compare).orElse(0L));
    }
    return highs;
  }

  private static double ratio(List<Long> highs) {
    int quarter = Math.max(1, highs.size() / 4);
    double first = highs.subList(0, quarter).stream().mapToLong(Long::longValue).max().orElse(1);
    double last =
        highs.subList(highs.size() - quarter, highs.size()).stream()
            .mapToLong(Long::longValue)
            .max()
            .orElse(1);
    return last / first;
  }

  /** 1, 10, 100 … up to the cases wished for: what one check costs when there are more. */
  private static List<Figure> scale() throws Exception {
    var figures = new ArrayList<Figure>();
    double before = 0;
    for (int cases = 1; cases < WatchSize.CASES * 10; cases *= 10) {
      int many = Math.min(cases, WatchSize.CASES);
      try (WatchedOffice watched = WatchedOffice.of(many)) {
        watched.round(2);
        double each = (double) watched.round(2).took().toMillis() / many;
        String what = String.format(Locale.ROOT, "ms a check with %,d cases", many);
        figures.add(
            before == 0
                ? Figure.noted(what, Long.toString(Math.round(each)))
                : Figure.atMost(what, each, before * 1.1));
        before = each;
      }
    }
    return figures;
  }

  /**
   * Two processes on one PostgreSQL, at a portal with 300 ms an answer, against one. With fewer
   * cases than a hundred the figure would be that of their start, which takes as long for two.
   */
  private static List<Figure> two() throws Exception {
    int size = Math.max(100, WatchSize.CASES);
    Path binaries = PostgresCluster.binaries().orElse(null);
    if (binaries == null) {
      return List.of(Figure.noted("two workers", "apt-get install postgresql"));
    }
    PostgresCluster cluster = PostgresCluster.start(binaries);
    String url = cluster.url("postgres");
    try (WatchedOffice watched =
        WatchedOffice.of(
            size, office -> office.portal(), folder -> Store.at(url, "aldia", null, folder))) {
      Weather.slow(watched.office(), Duration.ofMillis(300));
      // Everybody signs in once, which is no part of a check.
      watched.round(4, inStore(url));
      Duration one = workers(watched, url, 1).took();
      WatchedOffice.Round both = workers(watched, url, 2);
      long looks = LOOKED.matcher(both.said()).results().count();
      long cases = LOOKED.matcher(both.said()).results().map(MatchResult::group).distinct().count();
      must(cases == size, both.said());
      return List.of(
          Figure.atLeast(
              "two workers / one", (double) one.toMillis() / both.took().toMillis(), 1.8),
          Figure.atMost("checks made twice", looks - cases, 0),
          Figure.noted("  one worker, two workers", one + ", " + both.took()));
    } finally {
      cluster.stop();
    }
  }

  private static WatchedOffice.Round workers(WatchedOffice watched, String url, int workers)
      throws Exception {
    watched.allAreDue();
    var args = new ArrayList<String>(List.of("--all", "--once", "--headless"));
    args.addAll(WatchedOffice.settings(1));
    args.addAll(List.of(inStore(url)));
    long began = System.nanoTime();
    var running = new ArrayList<Assistant>();
    for (int i = 0; i < workers; i++) {
      running.add(
          Assistant.starts(
              watched.home(),
              Files.createTempDirectory("t"),
              "watch",
              args.toArray(String[]::new)));
    }
    var said = new StringBuilder();
    for (Assistant each : running) {
      each.waits(Duration.ofMinutes(20));
      int unused = each.exit();
      said.append(each.said());
    }
    return new WatchedOffice.Round(Duration.ofNanos(System.nanoTime() - began), said.toString());
  }

  private static String[] inStore(String url) {
    return new String[] {"-D", "store.url=" + url, "-D", "store.user=aldia"};
  }

  /** Checks against a portal that does all that portals do; nothing has changed in truth. */
  private static List<Figure> faults() throws Exception {
    var random = new Random(7);
    var portal = new MischievousPortal[1];
    int cases = Math.min(4, WatchSize.CASES);
    try (WatchedOffice watched =
        WatchedOffice.of(
            cases,
            office -> (portal[0] = MischievousPortal.before(office.portal())).address(),
            Store::in)) {
      for (String id : watched.people()) {
        var unused =
            watched
                .office()
                .desk()
                .addOlder(ManyHomes.email(id), "PRORROGAS", "APROBADO", "Rosa Elena");
      }
      watched.round(2);
      int falsely = 0;
      int understood = 0;
      int done = 0;
      while (done < WatchSize.CHECKS) {
        MischievousPortal.Fault fault =
            MischievousPortal.Fault.values()[
                random.nextInt(MischievousPortal.Fault.values().length)];
        portal[0].does(fault, random.nextInt(1, 4));
        if (fault == MischievousPortal.Fault.LOGIN) {
          watched.office().rules().expireSessions();
        }
        WatchedOffice.Round round = watched.round(2);
        done += cases;
        falsely += round.count(": There is news.");
        understood += round.count(": Nothing new.");
        System.err.printf("%d %s: %d as ever%n", done, fault, round.count(": Nothing new."));
      }
      portal[0].close();
      return List.of(
          Figure.atMost("false CHANGED in " + done + " checks", falsely, 0),
          Figure.noted("  of them read all the same", Integer.toString(understood)));
    }
  }

  /** A worker is killed with -9 wherever it is, again and again; then one is let be. */
  private static List<Figure> kills() throws Exception {
    int cases = Math.min(6, WatchSize.CASES);
    try (WatchedOffice watched = WatchedOffice.of(cases)) {
      watched.round(2);
      for (String id : watched.people()) {
        RequestDesk desk = watched.office().desk();
        String number = desk.of(ManyHomes.email(id)).get(0).number();
        desk.change(number, request -> request.withState("EN ESPERA"));
      }
      var random = new Random(11);
      Path temp = Files.createTempDirectory("t");
      var leftovers = new ArrayList<Integer>();
      for (int kill = 0; kill < WatchSize.KILLS; kill++) {
        watched.allAreDue();
        try (Assistant worker = worker(watched, temp)) {
          worker.waits(Duration.ofMillis(random.nextInt(500, 8000)));
          if (worker.isAlive()) {
            worker.dies();
            must(worker.isSurvivedBy().isEmpty(), "processes outlive it");
          }
        }
        leftovers.add(files(temp) + files(Machine.here().cache().resolve("aldia/tmp")));
      }
      watched.allAreDue();
      try (Assistant last = worker(watched, temp)) {
        must(last.exit() == 0, last.said());
      }
      long seen =
          JournalFile.of(watched.home()).bodies("StateSeen").stream()
              .filter(body -> body.contains("EN ESPERA"))
              .count();
      int end = files(temp) + files(Machine.here().cache().resolve("aldia/tmp"));
      return List.of(
          Figure.atMost(
              "news lost or noted twice after " + WatchSize.KILLS + " kills",
              Math.abs(seen - cases),
              0),
          Figure.noted("  files left over after each kill", leftovers.toString()),
          Figure.noted("  and after a run that ends", Integer.toString(end)));
    }
  }

  private static Assistant worker(WatchedOffice watched, Path temp) {
    var args = new ArrayList<String>(List.of("--all", "--once", "--headless"));
    args.addAll(WatchedOffice.settings(2));
    return Assistant.starts(watched.home(), temp, "watch", args.toArray(String[]::new));
  }

  private static int files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var all = Files.list(folder)) {
      return (int) all.count();
    }
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
