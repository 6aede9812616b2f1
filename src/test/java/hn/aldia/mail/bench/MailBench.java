package hn.aldia.mail.bench;

import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.OwnServers;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import hn.aldia.mail.portal.Told;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code mvn -q test-compile exec:java@mails [-Dmails=DIR] [-Dtrials=N]}: all readers on any folder
 * of {@code .eml}, or on nasty mails and on generated ones of which it is known what is right.
 * Prints what was taken, what threw and what was slow; ends with 1 on a miss.
 */
public final class MailBench {
  private static final Duration USUAL = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofMillis(500);
  private static final double RECALL = 0.97;
  private static final Instant NOW = Instant.parse("2026-11-02T15:15:20Z");

  private final PrintStream out;
  private final PortalMailReader reader =
      new PortalMailReader(TrustedDomains.INM, OwnServers.named("mx.ejemplo.hn"));
  private final List<Long> nanos = new ArrayList<>();
  private final TreeMap<Long, String> slow = new TreeMap<>(Comparator.reverseOrder());
  private final List<String> thrown = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private long uid;

  MailBench(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var bench = new MailBench(out);
    bench.reader.warm();
    String folder = System.getProperty("mails", "");
    boolean well =
        folder.isEmpty()
            ? bench.own(Integer.getInteger("trials", 2_000))
            : bench.folder(Path.of(folder));
    out.flush();
    if (!well) {
      throw new IllegalStateException("a miss: see the table");
    }
  }

  private boolean folder(Path folder) throws IOException {
    Map<String, Integer> kinds = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] eml = Files.readAllBytes(file);
      String told = told(folder.relativize(file).toString(), eml);
      kinds.merge(told.split(" ", 2)[0], 1, Integer::sum);
      if (!told.equals("other")) {
        String line = told.replace('\n', ' ');
        out.println(
            folder.relativize(file) + ": " + line.substring(0, Math.min(160, line.length())));
      }
    }
    out.println(files.size() + " mails: " + kinds);
    return times();
  }

  /** The short form of it is a test. */
  boolean own(int trials) throws IOException {
    // The first mails pay for loading classes.
    new PinTrials(1).some(100).forEach(t -> told("", t.eml()));
    new LimitTrials(1).some(100).forEach(t -> told("", t.eml()));
    new BounceTrials(1).some(100).forEach(t -> told("", t.eml()));
    nanos.clear();
    slow.clear();
    // A watch runs for weeks: what counts is a reader that has read before.
    Map<String, byte[]> nasty = NastyMails.all();
    for (int i = 0; i < (trials < 1_000 ? 1 : 3); i++) {
      nanos.clear();
      slow.clear();
      nasty.forEach(this::told);
    }
    out.println(nanos.size() + " nasty mails");
    boolean well = times();
    List<Trial> all = TableTrials.all();
    all.addAll(new PinTrials(7).some(trials));
    all.addAll(new StrangerTrials(7).some(trials));
    all.addAll(new LimitTrials(7).some(trials));
    all.addAll(new BounceTrials(7).some(trials));
    Map<String, int[]> table = new TreeMap<>();
    int shown = 0;
    for (Trial trial : all) {
      String told = told(trial.kind(), trial.eml());
      boolean right =
          trial.told().startsWith("!")
              ? !told.contains(trial.told().substring(1))
              : (told + " ").startsWith(trial.told());
      int[] row = table.computeIfAbsent(trial.kind(), any -> new int[2]);
      row[0]++;
      row[1] += right ? 1 : 0;
      if (!right && shown++ < Integer.getInteger("shown", 40)) {
        out.println(
            "  MISS "
                + trial.kind()
                + ": wanted "
                + trial.told()
                + ", told "
                + told.replace('\n', ' ')
                + " of "
                + end(trial.eml()));
        if (Boolean.getBoolean("source")) {
          out.println(new String(trial.eml(), StandardCharsets.UTF_8));
        }
      }
    }
    for (Map.Entry<String, int[]> row : table.entrySet()) {
      int[] n = row.getValue();
      if (n[1] < RECALL * n[0]) {
        misses.add(row.getKey());
      }
      boolean must = row.getKey().matches("(?:stranger|no |must:).*");
      if (must && n[1] < n[0]) {
        misses.add(row.getKey() + " wrongly");
      }
      well &= must ? n[1] == n[0] : n[1] >= RECALL * n[0];
      out.printf("%-24s %6d mails  %6.2f %% right%n", row.getKey(), n[0], 100.0 * n[1] / n[0]);
    }
    return times() && well;
  }

  private static String end(byte[] eml) {
    int length = Math.min(eml.length, 200);
    return new String(eml, eml.length - length, length, StandardCharsets.UTF_8).replace('\n', ' ');
  }

  /** Of the readings, not of the time they took: that depends on the machine. */
  List<String> misses() {
    var all = new ArrayList<>(misses);
    all.addAll(thrown);
    return all;
  }

  private String told(String name, byte[] eml) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    String told;
    try {
      PortalMail mail = reader.read(new Arrival("INBOX", 1, ++uid, NOW, NOW, new RawMail(eml)));
      told = Told.of(mail);
    } catch (RuntimeException | Error e) {
      thrown.add(name + ": " + e);
      told = "threw " + e;
    }
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    nanos.add(took);
    if (took > USUAL.toNanos()) {
      slow.put(took, name + " " + took / 1_000_000 + " ms");
    }
    return told;
  }

  private boolean times() {
    List<Long> sorted = nanos.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return true;
    }
    double p50 = sorted.get(sorted.size() / 2) / 1e6;
    double p99 = sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)) / 1e6;
    double most = sorted.get(sorted.size() - 1) / 1e6;
    slow.values().stream().limit(30).forEach(s -> out.println("  slow: " + s));
    thrown.forEach(t -> out.println("  THREW " + t));
    out.printf(
        "processor time a mail: p50 %.2f ms, p99 %.2f ms, most %.1f ms; thrown %d%n",
        p50, p99, most, thrown.size());
    return thrown.isEmpty()
        && most <= LONGEST.toMillis()
        && (p99 <= USUAL.toMillis() || sorted.size() < 100);
  }
}
