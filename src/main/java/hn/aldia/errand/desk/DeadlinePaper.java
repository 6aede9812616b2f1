package hn.aldia.errand.desk;

import hn.aldia.renewal.Case;
import hn.aldia.report.DeadlineCalendar;

/** Keeps {@code deadlines.ics} of the case in step with what is known. */
public final class DeadlinePaper {
  private final CaseDesk desk;

  public DeadlinePaper(CaseDesk desk) {
    this.desk = desk;
  }

  public void write() {
    Case known = desk.known();
    var calendar = new DeadlineCalendar(desk.words(), desk.clock());
    calendar
        .of(desk.file().caseId(), known)
        .ifPresent(
            bytes ->
                desk.settings()
                    .folder()
                    .write(desk.settings().folder().folder().resolve("deadlines.ics"), bytes));
  }
}
