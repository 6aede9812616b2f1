package hn.aldia.browser.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hn.aldia.page.Purpose;
import hn.aldia.scenario.step.Target;
import hn.aldia.testing.TestBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FinderOnLoginPagesTest {
  @RegisterExtension final TestBrowser browser = new TestBrowser();

  private static final String ADMIN_LTE =
      """
      <link rel=stylesheet href='/webjars/bootstrap/3.4.1/css/bootstrap.min.css'>
      <link rel=stylesheet href='/webjars/AdminLTE/2.4.18/dist/css/AdminLTE.min.css'>
      <link rel=stylesheet href='/webjars/font-awesome/4.7.0/css/font-awesome.min.css'>
      <body class='hold-transition login-page'><div class=login-box><div class=login-box-body>
      <p class=login-box-msg>Iniciar Session</p><form>%s
      <button type=submit class='btn btn-primary' data-expected=enter>Iniciar Session</button>
      </form></div></div>
      """;

  private static String box(String icon, String type, String mark) {
    return """
        <div class='form-group has-feedback'><input type=%s class=form-control data-expected=%s>
        <span class='glyphicon glyphicon-%s form-control-feedback'></span></div>
        """
        .formatted(type, mark, icon);
  }

  private static final String TWO =
      box("envelope", "email", "mail") + box("lock", "password", "pin");
  private static final String FOUR =
      TWO + box("lock", "password", "new") + box("lock", "password", "again");

  @Test
  void finds_the_second_box_where_the_lock_is() {
    var page = Sought.on(browser, ADMIN_LTE.formatted(TWO));
    assertThat(page.text("Correo")).isEqualTo("ICON mail");
    assertThat(page.text("PIN", "candado")).isEqualTo("ICON pin");
    assertThat(page.box(1)).isEqualTo("BOX mail");
    assertThat(page.box(2)).isEqualTo("BOX pin");
    assertThat(page.click("Iniciar Session")).isEqualTo("ROLE enter");
  }

  @Test
  void counts_the_third_and_fourth_boxes_where_the_locks_are() {
    var page = Sought.on(browser, ADMIN_LTE.formatted(FOUR));
    assertThat(new Finder(page.page()).glance().boxes()).isEqualTo(4);
    assertThat(page.mark(new Target(List.of("lock"), null, null, null, 3), Purpose.TEXT))
        .isEqualTo("BOX new");
    assertThat(page.mark(new Target(List.of("lock"), null, null, null, -1), Purpose.TEXT))
        .isEqualTo("BOX again");
    assertThat(page.box(-2)).isEqualTo("BOX new");
    assertThat(page.nth(2, "lock", Purpose.TEXT)).isEqualTo("ICON new");
  }

  @Test
  void does_not_count_what_is_hidden_disabled_or_behind_a_dialog() {
    var page =
        Sought.on(
            browser,
            """
            <input style='display:none'><input disabled><input style='position:absolute;left:-9999px'>
            <div style='height:0;overflow:hidden'><input></div><input type=hidden><input readonly data-expected=one>
            <textarea data-expected=two></textarea><input type=submit><div contenteditable data-expected=three>x</div>
            """);
    assertThat(new Finder(page.page()).glance().boxes()).isEqualTo(3);
    assertThat(page.box(3)).isEqualTo("BOX three");
  }

  /** A password that goes by its place only must never end in the site's search. */
  @Test
  void does_not_count_what_the_site_has_around_its_pages() {
    String around =
        """
        <header><b>INM</b> <input placeholder='¿Qué necesita?'><button>🔍</button></header>
        <p><input aria-label='Buscar en el sitio'></p>%s
        <div><h4>Suscríbase a nuestro boletín</h4><label>Suscríbase <input type=email></label></div>
        """;
    var page = Sought.on(browser, around.formatted(ADMIN_LTE.formatted(TWO)));
    assertThat(new Finder(page.page()).glance().boxes()).isEqualTo(2);
    assertThat(page.box(1)).isEqualTo("BOX mail");
    assertThat(page.box(2)).isEqualTo("BOX pin");

    var services = Sought.on(browser, around.formatted("<a href=/entrar>Iniciar Session</a>"));
    assertThat(new Finder(services.page()).glance().boxes()).isZero();
  }

  /** Of four boxes two may be off: then e-mail and PIN are the last two. */
  @Test
  void a_password_is_never_counted_into_a_box_that_asks_for_something_else() {
    List<String> others = List.of("Correo", "Correo electrónico", "Usuario");
    String[] pages = {
      "<label>Correo <input></label><label>Llave <input data-expected=last></label><input disabled><input disabled>",
      "<label>Su correo electrónico <input></label><label>Llave <input type=password data-expected=last></label>",
      "<input type=email><input type=password data-expected=last>",
      "<label>Usuario <input></label><label>Llave <input type=password data-expected=last></label>",
    };
    for (String boxes : pages) {
      var page = Sought.on(browser, "<form>" + boxes + "<button>Iniciar Session</button></form>");
      assertThat(counted(page, -2, others)).as(boxes).isEqualTo("nothing");
      assertThat(counted(page, 2, others)).as(boxes).isEqualTo("BOX last");
      page.page().close();
    }
  }

  private static String counted(Sought page, int box, List<String> not) {
    return page.mark(
        new Target(List.of("Nueva contraseña"), List.of(), List.of(), null, box, not),
        Purpose.TEXT);
  }

  @Test
  void knows_an_icon_by_its_class_ligature_drawing_or_picture() {
    String[] locks = {
      "<i class='fa fa-lock'></i>",
      "<i class='material-icons'>lock_outline</i>",
      "<svg width=16 height=16><use href='#icon-lock'></use></svg>",
      "<svg width=16 height=16><title>Candado</title><rect width=9 height=9 /></svg>",
      "<img width=16 height=16 alt='' src='/img/lock.png'>",
      "<span>🔒</span>"
    };
    for (String lock : locks) {
      var page =
          Sought.on(
              browser,
              "<div><span><i class='fa fa-envelope'></i></span><input></div><br><div><span>"
                  + lock
                  + "</span><input type=password data-expected=pin></div>");
      assertThat(page.text("lock")).as(lock).isEqualTo("ICON pin");
      page.page().close();
    }
  }

  @Test
  void takes_words_before_icons_and_boxes() {
    Page page =
        Sought.on(
                browser,
                "<label>Contraseña <input data-expected=named></label><span class=fa-lock>&nbsp;</span><input>")
            .page();
    assertThat(
            new Finder(page)
                .look(new Target(List.of("lock", "Contraseña"), null, null, null, 2), Purpose.TEXT))
        .hasValueSatisfying(f -> assertThat(f.how()).isEqualTo(Found.How.LABEL));
  }

  @Test
  void a_heading_over_the_boxes_never_brings_the_password_into_one_that_shows_it() {
    var page =
        Sought.on(browser, ADMIN_LTE.formatted("<p>Cree su contraseña permanente</p>" + FOUR));
    var words = List.of("Nueva contraseña", "Contraseña permanente", "Contraseña nueva");
    assertThat(page.mark(new Target(words, null, null, null, -2), Purpose.TEXT))
        .isEqualTo("BOX new");
  }
}
