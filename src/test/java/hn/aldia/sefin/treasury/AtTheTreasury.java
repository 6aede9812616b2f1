package hn.aldia.sefin.treasury;

import com.microsoft.playwright.Page;
import com.typesafe.config.ConfigFactory;
import hn.aldia.browser.evidence.Masking;
import hn.aldia.browser.paper.Patience;
import hn.aldia.config.secret.Secret;
import hn.aldia.form.FormScripts;
import hn.aldia.runner.BrowserVisit;
import hn.aldia.runner.Mode;
import hn.aldia.runner.OpenPage;
import hn.aldia.runner.PaperDesk;
import hn.aldia.runner.Runner;
import hn.aldia.runner.StepFailed;
import hn.aldia.runner.StepResults;
import hn.aldia.runner.View;
import hn.aldia.scenario.check.StubCase;
import hn.aldia.scenario.map.PortalMap;
import hn.aldia.scenario.read.ScenarioReader;
import hn.aldia.scenario.source.ScenarioFolder;
import hn.aldia.scenario.step.Scenario;
import hn.aldia.sefin.receipt.ReceiptFolder;
import hn.aldia.testing.NotedIntents;
import hn.aldia.words.Words;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One visit to a treasury, wired as the errand wires it. */
final class AtTheTreasury implements AutoCloseable {
  static final ReceiptForm ANA =
      new ReceiptForm(
          "0000000001",
          "ANA MARÍA EJEMPLO PRUEBA - RENO DE CARNET EEUU",
          "45",
          "12211",
          new BigDecimal("532.30"));

  /** For what never comes. */
  static final Treasury.Patience SHORT =
      new Treasury.Patience(Duration.ofMillis(800), Duration.ofMillis(300), null);

  private static final ScenarioReader READER =
      new ScenarioReader(ScenarioFolder.shipped(List.of(Path.of("scenarios"))));

  private static final Duration PATIENCE = Duration.ofSeconds(6);

  final List<String> intents = new ArrayList<>();
  final ReceiptFolder receipts;
  final View view;
  final PaperDesk desk;
  private final BrowserVisit visit;
  private final Page page;
  private final URI address;

  AtTheTreasury(Page blank, URI address, Path home) {
    Clock clock = Clock.systemUTC();
    OpenPage open = OpenPage.on(blank, clock, Duration.ofSeconds(20));
    this.page = blank;
    this.address = address;
    this.receipts = new ReceiptFolder(home.resolve("receipts"), clock);
    this.view =
        new View(
            open,
            home.resolve("pictures"),
            () -> new Masking(List.of(), List.of()),
            Words.ENGLISH,
            Duration.ofSeconds(20));
    var slow = new Patience(Duration.ofMinutes(1), () -> {});
    this.desk = new PaperDesk(open, receipts::rescue, slow, Words.ENGLISH);
    this.visit = new BrowserVisit(open, PATIENCE, null);
  }

  Treasury treasury(Treasury.Patience patience) {
    return new Treasury(view, desk, scripts(), ANA, patience, Clock.systemUTC(), said -> {});
  }

  /** With nobody at the window. */
  Treasury treasury() {
    return treasury(new Treasury.Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), null));
  }

  /** The bundled form as if it had been filled in, for tests of what comes after. */
  void filledIn() {
    page.navigate(address.toString());
    page.waitForFunction("() => document.querySelector('#rubro label')");
    page.evaluate(
        """
        ana => {
          document.querySelector('#tipo label').textContent = 'Otro';
          identificacion.value = ana[0];
          nombre.value = ana[1];
          institucion.dataset.codigo = '45';
          agregado = '12211';
          suma = 532.30;
        }""",
        List.of(ANA.identification(), ANA.payer()));
    page.waitForFunction("() => entrega === window.entrega && document.readyState === 'complete'");
  }

  Page page() {
    return page;
  }

  private FormScripts scripts() {
    return new FormScripts() {
      @Override
      public Scenario read(String name) {
        var form = ConfigFactory.parseMap(ANA.values());
        var site = ConfigFactory.parseMap(Map.of("treasury.url", address.toString()));
        return READER.read("sefin/" + name, form.withFallback(site));
      }

      @Override
      public StepResults run(Scenario scenario, boolean skipping) {
        Runner runner = skipping ? runner().skippingAbsent() : runner();
        return runner.run(scenario, Mode.NORMAL);
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
        return READER.readMap("sefin/map", StubCase.values());
      }
    };
  }

  private Runner runner() {
    return Runner.on(visit, PATIENCE, secret -> Secret.of(secret), new NotedIntents(intents));
  }

  @Override
  public void close() {
    desk.close();
  }
}
