package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.CommonOptions;
import java.util.concurrent.Callable;

/** A command with the person before it, the options that all share, and a bench to work at. */
abstract class BenchCommand implements Callable<Integer> {
  final Console console;
  final CommonOptions common;

  BenchCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
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
