package hn.aldia.cli.command;

import hn.aldia.cli.option.OnACase;
import hn.aldia.cli.option.WaiverOptions;
import hn.aldia.config.applicant.Need;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.errand.loop.Errand;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the TGR-1 receipt, brings one in, or prints it. */
@Command(name = "receipt", mixinStandardHelpOptions = true)
public final class ReceiptCommand extends BenchCommand implements OnACase {
  @Mixin private final WaiverOptions.OfRate rate = new WaiverOptions.OfRate();

  @Option(names = "--import", paramLabel = "FILE.pdf", descriptionKey = "import")
  private @Nullable Path brought;

  @Option(names = "--print", descriptionKey = "print")
  private boolean print;

  @Option(names = "--again", descriptionKey = "again-receipt")
  private boolean again;

  @Override
  public Integer call() {
    var waivers = new Waivers(false, null, again, rate.odd, rate.rate, false);
    var bench = bench().waiving(waivers);
    bench.errand(Need.RECEIPT, wanted());
    return done(bench);
  }

  private Consumer<Errand> wanted() {
    Path file = brought;
    if (file != null) {
      return errand -> errand.importReceipt(file);
    }
    return print ? Errand::printReceipt : Errand::receipt;
  }
}
