package hn.aldia.testing;

import com.microsoft.playwright.Page;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import hn.aldia.browser.evidence.Masking;
import hn.aldia.config.secret.Secret;
import hn.aldia.inm.Answer;
import hn.aldia.inm.Application;
import hn.aldia.inm.Portal;
import hn.aldia.inm.Registration;
import hn.aldia.inm.Scripts;
import hn.aldia.inm.SignIn;
import hn.aldia.runner.BrowserVisit;
import hn.aldia.runner.CaptchaPassage;
import hn.aldia.runner.Mode;
import hn.aldia.runner.OpenPage;
import hn.aldia.runner.Runner;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.View;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.words.Message;
import hn.aldia.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A visit to a portal with the flows of {@code inm} and the shipped scenarios, headless. */
public final class InmVisit implements Scripts {
  public static final String EMAIL = "ana@ejemplo.hn";
  public static final String PASSWORD = "clave-de-ana";

  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final Path PICTURES = Path.of("target/pictures/inm");

  private final List<String> journal = new ArrayList<>();
  private final Map<String, String> secrets = new HashMap<>();
  private final Config values;
  private final BrowserVisit visit;
  private final View view;

  private InmVisit(Page page, URI portal, Config changed) {
    var open = OpenPage.on(page, Clock.systemUTC(), PATIENCE);
    this.values =
        changed.withFallback(
            ConfigFactory.parseMap(Map.of("portal.url", portal.toString())).withFallback(ana()));
    this.visit = new BrowserVisit(open, Duration.ofSeconds(6), null);
    this.view =
        new View(
            open,
            PICTURES,
            () -> new Masking(List.of(), List.of()),
            Words.ENGLISH,
            Duration.ofSeconds(40));
  }

  public static InmVisit on(Page page, URI portal) {
    return new InmVisit(page, portal, ConfigFactory.empty());
  }

  /** The same with other settings: {@code request.type = "…"}. */
  public static InmVisit on(Page page, URI portal, String changed) {
    return new InmVisit(page, portal, ConfigFactory.parseString(changed));
  }

  private Portal portal() {
    return Portal.of(view, this, PATIENCE, Clock.systemUTC());
  }

  public Application application() {
    return new Application(portal());
  }

  public Registration registration() {
    return new Registration(portal());
  }

  public Answer signIn() {
    return signIn(null);
  }

  /**
   * @param person how long the person at the window takes at most; null: nobody is there
   */
  public Answer signIn(@Nullable Duration person) {
    var captcha = new CaptchaPassage(view.captchaDesk(), Duration.ofMillis(300), person);
    return new SignIn(portal(), captcha).signIn();
  }

  /** The same, where this happens when the form was reached and nothing is in it yet. */
  public Answer signInWhile(Runnable entering) {
    var captcha = new CaptchaPassage(view.captchaDesk(), Duration.ofMillis(300), null);
    return new SignIn(portal(), captcha).signIn(entering);
  }

  /** Whether who was let in before is inside there at once. */
  public boolean opensInside(String address) {
    var captcha = new CaptchaPassage(view.captchaDesk(), Duration.ofMillis(300), null);
    return new SignIn(portal(), captcha).opensInside(address);
  }

  /** What stands for a secret of that name, where it is not the password. */
  public InmVisit knows(String name, String secret) {
    secrets.put(name, secret);
    return this;
  }

  /** Irreversible steps, in their order. */
  public List<String> journal() {
    return List.copyOf(journal);
  }

  public View view() {
    return view;
  }

  @Override
  public StepResults run(Scenario scenario, boolean skipping) {
    Runner runner = skipping ? runner().skippingAbsent() : runner();
    return runner.run(scenario, Mode.NORMAL);
  }

  @Override
  public StepResults attempt(String name) {
    return play(name);
  }

  @Override
  public boolean take(Scenario scenario) {
    try {
      return !run(scenario, true).nothingDone();
    } catch (StepFailed several) {
      return false;
    }
  }

  @Override
  public PortalMap map() {
    return new ScenarioReader(new ScenarioFolder(List.of(Path.of("scenarios"))))
        .readMap("inm/map", values);
  }

  @Override
  public void tell(Message what) {}

  @Override
  public Scenario read(String name, Map<String, String> also) {
    return new ScenarioReader(new ScenarioFolder(List.of(Path.of("scenarios"))))
        .read("inm/" + name, ConfigFactory.parseMap(also).withFallback(values));
  }

  private Runner runner() {
    return Runner.on(
        visit,
        Duration.ofSeconds(6),
        name -> Secret.of(secrets.getOrDefault(name, PASSWORD)),
        new NotedIntents(journal));
  }

  private static Config ana() {
    return ConfigFactory.parseString(
        """
        applicant {
          surname = "Ejemplo", surname-first = "Ejemplo", surname-rest = ""
          given-names = "Ana María", given-names-first = "Ana", given-names-rest = "María"
          full-name = "Ana María Ejemplo Núñez"
          email = "ana@ejemplo.hn", phone = "+504 9999-0000", phone-figures = "99990000", residency-card = "0801-1948-00321"
          birth-date = "1948-05-06", birth-place = "Springfield, Illinois"
          sex = "F", sex-also = ["(F)", "Femenino", "Mujer"]
          civil-status = "Casada", civil-status-also = ["Casado(a)", "Casado/a", "CASADA", "Casado"]
          nationality = "Estados Unidos"
          nationality-also = ["UNITED STATES", "ESTADOS UNIDOS DE AMERICA", "EEUU", "ESTADOUNIDENSE", "USA"]
          profession = "maestra", occupation = "jubilada"
          address = "Casa #12, Calle Principal, West End, Roatán"
        }
        request { type = "RENOVAR CARNET (ADULTO)", reason = "Renovar Residencia" }
        """);
  }
}
