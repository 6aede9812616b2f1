package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.OnACase;
import hn.aldia.errand.loop.Errand;
import hn.aldia.words.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** From "not registered" to "registered, password set". */
@Command(name = "register", mixinStandardHelpOptions = true)
public final class RegisterCommand implements Callable<Integer>, OnACase {
  private final Console console;
  private final CommonOptions common;

  public RegisterCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common);
    bench.errand(Errand::register);
    if (!common.dryRun) {
      console.result(Message.of("cli.registered"));
      console.note(Message.of("cli.registered-next"));
    }
    new CaseStatusPrinter(console).say(bench.view(bench.caseSettings()));
    return ExitCode.DONE;
  }
}
