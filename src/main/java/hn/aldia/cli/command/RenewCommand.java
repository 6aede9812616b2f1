package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Telling;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.Minutes;
import hn.aldia.cli.option.OnManyCases;
import hn.aldia.cli.option.WaiverOptions;
import hn.aldia.cli.records.ReportFile;
import hn.aldia.config.applicant.Need;
import hn.aldia.renewal.Stage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does everything that is due, and says what is awaited. */
@Command(name = "renew", mixinStandardHelpOptions = true)
public final class RenewCommand extends BenchCommand implements OnManyCases {
  @Mixin private final WaiverOptions.OfForm form = new WaiverOptions.OfForm();
  @Mixin private final WaiverOptions.OfAddress address = new WaiverOptions.OfAddress();
  @Mixin private final WaiverOptions.OfRate rate = new WaiverOptions.OfRate();

  @Option(names = "--until", paramLabel = "STAGE", descriptionKey = "until")
  private @Nullable Stage until;

  @Option(
      names = "--wait",
      paramLabel = "5m",
      descriptionKey = "wait-office",
      converter = Minutes.class)
  private @Nullable Duration wait;

  @Override
  public Integer call() {
    var bench = bench().waiving(WaiverOptions.of(form, address, rate)).waiting(wait);
    var telling = new Telling(console, common);
    bench.errand(
        Need.APPLY,
        errand -> {
          try {
            errand.renew(until);
          } finally {
            telling.news(true);
            new ReportFile(console, common, bench).afterwards(!common.headless);
          }
        });
    new CaseStatusPrinter(console).say(bench.view(bench.caseSettings()));
    telling.deadline(true);
    return ExitCode.DONE;
  }
}
