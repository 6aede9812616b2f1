package hn.aldia.browser.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneFormsTest {
  @Test
  void the_whole_number_first_then_what_fits_a_shorter_box() {
    assertThat(PhoneForms.of("+504 9999-0000", ""))
        .containsExactly("+504 9999-0000", "50499990000", "9999-0000", "99990000");
  }

  @Test
  void behind_the_same_code_only_the_rest() {
    assertThat(PhoneForms.of("+504 9999-0000", "+504")).startsWith("9999-0000", "99990000");
    assertThat(PhoneForms.of("+504 9999-0000", "+1")).startsWith("+504 9999-0000");
  }

  @Test
  void a_residency_number_or_an_amount_is_no_telephone() {
    assertThat(PhoneForms.fits("0801-4711-2020")).isFalse();
    assertThat(PhoneForms.fits("532.30")).isFalse();
  }
}
