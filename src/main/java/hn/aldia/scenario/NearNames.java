package hn.aldia.scenario;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant: names a few slips of the finger away, the closest first. */
final class NearNames {
  private static final int AT_MOST = 2;

  private NearNames() {}

  /** The closest ones; two when they are equally close. */
  static List<String> of(String written, Collection<String> known) {
    int least = known.stream().mapToInt(n -> distance(written, n)).min().orElse(0);
    return known.stream()
        .filter(name -> distance(written, name) == least && near(written, name))
        .sorted()
        .limit(AT_MOST)
        .toList();
  }

  /** Of several written names, the one that comes closest to any known one. */
  static Optional<String> closest(Collection<String> written, Collection<String> known) {
    return written.stream()
        .filter(w -> !of(w, known).isEmpty())
        .min(
            Comparator.<String>comparingInt(w -> distance(w, of(w, known).get(0)))
                .thenComparing(w -> w));
  }

  private static boolean near(String written, String name) {
    return distance(written, name) <= (2 + Math.min(written.length(), name.length())) / 3;
  }

  /** Slips: a letter too many, missing, wrong, or two swapped. Case and accents are left aside. */
  private static int distance(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, a, b, i, j);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int least(int[][] slips, String a, String b, int i, int j) {
    int wrong = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(wrong, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, 1 + slips[i - 2][j - 2]) : least;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
