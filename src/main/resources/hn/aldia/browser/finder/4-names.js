// What ties words to a control by markup. Evidence, best first:
const VISIBLE_LABEL = 0, UNSEEN_NAME = 1, NEARBY = 3, SHOWN_VALUE = 5, ICON = 6;

const clickableAt = new Map();
const inClickable = p => {
  if (!clickableAt.has(p.el)) clickableAt.set(p.el, !!clickableAround(p));
  return clickableAt.get(p.el);
};
const clickableAround = p => upTo(p.el, at => at.matches && at.matches('a[href],button,[role=button],[role=menuitem],[role=tab],[role=option],nav,footer,option,.btn'));
const taken = new Set();

const name = (field, text, how, evidence, penalty = 0, rect = null, more = {}) => {
  for (const said of new Set([text || '', withoutSmallPrint(text || '')])) {
    const words = asWords(said);
    if (words) field.names.push({ text: text.replace(/\s+/g, ' ').trim(), words, how, evidence, penalty, rect, ...more });
  }
};
/** "Seleccione" drawn over an empty box asks to choose there, and is no label of it. */
for (const p of phrases) {
  if (!asksToChoose(p.text)) continue;
  const lies = f => p.rect.left >= f.rect.left - 3 && p.rect.right <= f.rect.right + 3 && p.rect.top >= f.rect.top - 3 && p.rect.bottom <= f.rect.bottom + 3;
  const field = fields.find(f => f.face === f.el && f.el.matches('input') && f.is('TEXT') && f.el.value === '' && !holds(f.el, p.el) && lies(f));
  if (!field) continue;
  if (!field.is('CHOICE')) field.kinds.push('CHOICE');
  name(field, p.text, 'PLACEHOLDER', UNSEEN_NAME, 0, null, { hint: true });
  taken.add(p);
}
const byId = (el, id) => (el.getRootNode().getElementById ? el.getRootNode() : document).getElementById(id);

const takeLabel = (field, label, how) => {
  // What a list is drawn as shows what is chosen; what a tick is drawn as, its own words.
  const outside = phrasesIn(label).filter(p => field.is('TICK') || !holds(field.face, p.el) || label === field.face || holds(field.face, label));
  if (!seen.has(label) && !outside.length) {
    // Kept from sight alone it is for who listens; not drawn at all, with the part of the form around it, it is another's.
    const isDrawn = how === 'LABEL' ? label.getClientRects().length > 0 : label.getAttribute && styleOf(label).display !== 'none';
    if (isDrawn && label.textContent.trim()) name(field, label.textContent, 'ARIA', UNSEEN_NAME);
    return;
  }
  const main = outside.filter(p => !p.minor);
  if (!main.length) return;
  for (const p of outside) taken.add(p);
  field.tied = true;
  name(field, main.map(p => p.text).join(' '), how, VISIBLE_LABEL, 0, main[0].rect);
  // With its small print it is still what a person reads there, but no part of that is a name.
  const wholly = outside.map(p => p.whole).join(' ');
  if (wholly !== main.map(p => p.text).join(' ')) name(field, wholly, how, VISIBLE_LABEL, 0, main[0].rect, { whole: true });
  if (main.length > 1) main.forEach((p, i) => name(field, p.text, how, VISIBLE_LABEL, i ? 1 : 0, p.rect));
};

const gap = (a, b) => {
  const dx = Math.max(0, a.left - b.right, b.left - a.right), dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return dx + 3 * dy;
};

/** The one box that a widget is written into: its words are the widget's. */
const writtenInto = new Map();
const entryBoxes = all('input:not([type=hidden]):not([type=checkbox]):not([type=radio]),textarea');
for (const field of fields) {
  if (field.group || field.el.matches(NATIVE)) continue;
  const within = entryBoxes.filter(b => holds(field.el, b));
  if (within.length === 1) writtenInto.set(field, within[0]);
}

