package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;

import hn.aldia.page.Purpose;
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

  /**
   * Set by hand in pixels, as old forms are: two boxes ask for the same thing by the guide's own
   * hint.
   */
  @Test
  void a_label_that_drifted_a_little_from_its_box_still_decides_between_two_alike() {
    var page =
        on(
            """
            <style>body>*{position:absolute;height:18px} body>span{left:20px} body>input{left:194px;width:200px;height:24px}</style>
            <span style='top:90px'>Estado Civil</span><input style='top:94px' placeholder='Profecion Aqui' data-expected=civil>
            <span style='top:170px'>Profesión</span><input style='top:184px' placeholder='Ocupacion Aqui' data-expected=profesion>
            <span style='top:250px'>Ocupación</span><input style='top:272px' placeholder='Ocupacion Aqui' data-expected=ocupacion>
            """);
    assertThat(page.text("Ocupación")).isEqualTo("GEOMETRY ocupacion");
    assertThat(page.text("Profesión")).isEqualTo("GEOMETRY profesion");
  }

  /** As Bootstrap 3 draws ticks. */
  @Test
  void words_into_which_a_margin_draws_their_ticks_are_their_question() {
    var page =
        on(
            """
            <h3>Registro</h3>
            <table><tr><td style='padding:0'>Tipo de Persona</td><td style='padding:0'><div role=radiogroup data-expected=clase>
            <div style='margin-left:20px'><input type=radio name=p style='margin-left:-40px'> <label>Nacional</label></div>
            <div style='margin-left:20px'><input type=radio name=p style='margin-left:-40px'> <label>Extranjero</label></div></div></td></tr></table>
            """);
    assertThat(page.choice("Tipo de Persona")).isEqualTo("GEOMETRY clase");
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
  void a_box_behind_a_list_or_a_small_box_goes_by_the_name_of_both() {
    var list =
        on(
            """
            <label>Correo</label><br><input data-expected=c><br><label>Teléfono</label><br>
            <select data-expected=code><option>+1<option selected>+504</select> <input data-expected=t>
            """);
    assertThat(list.text("Teléfono")).isEqualTo("GEOMETRY t");
    var box =
        on(
            "<table><tr><td>Teléfono:<td>(<input size=3 maxlength=4 data-expected=code>) <input"
                + " size=10 maxlength=9 data-expected=t></table>");
    assertThat(box.text("Teléfono")).isEqualTo("GEOMETRY t");
  }

  @Test
  void what_a_list_shows_is_no_label_of_the_box_beside_it() {
    var page =
        on(
            "<div class=ui-dropdown style='display:inline-block;width:90px;height:24px'><label"
                + " class=ui-dropdown-label>Motivo</label></div> <input data-expected=t>");
    assertThat(page.text("Motivo")).isEqualTo("nothing");
  }

  @Test
  void a_row_of_words_beneath_a_row_of_boxes_names_them() {
    var page =
        on(
            """
            <table><tr><td colspan=2>Paso1: Datos de Solicitud</td></tr>
            <tr><td><input data-expected=t></td><td><input data-expected=d></td></tr>
            <tr><td><small>Tipo *</small></td><td><small>Documento *</small></td></tr></table>
            """);
    assertThat(page.text("Tipo")).isEqualTo("GEOMETRY t");
    assertThat(page.text("Documento")).isEqualTo("GEOMETRY d");
  }

  @Test
  void a_drawing_without_a_name_is_the_plus_where_it_stands_beside_the_amount() {
    var page =
        on(
            """
            <p>Nombre <input> <a style='cursor:pointer'><svg width=20 height=20><path d='M1 1h9'/></svg></a></p>
            <p style='margin-top:90px'>Monto <input> <a style='cursor:pointer' data-expected=plus><svg width=20
            height=20><path d='M9 1v18M1 9h18' stroke='#000'/></svg></a></p><button>Generar</button>
            """);
    assertThat(page.near("Monto", "+", Purpose.CLICK)).isEqualTo("ICON plus");
  }

  @Test
  void a_picture_names_its_control_by_what_it_says_under_the_mouse() {
    var page =
        on(
            """
            <p><span title='Clase de Persona'><i class='fa fa-gavel' style='display:inline-block;width:14px;height:14px;background:#999'></i></span>
               <span role=combobox aria-haspopup=listbox tabindex=0 style='display:inline-block;width:200px;border:1px solid' data-expected=a>Seleccione</span></p>
            <p><span title='Motivo'><i class='fa fa-bolt' style='display:inline-block;width:14px;height:14px;background:#999'></i></span>
               <input data-expected=b></p>
            """);
    assertThat(page.choice("Clase de Persona")).isEqualTo("ARIA a");
    assertThat(page.text("Motivo")).isEqualTo("ARIA b");
  }

  @Test
  void words_that_gave_way_to_a_choice_are_still_the_name_of_the_list() {
    var page =
        on(
            """
            <p><span id=l role=combobox aria-haspopup=listbox tabindex=0 style='display:inline-block;width:200px;border:1px solid' data-expected=a>Nacionalidad</span></p>
            <p><span role=combobox aria-haspopup=listbox tabindex=0 style='display:inline-block;width:200px;border:1px solid' data-expected=b>Estado Civil</span></p>
            """);
    assertThat(page.choice("Nacionalidad")).isEqualTo("PLACEHOLDER a");
    page.page().evaluate("document.getElementById('l').textContent = 'UNITED STATES'");
    assertThat(page.choice("Nacionalidad")).isEqualTo("PLACEHOLDER a");
  }
}
