package hn.aldia.cli;

import hn.aldia.errand.Errand;
import hn.aldia.rehearsal.BundledOffice;
import hn.aldia.rehearsal.OfficeOptions;
import hn.aldia.words.Message;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The whole errand against the bundled portal and mail server: nothing leaves this machine. */
@Command(name = "rehearse", mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
  private final Console console;
  private final CommonOptions common;

  RehearseCommand(Console console, CommonOptions common) {
    this.console = console;
    this.common = common;
  }

  @Override
  public Integer call() {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard())) {
      var stage = RehearsalStage.set(common.home(), office);
      console.note(Message.of("cli.rehearsal-begins", office.portal().toString()));
      CommonOptions there = stage.options(common);
      Workbench bench = new Workbench(console, there, stage.environment());
      bench.errand(Errand::register);
      boolean set = office.passwordIs(RehearsalStage.EMAIL, stage.password());
      if (!set) {
        throw new IllegalStateException("the bundled portal has another password than we keep");
      }
      console.result(Message.of("cli.rehearsal-pictures", stage.pictures().toString()));
      console.result(Message.of("cli.registered"));
      console.document(Map.of("pictures", stage.pictures().toString()));
    }
    return ExitCode.DONE;
  }
}
