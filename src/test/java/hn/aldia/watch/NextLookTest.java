package hn.aldia.watch;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments of Honduras, where the office works from eight to four. */
class NextLookTest {
  private static final RandomGenerator NONE = () -> 0;

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00:00-06:00, 2026-11-24T10:00:00-06:00", // a Tuesday
    "2026-11-24T15:30:00-06:00, 2026-11-25T08:00:00-06:00", // the office would be closed
    "2026-11-24T03:10:00-06:00, 2026-11-24T08:00:00-06:00", // it is closed yet
    "2026-11-24T23:30:00-06:00, 2026-11-25T08:00:00-06:00",
    "2026-11-27T15:30:00-06:00, 2026-11-30T08:00:00-06:00", // a Friday
    "2026-11-28T11:00:00-06:00, 2026-11-30T08:00:00-06:00", // a Saturday
    "2026-12-24T15:30:00-06:00, 2026-12-28T08:00:00-06:00", // Christmas and a week-end
    "2026-09-15T10:00:00-06:00, 2026-09-16T08:00:00-06:00", // the day of independence
    "2026-10-06T15:30:00-06:00, 2026-10-12T08:00:00-06:00", // the Semana Morazánica
    "2027-03-24T15:30:00-06:00, 2027-03-29T08:00:00-06:00", // Holy Week
  })
  void looks_as_often_as_it_may_while_the_office_works(OffsetDateTime now, OffsetDateTime next) {
    assertThat(every("PT1H", "PT0S", NONE).after(now.toInstant())).isEqualTo(next.toInstant());
  }

  @Test
  void comes_a_little_later_by_chance_and_never_when_the_office_is_closed() {
    Instant morning = at("2026-11-24T09:00:00-06:00");
    Instant late = at("2026-11-24T14:55:00-06:00");
    NextLook look = every("PT1H", "PT10M", new Random(7));

    assertThat(Stream.generate(() -> look.after(morning)).limit(500))
        .allMatch(next -> !next.isBefore(at("2026-11-24T10:00:00-06:00")))
        .allMatch(next -> next.isBefore(at("2026-11-24T10:10:00-06:00")))
        .doesNotHaveDuplicates();
    assertThat(Stream.generate(() -> look.after(late)).limit(500))
        .allMatch(
            next ->
                !next.isAfter(at("2026-11-24T16:00:00-06:00"))
                    || (!next.isBefore(at("2026-11-25T08:00:00-06:00"))
                        && next.isBefore(at("2026-11-25T08:10:00-06:00"))));
  }

  @ParameterizedTest
  @CsvSource({"1, 15", "2, 30", "3, 60", "4, 120", "5, 240", "50, 240"})
  void leaves_a_site_in_trouble_alone_for_longer_and_longer(int inARow, int minutes) {
    Instant now = at("2026-11-24T09:00:00-06:00");
    assertThat(every("PT20M", "PT0S", NONE).afterTrouble(now, inARow, now))
        .isEqualTo(now.plus(Duration.ofMinutes(minutes)));
  }

  @Test
  void honours_what_the_site_itself_asks_for() {
    Instant now = at("2026-11-24T09:00:00-06:00");
    NextLook look = every("PT20M", "PT0S", NONE);
    Instant noon = at("2026-11-24T12:00:00-06:00");
    assertThat(look.afterTrouble(now, 1, noon)).isEqualTo(noon);
    assertThat(look.afterTrouble(now, 1, at("2026-11-24T20:00:00-06:00")))
        .isEqualTo(at("2026-11-25T08:00:00-06:00"));
  }

  private static NextLook every(String every, String jitter, RandomGenerator chance) {
    var hours = new Settings.OfficeHours(LocalTime.of(8, 0), LocalTime.of(16, 0));
    var rules =
        new Settings.Watch(
            Duration.parse(every),
            hours,
            Duration.parse(jitter),
            4,
            60,
            Duration.ZERO,
            Duration.ZERO,
            null,
            null);
    return new NextLook(rules, chance);
  }

  private static Instant at(String moment) {
    return OffsetDateTime.parse(moment).toInstant();
  }
}
