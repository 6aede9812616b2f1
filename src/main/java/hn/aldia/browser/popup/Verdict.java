package hn.aldia.browser.popup;

import java.util.OptionalInt;

/**
 * What is done about what lies there.
 *
 * @param answer the place of what is pressed, -1 for none
 */
record Verdict(Lying kind, Way way, int answer) {
  enum Way {
    LEAVE,
    WAIT,
    /** What only closes, declines or stays: again, where nobody heard it. */
    PRESS,
    /** Agreed to: pressed once, whatever comes of it. */
    AGREE,
    /** The same, when what it wants declared is ticked. */
    DECLARE,
    ESCAPE
  }

  boolean agrees() {
    return way == Way.AGREE || way == Way.DECLARE;
  }

  /** Nothing in it is fit to be pressed, and it is not left alone for a reason. */
  boolean isForWantOfACloser() {
    return way != Way.PRESS && (kind == Lying.COVER || kind == Lying.DIALOG);
  }

  static Verdict left(Lying kind) {
    return new Verdict(kind, Way.LEAVE, -1);
  }

  static Verdict awaited() {
    return new Verdict(Lying.BUSY, Way.WAIT, -1);
  }

  static Verdict press(Lying kind, OptionalInt answer) {
    return new Verdict(kind, Way.PRESS, answer.getAsInt());
  }

  static Verdict agree(OptionalInt answer, boolean declaring) {
    return new Verdict(Lying.QUESTION, declaring ? Way.DECLARE : Way.AGREE, answer.getAsInt());
  }

  /** Once for each. */
  static Verdict escape(Lying kind, Layer layer) {
    return layer.escaped() ? left(kind) : new Verdict(kind, Way.ESCAPE, -1);
  }
}
