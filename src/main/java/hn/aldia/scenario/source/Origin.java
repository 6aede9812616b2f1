package hn.aldia.scenario.source;

/** Where something was written: {@code scenarios/inm/register.conf:7}. Lines count from 1. */
public record Origin(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
