package hn.aldia.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code mvn -q test-compile exec:java@faults [-Drounds=N] [-Dfrom=N]}: the whole errand, killed at
 * every point of journal and presses in turn, then killed and its portal broken by chance; run
 * again until done. The bundled portal and mail server count what they have got.
 */
public final class Faults {
  private static final int ALL = 300;

  private Faults() {}

  public static void main(String[] args) throws IOException {
    childrenSeeOurClasses();
    int rounds = Integer.getInteger("rounds", ALL);
    var results = new ArrayList<FaultResult>();
    int point = Integer.getInteger("from", 1);
    boolean more = true;
    while (more && results.size() < rounds) {
      FaultResult result = round(Fault.death(point++));
      results.add(result);
      more = result.died();
    }
    int points = point;
    var chance = new Random(Long.getLong("seed", 1L));
    while (results.size() < rounds) {
      results.add(round(Fault.random(chance, points)));
    }
    table(results);
    System.exit(results.stream().anyMatch(FaultResult::isMiss) ? 1 : 0);
  }

  /** Maven runs us in its own JVM: a child needs to be told where the classes are. */
  private static void childrenSeeOurClasses() {
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      System.setProperty(
          "surefire.test.class.path",
          Arrays.stream(loader.getURLs())
              .map(url -> Path.of(URI.create(url.toString())).toString())
              .collect(Collectors.joining(File.pathSeparator)));
    }
  }

  static FaultResult round(Fault fault) throws IOException {
    Path folder = Files.createTempDirectory("faults");
    try {
      FaultResult result = new FaultRound(folder, fault).run();
      System.out.printf(
          "%-4s %-36s %s%n",
          result.isMiss() ? "MISS" : "ok", fault, String.join(", ", result.runs()));
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
    Duration longest =
        all.stream().map(FaultResult::silence).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    System.out.printf("%-16s %5d s%n", "longest silence", longest.toSeconds());
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
