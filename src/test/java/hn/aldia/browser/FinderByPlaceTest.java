package hn.aldia.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.testing.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FinderByPlaceTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private Sought on(String html) {
    return Sought.on(browser, html);
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
}
