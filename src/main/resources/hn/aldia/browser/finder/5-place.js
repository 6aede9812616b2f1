// Where nothing ties words to a control, their places do: beside, above, in the same row. Every loose
// control takes the words that fit it best before any other words may: so none is stolen.
const overlap = (a1, a2, b1, b2) => Math.min(a2, b2) - Math.max(a1, b1);
const sameLine = (a, b) => overlap(a.top, a.bottom, b.top, b.bottom) >= 0.5 * Math.min(a.height, b.height);

const cost = (a, b, textAfter) => {
  const tick = textAfter !== undefined;
  if (!tick && a.left >= b.left - 3 && a.right <= b.right + 3 && a.top >= b.top - 12 && a.bottom <= b.bottom + 3) return 1;
  if (sameLine(a, b)) {
    const after = a.left - b.right, before = b.left - a.right;
    // A wide column may lie between a label and its box; words after a box are seldom its label.
    // A control drawn out of its place by a margin may reach into the end of its words.
    if (before >= (tick ? -3 : -Math.max(3, 0.25 * (a.right - a.left))) && before < 600) return Math.min(30, Math.max(0, before)) + 0.3 * Math.max(0, before - 30) + (tick && textAfter ? 60 : 0);
    if (after >= -3 && after < 300) return tick ? Math.max(0, after) + (textAfter ? 0 : 60) : 120 + 2.5 * Math.max(0, after);
  }
  // Set by hand, words and box drift apart down the page: what stands to the left and hardly higher or lower still is meant.
  const drift = Math.max(0, b.top - a.bottom, a.top - b.bottom), apart = b.left - a.right;
  if (!tick && apart >= -3 && apart < 300 && drift <= 12) return 40 + 3 * drift + Math.min(30, Math.max(0, apart)) + 0.3 * Math.max(0, apart - 30);
  const aligned = Math.min(Math.abs(a.left - b.left), Math.abs((a.left + a.right - b.left - b.right) / 2));
  if (overlap(a.left, a.right, b.left - 40, b.right) > 0) {
    const below = b.top - a.bottom, above = a.top - b.bottom;
    if (below >= -6 && below < 70) return 3 * Math.max(0, below) + 0.3 * aligned + (tick ? 40 : 2);
    if (above >= -6 && above < 30) return 40 + 3 * Math.max(0, above) + 0.3 * aligned + (tick ? 40 : 0);
  }
  return Infinity;
};

/** The smallest thing around the words that holds a control too. */
const homeOf = (p, pool) => {
  for (let at = p.el, i = 0; at && i < 8; at = up(at), i++) {
    const inner = pool.filter(f => holds(at, f.face));
    if (inner.length) return { at, inner };
  }
  return { at: null, inner: [] };
};

/** Ticks on one line: do their words come after the box, or before it? Gaps tell; else the line's end. */
const wordsComeAfter = (tick, texts) => {
  const line = fields.filter(f => f.is('TICK') && sameLine(f.rect, tick.rect)).map(f => f.rect);
  const words = texts.filter(p => sameLine(p.rect, tick.rect)).map(p => p.rect);
  const nearest = (list, gapOf) => Math.min(...list.map(gapOf).filter(g => g >= -3), 1e4);
  const after = line.map(t => nearest(words, w => w.left - t.right)), before = line.map(t => nearest(words, w => t.left - w.right));
  const mean = list => list.reduce((a, b) => a + b, 0) / list.length;
  if (mean(before) > 2 * mean(after) + 6) return true;
  if (mean(after) > 2 * mean(before) + 6) return false;
  const last = Math.max(...line.map(t => t.right));
  return words.some(w => w.left >= last - 3 && w.left - last < 120);
};

/** A row of words beneath a row of controls, cell for cell, and no such row above them: names written below. */
const isWrittenBelow = (p, f) => {
  const cell = upTo(p.el, at => at.tagName === 'TD');
  const row = cell && cell.parentElement, controls = row && row.previousElementSibling;
  if (!controls || !controls.cells || row.cells.length < 2 || controls.cells.length !== row.cells.length || !holds(controls.cells[cell.cellIndex], f.face)) return false;
  const wordsOnly = r => r && r.cells && r.cells.length === row.cells.length && [...r.cells].every(c => textIn(c)) && !fieldIn(r).length;
  const bare = ![...controls.cells].some(c => phrasesIn(c).some(t => !fieldIn(c).some(o => holds(o.face, t.el))));
  return wordsOnly(row) && bare && !wordsOnly(controls.previousElementSibling);
};

