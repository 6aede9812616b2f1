package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.JsonOutput;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.option.OnManyCases;
import hn.aldia.config.home.CaseId;
import hn.aldia.words.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command for each of the cases it was asked for ({@code --all}, several {@code --case}).
 * One case's trouble is told and does not stop the others. With {@code --json} there is one
 * document, {@code {"cases": [{"case": …, "exit": …, …}]}}.
 *
 * @param failed tells of a command that failed, and what exit code becomes of it
 */
public record EachCase(
    Console console, CommonOptions common, ToIntBiFunction<Throwable, CommandLine> failed)
    implements IExecutionStrategy {
  /** Of several troubles the exit code tells the one that most wants somebody. */
  private static final List<Integer> GRAVEST_FIRST =
      List.of(
          ExitCode.DEFECT,
          ExitCode.REFUSED,
          ExitCode.PERSON_NEEDED,
          ExitCode.OUTSIDE_TROUBLE,
          ExitCode.USAGE,
          ExitCode.DONE);

  @Override
  public int execute(ParseResult parsed) {
    CommandLine at = last(parsed);
    boolean asksForHelp = at.isUsageHelpRequested() || at.isVersionHelpRequested();
    if (asksForHelp || !common.severalCases() || at.getCommand() instanceof OnACase.AllAtOnce) {
      return new RunLast().execute(parsed);
    }
    if (!(at.getCommand() instanceof OnManyCases)) {
      throw new ParameterException(
          at, console.words().say("cli.usage.one-case", at.getCommandName()));
    }
    Map<CaseId, Integer> exits = new LinkedHashMap<>();
    console.documents().ifPresent(JsonOutput::beginCases);
    for (CaseId id : common.chosenCases()) {
      console.note(Message.of("cli.case-begins", id.value()));
      common.nowFor(id);
      int exit = one(parsed, at);
      exits.put(id, exit);
      console.documents().ifPresent(all -> all.endCase(id.value(), exit));
    }
    console.documents().ifPresent(JsonOutput::endCases);
    long failures = exits.values().stream().filter(exit -> exit != ExitCode.DONE).count();
    console.note(Message.of("cli.cases-done", exits.size(), failures));
    return gravest(exits.values());
  }

  /** The one of several exit codes that most wants somebody. */
  static int gravest(Collection<Integer> exits) {
    return GRAVEST_FIRST.stream().filter(exits::contains).findFirst().orElse(ExitCode.DONE);
  }

  private int one(ParseResult parsed, CommandLine at) {
    try {
      return new RunLast().execute(parsed);
    } catch (ExecutionException e) {
      return failed.applyAsInt(e.getCause() == null ? e : e.getCause(), at);
    }
  }

  private static CommandLine last(ParseResult parsed) {
    List<CommandLine> line = parsed.asCommandLineList();
    return line.get(line.size() - 1);
  }
}
