package hn.aldia.browser.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+504 9999-0000 | 504 | 9999-0000",
        "+50499990000 | 504 | 99990000",
        "00504 9999 0000 | 504 | 9999 0000",
        "+1 305 555 0100 | 1 | 305 555 0100",
        "+13055550100 | 1 | 3055550100",
        "+1 (305) 555-0100 | 1 | (305) 555-0100",
        "(+504) 9999-0000 | 504 | 9999-0000",
        "+44 20 7946 0000 | 44 | 20 7946 0000",
        "+34612345678 | 34 | 612345678",
        "+503 2222-3333 | 503 | 2222-3333",
        "+7 495 123-45-67 | 7 | 495 123-45-67"
      })
  void the_code_ends_where_the_plan_of_the_world_says(String text, String code, String national) {
    PhoneForms phone = PhoneForms.of(text, "").orElseThrow();
    assertThat(phone.code()).isEqualTo(code);
    assertThat(phone.national()).isEqualTo(national);
  }

  @Test
  void the_whole_number_first_then_at_home_what_fits_a_shorter_box() {
    assertThat(PhoneForms.of("+504 9999-0000", "").orElseThrow().toTry(false))
        .containsExactly("+504 9999-0000", "50499990000", "9999-0000", "99990000");
  }

  @Test
  void a_code_of_another_country_is_never_left_away() {
    assertThat(PhoneForms.of("+1 305 555 0100", "").orElseThrow().toTry(false))
        .containsExactly("+1 305 555 0100", "13055550100");
  }

  @Test
  void behind_its_own_code_only_the_rest() {
    PhoneForms phone = PhoneForms.of("+504 9999-0000", "+504").orElseThrow();
    assertThat(phone.isBehind("+504")).isTrue();
    assertThat(phone.isBehind("+50")).isFalse();
    assertThat(phone.toTry(true)).containsExactly("9999-0000", "99990000");
  }

  @Test
  void a_national_number_is_one_of_honduras_where_a_code_stands_before_the_box() {
    assertThat(PhoneForms.of("9999-0000", "+1").orElseThrow().isBehind("+1")).isFalse();
    assertThat(PhoneForms.of("99990000", "+504").orElseThrow().isBehind("+504")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0801-4711-2020", "532.30", "Apt 3", "12211", "2001-12-31", "+50", "+999"})
  void a_residency_number_or_an_amount_is_no_telephone(String text) {
    assertThat(PhoneForms.of(text, "")).isEmpty();
    assertThat(PhoneForms.mayBe(text)).isFalse();
  }
}
