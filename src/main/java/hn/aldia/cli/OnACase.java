package hn.aldia.cli;

/** A command that does something for a case, and may have to call its person. */
interface OnACase {
  /** Whether a person is expected to look on, so that a window is of use. */
  default boolean aPersonWatches() {
    return true;
  }
}
