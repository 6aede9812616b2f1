package hn.aldia.cli;

import hn.aldia.cli.bench.RehearsalScan;

/** A scan for rooms that do not see the command's own. */
public final class ScannedPaper {
  private ScannedPaper() {}

  public static byte[] of(String what) {
    return RehearsalScan.of(what);
  }
}
