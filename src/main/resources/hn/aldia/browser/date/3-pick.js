// Picks the day in a calendar by its own means: lists and boxes of its heading, zooming out by a click on the heading, else the arrows.
const press = e => {
  const at = e.getBoundingClientRect();
  const how = {bubbles: true, cancelable: true, composed: true, view: window, button: 0, clientX: at.left + at.width / 2, clientY: at.top + at.height / 2};
  e.dispatchEvent(new PointerEvent('pointerdown', {...how, isPrimary: true}));
  e.dispatchEvent(new MouseEvent('mousedown', {...how, buttons: 1}));
  e.dispatchEvent(new PointerEvent('pointerup', {...how, isPrimary: true}));
  e.dispatchEvent(new MouseEvent('mouseup', how));
  e.click();
};
/** What the calendar shows, cheaply: a heading may be turned a thousand times. */
const signature = () => state.root && state.root.isConnected
  ? state.root.innerText + '|' + [...state.root.querySelectorAll('select,input')].map(f => f.value).join() : String(document.querySelectorAll('*').length);
/** Waits for the leaf to turn; animations need a moment. */
const turned = async before => {
  for (let i = 0; i < 30; i++) {
    if (signature() !== before) return true;
    await (i < 3 ? null : nap(i < 8 ? 1 : 20));
  }
  return false;
};
const told = e => [e.getAttribute('class') || '', e.getAttribute('aria-label') || '', e.getAttribute('title') || '', e.getAttribute('data-action') || '', e.getAttribute('rel') || '', ...[...e.children].map(c => (c.getAttribute('class') || '') + ' ' + (c.getAttribute('title') || ''))].join(' ').toLowerCase();
const off = e => e.disabled || e.getAttribute('aria-disabled') === 'true' || /(^|[\s_-])(disabled|-disabled-|ui-state-disabled)($|[\s_-])/.test(e.getAttribute('class') || '');
const BACK = ['‹', '<', '←', '◄', '◀', '⟨', '❮', '&lt;'], ON = ['›', '>', '→', '►', '▶', '⟩', '❯', '&gt;'];
const arrows = (leaf, forward) => {
  const words = forward ? /\b(next|siguiente|sig|proximo|adelante|right|forward)|next|chevron-right|arrow-right|derecha/ : /\b(prev|previous|anterior|ant|atras|left|back)|prev|chevron-left|arrow-left|izquierda/;
  const signs = forward ? ON : BACK;
  const doubled = forward ? ['»', '>>', '⏩', '❯❯'] : ['«', '<<', '⏪', '❮❮'];
  const inCells = e => leaf.cells.some(c => c === e || inside(c, e) || inside(e, c));
  const all = everything(leaf.root).filter(e => visible(e) && !off(e) && !inCells(e) && !['SELECT', 'OPTION', 'INPUT'].includes(e.tagName) && e.getBoundingClientRect().width < 80);
  const texts = e => tidy(e.textContent);
  const fits = all.filter(e => signs.includes(texts(e)) || doubled.includes(texts(e)) || (words.test(fold(told(e)).concat(' ', told(e))) && texts(e).length < 14));
  // What only wraps a button does nothing itself when it is pressed by script.
  const outer = fits.filter(e => !fits.some(o => o !== e && o.contains(e))).map(e => e.querySelector('button,a,[role=button]') || e).filter(e => !off(e));
  const yearly = e => /year|ano\b|año|super|double/.test(told(e)) || doubled.includes(texts(e));
  const double0 = outer.filter(yearly), single = outer.filter(e => !yearly(e));
  // "«" alone is the only arrow there is: it turns one leaf.
  return {leaf: single[0] || double0[0] || null, year: single.length ? double0[0] || null : null};
};
const monthIn = text => text.split(/[^\p{L}]+/u).some(w => monthNamed(w));
/** What may lead to a wider leaf; where month and year are headings of their own, first the one that is wrong. */
const titles = leaf => {
  const says = h => (leaf.year === arg.year ? monthIn(own(h)) : yearsOf(own(h)).length > 0);
  const worded = leaf.heads.filter(h => yearsOf(own(h)).length || monthIn(own(h))).sort((a, b) => Number(says(b)) - Number(says(a)));
  return [...worded.flatMap(h => [h, h.parentElement]), ...(leaf.year === arg.year ? [] : switches(leaf))]
    .filter(h => h && h !== leaf.root && !h.querySelector('select,table') && !state.dead.has(looks(h)) && !state.pressed.has(pressOf(leaf, h)));
};
/** A small button without words beside the heading may lead to the years. */
const switches = leaf => {
  const {leaf: on, year: onYear} = arrows(leaf, true), {leaf: back, year: backYear} = arrows(leaf, false);
  return everything(leaf.root).filter(e => e.matches('button,[role=button]') && visible(e) && !off(e) && !tidy(e.textContent) && ![on, onYear, back, backYear].some(a => a && (inside(a, e) || inside(e, a)))
    && !leaf.cells.some(c => inside(c, e) || inside(e, c)));
};
/** The same heading on the same leaf: pressed again it would only lead round in a circle. */
const pressOf = (leaf, h) => [looks(h), leaf.level, leaf.year, leaf.month, leafText(leaf.cells[0])].join('|');
/** An element by its looks: a calendar may draw its heading anew on every leaf. */
const looks = e => e.tagName + '.' + (e.getAttribute('class') || '');
const choose = (select, value) => {
  select.value = value;
  select.dispatchEvent(new Event('input', {bubbles: true}));
  select.dispatchEvent(new Event('change', {bubbles: true}));
};
const nearestYear = select => [...select.options].filter(o => /^\d{4}$/.test(tidy(o.text)) && !o.disabled)
  .sort((a, b) => Math.abs(Number(tidy(a.text)) - arg.year) - Math.abs(Number(tidy(b.text)) - arg.year))[0];
