package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.PopupPages.Row;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Page in; what it is and what is pressed of it out. With {@code -Dlayers.record=FILE} what was
 * seen is written down for {@link ClassifierTest}.
 */
class PopupPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @Test
  void presses_nothing_but_closers_and_knows_what_lies_on_a_page() throws IOException {
    Page page = browser.open(Web.page("popup-page", ""));
    var seen = new ArrayList<String>();
    List<Row> rows = PopupPages.all();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
    var softly = new SoftAssertions();
    for (Row row : rows) {
      PopupPages.show(page, row);
      Found target = row.does("target") ? On.the(page, "#boton") : null;
      try (var guard =
          PopupGuard.attach(page, row.awaited(), Clock.systemUTC(), Duration.ofMillis(250))) {
        guard.begin(row.does("submit"));
        List<Layer> layers =
            Scene.at(page.mainFrame(), look(row, target)).map(Scene::layers).orElse(List.of());
        guard.clear(target);
        softly
            .assertThat(outcome(page, layers, row))
            .as(row.frame() + " " + row.doing() + " " + row.markup())
            .isEqualTo(row.presses() + " " + row.kind());
        for (Layer layer : layers) {
          seen.add(JSON.writeValueAsString(Map.of("sending", row.does("submit"), "layer", layer)));
        }
      }
    }
    String record = System.getProperty("layers.record");
    if (record != null) {
      Files.write(Path.of(record), seen);
    }
    softly.assertAll();
  }

  private static String outcome(Page page, List<Layer> layers, Row row) {
    List<?> pressed = (List<?>) page.evaluate("() => [...new Set(window.pressed)]");
    Lying kind =
        layers.isEmpty()
            ? Lying.FURNITURE
            : new Classifier(PopupWords.shipped()).of(layers.get(0), row.does("submit")).kind();
    return (pressed.isEmpty()
            ? "-"
            : String.join("+", pressed.stream().map(String::valueOf).toList()))
        + " "
        + kind;
  }

  private static Map<String, @Nullable Object> look(Row row, @Nullable Found target) {
    var arg = new HashMap<String, @Nullable Object>();
    arg.put("target", target == null ? null : target.inPage());
    arg.put("point", null);
    arg.put("sending", row.does("submit"));
    arg.put("words", row.awaited().words());
    arg.put("offers", row.awaited().offers());
    arg.put("signs", PopupWords.shipped().signs());
    return arg;
  }
}