/** A heading or a question speaks of what follows, not of the one box that has its own name. */
const speaksOfMore = p => /[?¿]/.test(p.text) || !!p.el.closest('h1,h2,h3,h4,h5,h6,[role=heading],legend');
const namesItself = f => f.names.some(n => n.evidence === UNSEEN_NAME);
const isLabelLike = p => p.text.length <= 120 && /[\p{L}\p{N}#]/u.test(p.text) && !taken.has(p) && !inClickable(p);

const placesMatter = q.purpose !== 'CLICK' && q.purpose !== 'WORDS' && q.mode !== 'boxes';
const claim = (pool, texts, howNamed, afterOf) => {
  if (!placesMatter) return;
  const pairs = [];
  const loose = pool.filter(f => !f.tied);
  // What a list shows as chosen is no label of the box beside it.
  const lists = pool.filter(f => f.is('CHOICE') && !f.group && f.face.tagName !== 'LABEL');
  for (const p of texts) {
    if (lists.some(f => holds(f.face, p.el))) continue;
    if (!loose.some(f => cost(p.rect, f.rect, afterOf ? afterOf(f) : undefined) < Infinity)) continue;
    const home = homeOf(p, pool);
    const row = upTo(p.el, at => at.tagName === 'TR');
    const rowHome = row && home.at && holds(row, home.at);
    let best = Infinity;
    const mine = [];
    for (const f of pool) {
      if (holds(f.face, p.el) && f.face !== f.el && f.is('CHOICE')) continue;
      if (!f.group && !f.tied && namesItself(f) && speaksOfMore(p)) continue;
      if (f.is('CHOICE') && !f.el.matches(NATIVE) && !f.group && holds(f.el, p.el)) continue;
      let c = cost(p.rect, f.rect, afterOf ? afterOf(f) : undefined);
      if (c === Infinity) continue;
      const atHome = home.inner.includes(f);
      if (home.inner.length === 1) c = atHome ? c * 0.2 : c + 60;
      else if (rowHome && !atHome) c += 60;
      if (!f.tied && p.el.closest('label,legend,dt,th')) c *= 0.7;
      if (isWrittenBelow(p, f)) c = 1;
      if (p.minor) c += 80;
      if (p.text.length > 60) c += 30;
      if (p.el.closest('h1,h2,h3')) c += 40;
      best = Math.min(best, c);
      mine.push({ p, f, c });
    }
    for (const pair of mine) if (!pair.f.tied && pair.c <= best + (fieldsTiedNear(mine, best) ? 25 : 1e9)) pairs.push(pair);
  }
  pairs.sort((x, y) => x.c - y.c || x.p.order - y.p.order);
  const owner = new Map(), given = new Set();
  for (const { p, f, c } of pairs) {
    if (given.has(p) || owner.has(f) || p.minor || c > 400) continue;
    owner.set(f, p);
    given.add(p);
    name(f, p.text, howNamed, VISIBLE_LABEL, 0, p.rect);
    if (p.whole !== p.text) name(f, p.whole, howNamed, VISIBLE_LABEL, 0, p.rect, { whole: true });
    taken.add(p);
    // "Sexo (F) ☐": the question runs into the first answer.
    const two = afterOf && p.text.match(/^(.*\S)(?:\s+|(?=\([A-Z]\)$))(\([^)]*\))$/);
    if (two) { name(f, two[2], howNamed, VISIBLE_LABEL, 0, p.rect); f.question = two[1]; }
  }
  for (const { p, f, c } of pairs) {
    if (afterOf || given.has(p) || c > (owner.has(f) || !p.minor ? 45 : 110)) continue;
    // Words beneath a box that has its name already belong to what comes next.
    if (owner.has(f) && p.rect.top > f.rect.bottom - 3 && homeOf(p, pool).inner.some(o => o !== f)) continue;
    given.add(p);
    name(f, p.text, howNamed, NEARBY, owner.has(f) ? 1 : 0, p.rect);
  }
};
const fieldsTiedNear = (mine, best) => mine.some(m => m.f.tied && m.c <= best);

