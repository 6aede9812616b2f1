package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.DriftSaid;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.cli.option.OnManyCases;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.account.Doctor;
import hn.aldia.errand.account.DriftCheck;
import hn.aldia.errand.account.Finding;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.store.CaseLock;
import hn.aldia.store.Store;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The gate before the one-a-day step, as a table with a fix per line. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
public final class DoctorCommand extends BenchCommand implements OnManyCases {
  @Option(names = "--portal", descriptionKey = "doctor-portal")
  private boolean portal;

  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    settings.folder().create();
    Store store = bench.store(settings.settings());
    PortalDoor door = bench.door(settings, false, store);
    if (portal) {
      CaseId id = settings.folder().id();
      CaseLock onlyRun = store.lock(id.value());
      try {
        return new DriftSaid(console).say(new DriftCheck(door), id);
      } finally {
        onlyRun.close();
        door.browsers().rest();
      }
    }
    var findings = new ArrayList<Finding>();
    new Doctor(door, CommonOptions.display().present())
        .look(
            finding -> {
              findings.add(finding);
              line(finding);
            });
    door.browsers().rest();
    console.result("");
    List<Finding> blocks = findings.stream().filter(Finding::blocks).toList();
    console.result(
        blocks.isEmpty()
            ? Message.of("cli.doctor-fine")
            : Message.of("cli.doctor-blocked", blocks.size()));
    if (blocks.isEmpty()) {
      new CaseStatusPrinter(console).goesOn(bench, settings);
    }
    console.document(Map.of("findings", findings.stream().map(this::entry).toList()));
    return blocks.stream()
        .map(Finding::trouble)
        .filter(Objects::nonNull)
        .findFirst()
        .map(trouble -> ExitCode.of(trouble.kind()))
        .orElse(ExitCode.DONE);
  }

  private void line(Finding finding) {
    Words words = console.words();
    String weight = words.say("cli.weight-" + finding.weight().name().toLowerCase(Locale.ROOT));
    String lead = String.format(Locale.ROOT, "%-7s %-12s ", weight, words.say(finding.topic()));
    console.row(lead, words.say(finding.seen()));
    Message fix = finding.fix();
    if (fix != null) {
      console.row(" ".repeat(21) + "→ ", words.say(fix));
    }
  }

  private Map<String, String> entry(Finding finding) {
    Words words = console.words();
    Message fix = finding.fix();
    return Map.of(
        "weight", finding.weight().name(),
        "topic", words.say(finding.topic()),
        "seen", words.say(finding.seen()),
        "fix", fix == null ? "" : words.say(fix));
  }
}
