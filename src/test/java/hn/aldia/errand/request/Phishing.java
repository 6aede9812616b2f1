package hn.aldia.errand.request;

import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseFile;
import hn.aldia.errand.desk.Person;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.mail.message.Arrival;
import hn.aldia.mail.message.OwnServers;
import hn.aldia.mail.message.RawMail;
import hn.aldia.mail.message.TrustedDomains;
import hn.aldia.mail.portal.PortalMail;
import hn.aldia.mail.portal.PortalMailReader;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.renewal.Event;
import hn.aldia.renewal.Request;
import hn.aldia.renewal.RequestEvent;
import hn.aldia.store.Store;
import hn.aldia.testing.QuietPerson;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code mvn -q test-compile exec:java@phishing}: what a lying mail brings about. Each is read on
 * top of a request that the portal's list shows as assigned to Rosa Muestra Modelo; counted is what
 * changes of its state, and to whom documents would go without a person being asked.
 */
public final class Phishing {
  private static final Instant T = Instant.parse("2026-11-23T16:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");

  /** What came of all the lies. */
  record Outcome(int mails, List<String> sends, List<String> changes) {}

  private Phishing() {}

  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("aldia-phishing");
    Outcome outcome = run(folder);
    outcome.sends().forEach(s -> out.println("  SENT  " + s));
    outcome.changes().forEach(c -> out.println("  MOVED " + c));
    out.printf(
        "%d lying mails: %d sends to a wrong address, %d changes of state%n",
        outcome.mails(), outcome.sends().size(), outcome.changes().size());
    try (var all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    }
    if (!outcome.sends().isEmpty() || !outcome.changes().isEmpty()) {
      throw new IllegalStateException("a lie was believed: see the table");
    }
  }

  static Outcome run(Path folder) {
    applicant(folder);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    var settings =
        new SettingsReader(new Home(folder), folder, Map.of(), Map.of(), clock)
            .read(new CaseId("c1"));
    CaseFile file = CaseFile.open(Store.in(folder).journal(), "c1");
    file.append(
        new CaseEvent.CaseOpened(T, "ana@ejemplo.hn"),
        new RequestEvent.RequestFiled(T, null, "1162", "RENOVAR CARNET (ADULTO)"),
        new RequestEvent.StateSeen(T, "1162", "ASIGNADA", "Rosa Muestra", T));
    var desk =
        new CaseDesk(
            settings,
            file,
            new QuietPerson(Person.Consent.NOBODY_THERE),
            Words.ENGLISH,
            clock,
            false,
            Waivers.NONE);
    var reader = new PortalMailReader(TrustedDomains.INM, OwnServers.named("mx.ejemplo.hn"));
    Case before = file.now();
    Map<String, byte[]> lies = Lies.all();
    var sends = new ArrayList<String>();
    var changes = new ArrayList<String>();
    lies.forEach(
        (lie, eml) -> {
          var arrival = new Arrival("INBOX", 1, 1, NOW, NOW, new RawMail(eml));
          PortalMail mail = reader.read(arrival);
          Request request = before.currentRequest().orElseThrow();
          List<Event> events = new MailEvents(desk, before, request).of(mail);
          Case after = Case.fold(file.with(events));
          if (after.stage() != before.stage()) {
            changes.add(lie + " -> " + after.stage());
          }
          after.currentRequest().ifPresent(r -> send(desk, r, lie, sends));
        });
    return new Outcome(lies.size(), sends, changes);
  }

  private static void applicant(Path home) {
    try {
      Path file = home.resolve("cases/c1/applicant.conf");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "applicant.email = \"ana@ejemplo.hn\"\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(CaseDesk desk, Request request, String lie, List<String> sends) {
    try {
      String address = new OfficerAddress(desk).of(request);
      if (!address.equals("rosa.muestra@inm.gob.hn")) {
        sends.add(lie + " -> " + address);
      }
    } catch (Trouble asked) {
      // A person is asked, or nothing is known: nothing goes out.
    }
  }
}