// Ticks first (their words stand beside them), then groups of ticks by their question, then the rest.
const ticks = fields.filter(f => f.is('TICK'));
const textsNow = () => phrases.filter(isLabelLike);
const freeTicks = ticks.filter(f => !f.tied);
if (freeTicks.length) {
  const texts = textsNow();
  const direction = new Map(freeTicks.map(f => [f, wordsComeAfter(f, texts)]));
  claim(freeTicks, texts.filter(p => freeTicks.some(f => cost(p.rect, f.rect, true) < 160 && sameLine(p.rect, f.rect))), 'GEOMETRY', f => direction.get(f));
}
// Wrapped lines: the words that follow a tick in its own parent are its words.
for (const f of freeTicks.filter(t => !t.names.some(n => n.evidence === VISIBLE_LABEL))) {
  for (let at = f.face.nextSibling; at && !(at.nodeType === 1 && (at.matches(FIELD) || at.querySelector(FIELD))); at = at.nextSibling) {
    const p = phrases.find(q => !taken.has(q) && (at.nodeType === 1 ? at.contains(q.el) : q.nodes.includes(at)));
    if (p) { taken.add(p); name(f, p.text, 'GEOMETRY', VISIBLE_LABEL, 0, p.rect); break; }
  }
}
const groupsOf = () => {
  const sets = new Map();
  const formOf = f => f.el.form || upTo(f.el, at => at.matches && at.matches('fieldset,[role=radiogroup],[role=group],tr,.form-group')) || document.body;
  for (const f of ticks) {
    const native = f.el.matches('input');
    const holder = upTo(f.el, at => at.matches && at.matches('fieldset,[role=radiogroup],[role=group],tr,.form-group,p'));
    const shared = f.el.name && (f.el.type === 'radio' || ticks.some(t => t !== f && t.el.name === f.el.name && t.el.type === f.el.type));
    const key = native && shared ? 'n:' + f.el.name : holder || up(up(f.el)) || document.body;
    let byForm = sets.get(key);
    if (!byForm) sets.set(key, (byForm = []));
    const peers = byForm.find(g => typeof key !== 'string' || formOf(g[0]) === formOf(f));
    if (peers) peers.push(f); else byForm.push([f]);
  }
  return [...sets.values()].flat().flatMap(apart).filter(g => g.length > 1);
};
/** Checkboxes on one line belong together; one further down, alone on its line, asks something else. */
const apart = members => {
  if (members.some(m => m.el.type === 'radio' || m.el.getAttribute('role') === 'radio')) return [members];
  const lines = [];
  for (const m of members) {
    const line = lines.find(l => sameLine(l[0].rect, m.rect));
    if (line) line.push(m); else lines.push([m]);
  }
  return lines.some(l => l.length > 1) ? lines : [members];
};
const groups = [];
for (const members of groupsOf()) {
  const box = upTo(members[0].el, at => members.every(m => holds(at, m.el)));
  if (!box) continue;
  const group = new Field(box, ['CHOICE'], box);
  group.group = members;
  for (const m of members) if (m.question) name(group, m.question, 'GEOMETRY', VISIBLE_LABEL);
  const rects = members.flatMap(m => [m.rect, ...m.names.filter(n => n.rect && n.evidence === VISIBLE_LABEL).map(n => n.rect)]);
  const left = Math.min(...rects.map(r => r.left)), right = Math.max(...rects.map(r => r.right));
  const top = Math.min(...rects.map(r => r.top)), bottom = Math.max(...rects.map(r => r.bottom));
  group.rect = { left, right, top, bottom, width: right - left, height: bottom - top, x: left, y: top };
  for (const label of all('label[for]')) {
    const aim = !label.control && byId(label, label.htmlFor);
    if (aim && (aim === box || (holds(aim, box) && fieldIn(aim, f => !f.is('TICK')).length === 0))) takeLabel(group, label, 'LABEL');
  }
  const around = upTo(box, at => at.tagName === 'LABEL');
  if (around && around !== box && fieldIn(around).length === members.length) takeLabel(group, around, 'LABEL');
  const set = upTo(box, at => at.matches && at.matches('fieldset,[role=radiogroup],[role=group]'));
  if (set && ticks.filter(t => holds(set, t.el)).length === members.length && fieldIn(set, f => !f.is('TICK')).length === 0) {
    const legend = set.querySelector('legend');
    if (legend) takeLabel(group, legend, 'LABEL');
    for (const id of (set.getAttribute('aria-labelledby') || '').split(/\s+/)) if (id && byId(set, id)) takeLabel(group, byId(set, id), 'ARIA');
    name(group, set.getAttribute('aria-label'), 'ARIA', UNSEEN_NAME);
  }
  const said = m => { const own = m.names.filter(n => n.evidence === VISIBLE_LABEL); return own.length ? own[own.length - 1].text : ''; };
  (window.__aldiaGroups = window.__aldiaGroups || new WeakMap()).set(box, members.map(m => ({el: m.el, name: m.tied && !m.question ? '' : said(m)})));
  groups.push(group);
}
fields.push(...groups);
{
  const pool = fields.filter(f => !f.is('TICK'));
  // Labels point at nothing here, so they count like any words.
  if (pool.some(f => !f.tied)) claim(pool, textsNow().filter(p => !groups.some(g => g.group.some(m => m.names.some(n => n.rect === p.rect)))), 'GEOMETRY');
}
// A column's heading names the cells under it.
for (const f of fields) {
  const cell = f.tied ? null : upTo(f.face, at => at.tagName === 'TD');
  const table = cell && cell.closest('table');
  if (!table || f.names.some(n => n.evidence === VISIBLE_LABEL && n.how === 'LABEL')) continue;
  const over = [...table.querySelectorAll('th')].map(head => ({ row: head.closest('tr'), rect: pageRect(head), text: textIn(head) }))
    .filter(h => h.row !== cell.closest('tr') && h.text && !fieldIn(h.row).length && (f.rect.left + f.rect.right) / 2 > h.rect.left
      && (f.rect.left + f.rect.right) / 2 < h.rect.right && h.rect.bottom <= f.rect.top + 3)
    .sort((x, y) => y.rect.bottom - x.rect.bottom);
  // Of cells that lie one over the other the lowest is the column's own; those above it span several.
  if (over.length) name(f, over[0].text, 'GEOMETRY', VISIBLE_LABEL, 0, over[0].rect);
  if (over.length > 1) name(f, over.map(h => h.text).reverse().join(' '), 'GEOMETRY', VISIBLE_LABEL, 0, over[0].rect, { whole: true });
}
// "Teléfono [+504] [        ]": a nameless box right behind a list, or behind a box for a few signs, goes by its name.
// Words beneath it may be of what follows.
for (const f of fields) {
  if (!f.is('TEXT') || f.group || f.names.some(n => n.evidence < NEARBY && !(n.rect && n.rect.top > f.rect.bottom - 3))) continue;
  for (const before of fields) {
    const after = f.rect.left - before.rect.right;
    if (before === f || before.group || after < -3 || after > 40 || !sameLine(before.rect, f.rect)) continue;
    const few = before.is('TEXT') && !before.is('CHOICE') && before.el.maxLength > 0 && before.el.maxLength < 6 && before.rect.width < f.rect.width * 0.8;
    if (!few && (before.is('TEXT') || before.is('TICK'))) continue;
    for (const n of before.names.filter(n => n.evidence === VISIBLE_LABEL)) name(f, n.text, n.how, few ? VISIBLE_LABEL : NEARBY, 0, n.rect);
    if (few) before.names.forEach(n => { n.penalty += 1; });
  }
}
// The value a widget shows, weakest of all words.
for (const f of fields) {
  if (!f.is('CHOICE') || f.group) continue;
  if (f.el.tagName === 'SELECT') for (const o of f.el.selectedOptions) name(f, o.text, 'PLACEHOLDER', SHOWN_VALUE);
  // What a list says before anything is chosen in it is its name still when something is.
  const asked = f.el.tagName === 'SELECT' && f.el.options[0];
  if (asked && !asked.selected && (asked.value === '' || asked.disabled) && !asksToChoose(asked.text)) name(f, asked.text, 'PLACEHOLDER', SHOWN_VALUE);
  // Its own label may lie within it, before what is chosen.
  if (f.face.tagName !== 'SELECT' && f.face.tagName !== 'INPUT') for (const words of new Set([textIn(f.face), ...phrasesIn(f.face).map(p => p.text)])) name(f, words, 'PLACEHOLDER', SHOWN_VALUE);
}
