package hn.aldia.scenario.source;

import hn.aldia.words.Slips;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant: names a few slips of the finger away, the closest first. */
public final class NearNames {
  private static final int AT_MOST = 2;

  /** The closest ones; two when they are equally close. */
  static List<String> of(String written, Collection<String> known) {
    int least = known.stream().mapToInt(n -> Slips.between(written, n)).min().orElse(0);
    return known.stream()
        .filter(name -> Slips.between(written, name) == least && near(written, name))
        .sorted()
        .limit(AT_MOST)
        .toList();
  }

  /** Of several written names, the one that comes closest to any known one. */
  public static Optional<String> closest(Collection<String> written, Collection<String> known) {
    return written.stream()
        .filter(w -> !of(w, known).isEmpty())
        .min(
            Comparator.<String>comparingInt(w -> Slips.between(w, of(w, known).get(0)))
                .thenComparing(w -> w));
  }

  private static boolean near(String written, String name) {
    return Slips.between(written, name) <= (2 + Math.min(written.length(), name.length())) / 3;
  }
}
