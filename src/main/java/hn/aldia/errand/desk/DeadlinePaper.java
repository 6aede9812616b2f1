package hn.aldia.errand.desk;

import hn.aldia.renewal.Case;
import hn.aldia.report.DeadlineCalendar;

/** Keeps {@code deadlines.ics} of the case in step with what is known. */
public final class DeadlinePaper {
  private final Parts parts;

  public DeadlinePaper(Parts parts) {
    this.parts = parts;
  }

  public void write() {
    Case known = parts.file().now();
    var calendar = new DeadlineCalendar(parts.words(), parts.clock());
    calendar
        .of(parts.file().caseId(), known)
        .ifPresent(
            bytes ->
                parts
                    .settings()
                    .folder()
                    .write(parts.settings().folder().folder().resolve("deadlines.ics"), bytes));
  }
}
