package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.option.WaiverOptions;
import hn.aldia.config.applicant.Need;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.errand.loop.Errand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Files the request, once. */
@Command(name = "apply", mixinStandardHelpOptions = true)
public final class ApplyCommand implements Callable<Integer>, OnACase {
  private final Console console;
  private final CommonOptions common;

  @Mixin private final WaiverOptions.OfForm form = new WaiverOptions.OfForm();

  @Option(names = "--again", descriptionKey = "again")
  private boolean again;

  public ApplyCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var waivers = new Waivers(form.differences, null, again, false, null, false);
    var bench = new Workbench(console, common).waiving(waivers);
    bench.errand(Need.APPLY, Errand::apply);
    new CaseStatusPrinter(console).say(bench.view(bench.caseSettings()));
    return ExitCode.DONE;
  }
}
