// The controls of a form, native or widget, each with its face: what a person sees of it.
const TEXT_TYPES = new Set(['text', 'email', 'tel', 'number', 'password', 'search', 'date', 'url', 'datetime-local', 'month', 'time', 'week']);
const WIDGETS = '.ui-dropdown,.p-dropdown,.p-select,.ng-select,.v-select,.mat-select,.ant-select,.el-select,.multiselect';
const WIDGET_CLASS = /select|combo|dropdown|chosen|chkbox|radiobutton|icheck|iradio|switch|slider|toggle|custom-control|checkbox|upload|file/i;
const SEARCH_OF_WIDGET = '.select2-search__field,.chosen-search-input,.bs-searchbox input,.ui-dropdown-filter,.ui-helper-hidden-accessible input:not([type=radio]):not([type=checkbox]),.selectize-input input,.swal-content__input:not(:focus)';

/** Buttons side by side of which one stays pressed are ticks; a lone one is a switch of something else. */
const isOneOfPressed = el => el.hasAttribute('aria-pressed') && /\p{L}/u.test(el.textContent)
  && [up(el), up(el) && up(up(el))].some(at => at && at.querySelectorAll && at.querySelectorAll('[aria-pressed]').length > 1 && !at.querySelector('input:not([type=hidden]),select,textarea'));

/** What a list asks for before anything is chosen from it. */
const asksToChoose = text => WORDS.asks.test(asWords(text.trim().slice(0, 40)));
const CARET = /caret|arrow|trigger|chevron|angle-down|triangle|expand|dropdown-toggle|icon-down/i;
const LISTY = /select(?!ed|able)|combo|dropdown|lookup/i;
const classOf = el => el.getAttribute('class') || '';
/** A box that nobody writes in, that asks to choose, or that shares its frame with an arrow: a person presses it to see what it offers. */
const opensList = el => {
  if (el.type !== 'text' && el.type !== 'search') return false;
  if (el.readOnly || asksToChoose(el.placeholder) || LISTY.test(classOf(el))) return true;
  for (let at = up(el), i = 0; at && at.querySelectorAll && i < 3; at = up(at), i++) {
    if (pageRect(at).height > 60 || at.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) return false;
    if (LISTY.test(classOf(at)) || [...at.querySelectorAll('*')].some(e => seen.has(e) && CARET.test(classOf(e)))) return true;
  }
  return false;
};

const kindsOf = el => {
  const tag = el.tagName, role = el.getAttribute('role');
  if (tag === 'SELECT') return ['CHOICE'];
  if (tag === 'TEXTAREA') return ['TEXT'];
  if (tag === 'INPUT') {
    const type = el.type;
    if (type === 'file') return ['FILE'];
    if (type === 'checkbox' || type === 'radio') return ['TICK'];
    if (!TEXT_TYPES.has(type)) return [];
    const choosy = el.list || role === 'combobox' || el.hasAttribute('aria-autocomplete') || /\b(list|both)\b/.test(el.getAttribute('aria-autocomplete') || '')
      || /listbox|true/.test(el.getAttribute('aria-haspopup') || '') || el.matches('.ui-autocomplete-input,.tt-input') || opensList(el);
    return choosy ? ['TEXT', 'CHOICE'] : ['TEXT'];
  }
  if (role === 'checkbox' || role === 'radio' || role === 'switch') return ['TICK'];
  // A tree of the site's own ways is chosen from by going.
  if (role === 'tree' && upTo(el, at => at.matches && at.matches('nav,[role=navigation]'))) return [];
  if (role === 'combobox' || role === 'listbox' || role === 'tree' || el.getAttribute('aria-haspopup') === 'listbox') return ['CHOICE'];
  if (role === 'textbox' || role === 'searchbox') return ['TEXT'];
  const editable = el.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return ['TEXT'];
  if (isOneOfPressed(el)) return ['TICK'];
  return el.matches(WIDGETS) ? ['CHOICE'] : [];
};
const NATIVE = 'input,select,textarea';
const FIELD = NATIVE + ',[role=checkbox],[role=radio],[role=switch],[role=combobox],[role=listbox],[role=tree],[aria-haspopup=listbox],[role=textbox],[role=searchbox],[contenteditable],[aria-pressed],' + WIDGETS;

