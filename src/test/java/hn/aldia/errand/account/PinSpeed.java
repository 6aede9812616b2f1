package hn.aldia.errand.account;

import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.MailServer;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseFile;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.Person;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.SignInPace;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.mail.mailbox.MailWatch;
import hn.aldia.mail.mailbox.Mailbox;
import hn.aldia.renewal.CaseEvent;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.DovecotServer;
import hn.aldia.testing.QuietPerson;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the race from the mail to the box many times over, on a real Dovecot over TLS and in a kept
 * browser: the page says of every PIN but the last that it is wrong, and the next mail goes out.
 */
public final class PinSpeed {
  private static final Clock CLOCK = Clock.systemUTC();

  /** From the server's taking of the mail, and from its push to us, to the first key stroke. */
  public record Round(Duration fromAcceptance, Duration fromPush) {}

  private PinSpeed() {}

  public static List<Round> measure(int rounds) throws IOException {
    Path folder = Files.createTempDirectory("bench");
    try (DovecotServer dovecot = DovecotServer.start();
        PinDesk desk = PinDesk.open(rounds, mail -> dovecot.deliver(AldiaHome.EMAIL, mail))) {
      PortalDoor door = door(folder, desk, dovecot.imap(AldiaHome.EMAIL));
      var room =
          new Mailroom(
              door.desk(), Duration.ofMinutes(1), new Mailroom.OfficeWait(Duration.ZERO, false));
      var pushed = new HashMap<String, Instant>();
      RegistrationWindow window = RegistrationWindow.open(door);
      try (Mailbox mailbox = room.connect();
          MailWatch watch = mailbox.arm()) {
        window.registration().reachPortal();
        window.registration().prepareForPin();
        desk.mailNext();
        new PinRace(
                room,
                window,
                PinMails.of(room.desk(), watch),
                pin -> pushed.put(pin.code().reveal(), pin.arrival().noticedAt()))
            .run(
                room.desk().known().account(),
                why -> Trouble.person("errand.unclear", why.toString()));
      } finally {
        window.finish();
      }
      return rounds(desk, pushed);
    }
  }

  private static List<Round> rounds(PinDesk desk, Map<String, Instant> pushed) {
    var rounds = new ArrayList<Round>();
    desk.firstKeys()
        .forEach(
            (code, key) ->
                rounds.add(
                    new Round(
                        Duration.between(desk.accepted(code), key),
                        Duration.between(pushed.get(code), key))));
    return rounds;
  }

  private static PortalDoor door(Path folder, PinDesk desk, MailServer imap) {
    String mail =
        """
        mail.imap {
          host = "%s"
          port = %d
          security = "tls"
          user = "%s"
          ca = "%s"
          password-command = "echo %s"
        }
        """
            .formatted(imap.host(), imap.port(), imap.user(), imap.ca(), DovecotServer.PASSWORD);
    AldiaHome.in(folder, desk.page(), mail).inTheProductsBrowser();
    var home = new Home(folder);
    var id = new CaseId("c1");
    CaseSettings settings =
        new SettingsReader(home, folder, System.getenv(), Map.of(), CLOCK).read(id);
    CaseFile file = CaseFile.open(Store.in(folder).journal(), id.value());
    file.append(new CaseEvent.CaseOpened(CLOCK.instant(), AldiaHome.EMAIL));
    return new PortalDoor(
        new CaseDesk(
            settings,
            file,
            new QuietPerson(Person.Consent.GIVEN),
            Words.ENGLISH,
            CLOCK,
            false,
            Waivers.NONE),
        SecretStore.forThisMachine(settings.folder(), System.getenv()),
        ScenarioFolder.shipped(List.of()),
        new OwnBrowsers(Machine.here(), line -> {}),
        true,
        new SignInPace(Store.in(folder).signIns(), "portal", "c1", null, CLOCK),
        line -> {});
  }
}
