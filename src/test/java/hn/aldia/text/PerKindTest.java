package hn.aldia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PerKindTest {
  sealed interface Shape {
    record Dot() implements Shape {}

    record Line(int length) implements Shape {}

    sealed interface Plane extends Shape {}

    record Square(int side) implements Plane {}
  }

  private static PerKind<Shape, String> allButSquares() {
    return PerKind.<Shape, String>of(Shape.class)
        .when(Shape.Dot.class, dot -> "dot")
        .when(Shape.Line.class, line -> "line of " + line.length());
  }

  @Test
  void each_member_goes_to_the_row_of_its_kind() {
    Function<Shape, String> said =
        allButSquares().when(Shape.Square.class, square -> "square of " + square.side()).whole();

    assertThat(said.apply(new Shape.Line(2))).isEqualTo("line of 2");
    assertThat(said.apply(new Shape.Square(3))).isEqualTo("square of 3");
  }

  @Test
  void a_kind_that_was_forgotten_is_named_before_anything_is_made() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> allButSquares().whole())
        .withMessageContaining("Square");
  }

  @Test
  void of_a_kind_that_is_left_out_nothing_is_made() {
    Function<Shape, Optional<String>> said = allButSquares().wholeBut(Shape.Square.class);

    assertThat(said.apply(new Shape.Square(3))).isEmpty();
    assertThat(said.apply(new Shape.Dot())).contains("dot");
  }

  @Test
  void each_step_has_one_verb() {
    List<Class<?>> steps = Arrays.stream(Verb.values()).flatMap(v -> v.steps().stream()).toList();

    assertThat(steps).containsExactlyInAnyOrderElementsOf(PerKind.kinds(Step.class).toList());
  }
}
