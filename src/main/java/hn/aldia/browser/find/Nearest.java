package hn.aldia.browser.find;

import hn.aldia.text.Folded;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Orders what is visible by its likeness to what was sought: shared pairs of letters. */
final class Nearest {
  private static final int AT_MOST = 6;

  static List<String> of(List<String> wordings, List<String> visible) {
    return visible.stream()
        .distinct()
        .sorted(Comparator.comparingDouble((String v) -> -likeness(wordings, v)))
        .limit(AT_MOST)
        .toList();
  }

  private static double likeness(List<String> wordings, String text) {
    return wordings.stream().mapToDouble(w -> dice(pairs(w), pairs(text))).max().orElse(0);
  }

  private static double dice(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return 2.0 * shared / Math.max(1, a.size() + b.size());
  }

  private static Set<String> pairs(String text) {
    String plain = Folded.squeezed(text);
    var pairs = new HashSet<String>();
    for (int i = 0; i + 2 <= plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
