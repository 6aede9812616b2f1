package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.OnManyCases;
import hn.aldia.report.CaseView;
import picocli.CommandLine.Command;

/** Where a case stands and what is next. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class ShowCommand extends BenchCommand implements OnManyCases {
  @Override
  public Integer call() {
    var bench = bench();
    CaseView view = bench.view(bench.caseSettings());
    new CaseStatusPrinter(console).say(view);
    new Telling(console, common).owed();
    return ExitCode.DONE;
  }
}
