package hn.aldia.cli;

import hn.aldia.errand.Errand;
import hn.aldia.words.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From "not registered" to "registered, password set". */
@Command(name = "register", mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RunOptions run = new RunOptions();

  RegisterCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    new Workbench(console, common).errand(run, Errand::register);
    if (!run.dryRun) {
      console.result(Message.of("cli.registered"));
      console.note(Message.of("cli.registered-next", common.caseId().value()));
    }
    return ExitCode.DONE;
  }
}
