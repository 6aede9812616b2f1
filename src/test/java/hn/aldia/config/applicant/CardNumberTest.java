package hn.aldia.config.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0000000001, 0000000001",
    "' 00-0000 0001 ', 0000000001",
    "0801-1990-12345, 0801199012345",
    "R 123456, R123456",
    "rp-00123.4, RP001234"
  })
  void signs_between_are_no_part_of_it(String written, String plain) {
    assertThat(CardNumber.plain(written)).contains(plain);
  }

  @ParameterizedTest
  @CsvSource({"08O1199012345", "ninguno", "12", "'0801 (viejo)'", "ABCD1234"})
  void letters_among_its_figures_or_too_few_of_them_make_it_none(String written) {
    assertThat(CardNumber.plain(written)).isEmpty();
  }
}
