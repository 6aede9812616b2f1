package hn.aldia.browser.popup;

import com.microsoft.playwright.Page;
import hn.aldia.browser.choice.WidgetPage;
import hn.aldia.testing.Web;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of pages with something on them: pages.txt, and the frames that it speaks of. */
final class PopupPages {
  private static final String JQUERY = "<script src=/webjars/jquery/3.6.0/jquery.min.js></script>";
  private static final String BOOTSTRAP =
      JQUERY
          + WidgetPage.lib(
              "bootstrap/3.4.1/css/bootstrap.min.css", "bootstrap/3.4.1/js/bootstrap.min.js");
  private static final String BOX =
      "position:fixed;left:390px;top:250px;width:500px;height:400px;background:#fff;z-index:9";

  private static final Map<String, String> FRAMES =
      Map.ofEntries(
          Map.entry("page", "%s"),
          Map.entry("dialog", "<div role=dialog class=it style='" + BOX + "'>%s</div>"),
          Map.entry("float", "<div class=it style='" + BOX + "'>%s</div>"),
          Map.entry(
              "beside",
              "<div class=it role=tooltip style='position:absolute;left:120px;top:40px;width:240px;"
                  + "padding:9px;background:#fff;z-index:9'>%s</div>"),
          Map.entry(
              "veil",
              "<div class=it style='position:fixed;inset:0;background:#0008;z-index:9'><div"
                  + " style='position:absolute;left:390px;top:250px;width:500px;height:400px;"
                  + "background:#fff'>%s</div></div>"),
          Map.entry(
              "maskAlone",
              "<div class=it style='position:fixed;inset:0;background:#0008;z-index:9'>%s</div>"),
          Map.entry(
              "maskAndBox",
              "<div class=it><div style='position:fixed;inset:0;background:#0008;z-index:9'></div>"
                  + "<div style='"
                  + BOX.replace("z-index:9", "z-index:10")
                  + "'>%s</div></div>"),
          Map.entry(
              "maskAndLink",
              "<div class=it><div style='position:fixed;inset:0;background:#0008;z-index:9'><p>%s</p>"
                  + "</div><p style='position:fixed;right:60px;top:40px;z-index:11;margin:0'><a href='#'>x</a>"
                  + "</p></div>"),
          Map.entry(
              "boxAndSibling",
              "<div class=it><div style='"
                  + BOX
                  + "'>%s</div><b style='position:fixed;left:880px;top:238px;z-index:12;cursor:pointer;"
                  + "width:20px;height:20px'>×</b></div>"),
          Map.entry(
              "shadow",
              "<x-aviso class=it></x-aviso><script>document.querySelector('x-aviso').attachShadow({mode:"
                  + " 'open'}).innerHTML = `<div style='"
                  + BOX
                  + "'>%s</div>`</script>"),
          Map.entry(
              "framed", "<iframe class=it style=\"" + BOX + ";border:0\" srcdoc='%s'></iframe>"),
          Map.entry(
              "dialogOfTarget",
              "<div role=dialog class=it style='"
                  + BOX
                  + "'>%s<button id=boton2>Enviar</button></div>"
                  + "<script>boton.remove(); boton2.id = 'boton'</script>"),
          Map.entry(
              "bs3",
              BOOTSTRAP
                  + "<div class='modal fade it' id=m><div class=modal-dialog><div class=modal-content><div"
                  + " class=modal-header><button class=close data-dismiss=modal>&times;</button>%s</div><div"
                  + " class=modal-body>Vea los videos <a href=/otra>Cerrar</a></div></div></div></div>"
                  + "<script>$('#m').modal()</script>"),
          Map.entry(
              "bs5",
              "<link rel=stylesheet href=/vendored/bootstrap5/bootstrap.min.css>"
                  + "<script src=/vendored/bootstrap5/bootstrap.bundle.min.js></script>"
                  + "<div class='modal fade it' id=m tabindex=-1><div class=modal-dialog><div"
                  + " class=modal-content><div class=modal-header>%s<button class=btn-close"
                  + " data-bs-dismiss=modal></button></div><div class=modal-body>Vea</div></div></div></div>"
                  + "<script>new bootstrap.Modal('#m', {backdrop: 'static', keyboard: false}).show()</script>"),
          Map.entry(
              "bootbox",
              BOOTSTRAP
                  + "<script src=/webjars/bootbox/5.5.2/bootbox.js></script><script>%s</script>"),
          Map.entry(
              "swal1",
              "<link rel=stylesheet href=/vendored/sweetalert1/sweetalert.css>"
                  + "<script src=/vendored/sweetalert1/sweetalert.min.js></script><script>%s</script>"),
          Map.entry(
              "swal",
              "<script src=/webjars/sweetalert/2.1.2/dist/sweetalert.min.js></script><script>%s</script>"),
          Map.entry(
              "swal2",
              "<script src=/webjars/sweetalert2/11.26.18/dist/sweetalert2.all.min.js></script>"
                  + "<script>%s</script>"),
          Map.entry(
              "jqueryui",
              JQUERY
                  + WidgetPage.lib(
                      "jquery-ui/1.13.2/jquery-ui.min.css", "jquery-ui/1.13.2/jquery-ui.min.js")
                  + "<div id=d title=Aviso>%s</div><script>$('#d').dialog({modal: true})</script>"),
          Map.entry("html", "<dialog class=it id=d>%s</dialog><script>d.showModal()</script>"),
          Map.entry(
              "toastr",
              JQUERY
                  + WidgetPage.lib(
                      "toastr/2.1.4/build/toastr.min.css", "toastr/2.1.4/build/toastr.min.js")
                  + "<script>%s</script>"),
          Map.entry(
              "izitoast",
              WidgetPage.lib(
                      "izitoast/1.4.0/dist/css/iziToast.min.css",
                      "izitoast/1.4.0/dist/js/iziToast.min.js")
                  + "<script>%s</script>"),
          Map.entry(
              "fancybox",
              JQUERY
                  + WidgetPage.lib(
                      "fancyapps__fancybox/3.5.7/dist/jquery.fancybox.min.css",
                      "fancyapps__fancybox/3.5.7/dist/jquery.fancybox.min.js")
                  + "<script>$.fancybox.open('<div><p>%s</p></div>')</script>"),
          Map.entry(
              "materialize",
              WidgetPage.lib(
                      "materialize-css/1.0.0/dist/css/materialize.min.css",
                      "materialize-css/1.0.0/dist/js/materialize.min.js")
                  + "<div id=m class='modal it'>%s</div><script>M.Modal.init(m).open()</script>"));

