package hn.aldia.inm;

import hn.aldia.runner.Person;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.TargetSeen;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.scenario.step.Step;
import hn.aldia.words.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Plays a scenario of {@code scenarios/inm/} on the page in front of us, with the case's own
 * values. Names are without folder and suffix: {@code registration-form}.
 */
public interface Scripts {
  /** With nothing but the case's own values. */
  default StepResults play(String name) {
    return play(name, Map.of());
  }

  /**
   * @param values what the scenario may name besides the case's own, by path: {@code
   *     request.number}
   * @throws hn.aldia.runner.StepFailed when a step cannot be done and nobody does it by hand
   */
  StepResults play(String name, Map<String, String> values);

  /** With nothing but the case's own values, and only these of its steps. */
  StepResults play(String name, Predicate<Step> which);

  /** The same; what the page does not ask for is passed over. */
  StepResults playWhatIsThere(String name, Predicate<Step> which);

  /**
   * The same, but never handed to a person: who calls knows better what it means that the machine
   * cannot do it.
   */
  StepResults attempt(String name);

  /**
   * Plays it as far as its targets are on the page, with nobody to ask.
   *
   * @return whether anything was done
   */
  default boolean take(String name) {
    return take(name, Map.of());
  }

  /** The same, with values of {@link #play(String, Map)}. */
  boolean take(String name, Map<String, String> values);

  /** The map of the portal. */
  PortalMap map();

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

  /** Its steps, without playing them. */
  Scenario read(String name);
}
