package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
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
              assertThat(several.what().toString().split("; ")).hasSize(2);
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

  /** By these words it is pressed, and by them a page is known that offers it. */
  @Test
  void a_tile_is_offered_by_its_heading_and_not_by_what_explains_it() {
    var page =
        on(
            """
            <div tabindex=0><div><b>Solicitudes</b></div><div>Trámites en línea</div></div>
            <a href=#><h3>Mi perfil</h3><p>Datos personales, teléfono, correo y todo lo demás que se sabe de usted</p></a>
            <button>Salir</button>
            """);
    assertThat(new Finder(page.page()).labels(Purpose.CLICK))
        .contains("Solicitudes", "Salir")
        .doesNotContain("Trámites en línea", "Mi perfil");
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
