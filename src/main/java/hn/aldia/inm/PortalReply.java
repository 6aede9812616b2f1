package hn.aldia.inm;

import hn.aldia.text.Folded;

/** Words of the portal, as they are compared. */
final class PortalReply {
  /** What a clock that goes on leaves of a line: it says nothing new. */
  static String withoutNumbers(String words) {
    return words.replaceAll("[\\d\\s:.]+|\\b[ap]\\.?\\s?m\\b\\.?", "");
  }

  /**
   * Lower case, no accents, single spaces; Spanish has no double s: {@code Session} is {@code
   * Sesión}, misspelt.
   */
  static String folded(String words) {
    return Folded.text(Folded.tidy(words)).replace("ss", "s").strip();
  }
}
