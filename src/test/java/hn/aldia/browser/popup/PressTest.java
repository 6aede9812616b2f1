package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PressTest {
  private static final String TRIED = "attempting click action\n- performing click action\n";

  @Test
  void took_when_the_mouse_was_pressed_and_nothing_caught_it() {
    assertThat(Press.took(TRIED)).isTrue();
    assertThat(Press.took("- retrying click action\n" + TRIED)).isTrue();
  }

  @Test
  void did_not_take_when_it_was_tried_again_or_never_came_to_it() {
    assertThat(Press.took("attempting click action\n- element is not stable")).isFalse();
    assertThat(Press.took(TRIED + "- <div> intercepts pointer events\n- retrying click action"))
        .isFalse();
  }
}
