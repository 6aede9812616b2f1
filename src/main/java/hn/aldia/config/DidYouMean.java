package hn.aldia.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant: few letters away, or the same last name in another group. */
final class DidYouMean {
  private DidYouMean() {}

  static Optional<String> among(Collection<String> known, String typed) {
    return known.stream()
        .filter(k -> distance(k, typed) <= Math.max(2, typed.length() / 4))
        .min(Comparator.comparingInt(k -> distance(k, typed)))
        .or(() -> known.stream().filter(k -> last(k).equals(last(typed))).findFirst());
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** Levenshtein's: letters to insert, drop or change. */
  private static int distance(String a, String b) {
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
