package hn.aldia.cli;

import hn.aldia.words.Trouble;

/**
 * What the exit codes mean: ARCHITECTURE.md, "Command line". The only place where they are made.
 */
final class ExitCode {
  static final int DONE = 0;
  static final int DEFECT = 1;
  static final int USAGE = 2;
  static final int PERSON_NEEDED = 3;
  static final int OUTSIDE_TROUBLE = 4;
  static final int REFUSED = 5;

  private ExitCode() {}

  static int of(Trouble.Kind kind) {
    return switch (kind) {
      case DEFECT -> DEFECT;
      case SETTINGS -> USAGE;
      case PERSON -> PERSON_NEEDED;
      case OUTSIDE -> OUTSIDE_TROUBLE;
      case REFUSED -> REFUSED;
    };
  }
}
