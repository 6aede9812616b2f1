package hn.aldia.browser.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.find.Finder;
import hn.aldia.browser.find.On;
import hn.aldia.page.Grids;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagersTest {
  private static final String LIST =
      "<!doctype html><meta charset=utf-8><table><tr><th>Solicitud<th>Estado<tr><td>A-1162<td>ASIGNADA"
          + "</table><div class=pager>%s</div>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<span>1</span> <a href=#2>2</a> <a href=#3>...</a> => 2",
        "<a href=#1>1</a> <span>2</span> <a href=#3 data-expected=on>...</a> => …",
        "<a href=#1>...</a> <a href=#3>3</a> <span>4</span> <a href=#5 data-expected=on>…</a> => …",
        "<a href=#1>...</a> <a href=#3>3</a> <span>4</span> => ''",
        "<a href=#1>1</a> <span>2</span> <a href=#3>3</a> <span>…</span> <a href=#9>9</a> => 3",
        "<table><tr><td>Primera<td>1<td><a href=#2>2</a><td><a href=#9>Última</a></table> => 2",
        "<table><tr><td>Inicio<td>Mis datos: <span>1</span> <a href=#2>2</a></table> => 2"
      })
  void numbers_are_followed_past_their_dots(String pager, String next) {
    Page page = browser.open(Web.page("pager-" + pager.hashCode(), LIST.formatted(pager)));

    Grids grids = PageGrids.of(page, Map.of("headings", List.of("solicitud")));

    assertThat(grids.nextPage()).isEqualTo(next);
    assertThat(grids.more()).isEqualTo(!next.isEmpty());
    if (next.equals("…")) {
      var dots = new Finder(page).look(Target.of(next), Purpose.CLICK).orElseThrow();
      assertThat(dots.element().getAttribute("data-expected")).isEqualTo("on");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"»", "›", ">", ">>", "→"})
  void an_arrow_that_is_all_that_a_link_says_leads_on(String arrow) {
    Page page =
        browser.open(
            Web.page(
                "arrow-" + arrow.hashCode(),
                LIST.formatted(
                    "Inicio » Solicitudes <a href=#new>&gt;&gt;Nueva Solicitud&lt;&lt;</a> <span>1</span>"
                        + " <a href=#2>2</a> <a href=#2 data-expected=on>"
                        + arrow.replace(">", "&gt;")
                        + "</a>")));

    assertThat(PageGrids.of(page, Map.of("headings", List.of("solicitud"))).more()).isTrue();
    var next = new Finder(page).look(Target.of(arrow), Purpose.CLICK).orElseThrow();
    assertThat(next.element().getAttribute("data-expected")).isEqualTo("on");
  }

  @Test
  void numbers_in_a_row_of_the_list_lead_to_no_other_page() {
    Page page =
        browser.open(
            Web.page(
                "numbers-in-a-row",
                "<!doctype html><table><tr><th>No<th>Avisos<th>Solicitud<th>Estado<tr class=pagado>"
                    + "<td>1<td><a href=#2>2</a><td>RENOVAR CARNET<td>ASIGNADA</table>"));

    Grids grids = PageGrids.of(page, Map.of("headings", List.of("solicitud")));

    assertThat(grids.nextPage()).isEmpty();
    assertThat(grids.more()).isFalse();
  }

  @Test
  void a_label_within_a_widget_is_no_part_of_what_is_chosen_wherever_it_stands() {
    Page page =
        browser.open(
            Web.page(
                "label-after-value",
                "<!doctype html><div id=w role=combobox tabindex=0><span>Casado</span><span"
                    + " class=label>Estado Civil</span></div><div role=combobox><span>Honduras</span>"
                    + "<span>Nacionalidad</span></div>"));

    assertThat(ControlReading.shown(page, On.the(page, "#w", "Estado Civil"))).isEqualTo("Casado");
  }
}
