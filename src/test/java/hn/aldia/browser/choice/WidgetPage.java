package hn.aldia.browser.choice;

import hn.aldia.testing.Web;
import java.net.URI;

/** One page for each kind of control to choose from, all with the same countries. */
public enum WidgetPage {
  NATIVE("#pais", "", select("")),
  SELECT2(
      "#pais",
      lib("select2/4.0.13/css/select2.min.css", "select2/4.0.13/js/select2.min.js"),
      select("$('#pais').select2({width: '300px'})")),
  SELECT2_WITHOUT_SEARCH(
      "#pais",
      lib("select2/4.0.13/css/select2.min.css", "select2/4.0.13/js/select2.min.js"),
      select("$('#pais').select2({width: '300px', minimumResultsForSearch: Infinity})")),
  SELECT2_REMOTE(
      "#pais",
      lib("select2/4.0.13/css/select2.min.css", "select2/4.0.13/js/select2.min.js"),
      "<select id=pais></select><script>"
          + data()
          + "$('#pais').select2({width: '300px', minimumInputLength: 1, ajax: {delay: 100,"
          + " transport: (p, done) => setTimeout(() => done({results: ALL.map((t, i) =>"
          + " ({id: i + 1, text: t, disabled: t.startsWith('Corea')})).filter(o => o.text.toLowerCase()"
          + ".includes((p.data.q || '').toLowerCase()))}), 200), data: p => ({q: p.term})}})</script>"),
  CHOSEN(
      "#pais",
      lib("chosen/1.8.7/chosen.min.css", "chosen/1.8.7/chosen.jquery.min.js"),
      select("$('#pais').chosen({width: '300px'})")),
  BOOTSTRAP_SELECT(
      "#pais",
      lib("bootstrap/3.4.1/css/bootstrap.min.css", "bootstrap/3.4.1/js/bootstrap.min.js")
          + lib(
              "bootstrap-select/1.13.18/css/bootstrap-select.min.css",
              "bootstrap-select/1.13.18/js/bootstrap-select.min.js"),
      select("$('#pais').selectpicker({liveSearch: true})")),
  SELECTMENU(
      "#pais",
      lib("jquery-ui/1.13.2/jquery-ui.min.css", "jquery-ui/1.13.2/jquery-ui.min.js")
          + "<style>.ui-selectmenu-menu ul {max-height: 200px}</style>",
      select("$('#pais').selectmenu({width: 300})")),
  AUTOCOMPLETE(
      "#pais",
      lib("jquery-ui/1.13.2/jquery-ui.min.css", "jquery-ui/1.13.2/jquery-ui.min.js"),
      "<input id=pais><script>"
          + data()
          + "$('#pais').autocomplete({source: ALL, minLength: 2}).autocomplete('instance')"
          + "._renderItem = function(ul, item) { return $('<li>').toggleClass('ui-state-disabled',"
          + " item.label.startsWith('Corea')).append($('<div>').text(item.label)).appendTo(ul); }"
          + "</script>"),
  PRIME_NG("#pais", "", primeNg()),
  DATALIST(
      "#pais",
      "",
      "<input id=pais list=todos><datalist id=todos></datalist><script>"
          + data()
          + "ALL.forEach(t => todos.append(new Option(t, t))); [...todos.options]"
          + ".filter(o => o.value.startsWith('Corea')).forEach(o => o.disabled = true)</script>"),
  RADIOS(
      "#pais",
      "",
      "<div id=pais></div><script>"
          + data()
          + "ALL.forEach((t, i) => { const l = document.createElement('label'); l.style.display ="
          + " 'block'; l.innerHTML = '<input type=radio name=p> '; l.append(t); l.firstChild.disabled ="
          + " t.startsWith('Corea'); pais.append(l); })</script>"),
  /** Pictures for words, and the radio itself is not seen. */
  PICTURES(
      "#pais",
      "",
      "<div id=pais></div><script>"
          + data()
          + "ALL.forEach((t, i) => { const l = document.createElement('label'); l.innerHTML = '<input type=radio"
          + " name=p style=\"position:absolute;opacity:0\"><img width=20 height=20 src=data:image/gif;base64,"
          + "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7>'; l.lastChild.alt = t;"
          + " l.firstChild.disabled = t.startsWith('Corea'); pais.append(l); })</script>"),
  /** It keeps the option's code in an input that is not drawn. */
  VUETIFY(
      "#vue .v-select",
      "<link rel=stylesheet href=/vendored/vuetify/vuetify.min.css>"
          + "<script src=/vendored/vue/vue.global.prod.js></script>"
          + "<script src=/vendored/vuetify/vuetify.min.js></script>",
      "<div id=vue></div><script>"
          + data()
          + "Vue.createApp({setup: () => ({held: Vue.ref(null), all: ALL.map((t, i) => ({title: t,"
          + " value: 'v' + i, props: {disabled: t.startsWith('Corea')}}))}), template:"
          + " '<v-app><v-select v-model=held :items=all placeholder=Seleccione /></v-app>'})"
          + ".use(Vuetify.createVuetify()).mount('#vue')</script>"),
  ARIA_COMBOBOX("#pais", "", listbox(true)),
  VIRTUAL_LIST("#pais", "", virtual()),
  LISTBOX("#pais", "", listbox(false)),
  PLAIN_DIVS(
      "#pais",
      "<style>.abierta {position: absolute; height: 150px; overflow: auto; background: #eee}</style>",
      "<div id=pais style='width: 300px; border: 1px solid'>Seleccione</div><script>"
          + data()
          + "pais.onclick = () => { const old = document.querySelector('.abierta'); if (old) { old.remove();"
          + " return; } const l = document.createElement('div'); l.className = 'abierta';"
          + " ALL.forEach(t => { const d = document.createElement('div'); d.textContent = t; if"
          + " (t.startsWith('Corea')) d.className = 'disabled'; d.onclick = () => { pais.textContent"
          + " = t; l.remove(); }; l.append(d); }); document.body.append(l); }</script>"),
  /** The first thing beside the hidden select is the arrow, not what is chosen. */
  ARROW_BESIDE(
      "#pais",
      "",
      floating(
          "<div id=campo class=dropdown><select id=pais style='position:absolute;opacity:0;width:0'>"
              + "<option value=''>Seleccione</option></select><i style='float:right;width:20px;"
              + "height:20px;background:#ccc'></i><b id=elegido>Seleccione</b></div>",
          "ALL.forEach((t, i) => { pais.append(new Option(t, i + 1));"
              + " pais.lastChild.disabled = t.startsWith('Corea'); });",
          "pais.selectedIndex = ALL.indexOf(t) + 1;")),
  /** What is chosen is an option, too, and no list stands open. */
  CHOSEN_IS_AN_OPTION(
      "#campo",
      "",
      floating(
          "<div id=campo role=combobox aria-expanded=false><b id=elegido role=option"
              + " aria-selected=true>Seleccione</b></div>",
          "new MutationObserver(() => campo.setAttribute('aria-expanded',"
              + " document.querySelector('.lista') !== null)).observe(document.body, {childList: true});",
          "")),
  /** It only listens to keys; what is seen of it stands around. */
  COMBOBOX_OF_ONE_PIXEL(
      "#pais",
      "",
      floating(
          "<div id=campo><b id=elegido></b><input id=pais readonly role=combobox style='width:1px;"
              + "height:1px;opacity:0;border:0;padding:0'></div>",
          "",
          "")),
  WORDS_OVER_THE_BOX(
      "#pais",
      "",
      floating(
          "<div id=campo><input id=pais style='width:280px;border:0'><b id=elegido style='position:"
              + "absolute;left:3px;top:0;pointer-events:none'>Seleccione</b></div>",
          "",
          "")),
  /** A press on a row only marks it; what stands below the list takes it. */
  WHEEL(
      "#pais",
      "<style>.rueda {position: fixed; bottom: 0; height: 200px; overflow: auto; background: #eee}</style>",
      "<input id=pais readonly placeholder=Seleccione><script>"
          + data()
          + "pais.onclick = () => { const v = document.createElement('div'); v.className = 'rueda'; let m = '';"
          + " ALL.forEach(t => { const d = document.createElement('div'); d.textContent = t; if"
          + " (t.startsWith('Corea')) d.className = 'disabled'; d.onclick = () => { m = t; }; v.append(d); });"
          + " const b = document.createElement('button'); b.textContent = 'Aceptar'; b.onclick = () => {"
          + " pais.value = m; v.remove(); }; v.append(b); addEventListener("
          + "'keydown', e => { if (e.key === 'Escape') v.remove(); }); document.body.append(v); }</script>"),
  /**
   * A window to look in, opened by what stands beside the box; each row has a link that takes it.
   */
  LOOK_UP(
      "#pais",
      "<style>.ve {position: fixed; left: 300px; top: 20px; height: 300px; overflow: auto; background: #eee}</style>",
      "<div><input id=pais readonly><button id=lupa title=Buscar>?</button></div><script>"
          + data()
          + "lupa.onclick = () => { if (document.querySelector('.ve')) return; const v = document.createElement("
          + "'div'); v.className = 've'; v.innerHTML = '<h4>Lista</h4><table></table>';"
          + " ALL.forEach(t => { const r = document.createElement('tr'); r.innerHTML = '<td></td><td><a href=#>"
          + "Elegir</a></td>'; r.firstChild.textContent = t; if (t.startsWith('Corea')) r.firstChild.className ="
          + " 'disabled'; r.querySelector('a').onclick = e => { e.preventDefault(); pais.value = t; v.remove(); };"
          + " v.querySelector('table').append(r); }); addEventListener('keydown', e => { if (e.key === 'Escape')"
          + " v.remove(); }); document.body.append(v); }</script>"),
  DROPDOWN_BUTTON(
      "#pais",
      lib("bootstrap/3.4.1/css/bootstrap.min.css", "bootstrap/3.4.1/js/bootstrap.min.js")
          + "<style>.dropdown-menu {max-height: 200px; overflow: auto}</style>",
      "<div class=dropdown><button id=pais class='btn dropdown-toggle' data-toggle=dropdown>Seleccione"
          + " <span class=caret></span></button><ul class=dropdown-menu></ul></div><script>"
          + data()
          + "ALL.forEach(t => $('.dropdown-menu').append($('<li>').toggleClass('disabled',"
          + " t.startsWith('Corea')).append($('<a href=#>').text(t).click(e => {"
          + " $('#pais').text(t); e.preventDefault(); }))))</script>");

