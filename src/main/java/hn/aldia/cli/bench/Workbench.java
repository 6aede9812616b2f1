package hn.aldia.cli.bench;

import hn.aldia.cli.console.Console;
import hn.aldia.cli.console.Interruption;
import hn.aldia.cli.console.TerminalPerson;
import hn.aldia.cli.option.CommonOptions;
import hn.aldia.config.applicant.Need;
import hn.aldia.config.home.CaseId;
import hn.aldia.config.home.Home;
import hn.aldia.config.home.ThisProcess;
import hn.aldia.config.reader.SettingsReader;
import hn.aldia.config.secret.SecretStore;
import hn.aldia.config.settings.CaseSettings;
import hn.aldia.config.settings.Settings;
import hn.aldia.errand.desk.CaseDesk;
import hn.aldia.errand.desk.CaseFile;
import hn.aldia.errand.desk.Mailroom;
import hn.aldia.errand.desk.PayAtBank;
import hn.aldia.errand.desk.Person;
import hn.aldia.errand.desk.PortalDoor;
import hn.aldia.errand.desk.SignInPace;
import hn.aldia.errand.desk.Waivers;
import hn.aldia.errand.loop.Errand;
import hn.aldia.notify.Channel;
import hn.aldia.notify.Channels;
import hn.aldia.renewal.Account;
import hn.aldia.renewal.Case;
import hn.aldia.renewal.HondurasTime;
import hn.aldia.renewal.Receipt;
import hn.aldia.report.CaseView;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.store.CaseLock;
import hn.aldia.store.JournalCopy;
import hn.aldia.store.Store;
import hn.aldia.store.StoreTrouble;
import hn.aldia.words.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Wires what the commands need, by hand. */
public final class Workbench {
  private final Console console;
  private final CommonOptions common;
  private final Map<String, String> environment;
  private final Home home;
  private final Clock clock = Clock.systemUTC();
  private Waivers waivers = Waivers.NONE;
  private boolean aPersonWatches = true;
  private boolean paced;
  private @Nullable Duration officeWait;

  public Workbench(Console console, CommonOptions common) {
    this(console, common, ThisProcess.environment());
  }

  /**
   * @param environment where secrets may be
   */
  public Workbench(Console console, CommonOptions common, Map<String, String> environment) {
    this.console = console;
    this.common = common;
    this.environment = environment;
    this.home = common.home();
  }

  public Workbench waiving(Waivers allowed) {
    waivers = allowed;
    return this;
  }

  /** Nobody is expected to look on: no window, unless one is asked for. */
  public Workbench unwatched() {
    aPersonWatches = false;
    return this;
  }

  /** Nobody sits there, either, to sign in to an account that is locked. */
  Workbench paced() {
    paced = true;
    return unwatched();
  }

  /**
   * @param atMost how long to wait for the office in any case; null: as the settings say
   */
  public Workbench waiting(@Nullable Duration atMost) {
    officeWait = atMost;
    return this;
  }

  public Home home() {
    return home;
  }

  public Clock clock() {
    return clock;
  }

  public CaseSettings caseSettings() {
    return reader().read(common.caseId());
  }

  public SettingsReader reader() {
    return new SettingsReader(home, ThisProcess.userFolder(), environment, common.settings, clock);
  }

  public Store store(Settings settings) {
    home.create();
    Settings.Store store = settings.store();
    try {
      return Store.at(store.url(), store.user(), store.password(), home.folder());
    } catch (StoreTrouble damaged) {
      restore(damaged);
      return Store.at(store.url(), store.user(), store.password(), home.folder());
    }
  }

  /** Only the person's own word puts the copy in the place of a damaged journal. */
  private void restore(StoreTrouble damaged) {
    var copy = JournalCopy.in(home.folder());
    Instant taken = copy.taken().orElseThrow(() -> damaged);
    var asked = new TerminalPerson(console, false, clock);
    boolean yes =
        damaged.reason() == StoreTrouble.Reason.CORRUPT
            && asked.consents(Message.of("cli.ask-restore", HondurasTime.saidAt(taken)))
                == Person.Consent.GIVEN;
    if (!yes) {
      throw damaged;
    }
    console.note(Message.of("cli.restored", copy.restore().toString()));
  }

