package hn.aldia.cli;

import hn.aldia.config.applicant.Need;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.renewal.Stage;
import hn.aldia.report.CaseView;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.LinkedHashMap;
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

  /** The first run ends where only a person can go on: at the bank. */
  private static void untilTheBank(Workbench bench) {
    try {
      bench.errand(Need.APPLY, errand -> errand.renew(null));
    } catch (Trouble atTheBank) {
      if (!atTheBank.key().equals("errand.pay-fee")) {
        throw atTheBank;
      }
    }
  }

  @Override
  public Integer call() {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard());
        BundledTreasury treasury = BundledTreasury.open(TreasuryOptions.standard())) {
      var stage = RehearsalStage.set(common.home(), office, treasury);
      console.note(Message.of("cli.rehearsal-begins", office.portal().toString()));
      CommonOptions there = stage.options(common);
      Workbench bench =
          new Workbench(console, there, stage.environment()).waiting(Duration.ofSeconds(60));
      untilTheBank(bench);
      console.note(Message.of("cli.rehearsal-bank"));
      stage.scan("receipt");
      bench.errand(Need.APPLY, errand -> errand.renew(null));
      boolean set = office.passwordIs(RehearsalStage.EMAIL, stage.password());
      if (!set) {
        throw new IllegalStateException("the bundled portal has another password than we keep");
      }
      console.result(Message.of("cli.rehearsal-pictures", stage.pictures().toString()));
      console.result(Message.of("cli.registered"));
      CaseView view = bench.view(bench.caseSettings());
      new CaseStatusPrinter(console).lines(view);
      var document = new LinkedHashMap<String, Object>();
      document.put("pictures", stage.pictures().toString());
      document.putAll(Json.fields(view));
      console.document(document);
      if (view.stage() != Stage.APPROVED) {
        throw new IllegalStateException("the rehearsal ended at " + view.stage());
      }
    }
    return ExitCode.DONE;
  }
}
