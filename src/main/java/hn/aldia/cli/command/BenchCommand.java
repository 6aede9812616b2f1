package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.CommonOptions;
import java.util.concurrent.Callable;

/** A command with the person before it, the options that all share, and a bench to work at. */
@SuppressWarnings("NullAway.Init") // the factory sets them
public abstract class BenchCommand implements Callable<Integer> {
  Console console;
  CommonOptions common;

  /** Before it is called: picocli makes commands of nothing. */
  public final void at(Console theConsole, CommonOptions theCommon) {
    console = theConsole;
    common = theCommon;
  }

  final Workbench bench() {
    return new Workbench(console, common);
  }

  /** The end of a command that did what it is for: where the case stands now. */
  final int done(Workbench bench) {
    new CaseStatusPrinter(console).say(bench.view(bench.caseSettings()));
    return ExitCode.DONE;
  }
}
