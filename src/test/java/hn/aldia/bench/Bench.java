package hn.aldia.bench;

import hn.aldia.errand.account.PinSpeed;
import hn.aldia.errand.account.PinSpeed.Round;
import hn.aldia.faults.Faults;
import hn.aldia.testing.DovecotServer;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Measures what the speed of Al Día is promised to be, and prints it against the promise: {@code
 * mvn -q test-compile exec:java@bench}. Arguments leave the rest out: {@code pin}, {@code
 * register}, {@code request}, {@code help}, and of the watch {@code checks}, {@code memory}, {@code
 * scale}, {@code two}, {@code faults}, {@code kills}, whose sizes {@link WatchSize} names.
 *
 * <p>Each part prints as it comes. Ends with 1 where a part missed its promise, threw or did not
 * end; with 2 where there is no such part.
 */
public final class Bench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int PINS = 20;
  private static final int RUNS = 5;
  private static final Duration LONGEST = Duration.ofMinutes(Long.getLong("bench.minutes", 30));

  private final Map<String, Callable<List<Figure>>> parts = new LinkedHashMap<>();

  private Bench() {
    parts.put("pin", Bench::pin);
    parts.put("register", Bench::register);
    parts.put("request", Bench::request);
    parts.put("help", StartTimes::figures);
    parts.putAll(WatchParts.all());
  }

  public static void main(String[] args) {
    Faults.childrenSeeOurClasses();
    System.exit(new Bench().run(List.of(args)));
  }

  private int run(List<String> wanted) {
    Set<String> names = parts.keySet();
    if (!names.containsAll(wanted)) {
      OUT.println("There are: " + String.join(" ", names));
      return 2;
    }
    boolean well = true;
    for (String name : names) {
      if (wanted.isEmpty() || wanted.contains(name)) {
        well &= part(name);
      }
    }
    return well ? 0 : 1;
  }

  private boolean part(String name) {
    String before = load();
    var measuring = new FutureTask<List<Figure>>(parts.get(name));
    var thread = new Thread(measuring, "bench-" + name);
    thread.setDaemon(true);
    thread.start();
    try {
      var figures = new ArrayList<Figure>(measuring.get(LONGEST.toMinutes(), TimeUnit.MINUTES));
      figures.add(Figure.noted("  load of the machine", before + ", then " + load()));
      OUT.println(name + "\n" + Table.of(figures));
      return figures.stream().noneMatch(figure -> Boolean.FALSE.equals(figure.ok()));
    } catch (TimeoutException hangs) {
      OUT.println(name + ": did not end within " + LONGEST.toMinutes() + " minutes; it was at");
      List.of(thread.getStackTrace()).forEach(at -> OUT.println("  " + at));
    } catch (ExecutionException threw) {
      OUT.println(name + ": " + threw.getCause());
      threw.getCause().printStackTrace(OUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private static List<Figure> pin() throws Exception {
    if (!DovecotServer.available()) {
      return List.of(
          Figure.noted("from the mail to the key", "apt-get install dovecot-imapd dovecot-lmtpd"));
    }
    List<Round> rounds = PinSpeed.measure(PINS);
    List<Duration> fromPush = rounds.stream().map(Round::fromPush).toList();
    List<Duration> fromAcceptance = rounds.stream().map(Round::fromAcceptance).toList();
    String accepted = "mail accepted (LMTP) to the first key,";
    return List.of(
        Figure.of(
            "Dovecot's push (EXISTS) to the first key,", fromPush, 50, Duration.ofMillis(300)),
        Figure.of(accepted, fromAcceptance, 50, Duration.ofMillis(900)),
        Figure.of(accepted, fromAcceptance, 95, Duration.ofMillis(1500)),
        Figure.noted("rounds of that", Integer.toString(rounds.size())));
  }

  private static List<Figure> register() throws Exception {
    WholeRun.Times times = WholeRun.measure(RUNS);
    Duration ours = Figure.median(times.ours());
    Duration bare = Figure.median(times.bare());
    return List.of(
        Figure.ratio("register / bare script", ours, bare, 1.3),
        Figure.noted("  register, whole run, median", ours.toMillis() + " ms"),
        Figure.noted("  bare script, whole run, median", bare.toMillis() + " ms"));
  }

  private static List<Figure> request() throws Exception {
    WholeRun.Times apply = RequestRuns.apply(RUNS);
    Duration ours = Figure.median(apply.ours());
    WholeRun.Times looks = RequestRuns.looks(15);
    Duration look = Figure.median(looks.ours());
    return List.of(
        Figure.ratio("apply / bare script", ours, Figure.median(apply.bare()), 1.3),
        Figure.noted("  apply, whole run, median", ours.toMillis() + " ms"),
        Figure.ratio("status, warm browser / bare script", look, Figure.median(looks.bare()), 1.25),
        Figure.noted("  status, warm browser, median", look.toMillis() + " ms"));
  }

  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    int processors = Runtime.getRuntime().availableProcessors();
    return String.format(Locale.ROOT, "%.1f on %d", load, processors);
  }
}
