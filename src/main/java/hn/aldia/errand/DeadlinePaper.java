package hn.aldia.errand;

import hn.aldia.renewal.Case;
import hn.aldia.report.DeadlineCalendar;

/** Keeps {@code deadlines.ics} of the case in step with what is known. */
final class DeadlinePaper {
  private final Parts parts;

  DeadlinePaper(Parts parts) {
    this.parts = parts;
  }

  void write() {
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
