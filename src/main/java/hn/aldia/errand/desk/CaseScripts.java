package hn.aldia.errand.desk;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.config.secret.Secret;
import hn.aldia.inm.Scripts;
import hn.aldia.runner.BrowserView;
import hn.aldia.runner.BrowserVisit;
import hn.aldia.runner.Irreversible;
import hn.aldia.runner.Mode;
import hn.aldia.runner.Runner;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.StepResults;
import hn.aldia.scenario.PortalMap;
import hn.aldia.scenario.Scenario;
import hn.aldia.scenario.ScenarioReader;
import hn.aldia.words.Message;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays the portal's scenarios with one case's values, secrets and journal. */
public final class CaseScripts implements Scripts {
  private final CaseDesk desk;
  private final PortalDoor door;
  private final BrowserVisit visit;
  private final BrowserView view;
  private final Map<String, Secret> secrets = new HashMap<>();
  private @Nullable PortalMap map;
  private Irreversible irreversible = new NothingIrreversible();

  public CaseScripts(PortalDoor door, BrowserVisit visit, BrowserView view) {
    this.door = door;
    this.desk = door.desk();
    this.visit = visit;
    this.view = view;
  }

  /** From now on the journal stands behind what cannot be undone. */
  public void journal(Irreversible with) {
    irreversible = with;
  }

  /** What a scenario may name; masked in all evidence from now on. */
  public void secret(String name, Secret value) {
    secrets.put(name, value);
  }

  Iterable<Secret> secrets() {
    return secrets.values();
  }

  @Override
  public StepResults play(String name, Map<String, String> values) {
    Runner alone = runner();
    return run(name, door.headless() ? alone : alone.withPerson(view), read(name, values));
  }

  /** The same for the treasury and the banks: their scenarios are named with their folder. */
  public StepResults playAt(String name, Config values) {
    Config all = values.withFallback(desk.settings().values());
    Runner alone = runner();
    return run(
        name,
        door.headless() ? alone : alone.withPerson(view),
        new ScenarioReader(door.scenarios()).read(name, all));
  }

  @Override
  public StepResults attempt(String name) {
    return run(name, runner(), read(name));
  }

  @Override
  public boolean take(String name) {
    try {
      return !run(name, runner().skippingAbsent(), read(name)).nothingDone();
    } catch (StepFailed several) {
      return false;
    }
  }

  @Override
  public PortalMap map() {
    if (map == null) {
      map = new ScenarioReader(door.scenarios()).readMap("inm/map", desk.settings().values());
    }
    return map;
  }

  @Override
  public void tell(Message what) {
    desk.person().hears(what);
  }

  @Override
  public Scenario read(String name) {
    return read(name, Map.of());
  }

  private Scenario read(String name, Map<String, String> values) {
    Config all = ConfigFactory.parseMap(values).withFallback(desk.settings().values());
    return new ScenarioReader(door.scenarios()).read("inm/" + name, all);
  }

  private Runner runner() {
    return Runner.on(
        visit,
        visit.clock(),
        desk.settings().settings().browser().timeout(),
        this::fetch,
        irreversible);
  }

  private StepResults run(String name, Runner runner, Scenario scenario) {
    try {
      desk.person().seesAtWork(scenario.about().message());
      return runner.run(scenario, desk.dryRun() ? Mode.DRY_RUN : Mode.NORMAL);
    } catch (StepFailed failed) {
      view.evidence(name.replace('/', '-')).forEach(failed::attach);
      throw failed;
    }
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
