package hn.aldia.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hn.aldia.cli.EnrolledCase;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.ClerkOptions;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.rehearsal.treasury.BundledTreasury;
import hn.aldia.rehearsal.treasury.TreasuryOptions;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.Assistant;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.Told;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One errand from no account to the constancia, done harm to once, and run again until done. Beside
 * it stands a person who pays at the bank, and who answers with what the office knows.
 */
final class FaultRound {
  private static final int MOST_RUNS = 9;
  private static final int KILLED = 137;
  private static final Duration LONGEST_RUN = Duration.ofMinutes(5);
  private static final String OFFICER = "rosa.muestra@inm.gob.hn";
  private static final List<String> OF_THE_RECEIPT = List.of("receipt-front", "receipt-back");

  /** Of settings or usage: nothing was wrong with them. */
  private static final Set<Integer> FALSE_FAILURES = Set.of(1, 2);

  private final Path folder;
  private final Fault fault;
  private final List<String> told = new ArrayList<>();
  private final List<Assistant> started = new ArrayList<>();
  private Duration silence = Duration.ZERO;
  private String silentAfter = "";
  private boolean died;
  private boolean falseSuccess;
  private boolean falseFailure;
  private boolean putOff;

  /**
   * @param folder its own, empty
   */
  FaultRound(Path folder, Fault fault) {
    this.folder = folder;
    this.fault = fault;
  }

  FaultResult run() throws IOException {
    var clerk = ClerkOptions.standard().withPace(Duration.ofMillis(300));
    var options =
        OfficeOptions.standard()
            .withPopups(0)
            .withMailDelay(Duration.ofMillis(200))
            .withClerk(clerk);
    var captcha = TreasuryOptions.Captcha.PASSES;
    try (BundledOffice office = BundledOffice.open(options);
        var treasury = new BundledTreasury(TreasuryOptions.standard().with(captcha));
        FaultyWire portal = wire(Fault.Site.PORTAL, office.portal().getPort());
        FaultyWire money = wire(Fault.Site.TREASURY, treasury.form().getPort());
        FaultyWire imap = wire(Fault.Site.IMAP, office.post().imapPort());
        FaultyWire smtp = wire(Fault.Site.SMTP, office.post().smtpPort());
        FaultyDisk disk = FaultyDisk.of(folder.resolve("home"), fault.disk())) {
      AldiaHome home = home(office, treasury, portal, money, imap, smtp);
      disk.begin(home);
      boolean done = errand(home, office, treasury, disk);
      JsonNode shown = shown(home);
      Map<Fault.Site, Integer> requests = new EnumMap<>(Fault.Site.class);
      requests.put(Fault.Site.PORTAL, portal.requests());
      requests.put(Fault.Site.TREASURY, money.requests());
      requests.put(Fault.Site.IMAP, imap.requests());
      requests.put(Fault.Site.SMTP, smtp.requests());
      int events = JournalFile.of(home).types().size();
      return new FaultResult(
          fault,
          died,
          portal.hasHarmed()
              || money.hasHarmed()
              || imap.hasHarmed()
              || smtp.hasHarmed()
              || disk.hasHarmed(),
          duplicates(office),
          Math.max(0, treasury.till().issued().size() - 1),
          putOff ? 0 : losses(office, shown),
          !done && !putOff,
          putOff,
          falseSuccess,
          falseFailure,
          // A page that may still come to ask for the PIN is kept until that day is over.
          putOff ? 0 : Leftovers.of(folder, started).size(),
          silence,
          silentAfter,
          told,
          started.stream().map(Assistant::said).collect(Collectors.joining("\n-----\n")),
          new Extent(2 * events, events, requests));
    } finally {
      started.forEach(Assistant::close);
      Leftovers.end(folder);
    }
  }

  private FaultyWire wire(Fault.Site site, int port) {
    return FaultyWire.to(site, port, fault.request());
  }

  private AldiaHome home(
      BundledOffice office,
      BundledTreasury treasury,
      FaultyWire portal,
      FaultyWire money,
      FaultyWire imap,
      FaultyWire smtp)
      throws IOException {
    AldiaHome home =
        EnrolledCase.filledIn(
            folder.resolve("home"), office, through(office.portal(), portal.port()));
    Path applicant = home.caseFolder().resolve("applicant.conf");
    Files.writeString(
        applicant,
        Files.readString(applicant)
                .replace("port = " + office.post().imapPort(), "port = " + imap.port())
                .replace("port = " + office.post().smtpPort(), "port = " + smtp.port())
            + """

            treasury.url = "%s"
            rates.ficohsa.url = "%s"
            rates.erapi.url = "%s"
            portal.unanswered-hold = "1s"
            """
                .formatted(
                    through(treasury.form(), money.port()), treasury.ficohsa(), treasury.erapi()));
    for (String scan : OF_THE_RECEIPT) {
      Files.move(scan(home, scan), folder.resolve(scan));
    }
    return home;
  }

  private static URI through(URI site, int port) {
    return URI.create(site.toString().replace(":" + site.getPort(), ":" + port));
  }

