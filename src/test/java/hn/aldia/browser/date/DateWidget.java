package hn.aldia.browser.date;

import hn.aldia.testing.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;

/** One page for each way to ask for a day; the real libraries where there is one. */
enum DateWidget {
  NATIVE("", "<input id=f type=date>", "2001-12-31"),
  PLAIN("", "<input id=f>", "31/12/2001"),
  PLACEHOLDER_SPANISH("", "<input id=f placeholder='dd/mm/aaaa'>", "31/12/2001"),
  PLACEHOLDER_AMERICAN("", "<input id=f placeholder='MM/DD/YYYY'>", "12/31/2001"),
  PLACEHOLDER_ISO("", "<input id=f placeholder='AAAA-MM-DD'>", "2001-12-31"),
  HINT_BESIDE("", "<input id=f> <small>(mes/día/año)</small>", "12/31/2001"),
  EXAMPLE_BESIDE("", "<input id=f> <small>Ej.: 05-28-1980</small>", "12-31-2001"),
  /** It shows what was written in it, and says that it does not take it. */
  BLAMING(
      "",
      "<input id=f onchange=\"this.setAttribute('aria-invalid', !/^(0?[1-9]|1[0-2])\\/\\d+\\/\\d{4}$/.test(value))\">",
      "12/31/2001"),
  PATTERN("", "<input id=f pattern='[0-9]{4}-[0-9]{2}-[0-9]{2}'>", "2001-12-31"),
  SHORT_YEAR("", "<input id=f placeholder='dd/mm/aa' maxlength=8>", "31/12/01"),
  REFUSES_OTHER_ORDER(
      "",
      "<input id=f><script>f.onchange = () => { const [m, d, y] = f.value.split('/'); if (m > 12 || !y)"
          + " f.value = ''; }</script>",
      "12/31/2001"),
  WRITES_IT_ITS_OWN_WAY(
      "",
      "<input id=f placeholder='dd/mm/aaaa'><script>f.onchange = () => { const [d, m, y] ="
          + " f.value.split('/'); if (m === '12') f.value = d + ' dic ' + y; }</script>",
      "31 dic 2001"),
  INPUTMASK(
      js("/vendored/inputmask/jquery.inputmask.min.js"),
      "<input id=f><script>$('#f').inputmask('datetime', {inputFormat: 'mm/dd/yyyy'})</script>",
      "12/31/2001"),
  JQUERY_MASK(
      js("/vendored/jquery-mask/jquery.mask.min.js"),
      "<input id=f placeholder='__/__/____'><script>$('#f').mask('00/00/0000')</script>",
      "31/12/2001"),
  BOOTSTRAP_DATEPICKER(
      bootstrap(),
      "<input id=f class=form-control><script>$('#f').datepicker({format: 'dd/mm/yyyy', autoclose:"
          + " true})</script>",
      "31/12/2001"),
  BOOTSTRAP_DATEPICKER_READONLY(
      bootstrap(),
      "<div class='input-group date'><input id=f readonly class=form-control><span"
          + " class=input-group-addon><i class='glyphicon glyphicon-calendar'></i></span></div>"
          + "<script>$('.date').datepicker({format: 'mm/dd/yyyy'})</script>",
      "12/31/2001"),
  JQUERY_UI(
      ui(),
      "<input id=f><script>$('#f').datepicker({dateFormat: 'dd/mm/yy'})</script>",
      "31/12/2001"),
  JQUERY_UI_NAMES(
      ui(),
      "<input id=f><script>$('#f').datepicker({dateFormat: 'dd-M-yy', monthNamesShort: 'ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC'.split(' ')})</script>",
      "31-DIC-2001"),
  JQUERY_UI_READONLY(
      ui(), "<input id=f readonly><script>$('#f').datepicker()</script>", "12/31/2001"),
  JQUERY_UI_LISTS(
      ui(),
      "<input id=f readonly><script>$('#f').datepicker({changeMonth: true, changeYear: true, yearRange:"
          + " 'c-10:c+10', dateFormat: 'dd/mm/yy'})</script>",
      "31/12/2001"),
  EONASDAN(
      bootstrap() + moment(),
      "<div style='position: relative'><input id=f class=form-control></div><script>"
          + "$('#f').datetimepicker({locale: 'es', format: 'DD/MM/YYYY'})</script>",
      "31/12/2001"),
  EONASDAN_PICK_ONLY(
      bootstrap() + moment(),
      "<div class='input-group date' style='position: relative'><input id=f readonly"
          + " class=form-control><span class=input-group-addon><span class='glyphicon"
          + " glyphicon-calendar'></span></span></div><script>$('.date').datetimepicker({locale:"
          + " 'es', format: 'DD/MM/YYYY', ignoreReadonly: true})</script>",
      "31/12/2001"),
  FLATPICKR(
      flatpickr(),
      "<input id=f><script>flatpickr('#f', {dateFormat: 'd/m/Y'})</script>",
      "31/12/2001"),
  FLATPICKR_ALT(
      flatpickr() + js("/vendored/flatpickr/es.js"),
      "<input id=f class=form-control><script>flatpickr('#f', {altInput: true, locale: 'es', altFormat:"
          + " 'j F, Y'}); f.removeAttribute('id'); document.querySelector('.form-control.input').id ="
          + " 'f'</script>",
      "31 Diciembre, 2001"),
  PIKADAY(
      css("/vendored/pikaday/pikaday.css") + js("/vendored/pikaday/pikaday.js"),
      "<input id=f readonly><script>new Pikaday({field: f, yearRange: 15, toString: d => d.getDate() + '/'"
          + " + (d.getMonth() + 1) + '/' + d.getFullYear()})</script>",
      "31/12/2001"),
  AIR_DATEPICKER(
      css("/vendored/air-datepicker/datepicker.min.css")
          + js("/vendored/air-datepicker/datepicker.min.js")
          + js("/vendored/air-datepicker/datepicker.es.js"),
      "<input id=f readonly class=datepicker-here data-language=es>",
      "31/12/2001"),
  PRIME_NG(
      "<style>.ui-datepicker {position: absolute; background: #fff; width: 300px}</style>",
      primeNg(),
      "31/12/2001"),
  WIPES_WHAT_IS_TYPED(
      ui(),
      "<input id=f><script>$('#f').datepicker({dateFormat: 'dd/mm/yy', onSelect: v => { f.dataset.ok = v;"
          + " }}); f.onblur = () => { if (f.value !== f.dataset.ok) f.value = ''; }</script>",
      "31/12/2001"),
  VUETIFY_3(
      css("/vendored/vuetify/vuetify.min.css")
          + js("/vendored/vue/vue.global.prod.js")
          + js("/vendored/vuetify/vuetify.min.js"),
      "<div id=app><v-app><v-menu v-model=open :close-on-content-click=false><template #activator='{props}'>"
          + "<v-text-field id=f readonly :model-value=text v-bind=props></v-text-field></template>"
          + "<v-date-picker v-model=d @update:model-value='open = false'></v-date-picker></v-menu></v-app></div>"
          + "<script>Vue.createApp({data: () => ({open: false, d: null}), computed: {text() { return"
          + " this.d ? new Intl.DateTimeFormat('es-HN', {day: '2-digit', month: '2-digit', year:"
          + " 'numeric'}).format(this.d) : ''; }}}).use(Vuetify.createVuetify({locale: {locale:"
          + " 'es'}})).mount('#app')</script>",
      "31/12/2001"),
  PRIME_VUE(
      css("/vendored/primevue/theme.css")
          + js("/vendored/vue/vue.global.prod.js")
          + js("/vendored/primevue/core.min.js")
          + js("/vendored/primevue/calendar.min.js"),
      "<div id=app><p-calendar input-id=f v-model=d date-format=dd/mm/yy :manual-input=false>"
          + "</p-calendar></div><script>Vue.createApp({data: () => ({d: null})})"
          + ".use(primevue.config.default).component('p-calendar', primevue.calendar).mount('#app')"
          + "</script>",
      "31/12/2001"),
  /** Days, months, years, decades: each heading leads up, each cell down. */
  PANEL("", panel("readonly"), "31/12/2001"),
  /** The same, drawn late, and closed by something else while it is gone through. */
  PANEL_ROBBED("", panel("readonly data-late=300 data-robbed=2"), "31/12/2001"),
  THREE_LISTS("", lists("Diciembre"), "31/Diciembre/2001"),
  THREE_BOXES(
      "",
      "<input id=f size=2 maxlength=2 placeholder=DD> <input size=2 maxlength=2 placeholder=MM> <input"
          + " size=4 maxlength=4 placeholder=AAAA>",
      "31/12/2001");

