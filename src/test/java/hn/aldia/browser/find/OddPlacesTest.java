package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.browser.act.TextEntry;
import hn.aldia.browser.act.Ticking;
import hn.aldia.browser.choice.ChoiceMaker;
import hn.aldia.browser.choice.Chosen;
import hn.aldia.browser.choice.WidgetPage;
import hn.aldia.browser.popup.AllowedPopup;
import hn.aldia.browser.popup.PopupGuard;
import hn.aldia.page.KeyPace;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Controls found by their words, and used, where a page's own script would not see them. */
class OddPlacesTest {
  private static final Duration WAIT = Duration.ofSeconds(20);

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @EnumSource(names = {"NATIVE", "SELECT2", "CHOSEN", "PRIME_NG"})
  void chooses_in_a_frame_of_another_host(WidgetPage widget) {
    String inner = widget.address().toString().replace("127.0.0.1", "localhost");
    Page page =
        browser.open(
            Web.page("portal", "<h1>Portal</h1><iframe width=900 height=500 src='" + inner + "'>"));

    assertThat(choose(page, "País", "CANADA").shown()).isEqualTo("Canadá");
  }

  @Test
  void a_button_behind_the_dialog_that_is_written_in_is_not_meant_whatever_its_name() {
    Page page =
        browser.open(
            Web.page(
                "dialogo",
                """
                <!doctype html><meta charset=utf-8><button>Iniciar sesión</button><p><input placeholder=Correo>
                <div style='position:fixed;inset:0;background:#0008'></div><div style='position:fixed;inset:0' role=dialog>
                <div style='width:300px;margin:100px auto;background:#fff'><label>Clave <input type=password></label><button>Guardar</button></div></div>
                """));
    assertThat(found(page, Purpose.CLICK, "Iniciar sesión", "Guardar").seen())
        .isEqualTo("Iniciar sesión");

    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      var unused =
          new TextEntry(guard, Clock.systemUTC(), WAIT)
              .enter(page, found(page, "Clave", Purpose.TEXT), "secreta", KeyPace.TYPED);
    }

