package hn.aldia.browser.popup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import hn.aldia.browser.act.ClickBlocked;
import hn.aldia.browser.act.Clicking;
import hn.aldia.browser.choice.WidgetPage;
import hn.aldia.browser.find.Found;
import hn.aldia.browser.find.On;
import hn.aldia.browser.popup.Closed.Kind;
import hn.aldia.testing.TestBrowser;
import hn.aldia.testing.Web;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopupGuardTest {
  private static final String JQUERY = "<script src=/webjars/jquery/3.6.0/jquery.min.js></script>";
  private static final String BOOTSTRAP =
      JQUERY
          + WidgetPage.lib(
              "bootstrap/3.4.1/css/bootstrap.min.css", "bootstrap/3.4.1/js/bootstrap.min.js");
  private static final String MODAL =
      "<div class='modal fade' id=m><div class=modal-dialog><div class=modal-content><div"
          + " class=modal-header><button class=close data-dismiss=modal>&times;</button>Requisitos</div>"
          + "<div class=modal-body>Vea los videos <a href=/otra>Cerrar</a></div></div></div></div>";

  @RegisterExtension final TestBrowser browser = new TestBrowser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BOOTSTRAP_MODAL | DIALOG",
        "BOOTBOX_ALERT | NOTICE",
        "BOOTBOX_CONFIRM | QUESTION",
        "BOOTSTRAP_5_MODAL | DIALOG",
        "SWEETALERT_1 | NOTICE",
        "SWEETALERT | NOTICE",
        "SWEETALERT2 | NOTICE",
        "JQUERY_UI | DIALOG",
        "HTML_DIALOG | NOTICE",
        "TINY_IMAGE | COVER",
        "ESCAPE_ONLY | COVER",
        "COUNTDOWN | COVER",
        "IN_A_SHADOW_ROOT | COVER",
        "IN_A_FRAME | COVER"
      })
  void closes_what_nobody_asked_for_and_says_what_it_said(Popup popup, Kind kind) {
    Page page = open(popup.head, popup.body);
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      page.waitForCondition(() -> shows(page, "Requisitos"));

      // It may still be fading in, when there is nothing yet to be closed.
      page.waitForCondition(() -> guard.clear() == 1);

      assertThat(guard.clear()).isZero();
      assertThat(guard.closed()).hasSize(1);
      assertThat(guard.closed().get(0).kind()).isEqualTo(kind);
      assertThat(guard.closed().get(0).text()).contains("Requisitos");
      assertThat(page.evaluate("window.harm")).isNull();
      new Clicking(guard, Clock.systemUTC())
          .clickAndFollow(page, On.the(page, "#boton"), Duration.ofSeconds(5));
      assertThat(page.evaluate("window.clicked")).isEqualTo(1);
    }
  }

  /** As Angular's overlays, toasts and portals do: the host of them all stays, and lets through. */
  @Test
  void dialogs_that_come_one_after_the_other_in_a_host_that_stays_are_all_closed() {
    Page page =
        open(
            "<style>.host, .wrap { position: fixed; inset: 0; pointer-events: none; z-index: 9 }"
                + " .veil { position: fixed; inset: 0; pointer-events: auto; background: #0005 }"
                + " .pane { pointer-events: auto; margin: 200px auto; width: 400px; background: #fff }</style>",
            "<div class=host></div><script>const show = n => { const veil = document.createElement('div'),"
                + " wrap = document.createElement('div'); veil.className = 'veil'; wrap.className = 'wrap';"
                + " wrap.innerHTML = '<div class=pane role=dialog><button aria-label=Cerrar>close</button>Aviso '"
                + " + n + '</div>'; document.querySelector('.host').append(veil, wrap);"
                + " wrap.querySelector('button').onclick = () => { veil.remove(); wrap.remove(); if (n < 3) show(n + 1); } };"
                + " show(1)</script>");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      assertThat(guard.clear(On.the(page, "#boton"))).isEqualTo(3);

      assertThat(guard.closed()).extracting(Closed::text).allMatch(text -> text.contains("Aviso"));
      new Clicking(guard, Clock.systemUTC())
          .clickAndFollow(page, On.the(page, "#boton"), Duration.ofSeconds(5));
      assertThat(page.evaluate("window.clicked")).isEqualTo(1);
    }
  }

  /** The veil fades in first, as Bootstrap's does: what shall be closed comes after it. */
  @ParameterizedTest
  @ValueSource(strings = {"document.body", "veil"})
  void a_box_that_comes_after_its_veil_is_closed_as_soon_as_it_is_there(String place) {
    Page page =
        open(
            "<style>.veil, .wrap { position: fixed; inset: 0; z-index: 9 } .veil { background: #0005 }"
                + " .pane { margin: 200px auto; width: 400px; height: 300px; background: #fff }</style>",
            "<div class=veil id=veil></div><script>const come = () => {"
                + " const wrap = document.createElement('div'); wrap.className = 'wrap';"
                + " wrap.innerHTML = '<div class=pane role=dialog><button aria-label=Cerrar>x</button>Aviso</div>';"
                + " %s.append(wrap); wrap.querySelector('button').onclick = () => { veil.remove(); wrap.remove(); };"
                    .formatted(place)
                + " }</script>");
    var patience = Duration.ofSeconds(30);
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing(), Clock.systemUTC(), patience)) {
      page.evaluate("() => { setTimeout(come, 300); }");
      long began = System.nanoTime();
      assertThat(guard.clear(On.the(page, "#boton"))).isEqualTo(1);

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(patience.dividedBy(2));
      assertThat(guard.closed()).extracting(Closed::text).allMatch(text -> text.contains("Aviso"));
    }
  }

  @Test
  void a_box_that_shrinks_away_is_pressed_once_and_counted_once() {
    Page page =
        open(
            "<style>.pane { position: fixed; z-index: 9; inset: 100px;"
                + " background: #fff; transition: transform 1.2s linear } .gone { transform: scale(.3) }</style>",
            "<div class=pane role=dialog>Aviso <button id=ok>OK</button></div><script>presses = 0;"
                + " ok.onclick = () => { presses++; const pane = ok.parentNode; pane.classList.add('gone');"
                + " pane.ontransitionend = () => pane.remove(); }</script>");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      assertThat(guard.clear()).isEqualTo(1);

      assertThat(page.evaluate("presses")).isEqualTo(1);
      assertThat(guard.closed()).hasSize(1);
    }
  }

  @Test
  void what_cannot_be_closed_and_counts_down_is_tried_once_however_often_its_words_change() {
    Page page =
        open(
            "",
            "<div style='position:fixed;inset:0;z-index:9;background:#eee'>Espere <b id=s>600</b>"
                + " segundos</div><script>setInterval(() => { s.textContent -= 1; }, 50); escapes = 0;"
                + " addEventListener('keydown', e => { if (e.key === 'Escape') escapes++; })</script>");
    var patience = Duration.ofSeconds(1);
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing(), Clock.systemUTC(), patience)) {
      for (int look = 0; look < 20; look++) {
        guard.clear();
        page.waitForTimeout(60);
      }
      assertThat((Integer) page.evaluate("escapes")).isLessThanOrEqualTo(2);
      assertThat(guard.closed()).isEmpty();
    }
  }

  enum Popup {
    BOOTSTRAP_MODAL(BOOTSTRAP, MODAL + "<script>$('#m').modal()</script>"),
    BOOTBOX_ALERT(
        BOOTSTRAP + "<script src=/webjars/bootbox/5.5.2/bootbox.js></script>",
        "<script>bootbox.alert('Requisitos')</script>"),
    BOOTBOX_CONFIRM(
        BOOTSTRAP + "<script src=/webjars/bootbox/5.5.2/bootbox.js></script>",
        "<script>bootbox.confirm('¿Requisitos leídos?', yes => { if (yes) harm = 1; })</script>"),
    BOOTSTRAP_5_MODAL(
        "<link rel=stylesheet href=/vendored/bootstrap5/bootstrap.min.css>"
            + "<script src=/vendored/bootstrap5/bootstrap.bundle.min.js></script>",
        "<div class='modal fade' id=m tabindex=-1><div class=modal-dialog><div class=modal-content>"
            + "<div class=modal-header>Requisitos<button class=btn-close data-bs-dismiss=modal></button>"
            + "</div><div class=modal-body>Vea <a href=/otra>Cerrar</a></div></div></div></div>"
            + "<script>new bootstrap.Modal('#m', {backdrop: 'static', keyboard: false}).show()</script>"),
    SWEETALERT_1(
        "<link rel=stylesheet href=/vendored/sweetalert1/sweetalert.css>"
            + "<script src=/vendored/sweetalert1/sweetalert.min.js></script>",
        "<script>swal('Aviso', 'Requisitos', 'info')</script>"),
    SWEETALERT(
        "<script src=/webjars/sweetalert/2.1.2/dist/sweetalert.min.js></script>",
        "<script>swal('Aviso', 'Requisitos', 'info')</script>"),
    SWEETALERT2(
        "<script src=/webjars/sweetalert2/11.26.18/dist/sweetalert2.all.min.js></script>",
        "<script>Swal.fire('Aviso', 'Requisitos', 'info')</script>"),
    JQUERY_UI(
        JQUERY
            + WidgetPage.lib(
                "jquery-ui/1.13.2/jquery-ui.min.css", "jquery-ui/1.13.2/jquery-ui.min.js"),
        "<div id=d title=Aviso>Requisitos</div><script>$('#d').dialog({modal: true})</script>"),
    HTML_DIALOG(
        "",
        "<dialog id=d>Requisitos <button onclick='d.close()'>Entendido</button></dialog><script>d.showModal()</script>"),
    TINY_IMAGE(
        "",
        "<div id=o style='position:fixed;inset:0;background:#0008;z-index:99'><div"
            + " style='position:absolute;inset:200px;background:#fff'>Requisitos<button"
            + " onclick='harm = 1'>Eliminar</button><img style='position:absolute;top:2px;right:2px;"
            + "width:9px;height:9px;cursor:pointer' onclick='o.remove()'></div></div>"),
    ESCAPE_ONLY(
        "",
        "<div id=o style='position:fixed;inset:0;background:#fff;z-index:99'>Requisitos</div><script>"
            + "onkeydown = e => { if (e.key === 'Escape') o.remove(); }</script>"),
    COUNTDOWN(
        "",
        "<div id=o style='position:fixed;inset:9px;background:#fff;z-index:99'>Requisitos <button id=x"
            + " disabled onclick='o.remove()'>×</button></div><script>"
            + "setTimeout(() => { x.disabled = false; }, 2000)</script>"),
    IN_A_SHADOW_ROOT(
        "",
        "<x-aviso></x-aviso><script>const s = document.querySelector('x-aviso').attachShadow({mode: 'open'});"
            + "s.innerHTML = '<div style=\"position:fixed;inset:0;background:#fff;z-index:9\"><p>Requisitos"
            + "</p><b style=\"cursor:pointer\">×</b></div>'; s.querySelector('b').onclick = () =>"
            + " s.firstChild.remove()</script>"),
    IN_A_FRAME(
        "",
        "<iframe style='position:fixed;inset:0;width:100%;height:100%;border:0' srcdoc=\"<div id=o"
            + " style='position:fixed;inset:0;background:#fff;z-index:9'>Requisitos <button"
            + " onclick='parent.document.querySelector(`iframe`).remove()'>Cerrar</button></div>\"></iframe>"),
    COOKIE_BAR(
        "",
        "<div id=o style='position:fixed;left:0;right:0;bottom:0;height:90px;background:#fff'>Cookies y"
            + " Requisitos <a href=/otra>Leer más</a><button onclick='o.remove()'>Aceptar</button></div>");

    private final String head;
    private final String body;

    Popup(String head, String body) {
      this.head = head;
      this.body = body;
    }
  }

  @Test
  void folds_away_a_chat_that_lies_over_the_button_and_has_one_of_the_same_name() {
    Page page =
        open(
            "",
            "<div style='position:fixed;right:10px;top:5px;z-index:9'><div id=chat style='width:100vw;height:200px;background:#fff'>"
                + "<button aria-label=Minimizar style='float:right' onclick='chat.hidden = true'></button>Asistente"
                + "<input><button onclick='harm = 1'>Enviar</button></div><button onclick='chat.hidden = false'>💬</button></div>"
                + "<div style='position:relative;top:200px'><textarea>Casa 12</textarea></div>");
    try (var guard = PopupGuard.attach(page, AllowedPopup.offering(List.of("Enviar")))) {
      assertThat(guard.clear(On.the(page, "#boton"))).isEqualTo(1);
      assertThat(page.locator("#chat").isVisible()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "srcdoc=\"<input placeholder=Correo><input placeholder=PIN><button>Iniciar Session</button>\"",
        "srcdoc=\"<script>setTimeout(() => { document.body.innerHTML = '<input><input>' }, 900)</script>\"",
        "id=late></iframe><script>setTimeout(() => { late.srcdoc = '<input><input>' }, 900)</script><iframe hidden"
      })
  void leaves_a_dialog_whose_frame_is_to_be_filled_in(String frame) {
    Page page = open("", framed(frame));
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      assertThat(guard.clear()).isZero();

      page.waitForCondition(() -> page.frames().get(1).locator("input").count() == 2);
      assertThat(guard.clear()).isZero();
      assertThat(page.locator("iframe").first().isVisible()).isTrue();
    }
  }

  @Test
  void leaves_a_dialog_whose_frame_was_filled_in_and_is_on_its_way_to_the_next_page() {
    Page page = open("", framed("srcdoc='<input><input>'"));
    page.waitForCondition(() -> page.frames().get(1).locator("input").count() == 2);
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      assertThat(guard.clear()).isZero();
      page.evaluate(
          "(now => { performance.now = () => now() + 9000 })(performance.now.bind(performance))");
      page.frames().get(1).evaluate("document.body.innerHTML = ''");

      assertThat(guard.clear()).isZero();

      page.frames().get(1).evaluate("document.body.innerHTML = 'Su cuenta fue activada.'");
      assertThat(guard.clear()).isEqualTo(1);
    }
  }

  @Test
  void closes_what_lies_over_the_frame_in_use_and_not_the_dialog_that_holds_it() {
    Page page =
        open(
            "",
            framed("srcdoc='<label>PIN <input></label>'")
                + "<div id=o style='position:fixed;inset:90px;background:#fff;z-index:2000'>Encuesta"
                + " <button onclick='o.remove()'>×</button></div>");
    page.waitForCondition(() -> page.frames().get(1).locator("input").count() == 1);
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      Frame frame = page.frames().get(1);
      var box = Objects.requireNonNull(frame.querySelector("input"));
      assertThat(guard.clear(new Found(box, frame, Found.How.LABEL, "PIN"))).isEqualTo(1);
      assertThat(guard.closed().get(0).text()).contains("Encuesta");
      assertThat(page.locator("iframe").first().isVisible()).isTrue();
    }
  }

  /** As where each window of a portal is a document of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¿Está seguro de enviar la solicitud? | Sí | true | true",
        "¿Está seguro de enviar la solicitud? | Sí | false | false",
        "¿Desea cancelar su solicitud? | Sí | true | false",
      })
  void a_question_about_our_own_sending_is_agreed_to_in_a_frame_too_once(
      String question, String yes, boolean sending, boolean agreed) {
    Page page =
        open(
            "",
            framed(
                "srcdoc='<p>%s<p><button onclick=\"parent.pressed = (parent.pressed || 0) + 1\">%s</button> <button>No</button>'"
                    .formatted(question, yes)));
    page.waitForCondition(() -> page.frames().get(1).locator("button").count() == 2);
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      guard.begin(sending);
      guard.done();

      var first = guard.clear();
      var second = guard.clear();

      assertThat(page.evaluate("window.pressed ?? 0"))
          .as("closed %d and %d", first, second)
          .isEqualTo(agreed ? 1 : 0);
      assertThat(page.locator("iframe").count())
          .as("left to go by itself")
          .isEqualTo(agreed ? 1 : 0);
    }
  }

  /** What is signed by a tick and a press: the box as a page has it, or drawn in its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Va a enviar su solicitud. | Declaro que los datos son verdaderos | Firmar y enviar | disabled | true | 1",
        "Confirmación | Declaro bajo juramento que la información es verdadera | Enviar | disabled | true | 1",
        "¿Desea enviar su solicitud? | He leído y acepto los términos | Sí, enviar || true | 1",
        "¿Está seguro de enviar la solicitud? | Declaro que los datos son verdaderos | Aceptar | disabled | true | 1",
        "Va a enviar su solicitud. | Declaro que los datos son verdaderos | Firmar y enviar | disabled | false | 0",
        "Va a enviar su solicitud. | Acepto recibir publicidad por correo | Firmar y enviar | disabled | true | 0",
        "¿Desea enviar su solicitud? | Acepto recibir notificaciones | Sí, enviar || true | 2",
        "¿Desea cancelar su solicitud? | Declaro que desisto del trámite | Firmar y continuar | disabled | true | 0",
      })
  void a_question_about_our_own_sending_that_wants_a_declaration_is_ticked_and_agreed_to_once(
      String says, String box, String yes, @Nullable String off, boolean sending, int signed) {
    for (String drawn : List.of("", "position:absolute;opacity:0;width:1px;height:1px")) {
      Page page =
          open(
              "",
              """
              <div role=dialog style='position:fixed;inset:100px 300px;background:#fff;z-index:9'><h2>Firma</h2><p>%s</p>
              <input type=checkbox id=box style='%s' onchange='if (this.form === null) yes.disabled = !this.checked'>
              <label for=box>%s</label><p><button onclick='this.closest(`div`).remove()'>Cancelar</button>
              <button id=yes %s onclick='window.sent = (window.sent || "") + (box.checked ? 1 : 2); this.closest(`div`).remove()'>%s</button></div>
              """
                  .formatted(says, drawn, box, off == null ? "" : off, yes));
      try (var guard =
          PopupGuard.attach(
              page, AllowedPopup.nothing(), Clock.systemUTC(), Duration.ofMillis(900))) {
        page.evaluate("window.__aldiaPressedAt = 0");
        // The terms of the form were ticked just before.
        guard.accepts();
        guard.begin(sending);
        guard.done();

        guard.clear();
        guard.clear();

        assertThat(page.evaluate("String(window.sent ?? 0)")).as(drawn).isEqualTo("" + signed);
      }
    }
  }

  private static String framed(String frame) {
    return "<div class='modal show' style='position:fixed;inset:0;background:#0008;z-index:1055'><div class=modal-dialog"
        + " style='margin:80px auto;width:500px;background:#fff'><h5>Activación</h5><button class=btn-close"
        + " data-bs-dismiss=modal aria-label=Close onclick='this.closest(`.modal`).remove()'>×</button><iframe "
        + frame
        + "></iframe></div></div>";
  }

  @Test
  void closes_as_many_as_open_again() {
    Page page =
        open(
            "",
            "<script>let n = 0; (function again() { if (n++ >= 20) return; const d ="
                + " document.createElement('div'); d.style.cssText = 'position:fixed;inset:99px;z-index:5;"
                + "background:#fff'; d.innerHTML = 'Aviso ' + n + ' <span>✕</span>'; d.lastChild.onclick ="
                + " () => { d.remove(); again(); }; document.body.append(d); })();</script>");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      assertThat(guard.clear()).isEqualTo(20);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aviso <span id=x>✕</span>",
        "Su sesión está por expirar. ¿Desea continuar? <button>No, cerrar sesión</button><button id=x>Sí, continuar</button>"
      })
  void presses_again_what_only_closes_or_stays_and_was_not_bound_yet(String words) {
    Page page =
        open(
            "",
            "<div id=a role=dialog style='position:fixed;inset:99px;z-index:5;background:#fff'>"
                + words
                + "</div><script>setTimeout(() => { x.onclick = () => a.remove(); }, 900)</script>");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      assertThat(guard.clear()).isEqualTo(1);
    }
  }

  @Test
  void leaves_the_expected_the_form_in_a_dialog_and_what_was_filled() {
    Page page =
        open(
            BOOTSTRAP,
            MODAL.replace("Vea los videos", "<input id=correo>")
                + "<script>$('#m').modal()</script>");
    page.waitForSelector("#m.in");
    try (var guard = PopupGuard.attach(page, AllowedPopup.saying(List.of("requisitos")))) {
      assertThat(guard.clear()).isZero();
      guard.expect(AllowedPopup.nothing());
      assertThat(guard.clear(On.the(page, "#correo"))).isZero();
      page.fill("#correo", "ana@ejemplo.hn");
      assertThat(guard.clear()).isZero();
      page.fill("#correo", "");
      assertThat(guard.clear()).isEqualTo(1);
    }
  }

  @Test
  void agrees_to_native_questions_only_where_a_submit_is_asked_about_its_own_sending() {
    String ask =
        "[alert('PIN incorrecto'), confirm('¿Eliminar?'), confirm('¿Desea enviar la solicitud?'),"
            + " confirm('Su sesión expira. ¿Desea continuar conectado?'), prompt('¿Nombre?')].join()";
    Page page = open("", "");
    try (var guard = PopupGuard.attach(page, AllowedPopup.saying(List.of("enviar la solicitud")))) {
      assertThat(page.evaluate(ask)).isEqualTo(",false,false,true,");
      guard.begin(false);
      assertThat(page.evaluate(ask)).isEqualTo(",false,false,true,");
      guard.begin(true);
      assertThat(page.evaluate(ask)).isEqualTo(",false,true,true,");
      assertThat(page.evaluate(ask)).as("once").isEqualTo(",false,false,true,");
      assertThat(guard.closed().subList(0, 5))
          .extracting(Closed::kind)
          .containsExactly(Kind.ALERT, Kind.CONFIRM, Kind.CONFIRM, Kind.CONFIRM, Kind.PROMPT);
      assertThat(guard.closed().get(0).text()).isEqualTo("PIN incorrecto");
    }
  }

  @Test
  void follows_the_window_of_our_own_click_and_closes_all_others() {
    Page page =
        open(
            "",
            "<button id=abre onclick=\"window.open('/popup-guard')\">Abrir</button><a id=liga target=_blank href=/popup-guard>Liga</a>");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      var clicking = new Clicking(guard, Clock.systemUTC());
      assertThat(clicking.clickAndFollow(page, On.the(page, "#abre"), Duration.ofSeconds(5)))
          .isNotSameAs(page);
      assertThat(clicking.clickAndFollow(page, On.the(page, "#liga"), Duration.ofSeconds(5)))
          .isNotSameAs(page);
      assertThat(clicking.clickAndFollow(page, On.the(page, "#boton"), Duration.ofSeconds(5)))
          .isSameAs(page);
    }
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      page.click("#abre");
      page.waitForCondition(() -> !guard.closed().isEmpty());
      assertThat(guard.closed()).extracting(Closed::kind).containsExactly(Kind.WINDOW);
      page.waitForCondition(() -> page.context().pages().size() == 3);
    }
  }

  @Test
  void says_what_covers_a_button_when_it_cannot_be_closed() {
    Page page =
        open(
            "",
            "<div style='position:fixed;inset:0;background:#fff;z-index:9'>Mantenimiento</div>");
    try (var guard =
        PopupGuard.attach(
            page, AllowedPopup.nothing(), Clock.systemUTC(), Duration.ofMillis(200))) {
      assertThatThrownBy(
              () ->
                  new Clicking(guard, Clock.systemUTC())
                      .clickAndFollow(page, On.the(page, "#boton", "Enviar"), Duration.ZERO))
          .isInstanceOf(ClickBlocked.class)
          .hasMessage(
              "“Enviar” could not be clicked: “Mantenimiento” lies on it and could not be closed.");
    }
  }

  @Test
  void leaves_a_page_that_asks_to_stay_after_our_own_press_and_stays_on_it_otherwise() {
    String other = Web.page("otra-parte", "<h1>Otra parte</h1>").toString();
    Page page =
        open(
            "",
            "<input id=algo><a id=sigue href='/otra-parte'>Siguiente</a>"
                + "<script>onbeforeunload = e => { e.preventDefault(); e.returnValue = 'x'; }</script>");
    try (var guard = PopupGuard.attach(page, AllowedPopup.nothing())) {
      page.locator("#algo").pressSequentially("a");
      page.evaluate("() => { location.href = '/otra-parte'; }");
      page.waitForCondition(() -> !guard.closed().isEmpty());
      assertThat(page.url()).isNotEqualTo(other);

      new Clicking(guard, Clock.systemUTC())
          .clickAndFollow(page, On.the(page, "#sigue"), Duration.ofSeconds(5));

      page.waitForURL(other);
      assertThat(guard.closed())
          .extracting(Closed::kind)
          .containsExactly(Kind.BEFORE_UNLOAD, Kind.BEFORE_UNLOAD);
    }
  }

  private static boolean shows(Page page, String words) {
    return page.frames().stream().anyMatch(f -> f.getByText(words).first().isVisible());
  }

  private Page open(String head, String body) {
    return browser.open(
        Web.page(
            "popup-guard",
            "<!doctype html>"
                + head
                + "<h1>Portal</h1><button id=boton onclick='window.clicked = (window.clicked || 0) + 1'>Enviar</button>"
                + body));
  }
}
