// A text entry, step by step. arg: {el, op, code, written, plain}. Keys meant for this box are kept from landing anywhere else.
const editable = el => el.isContentEditable || /^(INPUT|TEXTAREA)$/.test(el.tagName);
const boxIn = el => editable(el) ? el : everything(el).find(e => editable(e) && seen(e)) || el;
/** What a page that draws its form anew, as some do at each key, puts in the place of a box. */
const LIKE = ['tagName', 'type', 'id', 'name', 'placeholder'];
const MOVES = 30;
const topOf = e => e.getBoundingClientRect().top + scrollY;
const isHeir = (e, of) => {
  const last = window.__aldiaBox;
  if (!last || of.isConnected || !editable(e) || !(last.el === of || last.heirs.has(of)) || LIKE.some(key => e[key] !== last.el[key])) return false;
  const r = e.getBoundingClientRect();
  const heir = seen(e) && Math.abs(r.left - last.rect.left) < 3 && Math.abs(topOf(e) - last.top) < MOVES && Math.abs(r.width - last.rect.width) < 3;
  if (heir) last.heirs.add(e);
  return heir;
};
const first = boxIn(arg.el || document.body);
const heirOf = of => focused() && isHeir(focused(), of) ? focused() : everything(document).find(e => isHeir(e, of)) || of;
const el = first.isConnected ? first : heirOf(first);
const stands = () => { if (!window.__aldiaBox || !window.__aldiaBox.heirs.has(el)) window.__aldiaBox = {el, rect: el.getBoundingClientRect(), top: topOf(el), heirs: new Set([el])}; };
/** A code may have a box for each of its signs, or for a few of them. */
const row = ((window.__aldiaSigns && window.__aldiaSigns.get(el)) || [el]).filter(e => e.isConnected || e === el);
const full = e => e.value.length >= Math.max(1, e.maxLength);
const shown = () => row.length > 1 ? row.map(e => e.value).join('') : el.isContentEditable ? tidy(el.textContent) : (el.value === undefined ? '' : el.value);
const off = () => el.disabled || el.getAttribute('aria-disabled') === 'true';
const holds = () => row.includes(focused()) || inside(el, focused());
const mine = event => row.includes(event.composedPath()[0]) || isHeir(event.composedPath()[0], el) || (el.isContentEditable && inside(el, event.composedPath()[0]));
const release = () => { if (window.__aldiaKeys) { window.__aldiaKeys.stop(); } };
const watch = target => {
  release();
  const state = {strays: 0};
  const down = event => {
    if (target && mine(event)) return;
    state.strays++;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const strayText = event => {
    if (target && mine(event)) return;
    state.strays++;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stray = event => { if (!target || !mine(event)) { event.preventDefault(); event.stopImmediatePropagation(); } };
  addEventListener('keydown', down, true);
  addEventListener('keyup', stray, true);
  addEventListener('beforeinput', strayText, true);
  // Set free by itself, should we die in the middle.
  const timer = setTimeout(() => state.stop(), 15000);
  state.stop = () => {
    clearTimeout(timer);
    removeEventListener('keydown', down, true);
    removeEventListener('keyup', stray, true);
    removeEventListener('beforeinput', strayText, true);
    window.__aldiaKeys = null;
  };
  window.__aldiaKeys = state;
};
const told = () => ({
  value: shown(), focused: holds(), off: off(), readOnly: el.readOnly === true,
  maxLength: row.length > 1 ? row.reduce((sum, e) => sum + Math.max(1, e.maxLength), 0) : el.maxLength === undefined ? -1 : el.maxLength, type: el.type || '', tag: el.tagName,
  strays: window.__aldiaKeys ? window.__aldiaKeys.strays : 0,
});
/** A country's code, and not the beginning of a number that is shown as an example. */
const CODE = /\+\d{1,3}(?!\s*[-\dx_#(])\b/i;
const saysOf = e => tidy(e.tagName === 'SELECT' ? [...e.selectedOptions].map(o => o.text).join(' ') : e.value || wordsOf(e));
const PRESSABLE = 'select,input,button,[role=button],[role=combobox],[aria-haspopup],[onclick]';
/** It may stand in a frame of its own, as the box does in its. */
const framed = e => { const held = notWithin([...e.querySelectorAll(PRESSABLE)].filter(seen)); return held.length === 1 && CODE.test(saysOf(held[0])) ? held[0] : null; };
const pressable = e => e.closest(PRESSABLE) || (getComputedStyle(e).cursor === 'pointer' ? e : framed(e));
/** What stands right before the box or within its edge, on its line: an addon, a list or a box with the country's code. */
const lead = () => {
  const r = el.getBoundingClientRect();
  for (const back of [4, 14, 30, 44, -8, -24, -48]) {
    let at = el.isConnected && el.getRootNode().elementFromPoint(r.left - back, r.top + r.height / 2);
    for (let i = 0; at && at !== document.body && i < 4 && !inside(at, el) && !inside(el, at); at = at.parentElement, i++) {
      const says = saysOf(at), code = CODE.exec(says);
      if (says.length >= 60 || !code) continue;
      const control = pressable(at);
      const kind = !control ? (fold(says.replace(code[0], '')).length > 20 || at.closest('label') ? 'WORDS' : 'FIXED')
        : control.tagName === 'SELECT' ? 'LIST' : control.tagName !== 'INPUT' ? 'WIDGET' : control.readOnly || control.disabled ? 'FIXED' : 'BOX';
      return {at: control || at, code: code[0], kind};
    }
  }
  const far = codes();
  return far ? {at: far, code: (CODE.exec(saysOf(far)) || [''])[0], kind: far.tagName === 'SELECT' ? 'LIST' : 'WIDGET'} : {at: null, code: '', kind: 'NONE'};
};
/** "Código de país" is a field of its own, and what is written into the box the rest of the number. */
/* include page-words.conf */
const isOfCodes = name => {
  const [, code, , kind] = /^(\S+)(?: (de|del|de la)(?= ))?(?: (\S+))?$/.exec(name) || [];
  return WORDS.codes.test(name) || (WORDS.codes.test(code) && WORDS.kinds.test(kind));
};
const namesOf = e => [e.getAttribute('aria-label'), ...[...(e.labels || [])].map(l => [...l.childNodes].filter(n => !inside(n, e)).map(n => n.textContent).join(' ')),
  ...(e.getAttribute('aria-labelledby') || '').split(/\s+/).map(id => { const named = id && e.getRootNode().getElementById(id); return named ? wordsOf(named) : ''; })];
const codes = () => {
  const around = el.isConnected && (el.closest('form') || el.getRootNode().host?.closest('form'));
  const named = around ? everything(around).filter(e => e.matches('select,[role=combobox],[aria-haspopup=listbox]') && seen(e) && namesOf(e).some(n => isOfCodes(fold(n)))) : [];
  return named.length === 1 ? named[0] : null;
};
/** The page says at once what it does not take, though the box shows it. */
const isBlamed = () => el.matches(':invalid,.is-invalid,[aria-invalid=true]');
const watchBlame = () => { window.__aldiaBlamed = {el, before: isBlamed()}; };
/** "No use guiones", "solo números", "digits only": whether a word of the one kind stands before one of the other. */
const says = (words, one, other) =>
  words.some((word, i) => other.test(word) && (one.test(words[i - 1] || '') || one.test(words.slice(Math.max(0, i - 2), i).join(' '))));
const asksForFigures = text => {
  const words = text.split(' ');
  return says(words.filter(word => !WORDS.between.test(word)), WORDS.without, WORDS.separators)
    || says(words, WORDS.alone, WORDS.figures) || says(words, WORDS.numbers, WORDS.only);
};
/** What stands at the box and belongs to no other. */
const besideBox = () => {
  const around = el.parentElement;
  return around && !around.matches('form,body,fieldset') && around.querySelectorAll('input:not([type=hidden]),select,textarea').length === 1 ? wordsOf(around) : '';
};
const described = () => (el.getAttribute('aria-describedby') || '').split(/\s+/).map(id => { const said = id && el.getRootNode().getElementById(id); return said ? wordsOf(said) : ''; });
/** A pattern that is none is heeded by no browser. */
const isOfPattern = form => {
  try { return !el.pattern || new RegExp('^(?:' + el.pattern + ')$', 'u').test(form); } catch { return true; }
};
/** As it was written, in figures alone, and as the page's example has as many: what it asks for first. */
const numberForms = () => {
  const {written, plain} = arg, hints = [el.placeholder, el.title, ...namesOf(el), ...described(), besideBox()].filter(h => h);
  const examples = hints.flatMap(h => h.match(/(?<![\p{L}\d])[\dX#_]+(?:[-. /][\dX#_]+)*(?![\p{L}\d])/gu) || []);
  const like = examples.find(e => e.replace(/[-. /]/g, '').length === plain.length);
  const signs = [...plain], shaped = like && [...like].map(sign => (/[-. /]/.test(sign) ? sign : signs.shift())).join('');
  const bare = hints.some(h => asksForFigures(fold(h))) || examples.some(e => /^[\dX#_]{8,}$/.test(e));
  const fits = form => (el.maxLength < 0 || form.length <= el.maxLength) && isOfPattern(form);
  const forms = [...new Set([shaped, ...(bare ? [plain, written] : [written, plain])].filter(f => f))];
  return forms.filter(fits).concat(forms.filter(f => !fits(f)));
};
const hasCode = text => { const code = CODE.exec(text); return code !== null && code[0] === '+' + arg.code; };
const leadRows = () => { const at = lead().at; return everything(document).filter(e => e.matches('li,[role=option],[role=menuitem],option,a,button') && e !== at && !inside(e, at) && seen(e)); };
switch (arg.op) {
  case 'box': return el;
  case 'lead': { stands(); watchBlame(); el.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'}); const {code, kind} = lead(); return {code, kind}; }
  case 'forms': watchBlame(); return numberForms();
  case 'blamed': return isBlamed() && !(window.__aldiaBlamed && window.__aldiaBlamed.el === el && window.__aldiaBlamed.before);
  case 'lead-at': return lead().at;
  case 'lead-option': return [...lead().at.options].findIndex(o => !o.disabled && (hasCode(o.text) || hasCode(o.label)));
  case 'lead-shut': {
    const stand = () => leadRows().some(e => CODE.test(wordsOf(e)));
    await pressBeside(el, stand);
    return stand() && !dialogAround(el);
  }
  case 'lead-more': {
    // Of a long list only the rows in sight may be drawn.
    const scrolled = e => { let at = e.parentElement; while (at && (at.scrollHeight <= at.clientHeight + 1 || getComputedStyle(at).overflowY === 'visible')) at = at.parentElement; return at; };
    const list = leadRows().filter(e => CODE.test(wordsOf(e))).map(scrolled).find(at => at && !at.matches('html,body') && !inside(el, at));
    if (list) list.scrollTop = list.scrollTop + list.clientHeight + 1 >= list.scrollHeight ? 0 : list.scrollTop + list.clientHeight * 0.8;
    return null;
  }
  case 'lead-row': {
    const rows = leadRows().filter(e => hasCode(wordsOf(e)));
    return rows.find(e => !rows.some(o => o !== e && inside(e, o))) || null;
  }
  case 'prepare':
    el.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    for (const full of row.slice(1).concat(row.length > 1 ? [el] : []).filter(e => e.value)) { full.value = ''; full.dispatchEvent(new Event('input', {bubbles: true})); }
    if (focused() !== el) el.focus({preventScroll: true});
    if (!el.isContentEditable && el.select && shown() !== '') el.select();
    if (el.isContentEditable) getSelection().selectAllChildren(el);
    else if (shown() === '' && el.setSelectionRange && /^(text|search|tel|url|password|textarea)$/.test(el.type)) el.setSelectionRange(0, 0);
    stands();
    watch(true);
    return {...told(), own: el === arg.el};
  case 'holds':
    // The page may leave it to the person to go on to the next one.
    if (row.length > 1 && row.includes(focused()) && full(focused())) (row.find(e => !full(e)) || el).focus();
    return holds();
  case 'elsewhere': watch(false); return null;
  case 'leave': {
    const at = told();
    release();
    window.__aldiaLast = el; // where the person is at work: tells equal buttons apart
    if (at.focused) (row.includes(focused()) ? focused() : el).blur();
    await nap(0);
    return {...told(), strays: at.strays, before: at.value};
  }
  case 'release': release(); return null;
}
