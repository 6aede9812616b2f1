package hn.aldia.cli;

import hn.aldia.config.CaseId;
import hn.aldia.config.ExampleFiles;
import hn.aldia.words.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes commented example files to fill in; never over existing ones. */
@Command(name = "init", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CaseId id = new CaseId(common.caseId == null ? "c1" : common.caseId);
    ExampleFiles.Outcome outcome = ExampleFiles.write(common.home(), id);
    outcome
        .written()
        .forEach(file -> console.result(Message.of("cli.init-written", file.toString())));
    outcome.kept().forEach(file -> console.result(Message.of("cli.init-kept", file.toString())));
    console.result(Message.of("cli.init-next", id.value()));
    return ExitCode.DONE;
  }
}
