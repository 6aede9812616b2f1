package hn.aldia.scenario.step;

import hn.aldia.scenario.source.Origin;
import java.util.List;
import java.util.function.Predicate;

/**
 * A scripted flow: what a person would be told to do, in order.
 *
 * @param name within the scenarios folder, without suffix: {@code inm/register}
 * @param about what it is for, shown to people
 * @param origin the file it was read from
 */
public record Scenario(String name, Bilingual about, List<Step> steps, Origin origin) {
  public Scenario {
    steps = List.copyOf(steps);
  }

  public Scenario only(Predicate<Step> which) {
    return new Scenario(name, about, steps.stream().filter(which).toList(), origin);
  }
}