const big = el => { const r = pageRect(el); return r.width > 4 && r.height > 4; };
const looksLikeWidget = el =>
  WIDGET_CLASS.test(el.getAttribute('class') || '') || el.matches('[role=combobox],[role=listbox],[role=switch],[aria-haspopup],button')
  || styleOf(el).cursor === 'pointer' || !!el.querySelector('[role=combobox],[aria-haspopup]');

/** The arrow of a list, which is no place for what is chosen from it. */
const isArrow = el => !/\p{L}|\p{N}/u.test(el.textContent) && !el.querySelector('input') && pageRect(el).width < 32;

/** What is seen next to it; its own words may lie in between. */
const beside = (el, way) => {
  let at = el[way];
  for (let i = 0; at && i < 3 && (at.tagName === 'LABEL' || !seen.has(at)) && !at.matches(NATIVE); i++) at = at[way];
  return at;
};

const wordsWithin = at => [...at.childNodes].some(n => n.nodeType === 3 ? /\p{L}/u.test(n.nodeValue)
  : n.nodeType === 1 && !n.matches('select,datalist,script,style,template') && wordsWithin(n));

/** The visible stand-in of a hidden native: a sibling, or the wrapper that holds nothing else. */
const standIn = el => {
  for (let at = el, i = 0; at && i < 3; at = at.parentElement, i++) {
    // Its words are hidden with it: another step of the form, and nothing beside it is its own.
    if (i > 0 && !seen.has(at) && wordsWithin(at)) return null;
    if (i > 0) {
      if (seen.has(at) && big(at) && at.querySelectorAll(NATIVE).length <= 2 && pageRect(at).height < 90 && looksLikeWidget(at)) return at;
      if (seen.has(at) && i > 1) return null;
    }
    for (const next of [beside(at, 'nextElementSibling'), beside(at, 'previousElementSibling')]) {
      if (next && seen.has(next) && big(next) && next.tagName !== 'LABEL' && !next.matches(NATIVE)
          && looksLikeWidget(next) && !next.querySelector('select') && !(el.tagName === 'SELECT' && isArrow(next))) return next;
    }
    if (i > 0 && seen.has(at) && pageRect(at).height > 90) return null;
  }
  return null;
};
const faceOf = (el, kinds) => {
  if (seen.has(el) && big(el)) return el;
  // A combobox of one pixel only listens to keys: what is seen of it stands around.
  const listens = el.getAttribute('role') === 'combobox';
  if ((kinds[0] === 'TEXT' && !listens) || !el.matches(NATIVE)) return null;
  const face = standIn(el);
  if (face || kinds[0] === 'CHOICE' || listens) return face;
  const label = [...(el.labels || [])].find(l => seen.has(l));
  if (label) return label;
  const wrap = el.parentElement;
  return wrap && seen.has(wrap) && big(wrap) && kinds[0] === 'FILE' && pageRect(wrap).height < 90 ? wrap : null;
};

/** Lies there to catch focus or a form's own check, for no person: the list that is seen is a field of its own. */
const isCatcher = el => el.matches('input[aria-hidden=true][tabindex="-1"],textarea[aria-hidden=true][tabindex="-1"]') && TEXT_TYPES.has(el.type || 'text');

const disabled = el => el.matches(':disabled') || !!el.closest('[aria-disabled=true],.ui-state-disabled');

class Field {
  constructor(el, kinds, face) {
    this.el = el;
    this.kinds = kinds;
    this.face = face;
    this.rect = pageRect(face);
    this.names = [];
    this.tied = false;
    /** Of several boxes for one value: all of them. */
    this.group = null;
    /** Of what is chosen from lines: the table. */
    this.lines = null;
  }
  is(kind) { return kind === 'ENTRY' ? this.is('TEXT') || this.is('CHOICE') : this.kinds.includes(kind); }
}

/** It and all that is in it, through open shadow roots. */
const partsOf = el => [el, ...[...(el.shadowRoot ? el.shadowRoot.querySelectorAll('*') : []), ...el.querySelectorAll('*')]
  .flatMap(e => e.shadowRoot ? partsOf(e) : [e])];

