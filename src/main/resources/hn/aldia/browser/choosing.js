// A control to choose from, step by step. arg: {el, op, index, query, ms}. What is found stays in window.__aldiaChoice.
/** A tree that is drawn anew as its branches open is the same tree. */
const el = arg.el.isConnected || !arg.el.matches('[role=tree]') || document.querySelectorAll('[role=tree]').length !== 1 ? arg.el : document.querySelector('[role=tree]');
const state = window.__aldiaChoice = window.__aldiaChoice || {rows: [], before: new WeakSet(), driven: new WeakSet()};
const words = onceEach(wordsOf), isSeen = onceEach(seen);
const textual = e => e.tagName === 'TEXTAREA' || (e.tagName === 'INPUT' && /^(text|search|tel|url|email|)$/.test(e.type));
const RADIO = 'input[type=radio],[role=radio],[aria-pressed]', TICK = 'input[type=checkbox],[role=checkbox],[role=switch]', EITHER = RADIO + ',' + TICK;
const NO_ROW = '.select2-results__message,.loading-results,.no-results,.ui-dropdown-empty-message,.ng-option-disabled.ng-star-inserted:only-child,'
  + '.divider,.dropdown-header,.dropdown-divider,.group-result,[role=group],[role=alert],.no-results-found';
/* include marked.js */

const faceOf = native => {
  let next = native.nextElementSibling;
  // Its own words may lie between it and its stand-in.
  if (next && next.tagName === 'LABEL') next = next.nextElementSibling;
  const wrapped = native.closest('.bootstrap-select');
  const near = [
    wrapped && wrapped.querySelector('button'),
    next && next.matches('.select2,.select2-container') && next.querySelector('.select2-selection'),
    next && next.matches('.chosen-container') && next.querySelector('.chosen-single,.chosen-choices'),
    native.id && document.getElementById(native.id + '-button'),
    native.closest('.ui-dropdown,p-dropdown,[role=combobox],.ui-selectonemenu'),
    next, native.previousElementSibling, native.parentElement,
  ];
  // The arrow of a list is no place for what is chosen from it.
  const isArrow = e => !/\p{L}|\p{N}/u.test(e.textContent) && !e.querySelector('input') && e.tagName !== 'INPUT' && e.getBoundingClientRect().width < 32;
  return near.find(e => e && e.tagName !== 'LABEL' && e.tagName !== 'OPTION' && isSeen(e) && !isArrow(e) && !e.matches('form,body,td,tr,fieldset,.form-group')) || null;
};
/** Kept for screen readers in a corner of one pixel. */
const clipped = e => {
  for (let at = e.parentElement, i = 0; at && i < 3; at = at.parentElement, i++) {
    const r = at.getBoundingClientRect();
    if (r.width <= 1 || r.height <= 1) return getComputedStyle(at).overflow !== 'visible';
  }
  return false;
};
const face = once(() => {
  if (el.tagName === 'SELECT') return isSeen(el) && !clipped(el) && !el.matches('.select2-hidden-accessible') ? el : faceOf(el);
  return isTiny(el) ? faceOf(el) || el : el;
});
/** A combobox of one pixel only listens to keys: what is seen of it stands around. */
const isTiny = e => e.matches('input[role=combobox]') && (e.offsetWidth <= 4 || e.offsetHeight <= 4);
const datalist = () => el.tagName === 'INPUT' && el.list ? el.list : null;
const radios = once(() => {
  if (el.matches(RADIO)) {
    return el.name ? [...(el.form || el.getRootNode()).querySelectorAll('input[type=radio]')].filter(r => r.name === el.name) : [el];
  }
  const known = window.__aldiaGroups && window.__aldiaGroups.get(el);
  if (known && known.every(m => m.el.isConnected)) return known.map(m => m.el);
  const all = [...el.querySelectorAll(RADIO)];
  return all.length > 0 ? all : [...el.querySelectorAll(TICK)];
});
const isOn = r => r.checked === true || r.getAttribute('aria-checked') === 'true' || r.getAttribute('aria-pressed') === 'true'
  || (!r.matches('input,[aria-checked],[aria-pressed]') && isMarked(r));