  private final String head;
  private final String body;
  final String shown;

  DateWidget(String head, String body, String shown) {
    this.head = head;
    this.body = body;
    this.shown = shown;
  }

  URI address() {
    return page("date-" + name(), head, body);
  }

  static URI page(String name, String head, String body) {
    return Web.page(
        name,
        "<!doctype html><script src=/webjars/jquery/3.6.0/jquery.min.js></script>"
            + head
            + "<h1>Solicitud</h1><form><div><label for=f>Fecha de Nacimiento</label> "
            + body
            + "</div><div><label for=l>Lugar de Nacimiento</label> <input id=l></div></form>"
            + "<p>Pie de página</p>");
  }

  /** A Bootstrap modal that Escape and a click beside it would close. */
  static URI inDialog() {
    return Web.page(
        "date-in-dialog",
        "<!doctype html><script src=/webjars/jquery/3.6.0/jquery.min.js></script>"
            + bootstrap()
            + "<div class=modal tabindex=-1><div class=modal-dialog><div class=modal-content><form"
            + " class=modal-body><div><label for=f>Fecha de Nacimiento</label> <input id=f readonly>"
            + "</div></form></div></div></div><script>$('#f').datepicker({format: 'dd/mm/yyyy'});"
            + " $('.modal').modal('show')</script>");
  }

