package hn.aldia.browser.find;

import hn.aldia.browser.find.Found.How;
import java.util.List;

/**
 * An element that may be the one.
 *
 * @param rank compared place by place, smaller is better; equal ranks are equal candidates
 * @param key by which the document knows it
 */
record Candidate(List<Integer> rank, How how, String seen, String place, Sight sight, String key) {
  static Candidate of(Report.Answer answer, Sight sight) {
    String place =
        "<%s> %d,%d".formatted(answer.tag(), Math.round(answer.x()), Math.round(answer.y()));
    return new Candidate(answer.rank(), answer.how(), answer.seen(), place, sight, answer.key());
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

  boolean isForAnAddress() {
    return place.startsWith("<input email>");
  }

  Found found() {
    return Found.by(key, sight.frame(), how, seen);
  }

  /** For a person: the words seen, what it is and where (pixels from the left and the top). */
  String described() {
    return "“" + seen + "” " + place;
  }
}
