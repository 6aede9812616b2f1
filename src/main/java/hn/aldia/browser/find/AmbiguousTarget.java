package hn.aldia.browser.find;

import hn.aldia.words.Trouble;
import java.util.List;

/** Several elements fit a target equally well; which one is meant only a person can say. */
public final class AmbiguousTarget extends Trouble {
  /**
   * @param candidates each as a person would tell it from the others: its words, what it is, where
   */
  AmbiguousTarget(String said, List<String> candidates) {
    super(Kind.PERSON, "finder.ambiguous", said, String.join("; ", candidates));
  }
}