  final String css;
  private final String head;
  private final String body;

  WidgetPage(String css, String head, String body) {
    this.css = css;
    this.head = head;
    this.body = body;
  }

  public URI address() {
    return Web.page(
        "widget-" + name(),
        "<!doctype html><script src=/webjars/jquery/3.6.0/jquery.min.js></script>"
            + head
            + "<h1>Solicitud</h1><label for=pais>País</label> "
            + body
            + "<p>Pie de página</p>");
  }

  public static String lib(String css, String js) {
    return "<link rel=stylesheet href=/webjars/"
        + css
        + "><script src=/webjars/"
        + js
        + "></script>";
  }

  /** 40, 45 and 450; an accent; odd spacing; one twice; one far down; one that is off. */
  static String data() {
    return "const ALL = ['40 - Secretaría de Finanzas', '45 - Instituto Nacional de Migración (INM)',"
        + " '450 - Instituto Hondureño', 'Canadá', 'Guinea', 'GUINEA', 'Corea (cerrada)'];"
        + " for (let i = 1; i <= 150; i++) ALL.push('Pais numero ' + i);"
        + " ALL.push('>> ESTADOS   UNIDOS de AMÉRICA');";
  }

  /** A field that opens a list which floats over the page, with a place for what is chosen. */
  private static String floating(String field, String begin, String chosen) {
    return "<style>#campo {position: relative; width: 300px; height: 22px; border: 1px solid; cursor:"
        + " pointer} .lista {position: absolute; z-index: 9; height: 150px; overflow: auto; background:"
        + " #eee}</style>"
        + field
        + "<script>"
        + data()
        + begin
        + "campo.onclick = () => { const old = document.querySelector('.lista'); if (old) { old.remove();"
        + " return; } const l = document.createElement('div'); l.className = 'lista'; ALL.forEach(t => {"
        + " const d = document.createElement('div'); d.textContent = t; if (t.startsWith('Corea'))"
        + " d.className = 'disabled'; d.onclick = () => { elegido.textContent = t; "
        + chosen
        + " l.remove(); }; l.append(d); }); document.body.append(l); }</script>";
  }

