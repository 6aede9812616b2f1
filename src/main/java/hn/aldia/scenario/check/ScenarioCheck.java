package hn.aldia.scenario.check;

import com.typesafe.config.Config;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.read.Reading;
import hn.aldia.scenario.source.Problem;
import hn.aldia.scenario.source.ScenarioException;
import hn.aldia.scenario.source.ScenarioFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads every scenario without a browser, against a case made up for the purpose. */
public final class ScenarioCheck {
  private static final String MAP = "/map";

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
    var used = new HashSet<String>();
    List<String> names = folder.names();
    List<Result> results =
        names.stream()
            .filter(name -> !name.equals(Reading.WORDS) && !name.equals(Mends.NAME))
            .map(name -> check(folder, name, values, used))
            .toList();
    if (!names.contains(Reading.WORDS)) {
      return results;
    }
    var all = new ArrayList<>(results);
    all.add(words(folder, values, used));
    return all.stream().sorted(Comparator.comparing(Result::name)).toList();
  }

  private static Result check(ScenarioFolder folder, String name, Config values, Set<String> used) {
    var reading = new Reading(folder, name);
    try {
      Result result = new Result(name, count(reading, name, values), List.of());
      return name.endsWith(MAP) ? map(folder, reading.map(values), result, values) : result;
    } catch (ScenarioException e) {
      return new Result(name, 0, e.problems());
    } finally {
      used.addAll(reading.wordsUsed());
    }
  }

  private static int count(Reading reading, String name, Config values) {
    if (name.endsWith(MAP)) {
      return reading.map(values).screens().size();
    }
    return name.startsWith("common/")
        ? reading.fragments(values)
        : reading.scenario(values).steps().size();
  }

  private static Result map(ScenarioFolder folder, PortalMap map, Result fine, Config values) {
    String home = fine.name().substring(0, fine.name().length() - MAP.length());
    List<Problem> problems = new MapCheck(folder, values, home).of(map);
    return problems.isEmpty() ? fine : new Result(fine.name(), 0, problems);
  }

  /** A wording that nothing uses is one that somebody thinks is used. */
  private static Result words(ScenarioFolder folder, Config values, Set<String> used) {
    var reading = new Reading(folder, Reading.WORDS);
    try {
      int count = reading.wordings(values, used);
      return new Result(Reading.WORDS, count, List.of());
    } catch (ScenarioException e) {
      return new Result(Reading.WORDS, 0, e.problems());
    }
  }
}