  private static String js(String path) {
    return "<script src=" + path + "></script>";
  }

  private static String css(String path) {
    return "<link rel=stylesheet href=" + path + ">";
  }

  static String bootstrap() {
    return css("/webjars/bootstrap/3.4.1/css/bootstrap.min.css")
        + css("/vendored/bootstrap-datepicker/bootstrap-datepicker3.min.css")
        + js("/webjars/bootstrap/3.4.1/js/bootstrap.min.js")
        + js("/vendored/bootstrap-datepicker/bootstrap-datepicker.min.js");
  }

  private static String ui() {
    return css("/webjars/jquery-ui/1.13.2/jquery-ui.min.css")
        + js("/webjars/jquery-ui/1.13.2/jquery-ui.min.js");
  }

  private static String moment() {
    return css("/vendored/bootstrap-datetimepicker/bootstrap-datetimepicker.min.css")
        + js("/vendored/moment/moment.min.js")
        + js("/vendored/moment/es.js")
        + js("/vendored/bootstrap-datetimepicker/bootstrap-datetimepicker.min.js");
  }

  private static String flatpickr() {
    return css("/vendored/flatpickr/flatpickr.min.css")
        + js("/vendored/flatpickr/flatpickr.min.js");
  }

  private static String panel(String how) {
    try (var script = DateWidget.class.getResourceAsStream("panel.js")) {
      Web.file("date-panel.js", Objects.requireNonNull(script).readAllBytes(), "text/javascript");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "<input id=f " + how + "><script src=/date-panel.js></script>";
  }

  private static String lists(String month) {
    return "<select id=f></select> <select id=m></select> <select id=y></select><script>"
        + "f.append(new Option('Día', '')); for (let i = 1; i <= 31; i++) f.append(new Option(i));"
        + " m.append(new Option('Mes', '')); ['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio',"
        + " 'Julio', 'Agosto', 'Septiembre', 'Octubre', 'Noviembre', '"
        + month
        + "'].forEach((t, i) => m.append(new Option(t, i))); y.append(new Option('Año', ''));"
        + " for (let i = 2026; i > 1900; i--) y.append(new Option(i));</script>";
  }

  /** The DOM that PrimeNG 2 makes, not its code: only arrows, one month at a time, drawn later. */
  private static String primeNg() {
    return "<span class=ui-calendar><input id=f readonly class=ui-inputtext></span><script>"
        + "const N = ['enero','febrero','marzo','abril','mayo','junio','julio','agosto','septiembre',"
        + "'octubre','noviembre','diciembre']; let y = 2026, m = 10, p = null; const draw = () =>"
        + " setTimeout(() => { p.innerHTML = '<div class=ui-datepicker-header><a"
        + " class=ui-datepicker-prev><span class=\"fa fa-angle-left\"></span>&nbsp;</a><a"
        + " class=ui-datepicker-next><span class=\"fa fa-angle-right\"></span>&nbsp;</a><div"
        + " class=ui-datepicker-title><span class=ui-datepicker-month>' + N[m] + '</span>&nbsp;<span"
        + " class=ui-datepicker-year>' + y + '</span></div></div><table><tbody></tbody></table>';"
        + " let d = new Date(y, m, 1), row = ''; let i = d.getDay(); row = '<td></td>'.repeat(i); let"
        + " html = ''; while (d.getMonth() === m) { row += '<td><a class=ui-state-default>' +"
        + " d.getDate() + '</a></td>'; if (++i % 7 === 0) { html += '<tr>' + row + '</tr>'; row = '';"
        + " } d = new Date(y, m, d.getDate() + 1); } p.querySelector('tbody').innerHTML = html +"
        + " '<tr>' + row + '</tr>'; p.querySelector('.ui-datepicker-prev').onclick = () => { if (--m < 0)"
        + " { m = 11; y--; } draw(); }; p.querySelector('.ui-datepicker-next').onclick = () => { if"
        + " (++m > 11) { m = 0; y++; } draw(); }; p.querySelectorAll('td a').forEach(a => a.onclick ="
        + " () => { f.value = a.textContent.padStart(2, '0') + '/' + String(m + 1).padStart(2, '0') +"
        + " '/' + y; p.remove(); p = null; }); }, 3); f.onclick = () => { if (!p) { p ="
        + " document.createElement('div'); p.className = 'ui-datepicker ui-widget'; f.after(p);"
        + " draw(); } }</script>";
  }
}
