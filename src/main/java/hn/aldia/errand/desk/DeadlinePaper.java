package hn.aldia.errand.desk;

import hn.aldia.renewal.Case;
import hn.aldia.report.DeadlineCalendar;

/** Keeps {@code deadlines.ics} of the case in step with what is known. */
public record DeadlinePaper(CaseDesk desk) {
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
