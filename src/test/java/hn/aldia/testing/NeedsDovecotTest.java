package hn.aldia.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No test of a real mail server is left out in silence where the project is judged. */
class NeedsDovecotTest {
  @ParameterizedTest
  @CsvSource({"true, , true", "true, true, true", "false, , false", "false, true, true"})
  void without_the_server_tests_are_left_out_at_home_and_run_and_fail_in_ci(
      boolean there, String ci, boolean run) {
    assertThat(NeedsDovecot.Condition.runs(there, ci)).isEqualTo(run);
    assertThat(NeedsExim.Condition.runs(there, ci)).isEqualTo(run);
  }
}
