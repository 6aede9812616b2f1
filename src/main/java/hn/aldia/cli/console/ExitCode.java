package hn.aldia.cli.console;

import hn.aldia.words.Trouble;

/**
 * What the exit codes mean: ARCHITECTURE.md, "Command line". The only place where they are made.
 */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int DEFECT = 1;
  public static final int USAGE = 2;
  public static final int PERSON_NEEDED = 3;
  public static final int OUTSIDE_TROUBLE = 4;
  public static final int REFUSED = 5;

  public static int of(Trouble.Kind kind) {
    return switch (kind) {
      case DEFECT -> DEFECT;
      case SETTINGS -> USAGE;
      case PERSON -> PERSON_NEEDED;
      case OUTSIDE -> OUTSIDE_TROUBLE;
      case REFUSED -> REFUSED;
    };
  }
}
