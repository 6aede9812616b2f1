package hn.aldia.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {
  private static final Instant T = Instant.parse("2026-11-24T02:00:00Z");

  private final DeadlineCalendar calendar =
      new DeadlineCalendar(Words.SPANISH, Clock.fixed(T, ZoneOffset.UTC));
  private final List<Event> events =
      new ArrayList<>(
          List.of(
              new AccountEvent.Adopted(T, "ana@ejemplo.hn"),
              new RequestEvent.RequestFiled(T, null, "1162", "RENOVAR CARNET (ADULTO)")));

  @Test
  void the_last_day_is_a_whole_day_in_honduras_with_a_reminder() {
    events.add(
        new RequestEvent.OfficerWrote(T, "1162", "<m@x>", "EN ESPERA", "Enviar carnet", 5, T));

    String text = text().orElseThrow();

    assertThat(text).contains("DTSTART;VALUE=DATE:20261128", "DTEND;VALUE=DATE:20261129");
    VEvent event = Biweekly.parse(text).first().getEvents().get(0);
    assertThat(event.getSummary().getValue())
        .isEqualTo("Último día de la solicitud migratoria 1162");
    assertThat(event.getAlarms()).hasSize(1);
  }

  @Test
  void an_approved_request_is_followed_by_next_years() {
    events.add(
        new RequestEvent.RequestEnded(T, "1162", RequestEvent.RequestEnded.End.APPROVED, T, null));

    assertThat(text().orElseThrow()).contains("DTSTART;VALUE=DATE:20271023");
  }

  @Test
  void with_no_deadline_there_is_no_calendar() {
    assertThat(text()).isEmpty();
  }

  private Optional<String> text() {
    return calendar
        .of("c1", Case.fold(events))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
