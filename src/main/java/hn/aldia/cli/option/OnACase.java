package hn.aldia.cli.option;

/** A command that does something for a case, and may have to call its person. */
public interface OnACase {
  /** One that sees itself to it that several cases are done. */
  interface AllAtOnce extends OnACase {}

  /** One that nobody is expected to look on at: a window is of no use. */
  interface Unwatched extends OnACase {}
}
