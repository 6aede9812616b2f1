package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.RehearsalStage;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.Json;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.records.ReportFile;
import hn.aldia.config.applicant.Need;
import hn.aldia.recording.InventedPerson;
import hn.aldia.recording.Recording;
import hn.aldia.rehearsal.looks.Choices;
import hn.aldia.rehearsal.looks.Look;
import hn.aldia.rehearsal.looks.LookRehearsal;
import hn.aldia.rehearsal.looks.Received;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.replay.ReplayedSite;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.renewal.Stage;
import hn.aldia.report.CaseView;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole errand against the bundled portal and mail server: nothing leaves this machine. */
@Command(name = "rehearse", mixinStandardHelpOptions = true)
public final class RehearseCommand extends BenchCommand {
  private static final String ALL = "all";

  @ArgGroup private Where where = new Where();

  static final class Where {
    @Option(names = "--look", paramLabel = "NAME|SEED|all", descriptionKey = "look")
    @Nullable String look;

    @Option(names = "--recording", paramLabel = "DIR", descriptionKey = "rehearse-recording")
    @Nullable Path recording;
  }

  @Override
  public Integer call() {
    if (where.recording != null) {
      return onRecording(Recording.read(where.recording));
    }
    String look = where.look;
    if (look == null) {
      return onTheGuidesPages();
    }
    Choices choices = Choices.shipped();
    if (!look.equals(ALL)) {
      Look one = choices.look(look);
      console.note(Message.of("cli.rehearsal-look", one.line(choices)));
      console.document(in(one));
      return ExitCode.DONE;
    }
    return inAll(choices);
  }

  private int onTheGuidesPages() {
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard());
        BundledTreasury treasury = new BundledTreasury(TreasuryOptions.standard())) {
      console.document(rehearsed(office.portal(), office, treasury));
    }
    return ExitCode.DONE;
  }

  /** As far as the visit went: what it did not see nobody can answer. */
  private int onRecording(Recording recording) {
    if (!recording.site().equals("portal")) {
      throw Trouble.settings("recording.other-site", recording.site());
    }
    var mailed = new AtomicBoolean();
    try (BundledOffice office = BundledOffice.open(OfficeOptions.standard());
        BundledTreasury treasury = new BundledTreasury(TreasuryOptions.standard());
        ReplayedSite site =
            ReplayedSite.open(
                recording,
                sent -> {
                  if (InventedPerson.registersBy(sent) && mailed.compareAndSet(false, true)) {
                    office.mailPin(InventedPerson.EMAIL);
                  }
                })) {
      try (var stage = RehearsalStage.set(common.home(), site.start(), office, treasury)) {
        console.note(Message.of("cli.rehearsal-recording", site.start().toString()));
        onRecording(stage, site);
      }
    }
    return ExitCode.DONE;
  }

  private void onRecording(RehearsalStage stage, ReplayedSite site) {
    var bench =
        new Workbench(console, stage.options(common), stage.environment())
            .waiting(Duration.ofSeconds(10));
    try {
      bench.errand(Need.APPLY, errand -> errand.renew(Stage.SUBMITTED));
    } catch (Trouble stopped) {
      if (site.beyond().isEmpty()) {
        throw stopped;
      }
      // Mostly of the page that was not recorded; a fault of another kind must be seen as well.
      console.note(stopped.what());
    }
    CaseView view = bench.view(bench.caseSettings());
    new CaseStatusPrinter(console).lines(view);
    console.result(Message.of("cli.rehearsal-recorded", view.stage().said()));
    site.beyond()
        .map(page -> Message.of("cli.rehearsal-recording-ends", page))
        .ifPresent(console::result);
    console.document(Json.fields(view));
  }

  private Map<String, Object> in(Look one) {
    try (LookRehearsal sites = new LookRehearsal(one, OfficeOptions.standard(), Received.UNTOLD)) {
      sites.addOlderRequests(RehearsalStage.EMAIL);
      return rehearsed(sites.portal(), sites.office(), sites.treasury());
    }
  }

  /** One look after the other: what fails in one is said, and the next begins. */
  private int inAll(Choices choices) {
    List<Look> all = choices.everyPair();
    var ends = new ArrayList<Map<String, Object>>();
    int exit = ExitCode.DONE;
    for (Look one : all) {
      String line = one.line(choices);
      console.note(Message.of("cli.rehearsal-look", line));
      var end = new LinkedHashMap<String, Object>(Map.of("look", line));
      try {
        end.put("stage", String.valueOf(in(one).get("stage")));
      } catch (Trouble trouble) {
        int failed = console.dress(trouble);
        exit = exit == ExitCode.DONE ? failed : exit;
        end.put("error", console.error(trouble));
      }
      ends.add(end);
    }
    console.result(
        Message.of(
            "cli.rehearsal-looks",
            ends.stream().filter(end -> !end.containsKey("error")).count(),
            all.size()));
    console.document(Map.of("looks", ends));
    return exit;
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

  private Map<String, Object> rehearsed(
      URI portal, BundledOffice office, BundledTreasury treasury) {
    try (var stage = RehearsalStage.set(common.home(), portal, office, treasury)) {
      return rehearsed(stage, portal, office);
    }
  }

  private Map<String, Object> rehearsed(RehearsalStage stage, URI portal, BundledOffice office) {
    console.note(Message.of("cli.rehearsal-begins", portal.toString()));
    CommonOptions there = stage.options(common);
    Workbench bench =
        new Workbench(console, there, stage.environment()).waiting(Duration.ofSeconds(60));
    untilTheBank(bench);
    console.note(Message.of("cli.rehearsal-bank"));
    stage.scan("receipt");
    bench.errand(Need.APPLY, errand -> errand.renew(null));
    if (!office.rules().passwordIs(RehearsalStage.EMAIL, stage.password())) {
      throw new IllegalStateException("the bundled portal has another password than we keep");
    }
    console.result(Message.of("cli.rehearsal-pictures", stage.pictures().toString()));
    new ReportFile(console, there, bench).afterwards(where.look == null);
    console.result(Message.of("cli.registered"));
    CaseView view = bench.view(bench.caseSettings());
    new CaseStatusPrinter(console).lines(view);
    if (view.stage() != Stage.APPROVED) {
      throw new IllegalStateException("the rehearsal ended at " + view.stage());
    }
    var document = new LinkedHashMap<String, Object>();
    document.put("pictures", stage.pictures().toString());
    document.putAll(Json.fields(view));
    return document;
  }
}
