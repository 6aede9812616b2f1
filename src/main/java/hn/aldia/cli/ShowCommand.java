package hn.aldia.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Where a case stands and what is next. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer>, OnManyCases {
  private final Console console;
  private final CommonOptions common;

  ShowCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    new CaseStatusPrinter(console).say(new Workbench(console, common));
    return ExitCode.DONE;
  }
}
