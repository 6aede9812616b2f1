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
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code mvn -q test-compile exec:java@faults [-Drounds=N] [-Dfrom=N] [-Dseed=N]
 * [-Donly=random|hangs]}: the whole errand, killed at every point of journal and presses in turn,
 * its journal failing at every event; then killed, its sites and its disk broken by chance; run
 * again until done. The bundled portal, treasury and mail server count what they have got.
 */
public final class Faults {
  private static final int ALL = 300;

  /** Up to the fee, and from the paid fee to the constancia. */
  private static final int RUNS = 2;

  private final List<FaultResult> results = new ArrayList<>();
  private final int rounds = Integer.getInteger("rounds", ALL);

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
    Extent extent = faults.round(Fault.NONE).extent();
    System.out.println("     " + extent);
    if (!"random".equals(System.getProperty("only"))) {
      for (int run = 0; run < RUNS; run++) {
        faults.deaths(run);
      }
      for (int event = 1; event < extent.events(); event++) {
        faults.unlessEnough(Fault.ofJournal(event));
      }
    }
    var chance = new Random(Long.getLong("seed", 1L));
    while (faults.results.size() < faults.rounds) {
      faults.unlessEnough(Fault.random(chance, extent));
    }
    table(faults.results);
    System.exit(faults.results.stream().anyMatch(FaultResult::isMiss) ? 1 : 0);
  }

  /** At each of its points, until there is none. */
  private void deaths(int run) throws IOException {
    int point = run == 0 ? Integer.getInteger("from", 1) : 1;
    boolean more = true;
    while (more && results.size() < rounds) {
      more = round(Fault.death(run, point++)).died();
    }
  }

  private void unlessEnough(Fault fault) throws IOException {
    if (results.size() < rounds) {
      round(fault);
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
          String.join(", ", result.runs()),
          result.silence().toSeconds() < 15
              ? ""
              : "  silent " + result.silence().toSeconds() + " s: " + result.silentAfter());
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