const covers = (cells, i) => {
  const [from, to] = yearsOf(leafText(cells[i]));
  if (to) return from <= arg.year && arg.year <= to;
  const step = cells.length > 1 ? Math.abs(yearsOf(leafText(cells[1]))[0] - yearsOf(leafText(cells[0]))[0]) || 1 : 1;
  return from <= arg.year && arg.year < from + step;
};
/** The next thing to do on this leaf: a function, or null when there is none. */
const act = leaf => {
  if (leaf.level === 'YEARS') {
    const at = leaf.cells.findIndex((c, i) => covers(leaf.cells, i) && !off(c));
    if (at >= 0) return into(leaf.cells[at]);
    const first = yearsOf(leafText(leaf.cells[0]))[0], last = yearsOf(leafText(leaf.cells[leaf.cells.length - 1])).pop();
    const away = arg.year < first ? first - arg.year : arg.year - last;
    const title = away > 3 * (last - first + 1) && !state.narrow ? titles(leaf)[0] : null;
    const arrow = arrows(leaf, arg.year > last).leaf;
    if (title || arrow) return title ? zoom(title, leaf) : () => press(arrow);
    // A leaf that cannot be turned leads back into the nearest of what it shows: there are arrows again, and this leaf is not gone to twice.
    const fit = leaf.cells.filter(c => !off(c));
    state.narrow = true;
    return fit.length && !state.pressed.has(leafText(leaf.cells[0])) ? () => { state.pressed.add(leafText(leaf.cells[0])); return into(arg.year < first ? fit[0] : fit[fit.length - 1])(); } : null;
  }
  const off0 = leaf.year ? (arg.year - leaf.year) * 12 + (leaf.level === 'DAYS' ? arg.month - leaf.month : 0) : 0;
  if (leaf.level === 'MONTHS') {
    if (leaf.year === arg.year || !leaf.year) {
      const cell = leaf.cells.find(c => monthNamed(leafText(c)) === arg.month);
      return cell && !off(cell) ? into(cell) : null;
    }
    const title = Math.abs(off0) > 36 ? titles(leaf)[0] : null;
    const arrow = arrows(leaf, off0 > 0).leaf;
    return title ? zoom(title, leaf) : arrow ? () => press(arrow) : titles(leaf)[0] ? zoom(titles(leaf)[0], leaf) : null;
  }
  if (leaf.selectY && leaf.year !== arg.year) {
    const option = nearestYear(leaf.selectY);
    if (option && Number(tidy(option.text)) !== leaf.year) return () => choose(leaf.selectY, option.value);
  }
  if (leaf.input && leaf.year !== arg.year && !state.dead.has(leaf.input)) {
    return () => {
      state.dead.add(leaf.input);
      leaf.input.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(leaf.input, String(arg.year));
      for (const kind of ['input', 'keyup', 'change']) leaf.input.dispatchEvent(new Event(kind, {bubbles: true}));
      leaf.input.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, key: 'Enter', keyCode: 13}));
    };
  }
  if (leaf.selectM && leaf.year === arg.year && leaf.month !== arg.month) {
    const option = [...leaf.selectM.options].find(o => (monthNamed(o.text) || Number(tidy(o.text))) === arg.month && !o.disabled);
    if (option) return () => choose(leaf.selectM, option.value);
  }
  // A heading that only leads to the years is no way to a month.
  const title = Math.abs(off0) > 3 && !(state.yearly && leaf.year === arg.year) ? titles(leaf)[0] : null;
  if (title) return zoom(title, leaf);
  const {leaf: one, year} = arrows(leaf, off0 > 0);
  const arrow = Math.abs(off0) >= 12 && year ? year : one;
  if (!arrow) return null;
  return async () => {
    const path = pathOf(leaf.root, arrow), before = signature();
    press(arrow);
    await turned(before);
    const now = calendar();
    const moved = now && now.level === 'DAYS' && now.year ? (now.year - leaf.year) * 12 + now.month - leaf.month : 0;
    const stride = arrow === year ? 12 : 1;
    if (moved === stride * Math.sign(off0)) await turnOn(path, Math.floor(Math.abs(off0) / stride) - 2);
  };
};
/** While one leaf fades and another appears both are there: only what has come to rest is read. */
const atRest = async () => {
  let before = signature(), still = 0;
  for (let i = 0; i < 40 && still < 3; i++) {
    await nap(40);
    const now = signature();
    still = now === before && document.getAnimations().every(a => a.playState !== 'running' || !(Number(a.effect.getComputedTiming().endTime) < 2000)) ? still + 1 : 0;
    before = now;
  }
};
/** A heading that does nothing when it is pressed is not pressed again. */
const zoom = (title, leaf) => async () => {
  state.pressed.add(pressOf(leaf, title));
  const before = signature();
  press(title);
  if (await turned(before)) await atRest(); else state.dead.add(looks(title));
};
const into = cell => async () => { const before = signature(); press(cell); if (await turned(before)) await atRest(); };
const pathOf = (root, e) => {
  const path = [];
  for (let at = e; at && at !== root; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at));
  return path;
};
/** Turns many leaves by the same arrow, which stands in the same place on each; looks no further than that. */
const turnOn = async (path, times) => {
  for (let i = 0; i < times && performance.now() < state.end; i++) {
    const arrow = path.reduce((at, n) => at && at.children[n], state.root);
    if (!arrow || !visible(arrow) || off(arrow)) return;
    const before = signature();
    press(arrow);
    if (!(await turned(before))) return;
  }
};
const pick = async () => {
  state.dead = new Set();
  state.pressed = new Set();
  state.yearly = state.narrow = false;
  let level = '', moving = 0, rested = false;
  state.end = state.end || performance.now() + arg.most;
  for (let i = 0; i < 400 && performance.now() < state.end; i++) {
    const leaf = calendar();
    if (!leaf) return 'NO_CALENDAR';
    if (level === 'YEARS' && leaf.level === 'DAYS') state.yearly = true;
    level = leaf.level;
    if (leaf.level === 'DAYS' && leaf.year === arg.year && leaf.month === arg.month) {
      // The heading may have turned before its days: the leaf is read again once it rests.
      if (!rested) {
        await atRest();
        rested = true;
        continue;
      }
      const cell = leaf.cells[arg.day - 1];
      if (!cell || off(cell) || off(cell.parentElement)) return 'DAY_OFF';
      press(cell);
      await nap(30);
      return 'PICKED';
    }
    const step = leaf.level === 'DAYS' && (!leaf.year || !leaf.month) ? null : act(leaf);
    if (!step) {
      if (moving++ > 2) return 'NO_WAY';
      await atRest();
      continue;
    }
    moving = 0;
    rested = false;
    const before = signature();
    const dead = state.dead.size;
    await step();
    if (signature() === before && !(await turned(before)) && state.dead.size === dead) return 'STUCK';
  }
  return 'NO_WAY';
};
