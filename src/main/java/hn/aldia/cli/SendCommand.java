package hn.aldia.cli;

import hn.aldia.config.Need;
import hn.aldia.errand.SendWish;
import hn.aldia.errand.Waivers;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends the officer what they wait for. */
@Command(name = "send", mixinStandardHelpOptions = true)
final class SendCommand implements Callable<Integer>, OnACase {
  private final Console console;
  private final CommonOptions common;

  @Mixin private final WaiverOptions.OfAddress address = new WaiverOptions.OfAddress();

  @Option(names = "--message", paramLabel = "TEXT", descriptionKey = "message")
  private @Nullable String message;

  @Option(names = "--no-documents", descriptionKey = "no-documents")
  private boolean bare;

  SendCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    var bench =
        new Workbench(console, common)
            .waiving(new Waivers(false, address.address, false, false, null));
    bench.errand(Need.REGISTER, errand -> errand.send(new SendWish(message, !bare)));
    new Standing(console).say(bench.view(bench.caseSettings()));
    return ExitCode.DONE;
  }
}