  public SecretStore secrets(CaseSettings settings) {
    return SecretStore.forThisMachine(settings.folder(), environment);
  }

  public ScenarioFolder scenarios() {
    return scenarios(home);
  }

  /** The person's own first, then the distribution's, then those in the jar. */
  public static ScenarioFolder scenarios(Home home) {
    var roots = new ArrayList<Path>(List.of(home.scenarios()));
    String distribution = System.getProperty("aldia.home.dist", "");
    if (!distribution.isEmpty()) {
      roots.add(Path.of(distribution, "scenarios"));
    }
    return ScenarioFolder.shipped(roots);
  }

  /** Where the case stands now, as {@code show --json} says it. */
  public CaseView view(CaseSettings settings) {
    return view(settings, store(settings.settings()));
  }

  /** The same, from a store that is open already. */
  public CaseView view(CaseSettings settings, Store store) {
    Case known = known(settings, store);
    Receipt receipt = known.receipt();
    return CaseView.of(
        settings.folder().id().value(),
        known,
        CaseDesk.atHand(settings),
        clock.instant(),
        console.words(),
        receipt == null ? null : console.words().say(PayAtBank.paths(settings, receipt.file())));
  }

  public boolean isEnrolled(CaseId id, Store store) {
    Case known = CaseFile.open(store.journal(), id.value()).now();
    return known.account().state() == Account.State.ENROLLED;
  }

  public Case known(CaseSettings settings) {
    return known(settings, store(settings.settings()));
  }

  private static Case known(CaseSettings settings, Store store) {
    return CaseFile.open(store.journal(), settings.folder().id().value()).now();
  }

  public List<Channel> channels(CaseSettings settings) {
    return Channels.of(settings, environment, clock, console.words(), Channels.PATIENCE);
  }

  public void errand(Consumer<Errand> act) {
    errand(Need.REGISTER, act);
  }

  /** Runs an errand as the only one on its case. */
  public void errand(Need need, Consumer<Errand> act) {
    CaseSettings settings = caseSettings();
    settings.require(need);
    settings.folder().create();
    CaseId id = settings.folder().id();
    Store store = store(settings.settings());
    CaseLock onlyRun = store.lock(id.value());
    try {
      PortalDoor door = door(settings, aPersonWatches, store);
      store.copyAside(clock);
      store.told().begin(id.value(), door.desk().file().length());
      var errand = new Errand(door, mailroom(door.desk()), CommonOptions.display().present());
      errand.tidy();
      try {
        Interruption.explained(console, errand::ifInterrupted, () -> act.accept(errand));
      } finally {
        door.desk().person().seesRest();
        door.browsers().rest();
      }
    } finally {
      onlyRun.close();
    }
  }

  /**
   * @param aPersonWatches whether a window is of use where there is a screen
   */
  public PortalDoor door(CaseSettings settings, boolean aPersonWatches, Store store) {
    String id = settings.folder().id().value();
    Consumer<String> progress = console::progress;
    var desk =
        new CaseDesk(
            settings,
            CaseFile.open(store.journal(), id),
            new TerminalPerson(console, common.yes, clock),
            console.words(),
            clock,
            common.dryRun,
            waivers);
    return new PortalDoor(
        desk,
        secrets(settings),
        scenarios(),
        common.browsers(progress),
        common.headless(settings.settings(), aPersonWatches),
        new SignInPace(
            store.signIns(),
            settings.settings().portal().site(),
            id,
            paced ? settings.settings().watch().signInPace() : null,
            clock),
        progress);
  }

  Mailroom mailroom(CaseDesk desk) {
    Settings settings = desk.settings().settings();
    return new Mailroom(
        desk,
        common.timeout(settings),
        officeWait == null
            ? new Mailroom.OfficeWait(settings.portal().officeWait(), false)
            : new Mailroom.OfficeWait(officeWait, true));
  }
}
