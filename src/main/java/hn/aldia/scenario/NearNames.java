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

  static List<String> of(String written, Collection<String> known) {
    return known.stream()
        .filter(name -> near(written, name))
        .sorted(Comparator.<String>comparingInt(n -> distance(written, n)).thenComparing(n -> n))
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
    return distance(written, name) <= Math.max(1, Math.min(written.length(), name.length()) / 3);
  }

  /** Levenshtein's, with case and accents left aside. */
  private static int distance(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
