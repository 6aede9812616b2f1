package hn.aldia.inm;

import hn.aldia.form.FormScripts;
import hn.aldia.runner.Person;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.TargetSeen;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.words.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a scenario of {@code scenarios/inm/} on the page in front of us, with the case's own
 * values. Names are without folder and suffix: {@code registration-form}.
 */
public interface Scripts extends FormScripts {
  /**
   * @param values what the scenario may name besides the case's own, by path: {@code
   *     request.number}
   */
  Scenario read(String name, Map<String, String> values);

  @Override
  default Scenario read(String name) {
    return read(name, Map.of());
  }

  /** With those of {@link #read(String, Map)}. */
  default StepResults play(String name, Map<String, String> values) {
    return run(read(name, values), false);
  }

  /**
   * With nothing but the case's own values, and never handed to a person: who calls knows better
   * what it means that the machine cannot do it.
   */
  StepResults attempt(String name);

  /** With those of {@link #read(String, Map)}. */
  default boolean take(String name, Map<String, String> values) {
    return take(read(name, values));
  }

  /** Whoever is at the window and does by hand what cannot be done otherwise; empty: nobody. */
  default Optional<Person> person() {
    return Optional.empty();
  }

  /** Tells the person of what takes longer. */
  void tell(Message what);

  /** What the page shows of all that it points at; nothing is done to any of it. */
  default List<TargetSeen> sights(String name) {
    return List.of();
  }
}
