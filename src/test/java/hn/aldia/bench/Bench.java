package hn.aldia.bench;

import hn.aldia.errand.account.PinSpeed;
import hn.aldia.errand.account.PinSpeed.Round;
import hn.aldia.testing.DovecotServer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures what the speed of Al Día is promised to be, and prints it against the promise: {@code
 * mvn -q test-compile exec:java@bench}. Arguments leave the rest out: {@code pin}, {@code
 * register}, {@code request}, {@code help}.
 */
public final class Bench {
  private static final int PINS = 20;
  private static final int RUNS = 5;

  private final Set<String> only;
  private final List<Figure> figures = new ArrayList<>();

  private Bench(Set<String> only) {
    this.only = only;
  }

  public static void main(String[] args) throws IOException {
    var bench = new Bench(Set.of(args));
    String before = load();
    bench.pin();
    bench.register();
    bench.request();
    bench.help();
    bench.figures.add(
        Figure.noted("load average of the machine, before and after", before + ", " + load()));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println();
    out.println(Table.of(bench.figures));
  }

  private boolean wanted(String part) {
    return only.isEmpty() || only.contains(part);
  }

  private void pin() throws IOException {
    if (!wanted("pin")) {
      return;
    }
    if (!DovecotServer.available()) {
      figures.add(
          Figure.noted("from the mail to the key", "apt-get install dovecot-imapd dovecot-lmtpd"));
      return;
    }
    List<Round> rounds = PinSpeed.measure(PINS);
    List<Duration> fromPush = rounds.stream().map(Round::fromPush).toList();
    List<Duration> fromAcceptance = rounds.stream().map(Round::fromAcceptance).toList();
    String push = "Dovecot's push (EXISTS) to the first key,";
    String accepted = "mail accepted (LMTP) to the first key,";
    figures.add(Figure.of(push, fromPush, 50, Duration.ofMillis(300)));
    figures.add(Figure.of(accepted, fromAcceptance, 50, Duration.ofMillis(900)));
    figures.add(Figure.of(accepted, fromAcceptance, 95, Duration.ofMillis(1500)));
    figures.add(Figure.noted("rounds of that", Integer.toString(rounds.size())));
  }

  private void register() throws IOException {
    if (!wanted("register")) {
      return;
    }
    WholeRun.Times times = WholeRun.measure(RUNS);
    Duration ours = Figure.median(times.ours());
    figures.add(Figure.ratio("register / bare script", ours, Figure.median(times.bare()), 1.3));
    figures.add(Figure.noted("  register, whole run, median", ours.toMillis() + " ms"));
    figures.add(
        Figure.noted(
            "  bare script, whole run, median", Figure.median(times.bare()).toMillis() + " ms"));
  }

  private void request() throws IOException {
    if (!wanted("request")) {
      return;
    }
    WholeRun.Times apply = RequestRuns.apply(RUNS);
    Duration ours = Figure.median(apply.ours());
    figures.add(Figure.ratio("apply / bare script", ours, Figure.median(apply.bare()), 1.3));
    figures.add(Figure.noted("  apply, whole run, median", ours.toMillis() + " ms"));
    WholeRun.Times looks = RequestRuns.looks(15);
    Duration look = Figure.median(looks.ours());
    figures.add(
        Figure.ratio(
            "status, warm browser / bare script", look, Figure.median(looks.bare()), 1.25));
    figures.add(Figure.noted("  status, warm browser, median", look.toMillis() + " ms"));
  }

  private void help() throws IOException {
    if (!wanted("help")) {
      return;
    }
    String what = "bin/aldia --help, ";
    if (HelpTime.missing()) {
      figures.add(Figure.noted(what, "build it: mvn -q -DskipTests package"));
      return;
    }
    figures.add(Figure.of(what, HelpTime.measure(5), 50, Duration.ofMillis(400)));
  }

  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    int processors = Runtime.getRuntime().availableProcessors();
    return String.format(Locale.ROOT, "%.1f on %d", load, processors);
  }
}