  private static String select(String script) {
    return "<select id=pais><option value=''>Seleccione</option></select><script>"
        + data()
        + "ALL.forEach((t, i) => pais.append(new Option(t, i + 1)));"
        + "[...pais.options].filter(o => o.text.startsWith('Corea')).forEach(o => o.disabled = true);"
        + script
        + "</script>";
  }

  /**
   * The DOM that PrimeNG 2 makes, not its code, which needs an Angular 2 application around it: the
   * list exists only while it is open, and has a filter.
   */
  private static String primeNg() {
    return "<style>.ui-dropdown-panel {position: absolute; z-index: 1001; background: #fff}"
        + ".ui-dropdown-items-wrapper {max-height: 150px; overflow: auto}</style>"
        + "<p-dropdown><div id=pais class='ui-dropdown ui-widget' style='width: 300px; border: 1px"
        + " solid'><div class=ui-helper-hidden-accessible style='position:absolute;clip:rect(0 0 0"
        + " 0);width:1px;height:1px;overflow:hidden'><input readonly></div><label"
        + " class='ui-dropdown-label ui-inputtext'>Seleccione</label><div"
        + " class=ui-dropdown-trigger>▼</div></div></p-dropdown><script>"
        + data()
        + "pais.onclick = e => { const old = document.querySelector('.ui-dropdown-panel'); if (old) {"
        + " if (!old.contains(e.target)) old.remove(); return; }"
        + " const p = document.createElement('div'); p.className = 'ui-dropdown-panel ui-widget';"
        + " p.innerHTML = '<div class=ui-dropdown-filter-container><input class=ui-dropdown-filter"
        + "></div><div class=ui-dropdown-items-wrapper><ul class=ui-dropdown-items></ul></div>';"
        + " const draw = q => { const ul = p.querySelector('ul'); ul.innerHTML = '';"
        + " ALL.filter(t => t.toLowerCase().includes(q.toLowerCase())).forEach(t => { const li ="
        + " document.createElement('li'); li.className = 'ui-dropdown-item' +"
        + " (t.startsWith('Corea') ? ' ui-state-disabled' : ''); li.innerHTML = '<span></span>';"
        + " li.firstChild.textContent = t; li.onclick = ev => { ev.stopPropagation();"
        + " pais.querySelector('label').textContent = t; p.remove(); }; ul.append(li); }); };"
        + " p.querySelector('input').oninput = ev => draw(ev.target.value); draw('');"
        + " pais.append(p); };</script>";
  }

