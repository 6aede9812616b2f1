package hn.aldia.cli.command;

import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.PrivateTemp;
import hn.aldia.browser.visit.FollowedVisit;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.Terminal;
import hn.aldia.cli.console.TerminalPerson;
import hn.aldia.cli.records.EverybodysWords;
import hn.aldia.cli.records.KnownSecrets;
import hn.aldia.cli.records.RecordingSaid;
import hn.aldia.config.applicant.Applicant;
import hn.aldia.config.home.CaseFolder;
import hn.aldia.config.home.Unchecked;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.errand.desk.Person;
import hn.aldia.recording.Recording;
import hn.aldia.recording.Scrubbing;
import hn.aldia.recording.Visit;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Follows a person's own visit to a site and keeps it with everything personal replaced. Nothing is
 * written before they have seen what is replaced and agreed; {@code --yes} does not agree for them.
 */
@Command(name = "record", mixinStandardHelpOptions = true)
public final class RecordCommand extends BenchCommand {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

  enum Site {
    PORTAL,
    TREASURY;

    private String word() {
      return Message.word(this);
    }
  }

  @Parameters(paramLabel = "portal|treasury", descriptionKey = "record-site")
  private Site site = Site.PORTAL;

  @Option(names = "--until-closed", descriptionKey = "record-until-closed")
  private boolean untilClosed;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "record-to")
  private @Nullable Path to;

  @Override
  public Integer call() {
    var bench = bench();
    List<CaseSettings> cases = cases(bench);
    Settings settings = cases.isEmpty() ? bench.reader().read() : cases.get(0).settings();
    if (Terminal.here().isEmpty() || common.headless(settings, true)) {
      throw Trouble.person("cli.record-nobody");
    }
    Path folder = folder(bench);
    Visit visit = followed(bench, settings);
    if (visit.isEmpty()) {
      console.note(Message.of("cli.record-nothing"));
      return ExitCode.PERSON_NEEDED;
    }
    List<Applicant> people = cases.stream().map(CaseSettings::applicant).toList();
    List<Secret> secrets =
        cases.stream().flatMap(each -> KnownSecrets.of(bench, each).stream()).toList();
    var scrubbing =
        Scrubbing.of(visit, people, secrets, EverybodysWords.in(bench.scenarios(), cases));
    return kept(bench, scrubbing, folder);
  }

  private Visit followed(Workbench bench, Settings settings) {
    URI start = site == Site.PORTAL ? settings.portal().url() : settings.treasury().url();
    var browsers = common.browsers(console::progress);
    try (var temp = PrivateTemp.create(Machine.here());
        var session = browsers.open(settings.browser(), start, false, null)) {
      var visit = new FollowedVisit(session.context(), temp.folder(), bench.clock());
      console.note(
          Message.of(
              untilClosed ? "cli.record-until-closed" : "cli.record-begun", start.toString()));
      visit.open(start);
      while (visit.goesOn() && !isEndSaid()) {
        // It looks on for a moment each time.
      }
      return visit.ended(site.word());
    } finally {
      browsers.rest();
    }
  }

  /** Whether Enter was pressed: the line itself is read, so that it answers no later question. */
  private boolean isEndSaid() {
    if (untilClosed || Unchecked.get(System.in::available) == 0) {
      return false;
    }
    Terminal.here().ifPresent(java.io.Console::readLine);
    return true;
  }

  private int kept(Workbench bench, Scrubbing scrubbing, Path folder) {
    Recording recording = scrubbing.recording();
    new RecordingSaid(console).say(scrubbing);
    Person.Consent answer =
        new TerminalPerson(console, false, bench.clock())
            .confirms(Message.of("cli.ask-record", folder.toString()));
    if (answer != Person.Consent.GIVEN) {
      console.note(Message.of("cli.record-dropped"));
      return ExitCode.REFUSED;
    }
    recording.write(folder);
    console.result(
        Message.of(
            "cli.recorded",
            recording.exchanges().size(),
            recording.pages().size(),
            folder.toString()));
    if (site == Site.PORTAL) {
      console.result(Message.of("cli.recorded-portal", folder.toString()));
    }
    console.document(
        Map.of(
            "folder", folder.toString(),
            "exchanges", recording.exchanges().size(),
            "pages", recording.pages().size()));
    return ExitCode.DONE;
  }

  /** The case of the visit first; whoever else is known here is replaced, too. */
  private List<CaseSettings> cases(Workbench bench) {
    List<CaseFolder> all = bench.home().cases();
    if (all.isEmpty()) {
      return List.of();
    }
    CaseSettings own = bench.caseSettings();
    return Stream.concat(
            Stream.of(own),
            all.stream()
                .map(CaseFolder::id)
                .filter(id -> !id.equals(own.folder().id()))
                .map(id -> bench.reader().read(id)))
        .toList();
  }

  private Path folder(Workbench bench) {
    Path folder =
        to != null
            ? to.toAbsolutePath().normalize()
            : bench
                .home()
                .folder()
                .resolve("recordings")
                .resolve(
                    site.word() + "-" + NAME.format(HondurasTime.moment(bench.clock().instant())));
    if (Files.exists(folder)) {
      throw Trouble.settings("cli.record-there", folder.toString());
    }
    return folder;
  }
}
