package hn.aldia.cli.option;

/** A command that does something for a case, and may have to call its person. */
public interface OnACase {
  /** Whether it sees itself to it that several cases are done. */
  public default boolean takesAllCasesAtOnce() {
    return false;
  }

  /** Whether a person is expected to look on, so that a window is of use. */
  public default boolean aPersonWatches() {
    return true;
  }
}
