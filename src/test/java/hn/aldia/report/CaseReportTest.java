package hn.aldia.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import hn.aldia.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a case, in a real browser. */
class CaseReportTest {
  private static final String HOSTILE =
      "</div></main><script>window.owned=1</script><img src=x onerror='window.owned=2'>"
          + "\" onmouseover=\"window.owned=3\" ' autofocus onfocus='window.owned=4'"
          + "{{ 7*7 }} {% include 'x' %} <!-- <style>*{display:none}</style>"
          + " \u202Eoculto\u202C \u200Bnada\u2066 \u001B[31mrojo\u001B[0m \u0007 \uDB40\uDC41"
          + " javascript:window.owned=5 &lt;b&gt; <a href='http://evil.example/'>x</a>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  static Stream<Map.Entry<String, String>> pages() {
    var all = new ArrayList<Map.Entry<String, String>>();
    for (Words words : List.of(Words.ENGLISH, Words.SPANISH)) {
      String lang = words.locale().getLanguage();
      SampleCase ana = SampleCase.ordinary();
      var report = new CaseReport(words);
      CaseRecord waiting = ana.beforeTheBank(words);
      all.add(Map.entry("bank-" + lang, report.of(waiting)));
      all.add(Map.entry("approved-" + lang, report.of(ana.approved(words))));
      all.add(Map.entry("new-" + lang, report.of(ana.fresh(words))));
      all.add(
          Map.entry(
              "index-" + lang,
              new CaseIndex(words)
                  .of(
                      List.of(
                          new CaseIndex.Line("eva", "eva", null, null, "applicant.conf:3"),
                          new CaseIndex.Line("c1", "Ana Ejemplo", "c1", waiting.view(), ""),
                          new CaseIndex.Line(
                              "c2", "Rosa Modelo", "c2", ana.approved(words).view(), "")),
                      SampleCase.NOW)));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nobody_is_shut_out_by_a_page_whatever_its_size_and_colours(Map.Entry<String, String> named)
      throws IOException {
    Files.createDirectories(Path.of("target/report"));
    Files.writeString(Path.of("target/report/" + named.getKey() + ".html"), named.getValue());
    Page page = browser.open(Web.page(named.getKey() + ".html", named.getValue()));

    for (String colours : List.of("light", "dark")) {
      for (int width : List.of(1280, 390)) {
        as(page, "screen", colours);
        page.setViewportSize(width, 844);
        assertThat(violations(page)).as("%s at %d", colours, width).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
            .as("fits %d pixels", width)
            .isEqualTo(true);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void what_strangers_wrote_is_shown_and_does_nothing(String lang) {
    Words words = lang.equals("es") ? Words.SPANISH : Words.ENGLISH;
    var hostile = new SampleCase(HOSTILE, "Ana <b onclick=alert(1)>Ejemplo</b>" + HOSTILE);
    String html = new CaseReport(words).of(hostile.beforeTheBank(words));
    String index =
        new CaseIndex(words)
            .of(
                List.of(
                    new CaseIndex.Line(HOSTILE, HOSTILE, null, null, HOSTILE),
                    new CaseIndex.Line(
                        "c1", HOSTILE, "c1", hostile.beforeTheBank(words).view(), "")),
                SampleCase.NOW);

    for (String page : List.of(html, index)) {
      assertThat(page)
          .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]")
          .doesNotContainPattern("[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
      Page open = browser.open(Web.page("hostile-" + lang + ".html", page));
      open.mouse().move(200, 300);
      assertThat(open.evaluate("() => window.owned ?? 0")).isEqualTo(0);
      assertThat(open.locator("script, iframe, object, form, main base").count()).isZero();
      assertThat(open.locator("[onerror], [onmouseover], [onfocus], [onclick]").count()).isZero();
      assertThat(
              open.locator("main a:not([href^='#']):not([href^='data:']):not([href='c1'])").count())
          .isZero();
      assertThat(open.locator("body").innerText()).contains("{{ 7*7 }}", "<script>");
    }
    assertThat(browser.open(Web.page("h.html", html)).locator("blockquote").count()).isEqualTo(4);
  }

  @Test
  void the_page_asks_nobody_for_anything_and_would_not_be_allowed_to() {
    String html =
        new CaseReport(Words.ENGLISH).of(SampleCase.ordinary().beforeTheBank(Words.ENGLISH));
    Page page = browser.open(Web.page("alone.html", "<p>before</p>"));
    var asked = new ArrayList<String>();
    page.onRequest(request -> asked.add(request.url()));
    page.navigate(Web.page("alone.html", html).toString());

    assertThat(asked).filteredOn(url -> !url.startsWith("data:")).hasSize(1);
    assertThat(page.evaluate("() => fetch('/other').then(() => 'got', () => 'refused')"))
        .isEqualTo("refused");
    assertThat(page.evaluate("() => [...document.images].every(i => i.naturalWidth > 0)"))
        .isEqualTo(true);
  }

  @Test
  void it_says_where_the_case_stands_what_is_next_and_until_when() {
    String html =
        new CaseReport(Words.ENGLISH).of(SampleCase.ordinary().beforeTheBank(Words.ENGLISH));
    Page page = browser.open(Web.page("says.html", html));

    assertThat(page.locator(".stand").innerText())
        .contains("An officer is in charge", "Luis Modelo", "luis.modelo@inm.gob.hn");
    assertThat(page.locator(".stations [aria-current=step]").innerText())
        .contains("Fee and documents");
    assertThat(page.locator(".next").innerText())
        .contains("Pay the fee at a bank", "Saturday 28 November 2026", "2 of them bank days");
    assertThat(page.locator("details.list[open]").innerText())
        .contains("TGR-007417847", "L 531.80", "Constancia", "Thursday 26 November 2026")
        .doesNotContain("Monday 30 November 2026");
    assertThat(page.locator(".entry").first().locator(".hour").innerText())
        .matches("\\d\\d:\\d\\d");
    assertThat(page.locator(".day h3").allInnerTexts()).containsExactly("Monday 23 November 2026");
  }

  @Test
  void the_mail_with_the_pin_is_named_and_not_read_out() {
    String html =
        new CaseReport(Words.ENGLISH).of(SampleCase.ordinary().beforeTheBank(Words.ENGLISH));
    Page page = browser.open(Web.page("pin.html", html));

    assertThat(
            page.locator(".letter")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Código"))
                .innerHTML())
        .contains("a code may stand in it");
  }

  @Test
  void a_picture_is_seen_whole_when_it_is_pressed_and_closes_again() {
    String html =
        new CaseReport(Words.ENGLISH).of(SampleCase.ordinary().beforeTheBank(Words.ENGLISH));
    Page page = browser.open(Web.page("shots.html", html));

    page.locator("a.open").first().click();
    assertThat(page.locator("figure:target").count()).isOne();
    page.locator("figure:target .close").click();
    assertThat(page.locator("figure:target").count()).isZero();
  }

  @Test
  void on_paper_the_lists_are_open_and_the_buttons_are_gone() {
    String html = new CaseReport(Words.ENGLISH).of(SampleCase.ordinary().approved(Words.ENGLISH));
    Page page = browser.open(Web.page("paper.html", html));
    as(page, "print", "light");

    assertThat(page.locator("text=lucky charm").isVisible()).isTrue();
    assertThat(page.locator("text=monthly").first().isVisible()).isTrue();
    assertThat(page.locator(".list").first().locator("li").first().isVisible()).isTrue();
    assertThat(page.locator(".button").first().isVisible()).isFalse();
  }

  /** Playwright's own names of media and colours do not survive this JVM's Turkish locale. */
  private static void as(Page page, String media, String colours) {
    var feature = new JsonObject();
    feature.addProperty("name", "prefers-color-scheme");
    feature.addProperty("value", colours);
    var features = new JsonArray();
    features.add(feature);
    var how = new JsonObject();
    how.addProperty("media", media);
    how.add("features", features);
    page.context().newCDPSession(page).send("Emulation.setEmulatedMedia", how);
  }

  /** What axe-core finds, by its default rules: all of WCAG 2 A and AA, and its best practices. */
  private static List<String> violations(Page page) throws IOException {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      try (var axe = CaseReportTest.class.getResourceAsStream("/axe/axe.min.js")) {
        page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
      }
    }
    var found = new ArrayList<String>();
    Object all =
        page.evaluate(
            "() => axe.run().then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' +"
                + " n.html.slice(0, 200) + ' ' + n.failureSummary)))");
    ((List<?>) all).forEach(each -> found.add(String.valueOf(each)));
    return found;
  }
}
