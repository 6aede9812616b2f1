package hn.aldia.browser.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what is proved to be untouched counts as such. */
class KeptMomentTest {
  @ParameterizedTest
  @CsvSource({
    "the very same, a1:2, a1:2, true",
    "a click more, a1:2, a1:3, false",
    "loaded anew, a1:2, b2:0, false",
    "a frame that came later, a1:2, a1:2 f0:0, true",
    "a frame that came later and was clicked in, a1:2, a1:2 f0:1, false",
    "the frame of the form loaded anew, a1:2 f0:1, a1:2 f1:0, false",
    "of an older version, '', a1:2, false",
    "damaged, a1, a1:2, false",
    "now a page that nobody knows, a1:2, '', false",
  })
  void of(String what, String before, String now, boolean still) {
    assertThat(KeptMoment.read(before).isStill(KeptMoment.read(now))).as(what).isEqualTo(still);
  }

  @ParameterizedTest
  @CsvSource({"a1:2 f0:0", "a1:0"})
  void is_read_as_it_was_written(String written) {
    assertThat(KeptMoment.read(written).written()).isEqualTo(written);
  }
}