  private static String listbox(boolean combobox) {
    String list =
        "const lista = document.createElement('div'); lista.setAttribute('role', 'listbox');"
            + " lista.id = 'lista'; lista.style.cssText = 'height:150px;overflow:auto;width:300px';"
            + " ALL.forEach(t => { const o = document.createElement('div'); o.setAttribute('role',"
            + " 'option'); o.setAttribute('aria-selected', 'false'); if (t.startsWith('Corea'))"
            + " o.setAttribute('aria-disabled', 'true'); o.innerHTML = '<b></b>';"
            + " o.firstChild.textContent = t; o.onclick = () => done(o, t); lista.append(o); });";
    return combobox
        ? "<div id=pais role=combobox tabindex=0 aria-controls=lista aria-expanded=false"
            + " style='width:300px;border:1px solid'><span>Seleccione</span></div><script>"
            + data()
            + list
            + "const done = (o, t) => { pais.firstChild.textContent = t; lista.parentNode.remove(); };"
            + " pais.onkeydown = e => { if (e.key === 'ArrowDown') { const portal ="
            + " document.createElement('div'); portal.style.cssText ="
            + " 'position:absolute;z-index:1000;background:#fff'; portal.append(lista);"
            + " setTimeout(() => document.body.append(portal), 100); } }</script>"
        : "<div id=pais></div><script>"
            + data()
            + list
            + "const done = (o, t) => { [...lista.children].forEach(c => c.setAttribute("
            + "'aria-selected', c === o)); }; pais.append(lista);</script>";
  }

  /** Only the rows in sight exist, as in a list of ng-select or Material. */
  private static String virtual() {
    return "<div id=pais class=ng-select style='width:300px;border:1px solid'>Seleccione</div><script>"
        + data()
        + "pais.onclick = () => { const old = document.querySelector('.ng-dropdown-panel'); if (old) { old.remove(); return; }"
        + " const p = document.createElement('div'); p.className = 'ng-dropdown-panel';"
        + " p.style.cssText = 'height:160px;width:300px;overflow:auto;overflow-anchor:none;position:absolute;z-index:9;background:#fff';"
        + " p.innerHTML = '<div></div>'; const inner = p.firstChild; inner.style.cssText ="
        + " 'position:relative;height:' + ALL.length * 20 + 'px'; const draw = () => {"
        + " inner.innerHTML = ''; const at = Math.floor(p.scrollTop / 20);"
        + " ALL.slice(at, at + 9).forEach((t, i) => { const o = document.createElement('div');"
        + " o.setAttribute('role', 'option'); o.className = 'ng-option'; o.style.cssText ="
        + " 'position:absolute;height:20px;top:' + (at + i) * 20 + 'px'; o.textContent = t;"
        + " if (t.startsWith('Corea')) o.classList.add('ng-option-disabled');"
        + " o.onclick = ev => { ev.stopPropagation(); pais.textContent = t; p.remove(); };"
        + " inner.append(o); }); }; p.onscroll = draw; document.body.append(p); draw(); };</script>";
  }
}
