package hn.aldia.form;

import hn.aldia.text.Folded;

/** Words of a site, as they are compared. */
public final class SaidWords {
  /** What a clock that goes on leaves of a line: it says nothing new. */
  static String withoutNumbers(String words) {
    return words.replaceAll("[\\d\\s:.]+|\\b[ap]\\.?\\s?m\\b\\.?", "");
  }

  /**
   * Lower case, no accents, single spaces; Spanish has no double s: {@code Session} is {@code
   * Sesión}, misspelt.
   */
  public static String folded(String words) {
    return Folded.text(Folded.tidy(words)).replace("ss", "s").strip();
  }
}