    assertThat(found(page, Purpose.CLICK, "Iniciar sesión", "Guardar").seen()).isEqualTo("Guardar");
  }

  @Test
  void the_tab_that_is_in_front_already_is_not_the_button() {
    Page page =
        browser.open(
            Web.page(
                "pestanas",
                "<!doctype html><meta charset=utf-8><div role=tablist><div role=tab aria-selected=true tabindex=0>Iniciar sesión</div>"
                    + "<div role=tab aria-selected=false tabindex=-1>Registrarse</div></div><p><input placeholder=Correo><button>Ingresar</button>"));

    assertThat(found(page, Purpose.CLICK, "Iniciar sesión", "Ingresar").seen())
        .isEqualTo("Ingresar");
    assertThat(found(page, Purpose.CLICK, "Iniciar sesión").seen()).isEqualTo("Iniciar sesión");
    assertThat(found(page, Purpose.CLICK, "Registrarse").seen()).isEqualTo("Registrarse");
  }

  @Test
  void the_last_page_of_a_form_may_show_none_of_its_words() {
    String link = "<!doctype html><meta charset=utf-8><a href=/registro>Registrarse</a>";
    Target button =
        new Target(
            List.of("Registrarse"),
            List.of(),
            List.of("Apellido", "Teléfono"),
            null,
            null,
            List.of());
    Page page =
        browser.open(
            Web.page(
                "confirmar",
                link
                    + "<h2>Confirmación</h2><form><label><input type=checkbox> Acepto</label><p><button id=b>Registrarse</button></form>"));
    assertThat(new Finder(page).look(button, Purpose.CLICK)).isPresent();
    assertThat(
            new Finder(page).look(button, Purpose.CLICK).orElseThrow().element().getAttribute("id"))
        .isEqualTo("b");

    assertThat(new Finder(browser.open(Web.page("servicios", link))).look(button, Purpose.CLICK))
        .isEmpty();
  }

  @Test
  void a_sentence_that_only_speaks_of_it_is_not_pressed() {
    Page page =
        browser.open(
            Web.page(
                "aviso",
                "<!doctype html><meta charset=utf-8><p>Antes de iniciar revise los <a href=/requisitos>requisitos</a>."));

    assertThat(new Finder(page).look(Target.of("Iniciar"), Purpose.CLICK)).isEmpty();
  }

  @Test
  void chooses_types_and_ticks_in_a_shadow_root() {
    Page page =
        browser.open(
            Web.page(
                "sombra",
                """
                <!doctype html><meta charset=utf-8><h1>Portal</h1><x-forma><template shadowrootmode=open>
                <label>Sexo <select id=s><option>Seleccione<option>Femenino<option>Masculino</select></label>
                <p><span>País</span> <span id=pais style='display:inline-block;width:200px;border:1px solid;cursor:pointer'
                 role=combobox tabindex=0>Seleccione</span></p><p>Apellido <input id=a></p>
                <label><input type=checkbox id=t> Acepto</label></template></x-forma>
                <script>
                  const r = document.querySelector('x-forma').shadowRoot, pais = r.getElementById('pais');
                  pais.onclick = () => {
                    const l = document.createElement('ul');
                    l.style.cssText = 'position:absolute;background:#eee';
                    ['Honduras', 'Canadá'].forEach(t => {
                      const i = document.createElement('li');
                      i.textContent = t;
                      i.onclick = () => { pais.textContent = t; l.remove(); };
                      l.append(i);
                    });
                    r.append(l);
                  };
                </script>
                """));

    assertThat(choose(page, "Sexo", "femenino").shown()).isEqualTo("Femenino");
    assertThat(choose(page, "País", "canada").shown()).isEqualTo("Canadá");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      var entry = new TextEntry(guard, Clock.systemUTC(), WAIT);
      Found apellido = found(page, "Apellido", Purpose.TEXT);
      assertThat(entry.enter(page, apellido, "Ejemplo", KeyPace.TYPED)).isEqualTo("Ejemplo");
      Found acepto = found(page, "Acepto", Purpose.TICK);
      new Ticking(guard, Clock.systemUTC()).tick(page, acepto, true, WAIT);
    }
    assertThat(page.locator("#t").isChecked()).isTrue();
  }

  /** What is drawn for a hidden tick bears its words, wherever the tick itself lies. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label class=s><input type=radio name=x value=F><div class=w>Femenino</div></label>"
            + "<label class=s><input type=radio name=x value=M><div class=w>Masculino</div></label>",
        "<label class=s><div class=w>Femenino</div><input type=radio name=x value=F></label>"
            + "<label class=s><div class=w>Masculino</div><input type=radio name=x value=M></label>",
        "<span class=s><input type=radio name=x value=F><span class=w onclick='previousSibling.click()'>"
            + "Femenino</span></span><span class=s><input type=radio name=x value=M><span class=w"
            + " onclick='previousSibling.click()'>Masculino</span></span>"
      })
  void of_side_by_side_the_one_whose_words_they_are_is_chosen(String row) {
    Page page =
        browser.open(
            Web.page(
                "segmentos" + row.hashCode(),
                "<!doctype html><style>.s { position: relative; cursor: pointer; display: inline-block }"
                    + " .s input { position: absolute; opacity: 0; width: 0; height: 0; margin: 0;"
                    + " pointer-events: none } .w { padding: 4px 14px }</style><p>Lugar <input></p>"
                    + "<div><label>Sexo</label></div><div role=radiogroup>"
                    + row
                    + "</div><p>Profesión <input></p>"));

    choose(page, "Sexo", "Femenino");
    assertThat(page.evaluate("document.querySelector(':checked').value")).isEqualTo("F");
    choose(page, "Sexo", "Masculino");
    assertThat(page.evaluate("document.querySelector(':checked').value")).isEqualTo("M");
  }

  @Test
  void waits_for_a_list_that_loads_after_the_one_it_depends_on() {
    Page page =
        browser.open(
            Web.page(
                "dependientes",
                "<!doctype html><script src=/webjars/jquery/3.6.0/jquery.min.js></script>"
                    + WidgetPage.lib(
                        "select2/4.0.13/css/select2.min.css", "select2/4.0.13/js/select2.min.js")
                    + "<p><label for=i>Institución</label> <select id=i><option>Seleccione<option>45 -"
                    + " Instituto Nacional de Migración</select><p><label for=r>Rubro</label> <select id=r"
                    + " disabled><option>Seleccione</select><script>$('#r').select2({width: '300px'});"
                    + "i.onchange = () => setTimeout(() => { $('#r').html('<option>Seleccione<option>11402 -"
                    + " Timbres<option>12211 - Permisos y Renovaciones Migratorias').prop('disabled', false)"
                    + ".trigger('change'); }, 700)</script>"));

    choose(page, "Institución", "45 - Migracion");
    assertThat(choose(page, "Rubro", "12211").shown())
        .isEqualTo("12211 - Permisos y Renovaciones Migratorias");
  }

  private static Found found(Page page, String words, Purpose purpose) {
    return new Finder(page).find(Target.of(words), purpose, WAIT);
  }

  private static Found found(Page page, Purpose purpose, String... words) {
    Target target = new Target(List.of(words), null, null, null, null);
    return new Finder(page).look(target, purpose).orElseThrow();
  }

  private static Chosen choose(Page page, String words, String option) {
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      return new ChoiceMaker(guard, Clock.systemUTC())
          .choose(page, found(page, words, Purpose.CHOICE), Choice.of(option), WAIT);
    }
  }
}
