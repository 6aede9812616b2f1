package hn.aldia.cli.command;

import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.scenario.check.ScenarioCheck;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.words.Message;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Validates all scenarios, with no browser. */
@Command(name = "check-scenarios", mixinStandardHelpOptions = true)
public final class CheckScenariosCommand extends BenchCommand {
  @Override
  public Integer call() {
    List<ScenarioCheck.Result> results =
        ScenarioCheck.checkAll(Workbench.scenarios(common.home()), StubCase.values());
    for (ScenarioCheck.Result result : results) {
      if (result.fine()) {
        console.result(
            Message.of("cli.scenario-fine", result.name(), Integer.toString(result.steps())));
      }
      result.problems().forEach(problem -> console.note(problem.line()));
    }
    boolean fine = results.stream().allMatch(ScenarioCheck.Result::fine);
    console.note(
        Message.of(
            fine ? "cli.scenarios-fine" : "cli.scenarios-wrong",
            Integer.toString(results.size()),
            Long.toString(results.stream().filter(r -> !r.fine()).count())));
    console.document(Map.of("scenarios", results.stream().map(this::entry).toList()));
    return fine ? ExitCode.DONE : ExitCode.USAGE;
  }

  private Map<String, Object> entry(ScenarioCheck.Result result) {
    return Map.of(
        "name", result.name(),
        "steps", result.steps(),
        "problems", result.problems().stream().map(p -> console.words().say(p.line())).toList());
  }
}
