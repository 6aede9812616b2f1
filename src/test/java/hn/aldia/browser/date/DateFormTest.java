package hn.aldia.browser.date;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.browser.date.DateField.Kind;
import hn.aldia.browser.date.DateField.Look;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order a day is written, decided once, from what the page states. */
class DateFormTest {
  @ParameterizedTest(name = "{0} {1} {2} {3}: {4} as {5}")
  @CsvSource(
      nullValues = "nothing",
      value = {
        // order, separator, short year, most signs: day, what is tried
        "DMY, /, false, 0, 1951-04-05, 05/04/1951",
        "MDY, -, false, 0, 1951-04-05, 04-05-1951",
        "YMD, ., false, 0, 1951-04-05, 1951.04.05",
        "DMY, '', true, 0, 1951-04-05, 05/04/51",
        "DMY, /, false, 8, 1951-04-05, 05/04/51",
        "DMY, /, false, 6, 2009-12-31, 31/12/09",
        "DMY, /, false, 10, 2009-12-31, 31/12/2009",
        "'', '', false, 0, 1951-04-25, 25/04/1951 04/25/1951 1951-04-25",
        "'', '', false, 0, 1951-04-13, 13/04/1951 04/13/1951 1951-04-13",
        "'', -, true, 0, 1951-04-25, 25-04-51 04-25-51 1951-04-25",
        "'', '', false, 0, 1951-04-04, 04/04/1951 04/04/1951 1951-04-04",
        // The day and the month of these may be taken for each other: nothing is guessed.
        "'', '', false, 0, 1951-04-05, nothing",
        "'', '', false, 0, 1951-04-12, nothing"
      })
  void is_the_pages_own_or_one_that_cannot_be_taken_for_another(
      String order, String separator, boolean shortYear, int most, LocalDate day, String tried) {
    List<String> written =
        DateForm.toTry(new Look(Kind.BOX, order, separator, shortYear, List.of(), most), day)
            .stream()
            .map(form -> form.text(day))
            .toList();

    assertThat(written).isEqualTo(tried == null ? List.of() : Arrays.asList(tried.split(" ")));
  }
}
