package hn.aldia.scenario;

import com.typesafe.config.Config;
import java.util.List;

/** Reads every scenario without a browser, against a case made up for the purpose. */
public final class ScenarioCheck {
  private ScenarioCheck() {}

  /**
   * @param name {@code inm/register}
   * @param steps how many, things to point at counted, too; 0 where there are problems
   */
  public record Result(String name, int steps, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }

    public boolean fine() {
      return problems.isEmpty();
    }
  }

  /**
   * One result a file, by name.
   *
   * @param values usually {@link StubCase#values()}
   */
  public static List<Result> checkAll(ScenarioFolder folder, Config values) {
    return folder.names().stream().map(name -> check(folder, name, values)).toList();
  }

  private static Result check(ScenarioFolder folder, String name, Config values) {
    var reading = new Reading(folder, name);
    try {
      int count =
          name.startsWith("common/")
              ? reading.fragments(values)
              : reading.scenario(values).steps().size();
      return new Result(name, count, List.of());
    } catch (ScenarioException e) {
      return new Result(name, 0, e.problems());
    }
  }
}
