package hn.aldia.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.config.secret.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedPasswordTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "abcdefghijklmnop",
        "abcd efgh ijkl mnop",
        "abcd\u00A0efgh\u00A0ijkl\u00A0mnop",
        "abcd\u202Fefgh\u202Fijkl\u202Fmnop",
        "abcd efgh ijkl mnop ",
        " abcd efgh ijkl mnop\r\n",
        "“abcd efgh ijkl mnop”",
        "«abcdefghijklmnop»",
        "\"abcd efgh ijkl mnop\"",
        "\uFEFFabcd efgh ijkl mnop",
        "abcd\tefgh\u2009ijkl\u200Bmnop"
      })
  void an_app_password_is_known_in_whatever_it_was_pasted_with(String pasted) {
    assertThat(PastedPassword.forms(Secret.of(pasted))).startsWith("abcdefghijklmnop");
  }

  @Test
  void another_password_is_tried_as_it_was_given_and_then_without_what_may_have_come_along() {
    assertThat(PastedPassword.forms(Secret.of("two  Words!")))
        .containsExactly("two  Words!", "twoWords!");
    assertThat(PastedPassword.forms(Secret.of("'quoted1'")))
        .containsExactly("'quoted1'", "quoted1");
    assertThat(PastedPassword.forms(Secret.of("Kp7m#Q2x\n"))).containsExactly("Kp7m#Q2x");
    assertThat(PastedPassword.forms(Secret.of("abcd-efgh-ijkl-mnop")))
        .containsExactly("abcd-efgh-ijkl-mnop");
  }
}
