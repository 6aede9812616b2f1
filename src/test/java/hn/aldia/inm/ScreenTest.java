package hn.aldia.inm;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenTest {
  @ParameterizedTest
  @EnumSource
  void each_has_a_name_for_people(Screen screen) {
    assertThat(Words.ENGLISH.has("inm.here." + screen.inTheMap())).isTrue();
  }
}
