package hn.aldia.watch;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.settings.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
  private static final Settings.OfficeHours HOURS =
      new Settings.OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0));

  @ParameterizedTest
  @CsvSource({
    // deadline, three days, one day, three hours before
    "2026-11-27, 2026-11-24T08:00, 2026-11-26T08:00, 2026-11-27T13:00", // a Friday
    "2026-11-29, 2026-11-24T08:00, 2026-11-26T08:00, 2026-11-27T13:00", // a Sunday: Friday counts
    "2026-11-30, 2026-11-27T08:00, 2026-11-27T08:00, 2026-11-30T13:00", // a Monday
    "2026-12-28, 2026-12-24T08:00, 2026-12-24T08:00, 2026-12-28T13:00", // after Christmas
    "2026-10-09, 2026-10-02T08:00, 2026-10-05T08:00, 2026-10-06T13:00", // in the Semana Morazánica
  })
  void comes_while_something_can_still_be_done(
      LocalDate deadline, String threeDays, String oneDay, String threeHours) {
    assertThat(Reminder.all(deadline, HOURS))
        .extracting(Reminder::at)
        .containsExactly(at(threeDays), at(oneDay), at(threeHours));
  }

  @Test
  void only_the_latest_is_due_and_none_when_it_is_over() {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    assertThat(Reminder.due(friday, HOURS, at("2026-11-24T07:59"))).isEmpty();
    assertThat(Reminder.due(friday, HOURS, at("2026-11-25T10:00")).orElseThrow().name())
        .isEqualTo("3d");
    assertThat(Reminder.due(friday, HOURS, at("2026-11-27T23:00")).orElseThrow().name())
        .isEqualTo("3h");
    assertThat(Reminder.due(friday, HOURS, at("2026-11-28T00:00"))).isEmpty();
    assertThat(Reminder.next(friday, HOURS, at("2026-11-25T10:00")))
        .contains(at("2026-11-26T08:00"));
    assertThat(Reminder.next(friday, HOURS, at("2026-11-27T14:00"))).isEmpty();
  }

  private static Instant at(String inHonduras) {
    return OffsetDateTime.parse(inHonduras + ":00-06:00").toInstant();
  }
}
