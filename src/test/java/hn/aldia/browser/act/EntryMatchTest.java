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
        "abc | ab | DIFFERENT",
        "Smith-Jones | SmithJones | DIFFERENT",
        "Smith-Jones | Smith Jones | DIFFERENT",
        "De la Cruz | DelaCruz | DIFFERENT",
        "Bloque 3-4 | Bloque 34 | DIFFERENT",
        "Lote 12-3456 | Lote 123456 | DIFFERENT",
        "3-4 | 34 | DIFFERENT",
        "O'Neill | ONeill | DIFFERENT",
        "ana-ruiz@ejemplo.hn | anaruiz@ejemplo.hn | DIFFERENT",
        "' Ana  María ' | Ana María | ALTERED",
        "Smith-Jones | SMITH-JONES | ALTERED",
        "0801-1990-12345 | 0801199012345 | ALTERED",
        "E-1234567 | E1234567 | ALTERED",
        "E-1234567 | 1234567 | DIFFERENT",
        "+504 9999-0000 | +50499990000 | ALTERED",
        "+504 9999-0000 | 9999-0000 | DIFFERENT"
      })
  void only_harmless_changes_are_tolerated(String wanted, String shown, EntryMatch likeness) {
    assertThat(EntryMatch.of(wanted, shown)).isEqualTo(likeness);
  }
}
