package hn.aldia.looks;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.rehearsal.looks.Choice;
import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.Look;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
  private final Choices choices = Choices.shipped();

  @Test
  void the_guilty_pair_is_what_is_left_of_a_look_of_thirteen_oddities() {
    Look failed =
        choices.look(
            "spa placeholder antd flatpickr segmented inputmask swal2 drawer cards capitals late"
                + " popups paper-blob");
    var runs = new AtomicInteger();

    Look smallest =
        new Shrinking(
                choices,
                look -> {
                  runs.incrementAndGet();
                  List<String> names = look.choices().values().stream().map(Choice::name).toList();
                  return names.contains("antd") && names.contains("late");
                })
            .of(failed);

    assertThat(smallest.line(choices)).isEqualTo("antd late");
    assertThat(runs).hasValueLessThan(30);
  }

  @Test
  void a_look_that_fails_even_when_it_is_plain_shrinks_to_the_plain_one() {
    Look smallest = new Shrinking(choices, look -> true).of(choices.look("spa antd"));

    assertThat(smallest).isEqualTo(choices.plain());
  }
}