  private boolean errand(
      AldiaHome home, BundledOffice office, BundledTreasury treasury, FaultyDisk disk)
      throws IOException {
    Path temp = Files.createDirectories(folder.resolve("tmp"));
    for (int run = 0; run < MOST_RUNS; run++) {
      disk.beforeRun();
      Assistant one = renew(home, temp, run == fault.run() ? fault.dieAt() : 0);
      started.add(one);
      int exit = listenTo(one);
      disk.mend(one.said());
      died |= exit == KILLED;
      JsonNode shown = shown(home);
      String action = shown.path("next").path(0).path("action").asText();
      told.add(exit + " " + shown.path("stage").asText() + "/" + action + why(one.said()));
      falseSuccess |= exit == 0 && !isTrue(office, treasury, shown);
      falseFailure |= FALSE_FAILURES.contains(exit);
      // Who was killed as all was done is run once more: what it left is swept then.
      if (action.equals("collect-card") && exit != KILLED) {
        return true;
      }
      if (action.equals("register-again")) {
        putOff = true;
        return false;
      }
      personActs(home, office, action, one.said());
      if (putOff) {
        return false;
      }
    }
    return false;
  }

  /** What it stopped at, in a few words; what is due to a person's part of it needs none. */
  private static String why(String said) {
    return said.lines()
        .filter(line -> line.startsWith("✗") && !line.contains("Pay"))
        .map(line -> " (" + line.substring(2, Math.min(line.length(), 90)) + ")")
        .findFirst()
        .orElse("");
  }

  private Assistant renew(AldiaHome home, Path temp, int dieAt) {
    return Assistant.startsWith(
        home,
        temp,
        List.of("-Daldia.fault.die-at=" + dieAt),
        "renew",
        "--yes",
        "--headless",
        "--wait",
        "20s");
  }

  private int listenTo(Assistant one) {
    var ear = new Ear(one, LONGEST_RUN);
    int exit = ear.listen();
    if (ear.silence().compareTo(silence) > 0) {
      silence = ear.silence();
      silentAfter = ear.silentAfter();
    }
    if (ear.hung()) {
      told.add("hangs");
    }
    return exit;
  }

  /** They pay and scan; and say what they could have seen at the portal or heard of the officer. */
  private void personActs(AldiaHome home, BundledOffice office, String action, String said)
      throws IOException {
    if (action.equals("pay")) {
      for (String scan : OF_THE_RECEIPT) {
        Files.write(scan(home, scan), Files.readAllBytes(folder.resolve(scan)));
      }
    } else if (action.equals("answer")) {
      boolean yes =
          said.contains("Enviar was pressed")
              ? !office.desk().of(AldiaHome.EMAIL).isEmpty()
              : !said.contains("got the paper") && letters(office) > 0;
      Told.by(home, "ack", yes ? "yes" : "no");
    } else if (action.equals("resume-registration")
        && said.contains("still not known")
        && office.rules().registrations().isEmpty()) {
      Told.by(home, "ack", "no");
    } else if (action.equals("resume-registration") && said.contains("still not known")) {
      putOff = true;
    }
  }

  private static Path scan(AldiaHome home, String name) {
    return home.caseFolder().resolve("documents/" + name + ".png");
  }

  /** Whether what is shown is what portal, treasury and officer hold. */
  private static boolean isTrue(BundledOffice office, BundledTreasury treasury, JsonNode shown)
      throws IOException {
    String number = shown.path("request").path("number").asText("");
    boolean request =
        office.desk().of(AldiaHome.EMAIL).isEmpty()
            ? number.isEmpty()
            : office.desk().of(AldiaHome.EMAIL).stream().anyMatch(r -> r.number().equals(number));
    String receipt = shown.path("receipt").path("number").asText("");
    boolean paid =
        receipt.isEmpty()
            || treasury.till().issued().stream().anyMatch(i -> i.number().equals(receipt));
    boolean sent = !shown.path("documents").path("sentAt").isTextual() || letters(office) > 0;
    return request && paid && sent;
  }

  private static int duplicates(BundledOffice office) {
    return Math.max(0, office.rules().registrations().size() - 1)
        + Math.max(0, office.desk().of(AldiaHome.EMAIL).size() - 1)
        + Math.max(0, letters(office) - 1);
  }

  private static int losses(BundledOffice office, JsonNode shown) {
    boolean constancia = shown.path("constancia").isObject();
    boolean receipt = shown.path("receipt").isObject();
    return (constancia ? 0 : 1) + (receipt ? 0 : 1) + (letters(office) > 0 ? 0 : 1);
  }

  /** What came by SMTP; a copy among the sent mails did not. */
  private static int letters(BundledOffice office) {
    try {
      int letters = 0;
      for (var mail : office.post().received()) {
        boolean toOfficer =
            Objects.requireNonNullElse(mail.getHeader("To", ","), "").contains(OFFICER);
        letters += toOfficer && mail.getHeader("Received") != null ? 1 : 0;
      }
      return letters;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode shown(AldiaHome home) {
    try {
      return new ObjectMapper().readTree(Told.by(home, "show", "--json").out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
