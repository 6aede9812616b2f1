package hn.aldia.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.scenario.Target;
import hn.aldia.testing.TestBrowser;
import hn.aldia.words.Trouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FinderAdversaryTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private Sought on(String html) {
    return Sought.on(browser, html);
  }

  @Test
  void says_that_two_are_equal_and_shows_both() {
    var page = on("<p>Correo <input></p><p>Correo <input></p>");
    assertThatThrownBy(() -> page.text("Correo"))
        .isInstanceOfSatisfying(
            AmbiguousTarget.class,
            several -> {
              assertThat(several.candidates()).hasSize(2);
              assertThat(several.kind()).isEqualTo(Trouble.Kind.PERSON);
            });
    assertThat(page.nth(2, "Correo", Purpose.TEXT)).startsWith("GEOMETRY");
  }

  @Test
  void a_heading_does_not_compete_with_the_button() {
    var page =
        on(
            "<h2>Registrarse</h2><p>Para Registrarse, llene todo.</p><button data-expected=b>Registrarse</button>");
    assertThat(page.click("registrarse")).isEqualTo("ROLE b");
  }

  @Test
  void a_link_and_a_button_with_equal_words_are_told_apart_by_the_region() {
    var page =
        on(
            """
            <nav><ul><li><a href=/registro data-expected=nav>Registrarse</a></ul></nav>
            <form><h3>Datos</h3><label>Apellido <input></label><input type=submit value=Registrarse data-expected=b></form>
            """);
    assertThatThrownBy(() -> page.click("Registrarse")).isInstanceOf(AmbiguousTarget.class);
    assertThat(page.in("Apellido", "Registrarse", Purpose.CLICK)).isEqualTo("ROLE b");
    assertThat(page.near("Apellido", "Registrarse", Purpose.CLICK)).isEqualTo("ROLE b");
  }

  @Test
  void two_ways_to_the_same_place_are_one() {
    var page =
        on(
            "<a href=/s data-expected=a><i class=icon></i>Solicitudes</a><p><a href=/s data-expected=a>Solicitudes</a>");
    assertThat(page.click("Solicitudes")).isEqualTo("ROLE a");
  }

  @Test
  void the_decorated_bar_is_clicked_by_its_words() {
    var page =
        on(
            "<div onclick='1' data-expected=bar><b>&gt;&gt;Hacer&nbsp;Click aquí para <u>Nueva</u> Solicitud&lt;&lt;</b></div>");
    assertThat(page.click("Hacer Click aquí para Nueva Solicitud")).isEqualTo("ROLE bar");
    assertThat(page.click("Nueva Solicitud")).isEqualTo("ROLE bar");
  }

  @Test
  void what_lies_in_the_top_dialog_wins() {
    var page =
        on(
            """
            <button>Aceptar</button><div style='position:fixed;inset:0;background:#0008;z-index:9'>
            <div role=dialog style='margin:100px;background:#fff'><button data-expected=top>Aceptar</button></div></div>
            """);
    assertThat(page.click("Aceptar")).isEqualTo("ROLE top");
  }

  @Test
  void a_disabled_twin_loses_but_alone_it_is_found() {
    assertThat(
            on("<button disabled>Enviar</button><button data-expected=b>Enviar</button>")
                .click("Enviar"))
        .isEqualTo("ROLE b");
    assertThat(on("<button disabled data-expected=b>Enviar</button>").click("Enviar"))
        .isEqualTo("ROLE b");
  }

  @Test
  void an_exact_match_of_a_later_wording_beats_a_loose_one_of_the_first() {
    var page =
        on("<label>Correo alterno <input></label><label>E-mail: <input data-expected=m></label>");
    assertThat(page.text("Correo", "Email")).isEqualTo("LABEL m");
    assertThat(on("<label>Correo electrónico <input data-expected=m></label>").text("correo"))
        .isEqualTo("LABEL m");
  }

  @Test
  void hidden_twins_never_qualify() {
    var page =
        on(
            """
            <div class=modal style='display:none'><label for=c>Correo</label><input id=c></div>
            <div style='visibility:hidden'>Correo <input></div><div style='opacity:0'>Correo <input></div>
            <div style='position:absolute;left:-9999px'>Correo <input></div>
            <label for=c>Correo</label> <input id=c data-expected=m>
            """);
    assertThat(page.text("Correo")).isEqualTo("GEOMETRY m");
  }

  @Test
  void a_copied_for_does_not_mislead() {
    var page =
        on(
            """
            <p><label for=a>Apellido</label> <input id=a data-expected=a></p>
            <p><label for=a>Nombres</label> <input id=b data-expected=b></p>
            """);
    assertThat(page.text("Apellido")).isEqualTo("LABEL a");
    assertThat(page.text("Nombres")).isEqualTo("GEOMETRY b");
  }

  @Test
  void words_in_help_and_navigation_take_no_control() {
    var page =
        on(
            """
            <nav><a href=#>Correo</a></nav><p>Escriba su <b>Correo</b> con cuidado.</p>
            <label>Teléfono <input></label><footer>Correo</footer>
            """);
    assertThat(page.text("Correo")).isEqualTo("nothing");
  }

  @Test
  void a_label_may_stand_below_its_box() {
    var page =
        on(
            """
            <div style='margin:18px'><input data-expected=a><br><small>Apellido</small></div>
            <div style='margin:18px'><input data-expected=n><br><span>Nombres</span></div>
            """);
    assertThat(page.text("Nombres")).isEqualTo("GEOMETRY n");
    assertThat(page.text("Apellido")).isEqualTo("GEOMETRY a");
  }

  @Test
  void a_tick_is_found_by_the_words_beside_it() {
    var after =
        on(
            "<p>Sexo <input type=checkbox data-expected=F> (F) <input type=checkbox data-expected=M> (M)</p>");
    assertThat(after.tick("F")).isEqualTo("GEOMETRY F");
    assertThat(after.tick("(M)")).isEqualTo("GEOMETRY M");
    var before =
        on(
            "<p>Sexo (F) <input type=radio data-expected=F> (M) <input type=radio data-expected=M></p>");
    assertThat(before.tick("F")).isEqualTo("GEOMETRY F");
    assertThat(before.tick("M")).isEqualTo("GEOMETRY M");
    assertThat(before.in("Sexo", "M", Purpose.TICK)).isEqualTo("GEOMETRY M");
  }

  @Test
  void a_column_heading_names_the_boxes_under_it() {
    var page =
        on(
            """
            <table><tr><th>Rubro</th><th>Monto</th></tr>
            <tr><td>12211</td><td><input data-expected=one></td></tr><tr><td>12121</td><td><input data-expected=two></td></tr></table>
            """);
    assertThat(page.in("12121", "Monto", Purpose.TEXT)).isEqualTo("GEOMETRY two");
    assertThat(page.near("12211", "Monto", Purpose.TEXT)).isEqualTo("GEOMETRY one");
  }

  @Test
  void the_row_is_the_region() {
    var page =
        on(
            """
            <table><tr><td>1161<td><a href=/1 data-expected=one>Detalle</a><tr><td>1162<td><a href=/2 data-expected=two>Detalle</a></table>
            """);
    assertThat(page.in("1162", "Detalle", Purpose.CLICK)).isEqualTo("ROLE two");
  }

  @Test
  void a_section_without_a_box_of_its_own_ends_at_the_next_heading() {
    var page =
        on(
            "<h3>Entrar</h3><p>Correo <input data-expected=in></p><h3>Registro</h3><p>Correo <input data-expected=reg></p>");
    assertThat(page.in("Registro", "Correo", Purpose.TEXT)).isEqualTo("GEOMETRY reg");
    assertThat(page.in("Entrar", "Correo", Purpose.TEXT)).isEqualTo("GEOMETRY in");
  }

  @Test
  void widgets_without_a_native_select_are_found() {
    var page =
        on(
            """
            <style>.ui-dropdown{display:inline-block;width:200px;border:1px solid;cursor:pointer}</style>
            <p><span>Institución</span><br><span class=ui-dropdown data-expected=inst><label class=ui-dropdown-label>Seleccione</label>
            <span class=ui-dropdown-trigger><span class='fa fa-caret-down'></span></span></span></p>
            <p><span>Rubro</span><br><div style='border:1px solid;width:200px;height:24px;cursor:pointer' data-expected=rubro>Seleccione <i class=caret></i></div></p>
            <p><label id=l>Tipo</label><div role=combobox aria-labelledby=l tabindex=0 data-expected=tipo>Otro</div>
            <p>País <input list=x data-expected=pais><datalist id=x><option>HN</datalist>
            """);
    assertThat(page.choice("Institucion")).isEqualTo("GEOMETRY inst");
    assertThat(page.choice("RUBRO")).isEqualTo("GEOMETRY rubro");
    assertThat(page.choice("Tipo")).isEqualTo("ARIA tipo");
    assertThat(page.choice("País")).isEqualTo("GEOMETRY pais");
  }

  @Test
  void the_value_shown_is_the_weakest_evidence() {
    var page =
        on(
            "<h4>Lista de solicitudes que se pueden realizar.</h4><select data-expected=s><option>&gt;&gt; SELECCIONAR &lt;&lt;<option>PRORROGAS</select>");
    assertThat(page.choice("SELECCIONAR")).isEqualTo("PLACEHOLDER s");
    assertThat(page.choice("Lista de solicitudes que se pueden realizar")).isEqualTo("GEOMETRY s");
  }

  @Test
  void hidden_files_and_ticks_are_found_by_their_visible_face() {
    var page =
        on(
            """
            <label class=btn style='cursor:pointer;background:#ccc'>Subir carnet <input type=file style='display:none' data-expected=file></label>
            <label><span class=switch style='display:inline-block;width:30px;height:14px;background:#0a0'></span>
            <input type=checkbox style='opacity:0;position:absolute' data-expected=tick> Acepto los términos</label>
            """);
    assertThat(page.file("Subir carnet")).isEqualTo("LABEL file");
    assertThat(page.tick("Acepto los términos")).isEqualTo("LABEL tick");
  }

  @Test
  void pictures_values_and_signs_are_clicked_by_their_meaning() {
    var page =
        on(
            """
            <a href=/s><img src=x.png alt='SERVICIOS EN LINEA' width=90 height=30 data-expected=img></a>
            <button data-expected=plus><i class='fa fa-plus'>&nbsp;</i></button><button class=close data-expected=close>&times;</button>
            """);
    assertThat(page.click("Servicios en línea")).startsWith("ROLE ");
    assertThat(page.click("+")).isEqualTo("ICON plus");
    assertThat(page.click("cerrar")).isEqualTo("ICON close");
  }

  @Test
  void words_are_found_where_they_are_smallest() {
    var page =
        on("<div><p>Otra cosa</p><p data-expected=p>Paso1: Datos de <b>Solicitud</b></p></div>");
    assertThat(page.words("Paso 1: Datos de Solicitud")).isEqualTo("ROLE p");
    assertThat(page.words("datos de solicitud")).isEqualTo("ROLE p");
  }

  @Test
  void what_is_not_there_is_told_with_what_is() {
    var page = on("<label>Apellidos <input></label><label>Correo <input></label>");
    var finder = new Finder(page.page());
    assertThatThrownBy(
            () -> finder.find(Target.of("Apelido"), Purpose.TEXT, Duration.ofMillis(200)))
        .isInstanceOfSatisfying(
            TargetNotFound.class,
            missing -> assertThat(missing.nearest()).containsExactly("Apellidos", "Correo"))
        .hasMessage(
            "“Apelido” was not found on the page within 1 s. Did you mean “Apellidos”, “Correo”?");
    assertThat(finder.labels(Purpose.TEXT)).isEqualTo(List.of("Apellidos", "Correo"));
  }

  @Test
  void waits_for_what_comes_late() {
    var page =
        on(
            "<div id=d></div><script>setTimeout(() => d.innerHTML = 'Correo <input data-expected=late>', 400)</script>");
    Found found =
        new Finder(page.page()).find(Target.of("Correo"), Purpose.TEXT, Duration.ofSeconds(5));
    assertThat(found.element().getAttribute("data-expected")).isEqualTo("late");
  }
}
