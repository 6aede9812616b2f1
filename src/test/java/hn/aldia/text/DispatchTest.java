package hn.aldia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.mail.portal.PortalMail;
import hn.aldia.renewal.AccountEvent;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.scenario.step.Step;
import hn.aldia.scenario.step.StepVisitor;
import hn.aldia.scenario.step.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DispatchTest {
  static Stream<Arguments> sets() {
    return Stream.of(
        Arguments.of(CaseEvent.class, CaseEvent.Visitor.class),
        Arguments.of(AccountEvent.class, AccountEvent.Visitor.class),
        Arguments.of(RequestEvent.class, RequestEvent.Visitor.class),
        Arguments.of(PortalMail.class, PortalMail.Visitor.class),
        Arguments.of(Step.class, StepVisitor.class));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void each_member_of_a_closed_set_has_one_method_of_its_visitor(Class<?> set, Class<?> visits) {
    assertThat(PerKind.kinds(set))
        .isNotEmpty()
        .allSatisfy(
            member ->
                assertThat(visits.getMethods())
                    .filteredOn(takes -> takes.getParameterTypes()[0].isAssignableFrom(member))
                    .hasSize(1));
  }

  @Test
  void each_step_has_one_verb() {
    List<Class<?>> steps = Arrays.stream(Verb.values()).flatMap(v -> v.steps().stream()).toList();

    assertThat(steps).containsExactlyInAnyOrderElementsOf(PerKind.kinds(Step.class).toList());
  }

  @Test
  void what_a_visitor_throws_comes_through_as_it_is() {
    Counted thrown =
        number -> {
          throw new IllegalArgumentException("no " + number);
        };

    assertThatThrownBy(() -> Dispatch.of(7, thrown, Counted.class))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("no 7");
  }

  @Test
  void what_a_visitor_does_not_take_is_a_defect() {
    Counted counts = number -> number;

    assertThat(Dispatch.<Counted, Integer>of(7, counts, Counted.class)).isEqualTo(7);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Dispatch.of("seven", counts, Counted.class));
  }

  public interface Counted {
    Integer of(Integer number);
  }
}
