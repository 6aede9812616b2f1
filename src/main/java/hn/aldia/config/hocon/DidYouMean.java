package hn.aldia.config.hocon;

import hn.aldia.words.Slips;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant: few letters away, or the same last name in another group. */
final class DidYouMean {
  static Optional<String> among(Collection<String> known, String typed) {
    return known.stream()
        .filter(k -> Slips.between(k, typed) <= Math.max(2, typed.length() / 4))
        .min(Comparator.comparingInt(k -> Slips.between(k, typed)))
        .or(() -> known.stream().filter(k -> last(k).equals(last(typed))).findFirst());
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
