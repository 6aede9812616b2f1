package hn.aldia.browser.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryMatchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "33LT34N33S | 33LT34N33S | SAME",
        "Peña | PEÑA | ALTERED",
        "99887766 | 9988-7766 | ALTERED",
        "9988-7766 | 99887766 | ALTERED",
        "01021960 | 01/02/1960 | ALTERED",
        "01/02/1960 | 01-02-1960 | ALTERED",
        "99887766 | 9988-77__ | DIFFERENT",
        "499.20 | 49920 | DIFFERENT",
        "499.20 | 499,20 | ALTERED",
        "499.20 | L. 499.20 | ALTERED",
        "1499.20 | L 1,499.20 | ALTERED",
        "499.20 | 499.2 | ALTERED",
        "499.20 | L 49.20 | DIFFERENT",
        "ana@ejemplo.hn | anaejemplo.hn | DIFFERENT",
        "ana@ejemplo.hn | ANA@EJEMPLO.HN | ALTERED",
        "Peña | Pena | DIFFERENT",
        "abc | ab | DIFFERENT"
      })
  void only_harmless_changes_are_tolerated(String wanted, String shown, EntryMatch likeness) {
    assertThat(EntryMatch.of(wanted, shown)).isEqualTo(likeness);
  }
}
