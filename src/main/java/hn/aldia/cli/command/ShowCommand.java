package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.OnManyCases;
import hn.aldia.report.CaseView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Where a case stands and what is next. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer>, OnManyCases {
  private final Console console;
  private final CommonOptions common;

  public ShowCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var bench = new Workbench(console, common);
    CaseView view = bench.view(bench.caseSettings());
    new CaseStatusPrinter(console).say(view);
    new Telling(console, common).owed();
    return ExitCode.DONE;
  }
}
