package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.pages.GuideForm;
import hn.aldia.browser.pages.Library;
import hn.aldia.browser.pages.Markup;
import hn.aldia.page.Purpose;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinderOnGuideFormsTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private static final List<GuideForm> LARGEST = List.of(GuideForm.stepTwo(), GuideForm.treasury());
  private static final String AROUND =
      """
      <!doctype html><meta charset=utf-8><body style='font-family:sans-serif'>
      <nav><a href='/inicio'>Inicio</a> <a href='/correo'>Correo institucional</a></nav>
      <h1>Instituto Nacional de Migración</h1>
      <div style='display:none'><label>Apellido <input></label><label>Monto <input></label></div>
      %s
      <p>Si desea cambiar su Correo, su Apellido o el Documento, escriba a la oficina de su Nacionalidad.</p>
      <footer>Correo: info@ejemplo.hn · Teléfono: 2232</footer>
      """;

  @ParameterizedTest
  @EnumSource(Markup.class)
  void finds_every_label_of_the_guide_and_never_a_wrong_control(Markup markup) {
    Page page = blank();
    var table = new FinderTable(markup.name());
    for (GuideForm form : GuideForm.all()) {
      page.setContent(AROUND.formatted(markup.html(form)));
      table.seek(page, form);
    }
    none_is_wrong(table);
  }

  @ParameterizedTest
  @EnumSource(
      value = Markup.class,
      names = {"FOR", "ABSOLUTE"})
  void finds_them_in_a_frame(Markup markup) {
    Page page = blank();
    var table = new FinderTable("in a frame: " + markup);
    for (GuideForm form : LARGEST) {
      String inner =
          Web.page("inner", AROUND.formatted(markup.html(form)))
              .toString()
              .replace("127.0.0.1", "localhost");
      page.setContent(
          "<h1>Portal</h1><iframe width=1000 height=700 src='%s'></iframe>".formatted(inner));
      table.seek(page, form);
    }
    none_is_wrong(table);
  }

  @ParameterizedTest
  @EnumSource(
      value = Markup.class,
      names = {"FOR", "TABLE"})
  void finds_them_in_a_shadow_root(Markup markup) {
    var table = new FinderTable("in a shadow root: " + markup);
    for (GuideForm form : LARGEST) {
      String html =
          "<!doctype html><meta charset=utf-8><x-form><template shadowrootmode=open>%s</template></x-form>"
              .formatted(markup.html(form));
      table.seek(browser.open(Web.page("shadow", html)), form);
    }
    none_is_wrong(table);
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void finds_the_native_select_behind_a_widget_of(Library library) {
    var table = new FinderTable("dressed by " + library);
    for (Markup markup : List.of(Markup.FOR, Markup.FLOAT, Markup.GRID_LABELS_FIRST)) {
      GuideForm form = markup == Markup.FLOAT ? GuideForm.treasury() : GuideForm.stepTwo();
      String html = AROUND.formatted(library.page(markup.html(form)));
      Page page = browser.open(Web.page("dressed", html));
      page.waitForFunction("() => window.dressed");
      table.seek(page, form);
      page.close();
    }
    none_is_wrong(table);
  }

  @Test
  void is_fast_on_a_page_of_a_portal() {
    GuideForm form = GuideForm.stepTwo();
    String rows =
        "<tr><td>1162</td><td>RENOVAR</td><td>ASIGNADA</td><td>Oficial</td><td><a href=#>Ver</a></td></tr>"
            .repeat(100);
    Page page = blank();
    page.setContent(AROUND.formatted(Markup.TABLE.html(form) + "<table>" + rows + "</table>"));
    var finder = new Finder(page);
    finder.look(form.entries().get(0).target(), Purpose.TEXT);
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      finder.look(form.entries().get(0).target(), Purpose.TEXT);
    }
    System.out.printf(
        "a look at a page of 1,000 elements: %.1f ms%n", (System.nanoTime() - start) / 20e6);
  }

  private static void none_is_wrong(FinderTable table) {
    System.out.println(table);
    assertThat(table.wrong()).isEmpty();
  }

  private Page blank() {
    return browser.open(Web.page("blank", "<!doctype html>"));
  }
}
