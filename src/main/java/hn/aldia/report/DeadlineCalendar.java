package hn.aldia.report;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.Stage;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;

/** The days that matter, as an iCalendar file (RFC 5545) for any calendar program. */
public record DeadlineCalendar(Words words, Clock clock) {
  private static final int MONTHS_TO_THE_NEXT = 11;

  /**
   * The deadline of the open request; of an approved one, when to think of the next renewal. Both
   * with a reminder the day before. Empty when there is neither.
   *
   * @return the file's bytes
   */
  public Optional<byte[]> of(String caseId, Case known) {
    return known.currentRequest().flatMap(request -> event(caseId, request)).map(this::file);
  }

  private Optional<VEvent> event(String caseId, Request request) {
    if (request.stage() == Stage.APPROVED) {
      // "The carnet is renewed yearly": a hint, never law.
      LocalDate next = HondurasTime.day(request.filedAt()).plusMonths(MONTHS_TO_THE_NEXT);
      return Optional.of(event(caseId, request, next, "next-year"));
    }
    return request
        .deadline()
        .filter(end -> request.isOpen())
        .map(end -> event(caseId, request, HondurasTime.day(end), "deadline"));
  }

  private byte[] file(VEvent event) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Al Día//aldia//ES");
    calendar.addEvent(event);
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  private VEvent event(String caseId, Request request, LocalDate day, String what) {
    String number = request.number() == null ? "?" : request.number();
    var event = new VEvent();
    event.setUid(caseId + "-" + number + "-" + what + "@aldia");
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setSummary(words.say(Message.of("report." + what, number)));
    event.setDescription(words.say(Message.of("report." + what + "-what")));
    // A whole day: a date without a time, which no reader's time zone moves.
    event.setDateStart(date(day), false);
    event.setDateEnd(date(day.plusDays(1)), false);
    var dayBefore = new Trigger(Duration.builder().prior(true).hours(16).build(), Related.START);
    event.addAlarm(VAlarm.display(dayBefore, words.say(Message.of("report." + what, number))));
    return event;
  }

  /** Biweekly writes a date in the zone of this machine. */
  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
