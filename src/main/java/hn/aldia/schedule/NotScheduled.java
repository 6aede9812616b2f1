package hn.aldia.schedule;

import hn.aldia.words.Trouble;

/** The system does not start it. */
public final class NotScheduled extends Trouble {
  private static final long serialVersionUID = 1L;

  private NotScheduled(Kind kind, String key, Object... args) {
    super(kind, "schedule." + key, args);
  }

  static NotScheduled refused(String command, String said) {
    return new NotScheduled(Kind.OUTSIDE, "refused", command, said.isBlank() ? "–" : said);
  }

  /** This machine has none that we know. */
  public static NotScheduled noTimetable(String wanted) {
    return new NotScheduled(Kind.SETTINGS, "no-timetable", wanted);
  }

  /** It was not started from a distribution, which alone has a launcher. */
  public static NotScheduled noLauncher() {
    return new NotScheduled(Kind.SETTINGS, "no-launcher");
  }
}