  /** Home-made popups go when any of their closers is pressed, as those of libraries do. */
  private static final String PAGE =
      """
      <!doctype html><meta charset=utf-8><style>*{animation-duration:0s!important;transition-duration:0s!important}</style>
      <script>
        window.pressed = [];
        const said = el => ((el.innerText || '').trim() || el.value || el.getAttribute('aria-label') || el.title || el.alt
          || (el.className.baseVal === undefined ? el.className : '') || el.tagName).trim().split('\\n')[0];
        addEventListener('click', e => {
          const at = e.composedPath()[0];
          const el = at.closest('button,a,input,[role=button],[onclick]') || at;
          pressed.push(said(el).split(' fade')[0]);
          const it = document.querySelector('.it:not(.modal):not(iframe)');
          if (it && it.id !== 'd') setTimeout(() => it.remove());
          if (el.matches('.it a, .it button, x-aviso')) e.preventDefault();
        }, true);
        addEventListener('keydown', e => { if (e.key === 'Escape') pressed.push('Esc'); }, true);
      </script>
      """;

  private static final String CONTENT =
      "<h1>Portal</h1><p>Solicitud</p><button id=boton>Enviar</button><p>Datos</p>";

  /**
   * One page, and what is to be done on it.
   *
   * @param presses what is pressed; - for nothing
   * @param kind what it is that lies there
   * @param doing what we are about
   */
  record Row(String presses, Lying kind, List<String> doing, String frame, String markup) {
    static Row of(String line) {
      String[] part = line.split(" ?\\| ?", 5);
      return new Row(
          part[0].strip(),
          Lying.valueOf(part[1].strip()),
          Arrays.stream(part[2].split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList(),
          part[3].strip(),
          part.length > 4 ? part[4].strip() : "");
    }

    boolean does(String what) {
      return doing.contains(what);
    }

    AllowedPopup awaited() {
      return new AllowedPopup(told("awaits="), told("offers="));
    }

    private List<String> told(String key) {
      return doing.stream()
          .filter(d -> d.startsWith(key))
          .map(d -> d.substring(key.length()))
          .toList();
    }

    String html() {
      return PAGE
          + (frame.equals("bare")
              ? markup
              : CONTENT + Objects.requireNonNull(FRAMES.get(frame)).formatted(markup));
    }
  }

  private PopupPages() {}

  static List<Row> all() {
    return lines("pages.txt").stream().map(Row::of).toList();
  }

  static List<String> lines(String file) {
    try (InputStream in = PopupPages.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On this page, shown, as if we had just done what the row says. */
  static void show(Page page, Row row) {
    URI address = Web.page("popup-page", row.html());
    page.navigate(address.toString());
    page.evaluate(
        "own => { if (own) window.__aldiaPressedAt = 0; }",
        row.does("press") || row.does("submit"));
    if (!row.kind().equals(Lying.FURNITURE)
        && !FRAMES.getOrDefault(row.frame(), "").contains("class=it style")) {
      page.waitForTimeout(60);
    }
  }
}
