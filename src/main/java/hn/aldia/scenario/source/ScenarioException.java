package hn.aldia.scenario.source;

import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.util.List;

/** A scenario cannot be used as it is written: all that is wrong with it, each with its line. */
public final class ScenarioException extends Trouble {
  private final List<Problem> problems;

  public ScenarioException(String name, List<Problem> problems) {
    super(
        Kind.SETTINGS,
        "scenario.wrong",
        name,
        Integer.toString(problems.size()),
        Message.lines(problems, Problem::line),
        problems.size() == 1 ? 1 : 2);
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
