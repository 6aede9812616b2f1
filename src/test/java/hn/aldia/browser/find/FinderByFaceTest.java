package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hn.aldia.testing.TestBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FinderByFaceTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private Sought on(String html) {
    return Sought.on(browser, html);
  }

  @Test
  void the_decorated_bar_is_clicked_by_its_words() {
    var page =
        on(
            "<div onclick='1' data-expected=bar><b>&gt;&gt;Hacer&nbsp;Click aquí para <u>Nueva</u> Solicitud&lt;&lt;</b></div>");
    assertThat(page.click("Hacer Click aquí para Nueva Solicitud")).isEqualTo("ROLE bar");
    assertThat(page.click("Nueva Solicitud")).isEqualTo("ROLE bar");
  }

  /**
   * A step of the form that is not shown: what is seen beside it is no stand-in for its controls.
   */
  @Test
  void what_is_hidden_with_its_own_words_borrows_no_face_from_the_row_behind_it() {
    String list =
        "<div><div>%s</div><div><div role=combobox tabindex=0 data-expected=%s style='width:200px;border:1px solid'>"
            + "Seleccione</div></div></div>";
    for (String hidden :
        List.of(
            "<div class=caption>Sexo</div><div><input type=radio name=s id=f><label for=f>F</label>"
                + " <input type=radio name=s id=m><label for=m>M</label></div>",
            "<div><label>Clase <select><option>Nacional<option>Extranjero</select></label></div>")) {
      var page =
          on(
              "<form><div style='display:none'>"
                  + hidden
                  + "</div>"
                  + list.formatted("Nacionalidad", "land")
                  + list.formatted("Profesión", "work")
                  + "</form>");
      assertThat(page.choice("Nacionalidad")).as(hidden).isEqualTo("GEOMETRY land");
      assertThat(page.choice("Profesión")).as(hidden).isEqualTo("GEOMETRY work");
      assertThat(page.choice("Clase")).as(hidden).isEqualTo("nothing");
      page.page().close();
    }
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

  /** Made by hand, with no word of markup about it. */
  @Test
  void a_frame_with_a_drawing_at_its_end_among_the_boxes_of_a_form_is_a_list() {
    var page =
        on(
            """
            <style>.c,input{position:relative;width:300px;height:48px;margin:9px 0;border:1px solid #bbc;display:block;box-sizing:border-box} .c{cursor:pointer}
            .l{position:absolute;left:8px;top:2px;font-size:11px} .v{position:absolute;left:8px;top:20px} .a{position:absolute;right:8px;top:14px}</style>
            <div class=c tabindex=0 data-expected=clase><span class=l>Clase de Persona</span><span class=v> </span><span class=a><svg width=12 height=8></svg></span></div>
            <p>Apellido<input></p>
            <div class=c tabindex=0 data-expected=tipo><span class=l>Tipo Documento</span><span class=v>&gt;&gt; SELECCIONAR &lt;&lt;</span></div>
            <p>Rubro</p><div class=c tabindex=0 data-expected=rubro><span class=v>Seleccione</span><input style='display:none'></div>
            <div class=c style='width:120px;border:0;background:#00f;text-align:center'>Registrarse <svg width=12 height=8></svg></div>
            <div class=c style='width:120px' role=button>Enviar <span class=a><svg width=12 height=8></svg></span></div>
            """);
    assertThat(page.choice("Clase de Persona")).isEqualTo("PLACEHOLDER clase");
    assertThat(page.choice("Tipo Documento")).isEqualTo("GEOMETRY tipo");
    assertThat(page.choice("Rubro")).isEqualTo("GEOMETRY rubro");
    assertThat(page.choice("Registrarse")).isEqualTo("nothing");
    assertThat(page.choice("Enviar")).isEqualTo("nothing");
  }

  @Test
  void short_words_side_by_side_under_a_question_are_chosen_from_and_buttons_are_not() {
    var page =
        on(
            """
            <style>.p{display:inline-block;border:1px solid;cursor:pointer;padding:4px 20px}</style>
            <div><p>Sexo</p><div data-expected=sexo><div class=p>(F)</div> <div class=p>(M)</div></div></div>
            <p>Dirección <input data-expected=direccion></p><div><div class=p>Cancelar</div> <div class=p>Enviar</div></div>
            """);
    assertThat(page.choice("Sexo")).isEqualTo("GEOMETRY sexo");
    assertThat(page.text("Dirección")).isEqualTo("GEOMETRY direccion");
    assertThat(page.tick("Enviar")).isEqualTo("nothing");
  }

  @Test
  void three_bars_are_a_menu_whatever_draws_them() {
    for (String bars :
        List.of(
            "<svg width=20 height=16><rect width=20 height=2 /><rect y=7 width=20 height=2 /><rect y=14 width=20 height=2 /></svg>",
            "<svg width=24 height=24 viewBox='0 0 24 24'><path d='M3 18h18v-2H3v2zm0-5h18v-2H3v2zm0-7v2h18V6H3z'/></svg>",
            "<svg width=24 height=24 viewBox='0 0 24 24' stroke=red><path d='M3.75 6.75h16.5M3.75 12h16.5m-16.5 5.25h16.5'/></svg>",
            "<span style='display:block;height:3px;margin:4px;width:22px;background:red'></span>"
                .repeat(3))) {
      var page =
          on(
              "<span style='cursor:pointer;display:inline-block'><svg width=24 height=24><path d='M16 17l5-5-5-5M21 12H9'/></svg></span>"
                  + "<div style='cursor:pointer;width:30px' data-expected=menu>%s</div><p>Utilice el menú</p>"
                      .formatted(bars));
      assertThat(page.click("Menú")).as(bars).isEqualTo("ICON menu");
    }
  }

  @Test
  void the_same_button_over_a_form_and_beneath_it_is_one_and_others_of_its_words_are_others() {
    String form =
        "<form><input type=submit name=a value=Enviar data-expected=twin><p>Nombre <input></p><input type=submit name=%s value=Enviar data-expected=twin></form>";
    assertThat(on(form.formatted("a")).click("Enviar")).isEqualTo("ROLE twin");
    for (String two :
        List.of(form.formatted("b"), "<form><button>Enviar</button></form>".repeat(2))) {
      var page = on(two);
      assertThatThrownBy(() -> page.click("Enviar")).isInstanceOf(AmbiguousTarget.class);
    }
  }

  /** As in Vuetify, and as ARIA 1.1 had it. */
  @Test
  void the_words_of_the_one_box_in_a_widget_are_the_words_of_the_widget() {
    var page =
        on(
            """
            <style>.w{width:200px;height:24px;border:1px solid;margin:30px} .w input{width:150px;border:0}</style>
            <div class=w role=combobox aria-haspopup=listbox aria-expanded=false data-expected=nac><input placeholder=Nacionalidad size=1> <i class=caret></i></div>
            <label for=c style='display:block'>Clase de Persona</label><div class=w role=combobox aria-haspopup=listbox data-expected=clase><input id=c><i class=caret></i></div>
            """);
    assertThat(page.choice("Nacionalidad")).isEqualTo("PLACEHOLDER nac");
    assertThat(page.choice("Clase de Persona")).isEqualTo("LABEL clase");
  }

  /** As in Fomantic, Element Plus, Quasar and Naive UI. */
  @Test
  void the_parts_of_a_widget_are_one_field_with_the_name_of_the_whole() {
    var page =
        on(
            """
            <style>.w{width:200px;border:1px solid;cursor:pointer;position:relative;height:24px} .no{position:absolute;opacity:0;width:0}
            .uno{width:1px;height:1px;opacity:0;border:0;padding:0} .sobre{position:absolute;left:3px;top:2px;pointer-events:none}</style>
            <p>Nacionalidad<br><div class='w dropdown'><select class=no data-expected=nac><option>Seleccione</select>
            <i class='dropdown icon' style='float:right;width:16px;height:16px;background:#ccc'></i><input class=search><div>Seleccione</div></div>
            <p><label for=f>Fecha de Nacimiento</label><div class=w role=combobox aria-haspopup=dialog><input id=f data-expected=fecha></div>
            <label for=e style='display:block'>Estado Civil<div class=w><span></span><input id=e readonly role=combobox class=uno data-expected=civil></div></label>
            <p>Tipo Documento<br><div class=w><input style='width:190px;border:0' data-expected=tipo><div class=sobre>Seleccione</div></div>
            """);
    assertThat(page.choice("Nacionalidad")).isEqualTo("GEOMETRY nac");
    assertThat(page.text("Fecha de Nacimiento")).isEqualTo("LABEL fecha");
    assertThat(page.choice("Estado Civil")).isEqualTo("LABEL civil");
    assertThat(page.choice("Tipo Documento")).isEqualTo("GEOMETRY tipo");
  }

  /** As in iView, Arco, Vant, EasyUI and look-up boxes. */
  @Test
  void a_box_that_shows_that_nobody_writes_in_it_may_be_chosen_from() {
    var page =
        on(
            """
            <style>input{width:200px}</style>
            <p>Nacionalidad<br><input readonly data-expected=nac>
            <p>Tipo Documento<br><input placeholder='Seleccione...' data-expected=tipo>
            <p>Rubro<br><span class=x-combo-wrap style='display:inline-block'><input data-expected=rubro></span>
            <p>Estado Civil<br><span style='display:inline-block'><input data-expected=civil><i class=icon-down style='padding:4px'>v</i></span>
            <p>Ocupación<br><input data-expected=ocupacion>
            """);
    assertThat(page.choice("Nacionalidad")).isEqualTo("GEOMETRY nac");
    assertThat(page.choice("Tipo Documento")).isEqualTo("GEOMETRY tipo");
    assertThat(page.choice("Rubro")).isEqualTo("GEOMETRY rubro");
    assertThat(page.choice("Estado Civil")).isEqualTo("GEOMETRY civil");
    assertThat(page.choice("Ocupación")).isEqualTo("nothing");
    assertThat(page.text("Ocupación")).isEqualTo("GEOMETRY ocupacion");
  }

  /** As in Material Web, which shows a box when it holds something, and in Ionic. */
  @Test
  void what_a_component_draws_is_seen_though_it_hides_the_box_or_answers_for_itself() {
    var page =
        on(
            """
            <div style='position:relative;width:240px;height:50px'><span style='position:absolute;left:4px;top:14px'>Apellidos</span>
            <div style='opacity:0'><input style='width:220px;height:40px' data-expected=apellidos></div></div>
            <div style='opacity:0'><input style='width:220px' tabindex=-1 data-expected=trampa></div>
            <div id=c><label>Nombres <input data-expected=nombres></label></div>
            <script>Object.defineProperty(c, 'childNodes', {get: () => []})</script>
            """);
    assertThat(page.text("Apellidos")).isEqualTo("GEOMETRY apellidos");
    assertThat(page.text("Nombres")).isEqualTo("LABEL nombres");
  }

  /** As a floating label of Bootstrap, which stands behind the list that a library hid. */
  @Test
  void the_words_of_a_hidden_list_may_lie_between_it_and_what_stands_for_it() {
    var page =
        on(
            """
            <select id=t style='display:none' data-expected=tipo><option>CARNET EXTRANJERO</select><label for=t>Tipo Documento</label>
            <div class=x-dropdown style='width:200px;border:1px solid'>CARNET EXTRANJERO</div>
            """);
    assertThat(page.choice("Tipo Documento")).isEqualTo("LABEL tipo");
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

  /**
   * What invites to choose in a table that lays out a form is the list itself, and takes no line.
   */
  @Test
  void a_table_that_lays_out_a_form_is_no_list_of_lines_though_a_list_in_it_says_select() {
    for (String face :
        List.of(
            "<select style='display:none'><option>N<option>E</select><div class=chosen-container style='width:260px'>"
                + "<a class=chosen-single style='display:block;height:24px;border:1px solid'><span>&gt;&gt; SELECCIONAR &lt;&lt;</span></a></div>",
            "<div class=bootstrap-select><select style='display:none'><option>N<option>E</select>"
                + "<button type=button class='btn dropdown-toggle' style='width:220px'>Seleccione</button></div>",
            "<button type=button aria-haspopup=listbox style='width:220px'>Seleccione</button>")) {
      var page =
          on(
              "<form><table><tr><td>Clase de Persona<td data-expected=class>"
                  + face
                  + "<tr><td>Apellido<td><input data-expected=surname></table></form>");
      assertThat(page.choice("Clase de Persona")).as(face).isEqualTo("GEOMETRY class");
      assertThat(page.text("Apellido")).as(face).isEqualTo("GEOMETRY surname");
      page.page().close();
    }
  }

  /**
   * Each field an application of its own, whose ids begin anew: those of a step that is not shown
   * count as well.
   */
  @Test
  void a_label_that_is_not_shown_names_no_field_of_another_part_though_it_has_its_id() {
    String row =
        "<div %s><label for=input-0>%s</label><div role=combobox style='width:200px;border:1px solid'"
            + " data-expected=%s><input id=input-0></div></div>";
    String hidden = "style=display:none";
    var page =
        on(
            "<form>"
                + row.formatted("", "Sexo", "sex")
                + row.formatted(hidden, "Nacionalidad", "land")
                + row.formatted(hidden, "Tipo Documento", "kind")
                + "</form>");
    assertThat(page.choice("Sexo")).isEqualTo("LABEL sex");
    assertThat(page.choice("Nacionalidad")).isEqualTo("nothing");
    assertThat(page.choice("Tipo Documento")).isEqualTo("nothing");
  }
}
