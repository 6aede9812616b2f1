package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
  @ParameterizedTest
  @CsvSource({"0, 20", "150, 20", "400, 40", "2000, 200", "2500, 250", "60000, 250"})
  void is_a_tenth_of_what_was_waited_within_reason(long waitedMillis, long pauseMillis) {
    var pause = Pause.fromNow(Duration.ofMillis(20));
    assertThat(pause.after(Duration.ofMillis(waitedMillis)))
        .isEqualTo(Duration.ofMillis(pauseMillis));
  }
}
