package hn.aldia.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import hn.aldia.scenario.step.Choice;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is entered and read back on a page, by the words on it alone. */
class EveryEntryTest {
  private static final Choice FEMALE = Choice.of("F", "Femenino", "Mujer");
  private static final Choice MALE = Choice.of("M", "Masculino", "Hombre", "H");
  private static final Choice SINGLE = Choice.of("Soltera", "Soltero(a)", "Soltero");
  private static final Target SEX = Target.of("Sexo");
  private static final Target STATUS = Target.of("Estado Civil", "Estdo Civil");

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  /** Opened by each test. */
  @SuppressWarnings("NullAway.Init")
  private Page page;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sexo <input type=checkbox id=f> (F) <input type=checkbox id=m> (M)",
        "Sexo: (F) <input type=checkbox id=f> (M) <input type=checkbox id=m>",
        "<b>Sexo</b> <label><input type=checkbox id=f> Femenino</label> <label><input"
            + " type=checkbox id=m> Masculino</label>",
        "<span>Sexo</span> <label>Mujer <input type=checkbox id=f></label> <label>Hombre <input"
            + " type=checkbox id=m></label>",
        "Sexo <input type=checkbox id=m> M <input type=checkbox id=f> F",
        "Sexo <div class=btn-group data-toggle=buttons><label class='btn btn-default'><input"
            + " type=checkbox id=f> F</label><label class='btn btn-default'><input type=checkbox"
            + " id=m> M</label></div>",
        "Sexo <input type=checkbox class=i id=f> (F) <input type=checkbox class=i id=m> (M)",
        "Sexo <input type=radio name=s id=f> (F) <input type=radio name=s id=m> (M)",
        "Sexo <input type=checkbox id=f onclick='m.checked = false'> (F) <input type=checkbox id=m"
            + " onclick='f.checked = false'> (M)"
      })
  void one_of_two_ticks_is_on_and_the_other_off_and_it_is_read_back(String sex) {
    Visit visit = on(sex);

    visit.choose(SEX, MALE, Duration.ofSeconds(5));
    assertThat(ticked()).isEqualTo("m");
    visit.choose(SEX, FEMALE, Duration.ofSeconds(5));
    assertThat(ticked()).isEqualTo("f");
    assertThat(visit.readText(SEX)).matches("\\(?F\\)?|Femenino|Mujer");
  }

  @ParameterizedTest
  @CsvSource({
    "'<input>', Soltera",
    "'<input placeholder=\"Escriba aquí\">', Soltera",
    "'<select><option>Seleccione<option>CASADO(A)<option>SOLTERO(A)</select>', SOLTERO(A)",
    "'<input type=radio name=e> Casado(a) <input type=radio name=e> Soltero(a)', Soltero(a)",
    "'<input type=checkbox> Casada <input type=checkbox> Soltera', Soltera",
    "'<input list=d><datalist id=d><option>CASADA<option>SOLTERA</datalist>', SOLTERA",
    "'<input list=d><datalist id=d><option>1<option>2</datalist>', Soltera"
  })
  void a_field_that_may_be_a_box_or_a_list_takes_either(String control, String shown) {
    Visit visit = on("Estdo Civil " + control);

    visit.enterOrChoose(STATUS, SINGLE);

    assertThat(visit.readText(STATUS)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "'<input placeholder=\"dd/mm/aaaa\">', 31/12/2001",
    "'<input type=date>', 2001-12-31",
    "'<select><option>Día<option>30<option>31</select><select><option>Mes<option>Enero<option>Febrero"
        + "<option>Marzo<option>Abril<option>Mayo<option>Junio<option>Julio<option>Agosto"
        + "<option>Septiembre<option>Octubre<option>Noviembre<option>Diciembre</select><select>"
        + "<option>Año<option>2003<option>2002<option>2001<option>2000<option>1999</select>',"
        + " 31/Diciembre/2001"
  })
  void a_day_is_entered_and_read_back_as_it_is_shown(String control, String shown) {
    Visit visit = on("Fecha de Nacimiento " + control);

    visit.enterDate(Target.of("Fecha de Nacimiento"), LocalDate.of(2001, 12, 31));

    assertThat(visit.readText(Target.of("Fecha de Nacimiento"))).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table style='border-collapse:collapse'><tr><td style='padding:0'>Solicitud #<td"
            + " style='padding:0'><input readonly value=1162 style='margin:0'></table>",
        "<span style='position:relative'><i style='position:absolute;top:2px;font-size:8px'>Solicitud"
            + " #</i><input readonly value=1162 aria-label='Solicitud #'></span>"
      })
  void words_that_touch_a_box_or_name_it_are_not_its_value(String control) {
    assertThat(on(control).readText(Target.of("Solicitud #"))).isEqualTo("1162");
  }

  /**
   * The rows, and the box to look for one, stand within the control: what they say is not chosen.
   */
  @Test
  void a_press_that_a_list_swallowed_is_made_again_though_its_rows_say_the_same() {
    Visit visit =
        on(
            """
            <span>Estado Civil</span> <div id=c role=combobox style="position:relative;width:300px"><b id=v>Seleccione</b><div id=l hidden style="position:absolute;top:20px;
              background:#eee"><input id=q><div id=r></div></div></div><script>
              let swallowed = false;
              const draw = () => { r.innerHTML = ''; for (const one of ['Casado(a)', 'Soltero(a)']) {
                if (!one.toLowerCase().includes(q.value.toLowerCase())) continue;
                const row = r.appendChild(document.createElement('div'));
                row.setAttribute('role', 'option');
                row.textContent = one;
                row.onmousedown = () => { if (!swallowed) { swallowed = true; draw(); } };
                row.onclick = e => { e.stopPropagation(); v.textContent = one; l.hidden = true; };
              }};
              c.onclick = e => { if (e.target !== q) { l.hidden = false; draw(); } };
              onkeydown = e => { if (e.key === 'Escape') l.hidden = true; };
              q.oninput = draw;
            </script>
            """);

    visit.choose(STATUS, SINGLE, Duration.ofSeconds(5));

    assertThat(page.locator("#v").innerText()).isEqualTo("Soltero(a)");
  }

  /**
   * What a person presses there is a button that nobody sees, over words that a component draws.
   */
  @Test
  void what_a_component_draws_around_a_button_that_nobody_sees_is_a_list() {
    Visit visit =
        on(
            """
            <lista-propia style="display:block;width:300px;cursor:pointer"></lista-propia><script>
              const shadow = document.querySelector('lista-propia').attachShadow({mode: 'open'});
              shadow.innerHTML = `<div style="position:relative"><div>Estado Civil</div>
                <div class=b>Seleccione</div><button aria-haspopup=dialog style="position:absolute;inset:0;
                width:100%;opacity:0"></button></div>`;
              shadow.querySelector('button').onclick = () => {
                const list = document.createElement('div');
                list.style = 'position:fixed;top:200px;left:20px;background:#eee';
                for (const one of ['Casado(a)', 'Soltero(a)']) {
                  const row = list.appendChild(document.createElement('div'));
                  row.textContent = one;
                  row.style.cursor = 'pointer';
                  row.onclick = () => { shadow.querySelector(".b").textContent = one; list.remove(); };
                }
                document.body.append(list);
              };
            </script>
            """);

    visit.choose(STATUS, SINGLE, Duration.ofSeconds(5));

    assertThat(visit.readText(STATUS)).isEqualTo("Soltero(a)");
  }

  @Test
  void what_is_no_control_is_read_from_the_text_beside_it() {
    Visit visit = on("<b>Solicitud #</b> <span>1162</span>");

    assertThat(visit.readText(Target.of("Solicitud #"))).isEqualTo("1162");
    assertThat(visit.readText(Target.of("Nombre Completo"))).isEqualTo("Ana Ejemplo");
  }

  @Test
  void nothing_chosen_is_read_as_nothing() {
    Visit visit = on("Sexo <input type=checkbox> (F) <input type=checkbox> (M)");

    assertThat(visit.readText(SEX)).isEmpty();
  }

  @Test
  void a_day_that_is_not_taken_is_an_obstacle_that_says_what_is_shown() {
    Visit visit = on("Fecha de Nacimiento <input readonly value=hoy>");

    assertThatThrownBy(
            () -> visit.enterDate(Target.of("Fecha de Nacimiento"), LocalDate.of(2001, 12, 31)))
        .isInstanceOf(Obstacle.class)
        .hasMessageContaining("did not take the date 31/12/2001; it shows “hoy”");
  }

  private Visit on(String field) {
    page =
        browser.open(
            Web.page(
                "entry-" + Integer.toHexString(field.hashCode()),
                "<!doctype html><link rel=stylesheet"
                    + " href=/webjars/bootstrap/3.4.1/css/bootstrap.min.css><link rel=stylesheet"
                    + " href=/webjars/AdminLTE/2.4.18/plugins/iCheck/square/blue.css><script"
                    + " src=/webjars/jquery/3.6.0/jquery.min.js></script><script"
                    + " src=/webjars/bootstrap/3.4.1/js/bootstrap.min.js></script><script"
                    + " src=/webjars/AdminLTE/2.4.18/plugins/iCheck/icheck.min.js></script>"
                    + "<h3>Paso2: Formulario</h3><form><div>Nombre Completo <input value='Ana"
                    + " Ejemplo'></div><div>"
                    + field
                    + "</div><div>Lugar de Nacimiento <input></div><div><input type=checkbox"
                    + " id=other> Acepto los términos</div></form><script>$('.i').iCheck({checkboxClass:"
                    + " 'icheckbox_square-blue'})</script>"));
    var open = OpenPage.on(page, Clock.systemUTC(), Duration.ofSeconds(15));
    return new BrowserVisit(open, Duration.ofSeconds(3), null);
  }

  private Object ticked() {
    return page.evaluate("() => [...document.querySelectorAll(':checked')].map(e => e.id).join()");
  }
}