const BUTTON = 'button,a,[role=button],input[type=button],input[type=submit]';
const invites = e => getComputedStyle(e).cursor === 'pointer';
/** The one thing to press in a line of a table, its circle, or the line itself: a press on it takes the line, or marks it. */
const takerOf = line => {
  const own0 = [BUTTON, 'input[type=radio],[role=radio]'].map(by => [...line.querySelectorAll(by)].filter(isSeen)).find(found => found.length) || [];
  const pictures = own0.length ? [] : [...line.querySelectorAll('img,svg,i')].filter(e => isSeen(e) && invites(e));
  if (own0.length + pictures.length) return own0.length + pictures.length === 1 ? own0[0] || pictures[0] : null;
  return invites(line) ? line : null;
};
const isLine = e => e.matches('tr,[role=row]') && takerOf(e) !== null;
/** The words of a row piece by piece, where pieces follow one another with a gap between them that only the eye sees: "45" "Instituto". */
const drawnApart = row => {
  const pieces = row.childElementCount > 1 && row.querySelector(BUTTON) === null ? innermost(everything(row).filter(e => isSeen(e) && words(e))) : [];
  const glued = pieces.some((e, i) => i > 0 && words(row).includes(words(pieces[i - 1]) + words(e)) && /[\p{L}\p{N}]$/u.test(words(pieces[i - 1])) && /^[\p{L}\p{N}]/u.test(words(e)) && isApart(pieces[i - 1], e));
  return glued && fold(pieces.map(words).join('')) === fold(words(row)) ? pieces.map(words) : [];
};
/** Beside one another with a gap, or one beneath the other. */
const isApart = (one, next) => {
  const range = document.createRange();
  const drawn = e => { range.selectNodeContents(e); return range.getBoundingClientRect(); };
  const a = drawn(one), b = drawn(next);
  return b.left - a.right > 2 || b.top >= a.bottom - 2;
};
/** A short code in a piece of its own is not what the row is called: "GN" beside "Guinea". */
const CODE = '\\p{Lu}{1,3}', ENDS_IN_CODE = new RegExp(`^${CODE} | ${CODE}$`, 'u'), IS_CODE = new RegExp(`^${CODE}$`, 'u');
const rowWords = row => {
  const said = allOf(row);
  if (!ENDS_IN_CODE.test(said)) return said;
  const pieces = innermost(everything(row).filter(e => isSeen(e) && words(e) && said.includes(words(e)))).map(words), names = pieces.filter(w => !IS_CODE.test(w));
  return pieces.length === 2 && names.length === 1 && pieces.join(' ') === said ? names[0] : said;
};
/** Cell by cell, without what takes it: "45 - Instituto". */
const allOf = row => {
  const parts = isLine(row) ? [] : drawnApart(row);
  if (parts.length > 1) return parts.join(' ');
  const by = row.matches(BUTTON) ? null : takerOf(row);
  const saysNothing = by && (WORDS.takes.test(fold(by.value || wordsOf(by))) || !/[\p{L}\p{N}]/u.test(wordsOf(by)));
  if (!isLine(row)) return saysNothing ? tidy(words(row).replace(wordsOf(by), '')) : words(row);
  const cells = [...row.children].filter(c => !(saysNothing && words(c) === words(by))).map(words).filter(w => w);
  return /^\d+$/.test(cells[0]) && cells.length > 1 ? cells[0] + ' - ' + cells.slice(1).join(' ') : cells.join(' ');
};
/** The rows of a list that stands open in its place. One that is chosen, alone or of a list that says it is closed, is none. */
const own = once(() => {
  if (el.getAttribute('aria-expanded') === 'false') return [];
  const within = everything(el).filter(isSeen), options = within.filter(e => e.matches('[role=option],[role=treeitem]'));
  if (options.length === 0 && !el.matches('input,button,a')) return within.filter(e => isLine(e) && WORDS.takes.test(fold(takerOf(e).value || wordsOf(takerOf(e)))));
  return options.length === 1 && options[0].getAttribute('aria-selected') === 'true' ? [] : options;
});
const kind = once(() => {
  if (el.tagName === 'SELECT') return face() === el ? 'NATIVE' : 'FACED';
  if (datalist()) return 'DATALIST';
  if (el.matches(RADIO) || (!el.matches('input,button') && radios().length > 1)) return radios().every(r => r.matches(TICK)) ? 'TICKS' : 'RADIOS';
  return 'BOX';
});
/** Beneath its name an answer may be explained: the first line is what tells it from the others. */
const headOf = radio => {
  const lines = r => (r.labels?.length === 1 ? r.labels[0].innerText : '').split('\n').map(tidy).filter(l => l);
  const heads = radios().map(r => lines(r)[0]);
  return lines(radio).length > 1 && heads.every(h => h) && new Set(heads).size === heads.length ? lines(radio)[0] : '';
};
const captionOf = radio => {
  // The finder has seen where the words stand, before the box or after it.
  const known = ((window.__aldiaGroups && window.__aldiaGroups.get(el)) || []).find(m => m.el === radio);
  if (known && known.name) return known.name;
  if (headOf(radio)) return headOf(radio);
  const ids = (radio.getAttribute('aria-labelledby') || '').split(' ').map(i => document.getElementById(i)).filter(e => e);
  // A label around several of them asks the question.
  const labels = [...(radio.labels || [])].filter(l => !radios().some(r => r !== radio && l.contains(r)));
  const said = labels.length > 0 ? labels.map(l => words(l) || pictured(l)).join(' ')
    : radio.getAttribute('aria-label') || ids.map(words).join(' ') || (radio.tagName === 'INPUT' ? '' : words(radio));
  if (tidy(said)) return tidy(said);
  const all = radios();
  let at = radio;
  while (at.parentElement && all.filter(r => at.parentElement.contains(r)).length === 1 && at.parentElement !== el) at = at.parentElement;
  if (at !== radio && words(at)) return words(at);
  let beside = '';
  for (let n = at.nextSibling; n && !(n.nodeType === 1 && (n.matches(EITHER) || n.querySelector(EITHER))); n = n.nextSibling) beside += ' ' + n.textContent;
  return tidy(beside) || tidy(radio.value);
};
/** A framework may keep its code in an input that is not drawn, and draw the words where it lies. */
const drawnAt = e => {
  const style = getComputedStyle(e), r = e.getBoundingClientRect();
  if (!e.readOnly && style.opacity !== '0' && e.value) return '';
  // What only touches the box stands beside it, and its own label is nothing that was chosen.
  const label = fold(arg.label), touch = r.width > 4 ? 2 : -1;
  const over = l => { const o = l.getBoundingClientRect(); return Math.min(o.bottom, r.bottom) - Math.max(o.top, r.top) > 0 && Math.min(o.right, r.right) - Math.max(o.left, r.left) > touch; };
  for (let at = e.parentElement, i = 0; at && i < 3 && at.getBoundingClientRect().height < 70 && at.querySelectorAll('input:not([type=hidden]),select,textarea').length < 2; at = at.parentElement, i++) {
    const drawn = everything(at).filter(l => l !== e && l.childElementCount === 0 && !l.matches('label,legend,button,svg') && isSeen(l) && over(l)).map(words).filter(w => fold(w) !== label);
    if (tidy(drawn.join(' '))) return tidy(drawn.join(' '));
  }
  return '';
};
/** What we wrote to look for a row, into a box that came with the list, is nothing chosen. */
const isAsked = i => state.asked === i && i !== el && !state.before.has(i);
const chosenIn = e => {
  if (e.tagName === 'SELECT') return [...e.selectedOptions].map(o => o.text).join(', ');
  if (isTiny(e) && face() !== e) return withoutLabel(face());
  if (e.value !== undefined && e.matches('input,textarea')) return ((e.value || state.driven.has(e)) && drawnAt(e)) || e.value;
  const picked = own().filter(o => o.getAttribute('aria-selected') === 'true' || (isLine(o) && (isMarked(o) || WORDS.taken.test(fold(wordsOf(takerOf(o)))))));
  if (picked.length > 0) return picked.map(rowWords).join(', ');
  if (own().some(isLine)) return shownElsewhere();
  if (e === el && opensOnly(e)) return besideButton();
  const typed = everything(e).find(i => textual(i) && isSeen(i) && i.value && !isAsked(i));
  return typed ? drawnAt(typed) || typed.value : withoutLabel(e);
};
/** What was taken from lines that show it not is shown elsewhere on the page. */
const shownElsewhere = () => {
  const taken = fold(state.taken);
  const shows = e => !inside(el, e) && !inside(e, el) && isSeen(e) && fold(e.value || words(e)).includes(taken);
  return taken && everything(document).some(e => e.matches('td,li,p,span,div,input,dd') && shows(e)) ? state.taken : '';
};
/** "Buscar institución": it only opens what is chosen from, and what was chosen stands beside it. */
const opensOnly = e => e.matches('button,a') && WORDS.opens.test(fold(wordsOf(e)).split(' ')[0]);
const besideButton = () => {
  // Of a list that it holds open nothing is chosen yet.
  const offered = l => state.el === el && state.rows.some(r => inside(r, l));
  for (let at = el.parentElement, i = 0; at && i < 2 && at.getBoundingClientRect().height < 90; at = at.parentElement, i++) {
    const leaves0 = everything(at).filter(l => l.childElementCount === 0 && isSeen(l) && !inside(el, l) && !offered(l) && !l.matches('label,button,a') && fold(words(l)) !== fold(arg.label));
    const said = tidy(leaves0.map(l => l.value || words(l)).join(' '));
    if (said) return said;
  }
  return '';
};
/** A floating label may lie within the widget, before what is chosen or after it, and so may its list. */
const withoutLabel = e => {
  const label = fold(arg.label), options = own();
  const leaves = everything(e).filter(l => l.childElementCount === 0 && isSeen(l) && words(l) && !options.some(o => inside(o, l)));
  const rest = leaves.filter(l => fold(words(l)) !== label);
  if (label && rest.length > 0 && rest.length < leaves.length) return rest.map(words).join(' ');
  // Of what a component draws within itself the document knows no words; nor is a list that stands open in it what is chosen.
  return (options.length === 0 && words(e)) || rest.filter(l => !` ${label} `.includes(` ${fold(words(l))} `)).map(words).join(' ');
};
const off = row => {
  const item = row.closest('li') || row;
  return [row, item, ...(isLine(row) ? [...row.children, takerOf(row)] : [])].some(r => r.disabled || r.getAttribute('aria-disabled') === 'true'
    || /(^|[\s_-])disabled($|[\s_-])|disabled-result|ui-state-disabled/.test(r.className));
};
const fresh = () => everything(document).filter(e => isSeen(e) && !state.before.has(e));
const regions = once(() => {
  const asking = [face(), ...everything(face() || el), focused()].filter(e => e);
  const ids = asking.flatMap(e => [e.getAttribute('aria-controls'), e.getAttribute('aria-owns')])
    .filter(i => i).flatMap(i => i.split(' '));
  const owned = ids.map(i => el.getRootNode().getElementById?.(i) || document.getElementById(i)).filter(e => e && isSeen(e));
  return {owned: [...new Set(owned)], fresh: fresh()};
});
const leaves = els => {
  const set = new Set(els);
  const texts = els.filter(e => /[\p{L}\p{N}]/u.test([...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('')) && !e.matches('input,label,script,style,option'));
  const rows = texts.map(leaf => {
    let at = leaf;
    while (at.parentElement && set.has(at.parentElement) && words(at.parentElement) === words(leaf)) at = at.parentElement;
    return at;
  });
  return notWithin(rows);
};
const rowsAmong = els => {
  const options = els.filter(e => e.matches('[role=option],mat-option,.ng-option') && !e.matches(NO_ROW));
  const items = els.filter(e => e.matches('li,[role=menuitem],[role=treeitem],.dropdown-item') && !e.matches(NO_ROW));
  const table = els.filter(e => e.matches('tr,[role=row]')), taken = table.filter(isLine), lines = taken.length * 2 >= table.length ? taken : [];
  for (const found of [options, items, lines, leaves(els)]) {
    const rows = innermost(found).filter(r => words(r) && !r.closest(NO_ROW) && !r.querySelector(NO_ROW) && !WORDS.busy.test(fold(words(r))));
    if (rows.length > 0) return rows;
  }
  return [];
};
const rows = () => {
  const {owned, fresh: shown} = regions();
  const ownedRows = owned.length > 0 ? rowsAmong([...new Set(owned.flatMap(everything))].filter(isSeen)) : [];
  if (ownedRows.length > 0) return ownedRows;
  const own0 = own();
  return own0.length > 0 ? innermost(own0) : rowsAmong(shown);
};
const search = () => {
  // What was drawn in its place has boxes of its own.
  if (!el.isConnected) return null;
  const f = face() || el;
  const {owned, fresh: shown} = regions();
  const inOwned = owned.flatMap(o => [o, ...everything(o)]);
  // Of what appeared since, only what floats: a form that was drawn anew is no search box.
  const floats = i => {
    for (let at = i; at && at !== document.body; at = at.parentElement || at.getRootNode().host) {
      if (/absolute|fixed/.test(getComputedStyle(at).position)) return !inside(at, el);
    }
    return false;
  };
  const may = [...shown.filter(i => textual(i) && floats(i)), ...inOwned, f, ...everything(f)];
  const open = i => textual(i) && !i.readOnly && !i.disabled;
  return may.find(i => open(i) && isSeen(i)) || (focused() && open(focused()) && (inside(f, focused()) || (shown.includes(focused()) && floats(focused()))) ? focused() : null);
};
const busy = () => {
  const {owned, fresh: shown} = regions();
  return [...shown, ...owned.flatMap(o => everything(o))].some(e => isSeen(e) && e.childElementCount === 0 && WORDS.busy.test(fold(words(e))));
};
const scroller = () => {
  if (state.scroller && state.scroller.isConnected && isSeen(state.scroller)) return state.scroller;
  // A list that draws its own scroll bar hides what is over, and scrolls all the same.
  for (const over of [/auto|scroll/, /hidden/]) {
    for (let at = state.rows[0]; at && at !== document.body; at = at.parentElement) {
      if (at.scrollHeight > at.clientHeight + 2 && at.clientHeight > 40 && over.test(getComputedStyle(at).overflowY)) return state.scroller = at;
    }
  }
  return null;
};
/** Scrolls there, until rows fill what is seen of the list; what it shows then. */
const scrolled = async (list, top) => {
  const frame = () => new Promise(requestAnimationFrame), edge = list.getBoundingClientRect();
  list.scrollTop = top;
  for (const end = performance.now() + 150;;) {
    await frame();
    await frame();
    words.forget();
    isSeen.forget();
    const shown = rowsAmong(everything(list).filter(isSeen)), lines = shown.map(r => r.getBoundingClientRect());
    const fills = lines.some(r => r.top < edge.top + 20) && lines.some(r => r.bottom > edge.bottom - 20);
    if (fills || performance.now() > end) return shown;
  }
};
/** What floats around a row and holds not the field: the list, or the window that it stands in. */
const floating = row => {
  let found = null;
  for (let at = row; at && at !== document.body; at = at.parentElement || at.getRootNode().host) {
    if (inside(at, el)) break;
    if (!state.before.has(at) && seen(at)) found = at;
  }
  return found;
};
const lies = list => {
  if (!list || !list.isConnected || !seen(list) || getComputedStyle(list).opacity === '0') return false;
  const around = scroller(), shown = around && inside(around, list) ? around : list, r = shown.getBoundingClientRect();
  if (r.right + scrollX <= 0 || r.bottom + scrollY <= 0) return false;
  const left = Math.max(r.left, 0), right = Math.min(r.right, innerWidth), top = Math.max(r.top, 0), bottom = Math.min(r.bottom, innerHeight);
  // What is cut away, or lets a press through, was put away; what stands further down on the page cannot be asked.
  return right <= left || bottom <= top || shown.getRootNode().elementsFromPoint((left + right) / 2, (top + bottom) / 2).some(e => inside(shown, e));
};
/** What lies over the page around a row that says this, beside others: the list, opened once more by a field that got the focus back. */
const openedAgain = said => everything(document).filter(e => e.childElementCount === 0 && !state.before.has(e) && fold(wordsOf(e)) === said && seen(e)).map(floating)
  .find(list => lies(list) && [list, ...everything(list)].some(e => /absolute|fixed/.test(getComputedStyle(e).position)) && everything(list).filter(e => e.childElementCount === 0 && wordsOf(e)).length > 1);
/** Whether the list that was opened stands over the page still. */
const stands = () => el.isConnected && (lies(state.list) || (state.picked && openedAgain(state.picked) !== undefined));
/** A row may only be marked by a press: its own button, or the one below the list, takes it. */
const agreement = () => {
  const row = state.rows[arg.index];
  if (!row || !row.isConnected || !seen(row)) return null;
  const line = row.closest('tr,[role=row],li,[role=listitem]') || row;
  const own0 = [...line.querySelectorAll(BUTTON)].filter(b => seen(b) && b !== row && !inside(b, row) && wordsOf(b) !== wordsOf(row));
  if (own0.length === 1) return own0[0];
  const list = floating(row);
  return (list && everything(list).find(b => b.matches(BUTTON) && seen(b) && !b.disabled && WORDS.agrees.test(fold(b.value || wordsOf(b))))) || null;
};
/** What stands beside a box to open its list or the window to look in: one small thing of its own. */
const opener = () => {
  for (let at = (face() || el).parentElement, i = 0; at && i < 3; at = at.parentElement, i++) {
    if (at.matches('form,body') || [...at.querySelectorAll('input,select,textarea')].filter(e => seen(e) && !/^(hidden|button|submit|image)$/.test(e.type)).length > 1) return null;
    // Nobody writes into it: then it is opened by a button with words on it, too.
    const found = everything(at).filter(e => seen(e) && !inside(e, el) && !inside(el, e) && e.tagName !== 'LABEL' && (e.getBoundingClientRect().width < 60 || (el.readOnly && WORDS.opens.test(fold(e.value || wordsOf(e)).split(' ')[0])))
      && (e.matches('button,input,a,[role=button],img,svg,i') || invites(e)));
    if (found.length) return found[0];
  }
  return null;
};
/** Where the list is: around the box to look in, or the rows. */
const listAround = at => (at && ((el !== document.body && floating(at)) || (inside(el, at) ? el : null))) || null;
/** What looks for what was written into the box of a list. */
const searcher = () => {
  const box = state.asked, around = listAround(box);
  return around && box !== el ? everything(around).find(b => b.matches(BUTTON) && seen(b) && WORDS.searches.test(fold(b.value || wordsOf(b) || b.getAttribute('aria-label') || b.title))) || null : null;
};
const isNextPage = text => /^[›»>→]+$/.test(text) || WORDS.leads.test(fold(text));
/** Under the mouse a row may say more: what a press on it does, or that it is chosen. */
const saysStill = () => {
  words.forget();
  isSeen.forget();
  return state.sought.row.isConnected && fold(rowWords(state.sought.row)).includes(fold(state.sought.says));
};
/** What is scrolled about until a press reaches it is drawn anew with the words of another row, where only those in sight are drawn: no such press is heard. */
const pressOnlyWhatIsSought = () => {
  if (state.guards) return;
  state.guards = true;
  for (const press of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    window.addEventListener(press, e => {
      if (!state.sought || !inside(state.sought.row, e.composedPath()[0]) || saysStill()) return;
      e.preventDefault();
      e.stopImmediatePropagation();
    }, true);
  }
};
const isRow = e => state.rows.includes(e);
/** What shows more rows of the list. */
const pager = () => {
  const around = listAround(state.rows[0]);
  return around ? everything(around).find(b => (b.matches(BUTTON) || (invites(b) && isRow(b))) && seen(b) && !off(b) && isNextPage(tidy(b.value || wordsOf(b)))) || null : null;
};
/** The next branch of a tree that is shut, and was not opened before: what its code begins the sought one with comes first. */
const branch = () => {
  state.opened = state.opened || new Set();
  const shut = rows().filter(r => r.getAttribute('aria-expanded') === 'false' && !state.opened.has(words(r)));
  const code = r => (/\d+/.exec(words(r)) || [''])[0];
  const next = shut.find(r => code(r) && String(arg.query).startsWith(code(r))) || shut[0] || null;
  if (next) state.opened.add(words(next));
  return next;
};
/** Where a person presses a branch: on its words, not on all that it holds. */
const headOfBranch = row => everything(row).find(e => isSeen(e) && e.closest('[role=treeitem]') === row && /[\p{L}\p{N}]/u.test([...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(''))) || row;
/** Whether anything on the page changes because of this press. */
const changesBy = pressed => new Promise(done => {
  const watch = new MutationObserver(() => { watch.disconnect(); setTimeout(() => done(true), 60); });
  watch.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  setTimeout(() => { watch.disconnect(); done(false); }, 1500);
  pressed.click();
});

/** The page may have put a native list into the widget's place: then that is the control. */
const isReplaced = () => !el.isConnected || (el.tagName !== 'SELECT' && kind() === 'BOX' && [...el.querySelectorAll('select')].some(s => isSeen(s) && !clipped(s)));

// Whatever comes after the press on a row, a person's own press among it, is none of it.
state.sought = null;
switch (arg.op) {
  case 'describe': {
    const f = face();
    return {kind: kind(), shown: tidy(chosenIn(el)), face: f ? tidy(chosenIn(f)) : '', off: el.disabled === true || el.getAttribute('aria-disabled') === 'true',
      multiple: el.multiple === true, gone: isReplaced(), open: own().length > 0, editable: textual(el) && !el.readOnly};
  }
  case 'read': {
    if (arg.seen && !seen(arg.el)) return null;
    if (/RADIOS|TICKS/.test(kind())) return radios().filter(isOn).map(captionOf).join(', ');
    if (el.tagName === 'SELECT') return [...el.selectedOptions].filter(o => o.value !== '' || !(/^\W*--/.test(o.text) || WORDS.asks.test(fold(o.text)))).map(o => tidy(o.text)).join(', ');
    if (el.isContentEditable) return tidy(el.textContent);
    return tidy(chosenIn(el));
  }
  case 'face': return face() || el;
  case 'options': {
    const list = datalist();
    if (list) return [...list.options].map(o => ({text: o.label || o.value, value: o.value, off: o.disabled}));
    if (/RADIOS|TICKS/.test(kind())) {
      state.rows = radios();
      return state.rows.map(r => ({text: captionOf(r), value: '', off: off(r), on: isOn(r)}));
    }
    return [...el.options].map(o => ({text: o.text, value: o.value, off: o.disabled || (o.parentElement.tagName === 'OPTGROUP' && o.parentElement.disabled)}));
  }
  case 'mark':
    // A field that opens by getting the focus has it already, and what it opened.
    if (focused() && focused() !== document.body && inside(face() || el, focused())) { focused().blur(); await nap(0); }
    state.el = el;
    state.turned = null; state.driven.add(el); state.before = new WeakSet(everything(document).filter(isSeen)); state.rows = []; state.scroller = state.asked = state.list = state.opened = null; state.picked = ''; return null;
  case 'rows': {
    state.rows = rows();
    // A tree that stands on the page is no list to be put away.
    state.list = el.matches('[role=tree]') ? null : (state.rows.length > 0 && floating(state.rows[0])) || state.list;
    return {rows: state.rows.map(r => ({text: rowWords(r), off: off(r)})), busy: busy(), search: search() !== null};
  }
  case 'row': {
    const row = state.rows[arg.index];
    state.sought = arg.says && row ? {row, says: arg.says} : null;
    if (arg.says && !saysStill()) return null;
    pressOnlyWhatIsSought();
    state.taken = row && !/RADIOS|TICKS/.test(kind()) ? rowWords(row) : '';
    state.picked = fold(state.taken);
    // Where only its words invite, a press beside them is not heard.
    return row && (isLine(row) ? takerOf(row) : invites(row) ? row : everything(row).find(e => invites(e) && isSeen(e) && words(e) === words(row)) || row);
  }
  case 'leave': {
    state.list = state.list || (state.asked && floating(state.asked));
    for (const end = performance.now() + arg.ms; performance.now() < end && stands();) await nap(20);
    if (arg.beside) {
      if (focused()) focused().blur();
      await pressBeside(el, stands);
    }
    // Looked through in vain it may show but that it has nothing.
    const floats = arg.ms === 0 && !state.list && fresh().some(e => /absolute|fixed/.test(getComputedStyle(e).position));
    if (!stands()) state.el = null;
    return {open: floats || stands(), dialog: dialogAround(el) !== null};
  }
  case 'seeks': {
    const by = searcher();
    if (by) by.click();
    return by !== null;
  }
  case 'search': return state.asked = search();
  case 'agreement': return agreement();
  case 'opener': return opener();
  case 'sweep': {
    const s = scroller(), all = new Map(), sought = arg.words.map(fold);
    for (let known = -1, end = performance.now() + 3000; s && all.size > known && performance.now() < end;) {
      known = all.size;
      for (const row of await scrolled(s, s.scrollTop + (known ? s.clientHeight * 0.8 : 0))) {
        if (!all.has(rowWords(row))) all.set(rowWords(row), {text: rowWords(row), off: off(row), at: s.scrollTop});
      }
      if (sought.some(w => [...all.keys()].some(text => fold(text) === w))) break;
    }
    return [...all.values()];
  }
  case 'scroll': { const s = scroller(); if (s) state.rows = await scrolled(s, arg.at); return null; }
  case 'next': {
    const s = scroller();
    if (s) {
      const at = s.scrollTop;
      await scrolled(s, at + s.clientHeight * 0.8);
      if (s.scrollTop > at) return true;
    }
    // A page that shows what the one before it showed is the last.
    const more = pager(), now = rows().map(rowWords).join(), shut = more ? null : branch(), on = more && state.turned === now ? null : more || (shut && headOfBranch(shut));
    if (more) state.turned = now;
    return on !== null && changesBy(on);
  }
  case 'tell': {
    // For widgets that repaint only when their library is told.
    el.dispatchEvent(new Event('input', {bubbles: true}));
    el.dispatchEvent(new Event('change', {bubbles: true}));
    if (window.jQuery) {
      const $el = window.jQuery(el);
      $el.trigger('chosen:updated');
      if ($el.selectpicker && el.closest('.bootstrap-select')) $el.selectpicker('refresh');
      if ($el.selectmenu && $el.data('ui-selectmenu')) $el.selectmenu('refresh');
    }
    return null;
  }
  case 'stir': {
    // Resolves at the next change of the page, or when the time is up.
    await new Promise(done => {
      const watch = new MutationObserver(() => { watch.disconnect(); setTimeout(done, 15); });
      watch.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
      setTimeout(() => { watch.disconnect(); done(); }, arg.ms);
    });
    return !isReplaced();
  }
}
