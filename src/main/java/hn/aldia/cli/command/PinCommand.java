package hn.aldia.cli.command;

import hn.aldia.cli.bench.CaseStatusPrinter;
import hn.aldia.cli.bench.Workbench;
import hn.aldia.cli.console.ExitCode;
import hn.aldia.cli.console.TerminalPerson;
import hn.aldia.cli.option.Minutes;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.mail.mailbox.PinCandidates;
import hn.aldia.mail.mailbox.PinWanted;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fetches the newest valid PIN and prints it, and nothing else, on stdout. */
@Command(name = "pin", mixinStandardHelpOptions = true)
public final class PinCommand extends BenchCommand {
  /** The portal's PIN is good for one try a day. */
  private static final Duration LIFE = Duration.ofHours(24);

  @Option(names = "--wait", paramLabel = "5m", descriptionKey = "wait", converter = Minutes.class)
  private Duration wait = Duration.ZERO;

  @Override
  public Integer call() {
    var bench = bench();
    CaseSettings settings = bench.caseSettings();
    settings.require(Need.REGISTER);
    String email = Objects.requireNonNull(settings.applicant().email());
    var mail = settings.settings().mail();
    try (Mailbox mailbox = Mailbox.connect(mail.requireImap(), bench.clock())) {
      Instant since = bench.clock().instant().minus(LIFE);
      var candidates = new PinCandidates(new PinWanted(email, since, mail.trustedDomains()));
      PortalMail.Pin pin =
          mailbox.best(candidates).orElseGet(() -> awaited(mailbox, candidates, bench));
      Instant came = pin.arrival().receivedAt();
      console.note(
          Message.of(
              "cli.pin-from",
              pin.letter().from(),
              Message.of("cli.moment", HondurasTime.dayOf(came), HondurasTime.hour(came))));
      console.result(pin.code().reveal());
      console.document(
          Map.of(
              "pin", pin.code().reveal(),
              "from", pin.letter().from(),
              "receivedAt", came.toString()));
    }
    new CaseStatusPrinter(console).goesOn(bench, settings);
    return ExitCode.DONE;
  }

  private PortalMail.Pin awaited(Mailbox mailbox, PinCandidates candidates, Workbench bench) {
    String email = candidates.wanted().applicant();
    if (wait.isZero()) {
      throw Trouble.outside("cli.no-pin", email, String.join(", ", mailbox.folders()));
    }
    var person = new TerminalPerson(console, false, bench.clock());
    var waiting = person.awaits(Message.of("errand.awaited-pin", email), wait);
    try (MailWatch watch = mailbox.arm()) {
      return mailbox.best(candidates).orElseGet(() -> watch.awaitPin(candidates, wait));
    } finally {
      waiting.close();
    }
  }
}
