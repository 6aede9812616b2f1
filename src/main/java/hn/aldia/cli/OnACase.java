package hn.aldia.cli;

/** A command that does something for a case, and may have to call its person. */
interface OnACase {
  /** Whether it sees itself to it that several cases are done. */
  default boolean takesAllCasesAtOnce() {
    return false;
  }

  /** Whether a person is expected to look on, so that a window is of use. */
  default boolean aPersonWatches() {
    return true;
  }
}
