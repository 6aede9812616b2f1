package hn.aldia.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import hn.aldia.browser.Found.How;
import java.util.List;
import java.util.Map;

/**
 * An element that may be the one.
 *
 * @param rank compared place by place, smaller is better; equal ranks are equal candidates
 * @param index its place in the frame's answer
 */
record Candidate(List<Integer> rank, How how, String seen, String place, Sight sight, int index) {
  static Candidate of(Map<?, ?> answer, Sight sight, int index) {
    List<Integer> rank =
        ((List<?>) answer.get("rank")).stream().map(n -> ((Number) n).intValue()).toList();
    String place =
        "<%s> %s,%s".formatted(answer.get("tag"), round(answer.get("x")), round(answer.get("y")));
    return new Candidate(
        rank,
        How.valueOf((String) answer.get("how")),
        (String) answer.get("seen"),
        place,
        sight,
        index);
  }

  int compareRank(Candidate other) {
    for (int i = 0; i < Math.min(rank.size(), other.rank.size()); i++) {
      int difference = Integer.compare(rank.get(i), other.rank.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** An exact match of visible words: nothing that is still to come can be better. */
  boolean certain() {
    return rank.get(0) == 0 && rank.get(2) == 0;
  }

  Found found() {
    JSHandle handle = sight.handle().evaluateHandle("(look, i) => look.elements[i]", index);
    ElementHandle element = handle.asElement();
    if (element == null) {
      throw new IllegalStateException("the look lost its element");
    }
    return new Found(element, sight.frame(), how, seen);
  }

  /** For a person: the words seen, what it is and where (pixels from the left and the top). */
  String described() {
    return "“" + seen + "” " + place;
  }

  private static long round(Object number) {
    return Math.round(((Number) number).doubleValue());
  }
}