const labelsOf = new Map();
for (const label of all('label')) {
  if (cut && !seen.has(label)) continue;
  let field = label.control && (fields.find(f => f.el === label.control) || fields.find(f => writtenInto.get(f) === label.control));
  // The first thing in it may be a button, as of a list of countries: what is written in is meant.
  if (!label.htmlFor && label.control && label.control.tagName === 'BUTTON') {
    const written = fieldIn(label, f => f.el.matches(NATIVE) && f.face === f.el);
    if (written.length === 1) field = written[0];
  }
  // Around several ticks it asks the question that they answer.
  if (field && field.is('TICK') && !label.htmlFor && fieldIn(label, f => f.is('TICK')).length > 1) continue;
  const aim = !label.control && label.htmlFor && byId(label, label.htmlFor);
  if (!field && aim) field = fieldIn(aim).length === 1 ? fieldIn(aim)[0] : fields.find(f => f.face === aim || holds(f.face, aim));
  if (!field && !label.htmlFor) {
    const inner = fieldIn(label);
    if (inner.length === 1) field = inner[0];
  }
  if (!field || (label !== field.face && holds(field.face, label) && !field.is('TICK') && !field.is('FILE'))) continue;
  if (!labelsOf.has(field)) labelsOf.set(field, []);
  labelsOf.get(field).push(label);
}
for (const field of fields) {
  const { el } = field;
  let labels = labelsOf.get(field) || [];
  const pointing = labels.filter(l => seen.has(l) && !holds(l, field.face) && textIn(l));
  if (pointing.length > 1 && fields.some(f => !labelsOf.has(f))) {
    // A copied label kept its `for`: the one that stands nearest is the control's, the others are free.
    const nearest = pointing.reduce((a, b) => (gap(pageRect(b), field.rect) < gap(pageRect(a), field.rect) ? b : a));
    labels = labels.filter(l => l === nearest || !pointing.includes(l));
  }
  for (const label of labels) takeLabel(field, label, 'LABEL');
  // A picture that is pressed in place of a tick tells what it stands for: no words around it do.
  const drawn = field.is('TICK') && !field.tied && [...labels, field.face].flatMap(at => [at, ...at.querySelectorAll('img,svg')]).map(e => e.getAttribute('alt') || (e !== el && e.getAttribute('aria-label'))).find(Boolean);
  if (drawn) {
    field.tied = true;
    name(field, drawn, 'ARIA', VISIBLE_LABEL);
  }
  const written = writtenInto.get(field);
  for (const part of new Set([el, field.face, written].filter(p => p))) {
    const ids = (part.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean);
    const tellers = ids.map(id => byId(part, id)).filter(t => t && !holds(field.face, t) && t !== el);
    const visible = tellers.filter(t => textIn(t));
    if (visible.length > 1) name(field, visible.map(textIn).join(' '), 'ARIA', VISIBLE_LABEL);
    for (const teller of tellers) takeLabel(field, teller, 'ARIA');
    name(field, part.getAttribute('aria-label'), 'ARIA', UNSEEN_NAME);
    // A button that is one of several bears its own words, and so does what is drawn for a hidden tick.
    if (field.is('TICK') && (part === el ? !el.matches(NATIVE) : !field.tied) && textIn(part)) takeLabel(field, part, 'ARIA');
    if (part === el || part === written) {
      name(field, part.getAttribute('placeholder') || part.getAttribute('data-placeholder') || part.getAttribute('aria-placeholder'), 'PLACEHOLDER', UNSEEN_NAME, 0, null, { hint: part.value === '' || part.value === undefined });
      name(field, part.getAttribute('title'), 'ARIA', UNSEEN_NAME);
    }
  }
}
// What stands above what is chosen, in the same frame, is the list's own label.
for (const field of fields) {
  if (!field.is('CHOICE') || field.tied || field.group || field.el.matches(NATIVE) || field.face !== field.el || field.rect.height > 80 || field.el.querySelector('[role=option],li')) continue;
  const [top, ...rest] = phrasesIn(field.face).sort((a, b) => a.rect.top - b.rect.top);
  if (!rest.length || asksToChoose(top.text) || rest.some(p => p.rect.top < top.rect.bottom - 3)) continue;
  field.tied = true;
  taken.add(top);
  name(field, top.text, 'GEOMETRY', VISIBLE_LABEL, 0, top.rect);
}

// Lines to choose from go by the heading over them, and by what stands over their columns.
for (const field of fields) {
  if (!field.lines) continue;
  const caption = field.lines.querySelector('caption');
  let heading = caption;
  for (let at = field.el, i = 0; at && !heading && i < 3; at = up(at), i++) {
    for (let before = at.previousElementSibling; before && !heading; before = before.previousElementSibling) if (before.matches('h1,h2,h3,h4,h5,h6,legend,label,[role=heading]') && seen.has(before)) heading = before;
  }
  if (heading) name(field, textIn(heading), 'GEOMETRY', VISIBLE_LABEL);
  for (const head of field.lines.querySelectorAll('th,[role=columnheader]')) name(field, textIn(head), 'GEOMETRY', NEARBY, 1);
}
