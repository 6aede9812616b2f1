package hn.aldia.errand.desk;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.browser.evidence.Masking;
import hn.aldia.config.applicant.PersonalData;
import hn.aldia.config.secret.Secret;
import hn.aldia.config.settings.Settings;
import hn.aldia.form.Difference;
import hn.aldia.form.FormScripts;
import hn.aldia.inm.Scripts;
import hn.aldia.runner.BrowserVisit;
import hn.aldia.runner.Handed;
import hn.aldia.runner.Irreversible;
import hn.aldia.runner.Mode;
import hn.aldia.runner.OpenPage;
import hn.aldia.runner.Person;
import hn.aldia.runner.Runner;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.TargetSeen;
import hn.aldia.runner.View;
import hn.aldia.runner.Word;
import hn.aldia.scenario.check.Mends;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.scenario.step.Target;
import hn.aldia.words.Message;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays the portal's scenarios with one case's values, secrets and journal. */
public final class CaseScripts implements Scripts {
  /** How long whoever is at the window may take for what is handed to them. */
  public static final Duration FOR_A_PERSON = Duration.ofMinutes(10);

  private final CaseDesk desk;
  private final PortalDoor door;
  private final BrowserVisit visit;
  private final View view;
  private final Map<String, Secret> secrets = new HashMap<>();
  private @Nullable PortalMap map;
  private Irreversible irreversible = new NothingIrreversible();

  public CaseScripts(PortalDoor door, OpenPage page) {
    this.door = door;
    this.desk = door.desk();
    Settings settings = desk.settings().settings();
    this.visit =
        new BrowserVisit(page, settings.browser().timeout(), settings.portal().dateOrder());
    this.view =
        new View(
            page, desk.settings().folder().pictures(), this::masking, desk.words(), FOR_A_PERSON);
  }

  /** What is shown, to be looked at and kept. */
  public View view() {
    return view;
  }

  /** The trouble, with what was seen of it where that is not known yet. */
  public <T extends Trouble> T seen(String name, T trouble) {
    if (trouble.evidence().isEmpty()) {
      view.evidence(name).forEach(trouble::attach);
    }
    return trouble;
  }

  /**
   * Nothing is sent that the page shows otherwise, unless the person has said that it may be.
   *
   * @throws Trouble with all of them
   */
  public void refuse(List<Difference> differences) {
    if (!differences.isEmpty() && !desk.waivers().differences()) {
      Message lines = Message.lines(differences, Difference::line);
      throw seen("differs", Trouble.refused("errand.form-differs", lines));
    }
  }

  /**
   * What must not be seen in anything that is kept of a page: secrets and the person's own data.
   */
  private Masking masking() {
    return new Masking(List.copyOf(secrets.values()), PersonalData.of(desk.settings().applicant()));
  }

  /** From now on the journal stands behind what cannot be undone. */
  public void journal(Irreversible with) {
    irreversible = with;
  }

  /** How often the page has told its server anything. */
  int asked() {
    return view.asked();
  }

  int askedSincePress() {
    return view.askedSincePress();
  }

  /** What a scenario may name; masked in all evidence from now on. */
  public void secret(String name, Secret value) {
    secrets.put(name, value);
  }

  @Override
  public Scenario read(String name, Map<String, String> values) {
    return read("inm/" + name, ConfigFactory.parseMap(values));
  }

  private Scenario read(String name, Config values) {
    Config all = values.withFallback(desk.settings().values());
    return new ScenarioReader(door.scenarios()).read(name, all);
  }

  @Override
  public StepResults run(Scenario scenario, boolean skipping) {
    Runner runner = person().map(runner()::withPerson).orElseGet(this::runner);
    return run(scenario, skipping ? runner.skippingAbsent() : runner);
  }

  /** What is not there is passed over: no failure, and nothing that is kept as one. */
  @Override
  public boolean take(Scenario scenario) {
    try {
      return !runner().skippingAbsent().run(scenario, mode()).nothingDone();
    } catch (StepFailed several) {
      return false;
    }
  }

  /** What the flow of another folder plays, with these values beside the case's own. */
  public FormScripts of(String folder, Map<String, String> values) {
    return new FormScripts() {
      @Override
      public Scenario read(String name) {
        return CaseScripts.this.read(folder + "/" + name, ConfigFactory.parseMap(values));
      }

      @Override
      public StepResults run(Scenario scenario, boolean skipping) {
        return CaseScripts.this.run(scenario, skipping);
      }

      @Override
      public boolean take(Scenario scenario) {
        return CaseScripts.this.take(scenario);
      }

      @Override
      public PortalMap map() {
        return readMap(folder + "/map");
      }
    };
  }

  private PortalMap readMap(String name) {
    return new ScenarioReader(door.scenarios()).readMap(name, desk.settings().values());
  }

  @Override
  public StepResults attempt(String name) {
    return run(read(name), runner());
  }

  @Override
  public PortalMap map() {
    if (map == null) {
      map = readMap("inm/map");
    }
    return map;
  }

  @Override
  public void tell(Message what) {
    desk.person().hears(what);
  }

  @Override
  public List<TargetSeen> sights(String name) {
    return sights("inm", name);
  }

  /** The same, of a scenario in that folder; what the case does not know yet is made up. */
  public List<TargetSeen> sights(String folder, String name) {
    Config values = desk.settings().values().withFallback(StubCase.values());
    Scenario scenario = new ScenarioReader(door.scenarios()).read(folder + "/" + name, values);
    return scenario.steps().stream().flatMap(step -> visit.sight(step).stream()).toList();
  }

  @Override
  public Optional<Person> person() {
    return door.headless() ? Optional.empty() : Optional.of(new AtTheWindow());
  }

  /** What the person is asked at the terminal stands on the page, too, for who looks at that. */
  public void consent(Message question, List<Message> values) {
    view.person().tellsDuring(() -> desk.consent(question, values), "errand.look-over", question);
  }

  /** Whoever sits before another window is called, too. */
  private final class AtTheWindow implements Person {
    private final Lessons lessons =
        new Lessons(desk, view.person()::does, new Mends(door.scenarios()));

    @Override
    public Word does(Handed handed) {
      desk.person().isCalled(handed.task());
      return view.person().does(handed);
    }

    @Override
    public List<String> pressed() {
      return view.person().pressed();
    }

    @Override
    public void showed(Target meant, String words) {
      lessons.learn(meant, words);
    }
  }

  private Runner runner() {
    return Runner.on(
        visit, desk.settings().settings().browser().timeout(), this::fetch, irreversible);
  }

  private StepResults run(Scenario scenario, Runner runner) {
    try {
      desk.person().seesAtWork(scenario.about().message());
      return runner.run(scenario, mode());
    } catch (StepFailed failed) {
      view.evidence(scenario.name().replaceFirst(".*/", "")).forEach(failed::attach);
      throw failed;
    }
  }

  private Mode mode() {
    return desk.dryRun() ? Mode.DRY_RUN : Mode.NORMAL;
  }

  private Secret fetch(String name) {
    Secret secret = secrets.get(name);
    if (secret == null) {
      throw new IllegalStateException("a scenario names the secret " + name + ", which is not set");
    }
    return secret;
  }

  /** Outside of the acts that may be irreversible, none is: a scenario that tries is a defect. */
  private static final class NothingIrreversible implements Irreversible {
    @Override
    public void before(String intent) {
      throw new IllegalStateException("not to be submitted here: " + intent);
    }

    @Override
    public void after(String intent) {}

    @Override
    public void notDone(String intent) {}
  }
}
