package hn.aldia.looks;

import hn.aldia.rehearsal.looks.CoveringArray;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of each look as it ends, and of all of them. */
final class LookTable {
  private static final int MOST_PAIRS = 40;
  private static final int LONGEST_LINE = 110;

  private final PrintStream out;
  private final Duration plain;

  /**
   * @param plain what a plain script's clicks take on this machine
   */
  LookTable(PrintStream out, Duration plain) {
    this.out = out;
    this.plain = plain;
  }

  synchronized void ended(LookResult result, Path kept) {
    out.printf(
        Locale.ROOT,
        "%s %-14s %6.1f s, filed after %5.1f s  x%-4.1f silent %4.1f s  %s%n",
        result.passed() ? "ok  " : "FAIL",
        result.stage(),
        seconds(result.took()),
        filed(result).map(LookTable::seconds).orElse(0.0),
        filed(result).map(filed -> ratio(filed, plain)).orElse(0.0),
        seconds(result.longestSilence()),
        result.line());
    if (result.wasSilent()) {
      out.println("       silent after: " + shortened(result.beforeSilence()));
    }
    if (!result.passed()) {
      out.println("       " + result.stopped() + " " + String.join("; ", result.faults()));
      out.println("       see it: aldia rehearse --headed --look \"" + result.line() + "\"");
      out.println("       kept:   " + kept);
    }
  }

  /**
   * @param after what a plain script's clicks take now: the machine may have had other work at one
   *     of the two moments
   */
  void all(List<LookResult> results, Duration after) {
    Duration mean = plain.plus(after).dividedBy(2);
    List<Duration> filed = results.stream().flatMap(one -> filed(one).stream()).sorted().toList();
    out.printf(
        Locale.ROOT,
        "%n%d of %d looks to the constancia; registered and filed at the median after x%.1f of what"
            + " a plain script takes for the same steps on the plain page (%.1f s)%n",
        results.stream().filter(LookResult::passed).count(),
        results.size(),
        filed.isEmpty() ? 0 : ratio(filed.get(filed.size() / 2), mean),
        seconds(mean));
    out.println("wrong values, double presses, false words, readable pictures:");
    List<String> faults = results.stream().flatMap(result -> result.faults().stream()).toList();
    faults.forEach(fault -> out.println("  " + fault));
    out.println("  " + faults.size() + " in all");
    out.println(
        "silent for longer than 10 s: " + results.stream().filter(LookResult::wasSilent).count());
    Set<CoveringArray.Pair> never = neverPassed(results);
    out.println("pairs that met and never passed: " + never.size());
    out.println(
        never.stream()
            .limit(MOST_PAIRS)
            .map(CoveringArray.Pair::toString)
            .collect(Collectors.joining(", ")));
  }

  private static Set<CoveringArray.Pair> neverPassed(List<LookResult> results) {
    var never = new LinkedHashSet<CoveringArray.Pair>();
    results.forEach(result -> never.addAll(CoveringArray.pairs(result.look())));
    results.stream()
        .filter(LookResult::passed)
        .forEach(result -> never.removeAll(CoveringArray.pairs(result.look())));
    return never;
  }

  private static Optional<Duration> filed(LookResult result) {
    return Optional.ofNullable(result.filed());
  }

  private static double ratio(Duration time, Duration plain) {
    return time.toMillis() / (double) plain.toMillis();
  }

  private static String shortened(String words) {
    return words.length() > LONGEST_LINE ? words.substring(0, LONGEST_LINE) + "…" : words;
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }
}
