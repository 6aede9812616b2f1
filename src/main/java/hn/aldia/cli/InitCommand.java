package hn.aldia.cli;

import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.ExampleFiles;
import hn.aldia.words.Message;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes commented example files to fill in; never over existing ones. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions common;

  InitCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    CaseId id = common.newCaseId();
    ExampleFiles.Outcome outcome = ExampleFiles.write(common.home(), id);
    outcome
        .written()
        .forEach(file -> console.result(Message.of("cli.init-written", file.toString())));
    outcome.kept().forEach(file -> console.result(Message.of("cli.init-kept", file.toString())));
    console.result(Message.of("cli.init-next", id.value()));
    console.document(
        Map.of(
            "written", outcome.written().stream().map(Path::toString).toList(),
            "kept", outcome.kept().stream().map(Path::toString).toList()));
    return ExitCode.DONE;
  }
}
