package hn.aldia.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
  private static final LocalDate DAY = LocalDate.of(1960, 6, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/06/1960",
        "5/6/1960",
        "06/05/1960",
        "1960-06-05",
        "05-06-60",
        "05.06.1960",
        "05061960",
        "19600605",
        "5 de junio de 1960",
        "June 5, 1960",
        "5 Jun 1960",
        "05/JUN/1960",
        "5/Junio/1960",
        "1960-06-05T00:00",
        "domingo, 5 de junio de 1960",
        "05 / 06 / 1960 12:00"
      })
  void is_known_in_figures_of_any_order_and_by_the_months_name(String shown) {
    assertThat(DayText.says(shown, DAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hoy",
        "05/07/1960",
        "05/06/1961",
        "15/06/1960",
        "5 de julio de 1960",
        "junio 1960",
        "05/06",
        "__/__/____",
        "05/06/19600",
        "6 de mayo de 1960",
        "99999999999/6/1960"
      })
  void is_not_seen_in_another_day(String shown) {
    assertThat(DayText.says(shown, DAY)).isFalse();
  }
}