const fields = [];
{
  const faces = new Map();
  const found = [];
  for (const el of all(FIELD)) {
    if (found.length >= MOST_FIELDS || (cut && !seen.has(el))) { cut = true; break; }
    const kinds = kindsOf(el);
    if (!kinds.length || isCatcher(el) || el.matches(SEARCH_OF_WIDGET) || (el.name || '') === 'g-recaptcha-response' || (el.matches(NATIVE) && el.closest(WIDGETS))) continue;
    const face = faceOf(el, kinds);
    if (!face) continue;
    found.push(new Field(el, face !== el && kinds.includes('CHOICE') ? ['CHOICE'] : kinds, face));
    if (face !== el) faces.set(face, el);
  }
  // A calendar may say that it is a combobox: what is written in is its box.
  const opensOther = (outer, f) => /dialog|grid/.test(outer.getAttribute('aria-haspopup') || '') && f.el.matches('input') && f.face === f.el && f.is('TEXT');
  // A native behind a face wins over the parts of that face; of nested widgets the outer one is it.
  for (const f of found) {
    const native = f.el.matches(NATIVE);
    let inner = false;
    for (let at = f.el; at && !inner; at = up(at)) {
      if (faces.has(at) && faces.get(at) !== f.el) inner = !(native && f.face === f.el && at.tagName === 'LABEL');
      if (at !== f.el && at !== f.face && at.matches && found.some(o => o.el === at && o.is('CHOICE') && !opensOther(at, f) && !(native && o.el.tagName !== 'SELECT' && f.is('CHOICE') && f.face === f.el && at.getAttribute('role') === 'combobox'))) inner = true;
    }
    if (!native && f.is('CHOICE') && found.some(o => o !== f && f.el.contains(o.el) && opensOther(f.el, o))) inner = true;
    if (!native && f.is('CHOICE') && found.some(o => o !== f && o.el.matches('input') && o.is('CHOICE') && f.el.contains(o.el) && f.el.getAttribute('role') === 'combobox')) inner = true;
    if (!native && f.el.getAttribute('role') === 'listbox' && found.some(o => o !== f && o.el.getAttribute('aria-controls') === f.el.id && f.el.id)) inner = true;
    if (!inner) fields.push(f);
  }
  const CARET_TEXT = /[▼▾▽⌄˅🔽]\s*$/u;
  const leaf = e => !e.childElementCount && e.textContent.trim();
  /** Nothing says what the drawing at the end of a frame is; a frame among the boxes of a form, like them, is one of them. */
  const standsAmongBoxes = (el, r) => styleOf(el).borderBottomStyle !== 'none' && !el.matches('button,[role],[class*=btn],[class*=button]')
    && [...el.querySelectorAll('svg,img,i,span,b')].some(e => { const a = pageRect(e); return isArrow(e) && seen.has(e) && a.width > 3 && a.left > r.right - 48; })
    && fields.some(f => f.is('ENTRY') && !holds(el, f.face) && Math.abs(f.rect.left - r.left) < 8 && Math.abs(f.rect.width - r.width) < 60 && Math.abs(f.rect.height - r.height) < 24);
  for (const el of everything) {
    const style = styleOf(el);
    if (style.cursor !== 'pointer' || el.matches('a[href],input,select,textarea,label,option,[type=submit],nav *,td,tr,th,h1,h2,h3,h4,h5,h6,summary,[role=tab]')) continue;
    const parent = up(el);
    if (parent && styleOf(parent).cursor === 'pointer') continue;
    const r = pageRect(el);
    if (r.width < 70 || r.height < 16 || r.height > 70 || [...el.querySelectorAll('input:not([type=hidden]),select,textarea')].some(e => seen.has(e))) continue;
    if (fields.some(f => holds(f.face, el) || holds(el, f.face))) continue;
    const inside = partsOf(el);
    // A button that nobody sees lies over the words that stand for what it opens.
    const opener = inside.some(e => e.matches('button[aria-haspopup]:not([aria-haspopup=menu])') && !seen.has(e) && pageRect(e).width > r.width / 2);
    // Once it shows what was chosen from it, nothing tells any more that it opens a list.
    const caret = opener || window.__aldiaChoice?.driven.has(el) || CARET_TEXT.test(el.textContent) || asksToChoose(el.textContent) || standsAmongBoxes(el, r)
      || inside.some(e => CARET.test(classOf(e)) || asksToChoose(leaf(e) || '') || /arrow_drop_down|expand_more/.test(isIconFont(e) ? e.textContent : ''));
    if (caret && !upTo(el, at => at.matches && at.matches('nav,[role=menu],[role=navigation],.navbar,.sidebar,.main-header'))) fields.push(new Field(el, ['CHOICE'], el));
  }
  fields.sort((a, b) => (a.face.compareDocumentPosition(b.face) & 4 ? -1 : 1));
}
/** Short words side by side to be pressed, and one phrase that asks: a person sees what to choose from, whatever they are made of. */
{
  const bare = el => styleOf(el).cursor === 'pointer' && el.textContent.trim().length <= 14 && /\p{L}/u.test(el.textContent)
    && !el.matches('a[href],input,select,textarea,label,option,summary,[role],[aria-pressed],li,td,th,tr') && !(el.tagName === 'BUTTON' && el.form && el.type !== 'button') && !el.querySelector('input,select,textarea,a,button');
  const rows = new Set();
  for (const el of everything) {
    const parent = up(el);
    if (!parent || rows.has(parent) || !bare(el)) continue;
    rows.add(parent);
    const row = [...parent.children].filter(c => seen.has(c) && bare(c));
    if (row.length < 2 || row.length > 6 || row.some(c => c.tagName !== el.tagName || Math.abs(pageRect(c).top - pageRect(el).top) > 6)) continue;
    const others = at => phrasesIn(at).filter(p => !row.some(c => holds(c, p.el)));
    const around = [parent, up(parent)].find(at => at && others(at).length > 0);
    if (!around || others(around).length > 1 || others(around)[0].text.length > 60 || fields.some(f => holds(around, f.el))) continue;
    for (const c of row) fields.push(new Field(c, ['TICK'], c));
  }
}
/** A row of boxes for one sign each, or for a few of a code, is one box: the first, which is written through. Day and month are no code. */
{
  const small = f => f.is('TEXT') && !f.is('CHOICE') && f.el.matches('input') && (f.el.maxLength === 1 || (f.el.maxLength < 0 && f.rect.width < 64));
  const few = f => f.is('TEXT') && !f.is('CHOICE') && f.el.matches('input') && f.el.maxLength > 1 && f.el.maxLength < 7;
  const alike = (f, first) => Math.abs(f.rect.width - first.rect.width) < 4 && Math.abs(f.rect.top - first.rect.top) < 4;
  const isRow = (row, first) => row.length > 3 && row.every(f => small(f) && alike(f, first));
  const isCode = (row, first) => row.length > 1 && first.el.maxLength * row.length > 5 && (first.el.maxLength > 2 || row.length > 3)
    && row.every((f, i) => few(f) && alike(f, first) && f.el.maxLength === first.el.maxLength && !f.el.placeholder && (!i || (!f.el.labels?.length && f.rect.left - row[i - 1].rect.right < 40)));
  window.__aldiaSigns = new WeakMap();
  for (const first of fields.filter(f => small(f) || few(f))) {
    if (!fields.includes(first)) continue;
    let at = up(first.el);
    for (let i = 0; at && i < 3 && fields.filter(f => holds(at, f.el)).length < (small(first) ? 4 : 2); i++) at = up(at);
    const row = at ? fields.filter(f => holds(at, f.el)) : [];
    if (row[0] !== first || !(isRow(row, first) || isCode(row, first))) continue;
    const end = row[row.length - 1].rect;
    first.rect = new DOMRect(first.rect.left, first.rect.top, end.right - first.rect.left, first.rect.height);
    window.__aldiaSigns.set(first.el, row.map(f => f.el));
    for (const f of row.slice(1)) fields.splice(fields.indexOf(f), 1);
  }
}
/** Lines of a table with one thing to press in each, that takes the line and opens no list of its own: what is chosen from, with all that looks and leads on in it. */
for (const table of all('table,[role=grid],[role=table]')) {
  const lines = [...table.querySelectorAll('tr,[role=row]')].filter(l => seen.has(l)).map(l => [...l.querySelectorAll('button,a,[role=button],input[type=button]')].filter(b => seen.has(b))).filter(own => own.length);
  if (!lines.length || !lines.every(own => own.length === 1 && WORDS.takes.test(asWords(own[0].value || own[0].textContent)) && !fields.some(f => holds(f.face, own[0])))) continue;
  const outer = up(table);
  const el = outer && !outer.matches('form,body,main,fieldset,td,section,dialog,[role=main],[role=dialog]') ? outer : table;
  const field = new Field(el, ['CHOICE'], el);
  field.tied = true;
  field.lines = table;
  fields.push(field);
}
const fieldIn = (el, test = _ => true) => fields.filter(f => test(f) && (holds(el, f.face) || holds(el, f.el)));
