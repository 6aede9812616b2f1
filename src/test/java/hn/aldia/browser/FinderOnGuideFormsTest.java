package hn.aldia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.pages.GuideForm;
import hn.aldia.browser.pages.Library;
import hn.aldia.browser.pages.Markup;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinderOnGuideFormsTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

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
    for (GuideForm form : GuideForm.all()) {
      Page page = page(markup + "-" + form.name(), AROUND.formatted(markup.html(form)));
      check(markup + " " + form.name(), page, form);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Markup.class,
      names = {"FOR", "ABSOLUTE"})
  void finds_them_in_a_frame(Markup markup) {
    for (GuideForm form : GuideForm.all()) {
      var inner =
          Web.page("inner-" + markup + slug(form.name()), AROUND.formatted(markup.html(form)));
      String outer =
          "<!doctype html><h1>Portal</h1><iframe width=1000 height=700 src='%s'></iframe>"
              .formatted(inner.toString().replace("127.0.0.1", "localhost"));
      Page page = page("outer-" + markup + form.name(), outer);
      page.waitForLoadState();
      check("in a frame: " + markup + " " + form.name(), page, form);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Markup.class,
      names = {"FOR", "TABLE"})
  void finds_them_in_a_shadow_root(Markup markup) {
    for (GuideForm form : GuideForm.all()) {
      String html =
          "<!doctype html><meta charset=utf-8><x-form><template shadowrootmode=open>%s</template></x-form>"
              .formatted(markup.html(form));
      check(
          "in a shadow root: " + markup + " " + form.name(),
          page("shadow" + markup + form.name(), html),
          form);
    }
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void finds_the_native_select_behind_a_widget_of(Library library) {
    for (Markup markup : List.of(Markup.FOR, Markup.FLOAT, Markup.GRID_LABELS_FIRST)) {
      for (GuideForm form : List.of(GuideForm.stepTwo(), GuideForm.treasury())) {
        Page page =
            page(
                library + "-" + markup + form.name(),
                AROUND.formatted(library.page(markup.html(form))));
        page.waitForFunction("() => window.dressed");
        check(library + " " + markup + " " + form.name(), page, form);
      }
    }
  }

  @Test
  void is_fast_on_a_page_of_a_portal() {
    GuideForm form = GuideForm.stepTwo();
    String rows =
        "<tr><td>1162</td><td>RENOVAR</td><td>ASIGNADA</td><td>Oficial</td><td><a href=#>Ver</a></td></tr>"
            .repeat(100);
    Page page =
        page("fast", AROUND.formatted(Markup.TABLE.html(form) + "<table>" + rows + "</table>"));
    var finder = new Finder(page);
    finder.look(form.entries().get(0).target(), Purpose.TEXT);
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      finder.look(form.entries().get(0).target(), Purpose.TEXT);
    }
    System.out.printf(
        "a look at a page of 1,000 elements: %.1f ms%n", (System.nanoTime() - start) / 20e6);
  }

  private final List<String> failures = new ArrayList<>();

  @AfterEach
  void none_failed() {
    assertThat(failures).isEmpty();
  }

  private void check(String name, Page page, GuideForm form) {
    FinderTable table = FinderTable.of(name, page, form);
    System.out.println(table);
    failures.addAll(table.wrong());
    page.close();
  }

  private Page page(String name, String html) {
    return browser.open(Web.page(slug(name), html));
  }

  private static String slug(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "-");
  }
}
