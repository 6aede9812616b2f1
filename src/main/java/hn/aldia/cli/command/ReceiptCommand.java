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
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the TGR-1 receipt, brings one in, or prints it. */
@Command(name = "receipt", mixinStandardHelpOptions = true)
public final class ReceiptCommand implements Callable<Integer>, OnACase {
  private final Console console;
  private final CommonOptions common;

  @Mixin private final WaiverOptions.OfRate rate = new WaiverOptions.OfRate();

  @Option(names = "--import", paramLabel = "FILE.pdf", descriptionKey = "import")
  private @Nullable Path brought;

  @Option(names = "--print", descriptionKey = "print")
  private boolean print;

  @Option(names = "--again", descriptionKey = "again-receipt")
  private boolean again;

  public ReceiptCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var waivers = new Waivers(false, null, again, rate.odd, rate.rate, false);
    var bench = new Workbench(console, common).waiving(waivers);
    bench.errand(Need.RECEIPT, wanted());
    new CaseStatusPrinter(console).say(bench.view(bench.caseSettings()));
    return ExitCode.DONE;
  }

  private Consumer<Errand> wanted() {
    Path file = brought;
    if (file != null) {
      return errand -> errand.importReceipt(file);
    }
    return print ? Errand::printReceipt : Errand::receipt;
  }
}
