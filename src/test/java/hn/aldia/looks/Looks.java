package hn.aldia.looks;

import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.CoveringArray;
import hn.aldia.rehearsal.looks.Look;
import hn.aldia.words.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Portals in a hundred forms: {@code mvn -q test-compile exec:java@looks}. {@code -Dlooks=N}: N of
 * the looks in which every pair of choices meets; {@code -Dlooks="spa vuetify; tab"}: these;
 * nothing: all of them. {@code -Dlooks.seed}, {@code -Dlooks.at-once}, {@code -Dlooks.limit}
 * (seconds), {@code -Dlooks.list}: only say which.
 */
public final class Looks {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Choices choices = Choices.shipped();
  private final long seed = Long.getLong("looks.seed", 1);
  private final Duration limit = Duration.ofSeconds(Long.getLong("looks.limit", 150));
  private final Path folder = Path.of("target/looks");

  private Looks() {}

  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    try {
      System.exit(new Looks().run() ? 0 : 1);
    } catch (Trouble trouble) {
      OUT.println(trouble.what() + "\n" + trouble.remedy());
      System.exit(2);
    }
  }

  private boolean run() throws IOException {
    List<Look> looks = wanted();
    OUT.println(looks.size() + " looks, seed " + seed + ", kept in " + folder);
    if (Boolean.getBoolean("looks.list")) {
      looks.forEach(look -> OUT.println("  " + look.line(choices)));
      return true;
    }
    List<LookResult> results = all(looks);
    table(results);
    return results.stream().allMatch(LookResult::passed);
  }

  private List<Look> wanted() {
    String given = System.getProperty("looks", "");
    if (!given.isEmpty() && !given.matches("\\d+")) {
      return Stream.of(given.split(";")).map(choices::look).toList();
    }
    List<Look> all = new ArrayList<>(CoveringArray.of(choices, seed));
    if (given.isEmpty()) {
      return all;
    }
    java.util.Collections.shuffle(all, new Random(seed));
    return all.subList(0, Math.min(all.size(), Integer.parseInt(given)));
  }

  private List<LookResult> all(List<Look> looks) throws IOException {
    ExecutorService runs = Executors.newFixedThreadPool(Integer.getInteger("looks.at-once", 2));
    var going = new ArrayList<Future<LookResult>>();
    Path here = Files.createDirectories(folder).resolve(Long.toString(System.currentTimeMillis()));
    for (Look look : looks) {
      Path home = here.resolve(String.format(Locale.ROOT, "%03d", going.size()));
      going.add(
          runs.submit(
              () -> {
                LookResult result = LookRun.of(choices, look, home, limit);
                line(result, home);
                return result;
              }));
    }
    var results = new ArrayList<LookResult>();
    for (Future<LookResult> one : going) {
      try {
        results.add(one.get());
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    runs.shutdown();
    return results;
  }

  private static synchronized void line(LookResult result, Path home) {
    OUT.printf(
        Locale.ROOT,
        "%s %-10s %5.1f s  silent %4.1f s  %s%n",
        result.passed() ? "ok  " : "FAIL",
        result.stage(),
        result.took().toMillis() / 1000.0,
        result.longestSilence().toMillis() / 1000.0,
        result.line());
    if (!result.passed()) {
      OUT.println("       " + result.stopped() + " " + String.join("; ", result.faults()));
      OUT.println("       see it: aldia rehearse --headed --look \"" + result.line() + "\"");
      OUT.println("       kept:   " + home);
    }
  }

  private void table(List<LookResult> results) {
    long passed = results.stream().filter(LookResult::passed).count();
    Set<CoveringArray.Pair> never = new LinkedHashSet<>();
    results.forEach(result -> never.addAll(CoveringArray.pairs(result.look())));
    results.stream()
        .filter(LookResult::passed)
        .forEach(result -> never.removeAll(CoveringArray.pairs(result.look())));
    OUT.printf(Locale.ROOT, "%n%d of %d looks to the constancia%n", passed, results.size());
    OUT.println("pairs that met and never passed: " + never.size());
    Optional<Duration> median =
        results.stream().map(LookResult::took).sorted().skip(results.size() / 2).findFirst();
    median.ifPresent(time -> OUT.println("median: " + time.toMillis() + " ms"));
    long silent = results.stream().filter(LookResult::wasSilent).count();
    OUT.println("silent for longer than 10 s: " + silent);
  }
}
