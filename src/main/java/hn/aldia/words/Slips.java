package hn.aldia.words;

import hn.aldia.text.Folded;
import java.util.Collection;
import java.util.List;

/** Slips of the finger between two words: the measure of every “did you mean”. */
public final class Slips {
  private static final int AT_MOST = 2;

  /** What may have been meant: the closest, where few slips away; two that are equally close. */
  public static List<String> nearest(String written, Collection<String> known) {
    int least = known.stream().mapToInt(name -> between(written, name)).min().orElse(0);
    return known.stream()
        .filter(name -> between(written, name) == least)
        .filter(name -> least <= (2 + Math.min(written.length(), name.length())) / 3)
        .sorted()
        .limit(AT_MOST)
        .toList();
  }

  /** Letters too many, missing, wrong, or two swapped. Case and accents are left aside. */
  public static int between(String one, String other) {
    String a = Folded.text(one);
    String b = Folded.text(other);
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
}
