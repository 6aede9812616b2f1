package hn.aldia.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code mvn -q test-compile exec:java@faults [-Drounds=N] [-Dseed=N] [-Donly=PART [-Dfrom=N]
 * [-Dto=N]]}: the whole errand, killed at every point of journal and presses in turn, its journal
 * failing, locked or read-only and its disk full at every event; then killed, its sites and its
 * disk broken by chance; run again until done. The bundled portal, treasury and mail server count
 * what they have got. A part is kills, kills-paid, journal-fails, full, locked, read-only, random
 * or hangs.
 */
public final class Faults {
  private static final int ALL = 300;

  private final List<FaultResult> results = new ArrayList<>();
  private final int rounds = Integer.getInteger("rounds", ALL);
  private final String only = System.getProperty("only", "");
  private final int from = Integer.getInteger("from", 1);
  private final int to = Integer.getInteger("to", Integer.MAX_VALUE);

  private Faults() {}

  public static void main(String[] args) throws IOException {
    childrenSeeOurClasses();
    if ("hangs".equals(System.getProperty("only"))) {
      Path folder = Files.createTempDirectory("hangs");
      boolean good = new Hangs(folder).run();
      remove(folder);
      System.exit(good ? 0 : 1);
    }
    var faults = new Faults();
    faults.all();
    table(faults.results);
    System.exit(faults.results.stream().anyMatch(FaultResult::isMiss) ? 1 : 0);
  }

  private void all() throws IOException {
    Extent extent = only.isEmpty() ? round(Fault.NONE).extent() : Extent.USUAL;
    part("kills", point -> Fault.death(0, point), FaultResult::died);
    part("kills-paid", point -> Fault.death(1, point), FaultResult::died);
    for (Fault.Disk.Harm harm : Fault.Disk.Harm.values()) {
      part(
          harm.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          events -> Fault.onDisk(harm, events),
          result -> result.fault().isBefore(extent.events()));
    }
    var chance = new Random(Long.getLong("seed", 1L));
    part("random", round -> Fault.random(chance, extent), result -> true);
  }

  /**
   * Its rounds, counted from 1.
   *
   * @param more whether one comes after this
   */
  private void part(String name, IntFunction<Fault> fault, Predicate<FaultResult> more)
      throws IOException {
    boolean go = only.isEmpty() || only.equals(name);
    for (int at = 1; go && at <= to && results.size() < rounds; at++) {
      Fault next = fault.apply(at);
      go = at < from || more.test(round(next));
    }
  }

  private FaultResult round(Fault fault) throws IOException {
    FaultResult result = once(fault);
    results.add(result);
    return result;
  }

  /** Maven runs us in its own JVM: a child needs to be told where the classes are. */
  public static void childrenSeeOurClasses() {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      System.setProperty(
          "surefire.test.class.path",
          Arrays.stream(loader.getURLs())
              .map(url -> Path.of(URI.create(url.toString())).toString())
              .collect(Collectors.joining(File.pathSeparator)));
    }
  }

  static FaultResult once(Fault fault) throws IOException {
    Path folder = Files.createTempDirectory("faults");
    try {
      FaultResult result = new FaultRound(folder, fault).run();
      System.out.printf(
          "%-4s %-42s %s%s%n",
          result.isMiss() ? "MISS" : result.putOff() ? "off" : "ok",
          fault,
          String.join(", ", result.runs()) + result.missed(),
          result.silence().toSeconds() < 15
              ? ""
              : "  silent " + result.silence().toSeconds() + " s: " + result.silentAfter());
      if (result.isMiss()) {
        System.out.println(result.said().indent(5));
      }
      return result;
    } finally {
      remove(folder);
    }
  }

  private static void table(List<FaultResult> all) {
    System.out.println();
    line("rounds", all.size());
    line("kills", count(all, FaultResult::died));
    line("faults", count(all, FaultResult::harmed));
    line("duplicates", all.stream().mapToInt(FaultResult::duplicates).sum());
    line("losses", all.stream().mapToInt(FaultResult::losses).sum());
    line("unfinished", count(all, FaultResult::unfinished));
    line("false success", count(all, FaultResult::falseSuccess));
    line("false failure", count(all, FaultResult::falseFailure));
    line("leftovers", all.stream().mapToInt(FaultResult::leftovers).sum());
    line("another day", count(all, FaultResult::putOff));
    line("receipts anew", all.stream().mapToInt(FaultResult::again).sum());
    all.stream()
        .max(Comparator.comparing(FaultResult::silence))
        .ifPresent(
            most ->
                System.out.printf(
                    "%-16s %5d s, after “%s” (%s)%n",
                    "longest silence",
                    most.silence().toSeconds(),
                    most.silentAfter(),
                    most.fault()));
  }

  private static void line(String what, long count) {
    System.out.printf("%-16s %5d%n", what, count);
  }

  private static long count(List<FaultResult> all, Predicate<FaultResult> which) {
    return all.stream().filter(which).count();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
