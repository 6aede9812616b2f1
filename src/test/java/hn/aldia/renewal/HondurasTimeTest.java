package hn.aldia.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HondurasTimeTest {
  @ParameterizedTest
  @CsvSource({"2019,2019-04-21", "2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05"})
  void easter_is_where_it_was(int year, LocalDate easter) {
    assertThat(HondurasHolidays.easter(year)).isEqualTo(easter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-04", "2026-04-14", "2026-05-01",
        "2026-09-15", "2026-12-25", "2023-10-04", "2023-10-05", "2023-10-06", "2025-10-01",
        "2025-10-03", "2026-10-07", "2026-10-10"
      })
  void holidays_are_no_bank_days(LocalDate day) {
    assertThat(HondurasTime.isBankDay(day)).isFalse();
    assertThat(HondurasTime.said(day).toString()).contains("(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-12", "2026-10-21", "2026-11-23", "2026-04-01", "2026-10-06"})
  void other_weekdays_are_bank_days(LocalDate day) {
    assertThat(HondurasTime.isBankDay(day)).isTrue();
  }

  @Test
  void bank_days_are_counted_from_the_day_after() {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    assertThat(HondurasTime.bankDaysBetween(friday, friday.plusDays(5))).isEqualTo(3);
    assertThat(HondurasTime.nextBankDays(friday, 2)).containsExactly(friday, friday.plusDays(3));
  }

  @Test
  void a_day_is_the_day_in_honduras_whatever_the_machine_thinks() {
    assertThat(HondurasTime.day(Instant.parse("2026-11-24T05:59:59Z"))).isEqualTo("2026-11-23");
  }

  @Test
  void a_friday_is_warned_of_with_its_week_end_named() {
    assertThat(CalendarAdvice.forStartOn(LocalDate.of(2026, 11, 27)).map(Words.ENGLISH::say))
        .hasValue(
            "Banks are closed on Saturday 28 November 2026, Sunday 29 November 2026. Of three days"
                + " to pay you would have only the last: Monday 30 November 2026.");
  }

  @Test
  void the_day_before_holy_week_s_holidays_is_warned_of_with_them_named() {
    assertThat(CalendarAdvice.forStartOn(LocalDate.of(2026, 4, 1)).map(Words.SPANISH::say))
        .hasValue(
            "Ningún banco abre en los tres días después del comienzo: jueves 2 de abril de 2026"
                + " (Semana Santa), viernes 3 de abril de 2026 (Semana Santa), sábado 4 de abril de"
                + " 2026 (Semana Santa). Un oficial puede darle solo tres días para pagar. El"
                + " próximo día con bancos abiertos es el lunes 6 de abril de 2026.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-28"})
  void other_days_of_a_common_week_need_no_warning(LocalDate day) {
    assertThat(CalendarAdvice.forStartOn(day)).isEmpty();
  }
}
