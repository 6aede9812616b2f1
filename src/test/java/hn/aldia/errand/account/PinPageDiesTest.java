package hn.aldia.errand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hn.aldia.browser.launch.Machine;
import hn.aldia.browser.launch.OwnBrowsers;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseFile;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.Person;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.SignInPace;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.errand.loop.Errand;
import hn.aldia.rehearsal.office.BundledOffice;
import hn.aldia.rehearsal.office.OfficeOptions;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.store.Store;
import hn.aldia.testing.AldiaHome;
import hn.aldia.testing.DayByDay;
import hn.aldia.testing.HeldMail;
import hn.aldia.testing.JournalFile;
import hn.aldia.testing.QuietPerson;
import hn.aldia.words.Trouble;
import hn.aldia.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with the PIN is lost, and the portal registers once a day. */
class PinPageDiesTest {
  @TempDir private Path folder;
  private final DayByDay clock = DayByDay.fromYesterday();
  private final HeldMail mail = new HeldMail();

  @Test
  void a_browser_killed_while_it_waits_is_said_to_have_died_and_the_next_day_all_goes_well() {
    var options =
        OfficeOptions.standard().withPopups(0).withMailDelay(Duration.ZERO).withClock(clock);
    try (BundledOffice office = BundledOffice.open(options, mail)) {
      AldiaHome home = AldiaHome.in(folder, office.portal(), office);
      String today = Words.ENGLISH.say(HondurasTime.said(clock.today().plusDays(1)));

      Trouble died = register(() -> browsers().forEach(ProcessHandle::destroyForcibly));

      assertThat(died.kind()).isEqualTo(Trouble.Kind.OUTSIDE);
      assertThat(Words.ENGLISH.say(died.what())).contains("is gone");
      assertThat(Words.ENGLISH.say(died.remedy())).contains(today);
      assertThat(JournalFile.of(home).count("PinPageDied")).isOne();
      assertThat(browsers()).isEmpty();

      Trouble tooEarly = register(() -> {});

      assertThat(tooEarly.kind()).isEqualTo(Trouble.Kind.REFUSED);
      assertThat(Words.ENGLISH.say(tooEarly.what())).contains(today);
      assertThat(office.rules().registrations()).hasSize(1);

      clock.nextDay();
      mail.drop();
      run(() -> mail.release(office));

      assertThat(office.rules().registrations()).hasSize(2);
      assertThat(office.rules().account(AldiaHome.EMAIL).orElseThrow().passwordSet()).isTrue();
      assertThat(browsers()).isEmpty();
    }
  }

  private Trouble register(Runnable atTheWait) {
    return catchThrowableOfType(Trouble.class, () -> run(atTheWait));
  }

  private void run(Runnable atTheWait) {
    var environment = ThisProcess.environment();
    var home = new Home(folder);
    CaseSettings settings =
        new SettingsReader(home, ThisProcess.userFolder(), environment, Map.of(), clock)
            .read(new CaseId("c1"));
    settings.folder().create();
    var desk =
        new CaseDesk(
            settings,
            CaseFile.open(Store.in(folder).journal(), "c1"),
            new QuietPerson(Person.Consent.GIVEN, atTheWait),
            Words.ENGLISH,
            clock,
            false,
            Waivers.NONE);
    var door =
        new PortalDoor(
            desk,
            SecretStore.forThisMachine(settings.folder(), environment),
            ScenarioFolder.shipped(List.of()),
            new OwnBrowsers(Machine.here(), line -> {}),
            true,
            new SignInPace(Store.in(folder).signIns(), "portal", "c1", null, clock),
            line -> {});
    var mail =
        new Mailroom(desk, Duration.ofMinutes(2), new Mailroom.OfficeWait(Duration.ZERO, false));
    new Errand(door, mail, false).register();
  }

  private List<ProcessHandle> browsers() {
    String profile = folder.resolve("cases/c1/browser/kept").toString();
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().orElse("").contains("=" + profile))
        .toList();
  }
}
