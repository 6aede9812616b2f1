// The look itself: candidates with their ranks, best first. A rank is compared place by place; equal ranks
// are equal candidates. [level, wording, evidence, disabled, behind an overlay, outside the page's main part]
const rectOf = el => pageRect(el);
const entriesOf = () => fields.filter(f => f.is('TEXT') && !f.group && !disabled(f.el));

// A modal layer covers the page's corners; what it does not hold is behind it.
const layer = (() => {
  const w = innerWidth, h = innerHeight;
  const tops = [[4, 4], [w - 5, 4], [4, h - 5], [w - 5, h - 5]].map(([x, y]) => {
    let hit = document.elementFromPoint(x, y);
    while (hit && hit.shadowRoot && hit.shadowRoot.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
    return hit && upTo(hit, at => at !== document.body && at !== document.documentElement && /fixed|absolute/.test(styleOf(at).position)
      && pageRect(at).width >= w * 0.9 && pageRect(at).height >= h * 0.9);
  });
  const dialog = all('dialog').find(d => d.open && d.matches(':modal'));
  return dialog || (tops[0] && tops.every(t => t === tops[0]) ? tops[0] : null);
})();
const layerIsPage = layer && !layer.matches('dialog') && !/fixed/.test(styleOf(layer).position) && phrasesIn(layer).length > phrases.length * 0.7;
const behind = el => {
  if (!layer || layerIsPage || holds(layer, el)) return 0;
  const r = pageRect(el);
  const x = (r.left + r.right) / 2, y = (r.top + r.bottom) / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return 1;
  const hit = document.elementFromPoint(x, y);
  return hit && (hit === layer || holds(layer, hit)) ? 1 : 0;
};
const aside = el => (upTo(el, at => at.matches && at.matches('footer,nav,aside,[role=navigation],[role=contentinfo],[role=search],.main-footer,.navbar,.main-sidebar,.main-header')) ? 1 : 0);

const candidate = (el, face, rank, how, text, rect) => ({
  el, face, rank: [...rank, disabled(el) ? 1 : 0, behind(face)], how, text, rect: rect || rectOf(face),
});

/** Words about a password on a box that shows what is written: "Recuperar contraseña" wants an address. */
const isOpenSecret = (f, want) => f.is('TEXT') && f.el.type !== 'password' && want.words.split(' ').some(w => WORDS.secret.test(w)) && getComputedStyle(f.el).webkitTextSecurity === 'none';
const forField = (want, i, kind) => {
  const found = [];
  for (const f of fields) {
    if (!f.is(kind)) continue;
    let best = null;
    const labelled = f.names.some(n => n.evidence === VISIBLE_LABEL);
    for (const n of f.names) {
      const match = level(n.words, want);
      if (match === NO_MATCH || (match !== EXACT && (n.whole || (match !== SLIP && meansOther(n.words, want)) || isOpenSecret(f, want)))) continue;
      // What stands near a box that has its own label says more of others than of it.
      if (match !== EXACT && n.evidence === NEARBY && labelled) continue;
      let at = match + n.penalty;
      if (n.evidence === SHOWN_VALUE) at += 5;
      else if (n.evidence === UNSEEN_NAME && labelled && !n.hint) at += 1;
      const rank = [at, i, n.evidence];
      if (!best || compare(rank, best.rank) < 0) best = { rank, n };
    }
    if (best) {
      const c = candidate(f.el, f.face, best.rank, best.n.how, best.n.text, f.rect);
      c.rank.push(aside(f.face));
      found.push(c);
    }
  }
  for (const f of byIcon(want, kind)) {
    if (found.some(c => c.el === f.el)) continue;
    const c = candidate(f.el, f.face, [8, i, ICON], 'ICON', want.words, f.rect);
    c.rank.push(0);
    found.push(c);
  }
  return found.length || !/CHOICE|ENTRY/.test(kind) ? found : byOpener(want, i);
};
/** "Institución: [Buscar institución]": what is pressed to choose names what is chosen, and its name stands before it. */
const byOpener = (want, i) => {
  const labels0 = phrases.filter(p => level(p.words, want) === EXACT && !inClickable(p));
  return labels0.length === 0 ? [] : clickables().flatMap(c => {
    const [verb, ...rest] = asWords(c.text).split(' ').filter(w => !WORDS.the.test(w));
    const fits = c.real && WORDS.opens.test(verb || '') && squeeze(rest.join(' ')) === want.key && labels0.some(p => sameLine(p.rect, pageRect(c.el)));
    return fits ? [{ ...candidate(c.el, c.el, [EXACT, i, NEARBY], 'ROLE', rest.join(' ')) }] : [];
  });
};
const fileName = img => (img.getAttribute('src') || '').split(/[?#]/)[0].split('/').pop().replace(/\.\w+$/, '').replace(/[-_+]|%20/g, ' ');
const forClick = (want, i) => {
  const found = [];
  const used = new Set();
  for (const c of clickables()) {
    const match = clickMatch(c, want);
    if (match === NO_MATCH) continue;
    used.add(c.el);
    found.push(candidate(c.el, c.el, [match, i, c.real ? 0 : 1], 'ROLE', c.text || c.attributes[0], c.rect));
  }
  const patterns = iconKeys(want);
  if (patterns.length) {
    for (const el of pictures()) {
      if (!iconWords(el).some(w => patterns.some(p => p.test(w)))) continue;
      const click = clickableOf(el);
      if (click && !used.has(click.el) && !textIn(click.el)) { used.add(click.el); found.push(candidate(click.el, click.el, [8, i, ICON], 'ICON', want.words)); }
    }
    // What bears no words may be named by the one word that its drawing is called by, in whatever language.
    const called = c => !c.text && pageRect(c.el).width <= 80 && c.attributes.some(a => !asWords(a).includes(' ') && patterns.some(p => p.test(a)));
    for (const c of clickables()) if (!used.has(c.el) && (called(c) || (c.text && !/\p{L}/u.test(c.text) && patterns.some(p => p.test(c.text))))) found.push(candidate(c.el, c.el, [8, i, ICON], 'ICON', c.text || want.words));
  }
  if (!found.length) {
    // A picture that nothing names may be named by its file.
    for (const el of everything) {
      if (el.tagName !== 'IMG' || el.alt || level(asWords(fileName(el)), want) !== EXACT) continue;
      const click = clickableOf(el);
      if (click && !textIn(click.el)) found.push(candidate(click.el, click.el, [8, i, ICON], 'ICON', fileName(el)));
    }
  }
  if (patterns.length && q.near.length && !found.length) {
    // A drawing that nothing names, beside the words that it stands beside: a person sees what it shows.
    for (const c of clickables()) {
      const drawn = !c.text && !c.attributes.some(asWords) && pageRect(c.el).width <= 80 && (c.el.querySelector('svg,img,i,span') || /IMG|SVG|I/i.test(c.el.tagName) || styleOf(c.el).backgroundImage !== 'none');
      if (drawn && !c.el.matches('input') && !fields.some(f => holds(f.face, c.el))) found.push(candidate(c.el, c.el, [9, i, ICON], 'ICON', want.words));
    }
  }
  for (const p of phrases) {
    const match = level(p.words, want);
    if (match === NO_MATCH || clickableOf(p.el) || (match === CONTAINS && want.words.length * 2 < p.text.length)) continue;
    // A sentence that only speaks of it ("Utilice el menú para…") comes after the drawing that is it.
    found.push(candidate(p.el, p.el, [match === CONTAINS ? 9 : 3 + match * 2, i, 2], 'ROLE', p.text, p.rect));
  }
  if (!found.length) {
    const around = smallestWith(want);
    const inner = around ? clickables().filter(c => c.el !== around && holds(around, c.el)) : [];
    if (inner.length === 1 && textIn(around).length < want.words.length * 2 + 20) found.push(candidate(inner[0].el, inner[0].el, [CONTAINS + 1, i, 0], 'ROLE', textIn(around)));
  }
  return found;
};
/** Words that run over blocks or links: the smallest element that shows them all. */
const smallestWith = want => {
  let smallest = null;
  const first = want.words.split(' ')[0];
  const shows = el => fold(el.textContent).includes(first) && level(asWords(textIn(el)), want) !== NO_MATCH;
  for (const el of everything) {
    if (!NEVER_TEXT.has(el.tagName) && (!smallest || smallest.contains(el)) && shows(el)) smallest = el;
  }
  return smallest;
};
const forWords = (want, i) => {
  const found = [];
  const told = el => !el.closest('[aria-hidden=true]');
  for (const p of phrases) {
    const match = level(p.words, want);
    if (match !== NO_MATCH && told(p.el)) found.push(candidate(p.el, p.el, [match, i, 0], 'ROLE', p.text, p.rect));
  }
  for (const el of all('input,textarea')) {
    if (!seen.has(el) || el.type === 'password') continue;
    const texts = [[el.value, 1], [el.placeholder, 2]];
    for (const [text, evidence] of texts) {
      const match = /checkbox|radio|hidden|file/.test(el.type) || !text ? NO_MATCH : level(asWords(text), want);
      if (match !== NO_MATCH) found.push(candidate(el, el, [match, i, evidence], 'ROLE', text));
    }
  }
  for (const el of all('select')) {
    const match = seen.has(el) ? level(asWords([...el.selectedOptions].map(o => o.text).join(' ')), want) : NO_MATCH;
    if (match !== NO_MATCH) found.push(candidate(el, el, [match, i, 1], 'ROLE', el.selectedOptions[0].text));
  }
  for (const el of all('img[alt]')) if (seen.has(el) && level(asWords(el.alt), want) !== NO_MATCH) found.push(candidate(el, el, [level(asWords(el.alt), want), i, 1], 'ROLE', el.alt));
  const smallest = found.length ? null : smallestWith(want);
  if (smallest && told(smallest)) found.push(candidate(smallest, smallest, [CONTAINS + 1, i, 0], 'ROLE', textIn(smallest)));
  return found;
};

const compare = (a, b) => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] || 0) - (b[i] || 0);
  return 0;
};
const readingOrder = list => {
  const rest = [...list].sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left);
  const lines = [];
  for (const c of rest) {
    const line = lines.find(l => sameLine(l[0].rect, c.rect) && overlap(l[0].rect.top, l[0].rect.bottom, c.rect.top, c.rect.bottom) > 0.6 * Math.min(l[0].rect.height, c.rect.height));
    if (line) line.push(c); else lines.push([c]);
  }
  return lines.flatMap(l => l.sort((a, b) => a.rect.left - b.rect.left));
};

/** Where these words stand: text, names of buttons, values, placeholders. */
const places = want => {
  const found = [];
  for (const p of phrases) found.push([level(p.words, want), p.el, p.rect]);
  for (const el of everything) {
    for (const text of [el.matches('input:not([type=password]),textarea') && el.value, el.tagName === 'SELECT' && [...el.selectedOptions].map(o => o.text).join(' '), el.placeholder, el.getAttribute('aria-label'), el.getAttribute('title'), el.alt]) {
      if (text && typeof text === 'string') found.push([level(asWords(text), want), el, null]);
    }
  }
  for (const c of clickables()) if (c.pieces.length > 1) found.push([level(asWords(c.text), want), c.el, null]);
  const best = Math.min(...found.map(f => f[0]), NO_MATCH);
  return best === NO_MATCH ? [] : found.filter(f => f[0] === best).map(([, el, rect]) => ({ el, rect: rect || pageRect(el) }));
};
/** Only what lies in the smallest region that shows the words and holds so many candidates. */
const within = (list, wordings, atLeast = 1) => {
  const spots = wordings.flatMap(words => places(wanted(words)));
  let best = null, size = Infinity, from = null;
  for (const spot of spots) {
    const region = upTo(spot.el, at => list.filter(c => holds(at, c.face) && !(at === c.face && spot.el === at && spots.length > 1)).length >= atLeast);
    const n = region ? region.querySelectorAll('*').length : Infinity;
    if (n < size) { best = region; size = n; from = spot; }
  }
  if (!best) return [];
  let kept = list.filter(c => holds(best, c.face));
  const heading = upTo(from.el, at => at.matches && at.matches('h1,h2,h3,h4,h5,h6,legend,[role=heading],summary,dt'));
  if (heading && kept.length > 1) {
    const next = [...best.querySelectorAll(heading.tagName)].find(h => seen.has(h) && h !== heading && heading.compareDocumentPosition(h) & 4);
    const section = kept.filter(c => heading.compareDocumentPosition(c.face) & 4 && !(next && next.compareDocumentPosition(c.face) & 4));
    if (section.length) kept = section;
  }
  return kept;
};
const nearest = (list, words) => {
  const want = wanted(words);
  // What stands beside a box is near its name, too, wherever the label stands.
  const boxes = fields.filter(f => f.names.some(n => level(n.words, want) === EXACT)).map(f => ({ el: f.el, rect: f.rect }));
  const spots = [...places(want), ...boxes];
  const far = c => Math.min(...spots.filter(s => s.el !== c.face).map(s => gap(s.rect, c.rect)), Infinity);
  const least = Math.min(...list.map(far), Infinity);
  const closest = least === Infinity ? [] : list.filter(c => far(c) <= least + 2);
  // As near to the eye: the one that stands in one thing with the words.
  const around = c => Math.min(...spots.map(s => upTo(s.el, at => holds(at, c.el))?.querySelectorAll('*').length ?? Infinity));
  const smallest = Math.min(...closest.map(around));
  return closest.filter(c => around(c) === smallest);
};
/** The same button of one form, once over its boxes and once beneath them. One of another name, as of the site's own bar, is another. */
const areTwins = (a, b) => !!a.form && a.form === b.form && a.type === b.type && /^(submit|image)$/.test(a.type)
  && a.name === b.name && a.value === b.value && a.formAction === b.formAction && a.className === b.className && a.getAttribute('onclick') === b.getAttribute('onclick');
/** Two ways to the same place, or one thing inside another, are one. */
const merged = (list, purpose) => {
  const kept = [];
  for (const c of list) {
    const twin = kept.findIndex(k => k.el === c.el
      || (c.el.href && k.el.href === c.el.href && typeof c.el.href === 'string' && !/#$|^javascript:/.test(c.el.href) && c.el.tagName === 'A')
      || (purpose === 'CLICK' && (holds(k.el, c.el) || holds(c.el, k.el) || areTwins(k.el, c.el))));
    if (twin < 0) kept.push(c);
    else if (holds(kept[twin].el, c.el) && kept[twin].el !== c.el) kept[twin] = c;
  }
  return kept;
};

/** Of buttons alike, the one in the form that is being filled in. */
const besideLastEntry = list => {
  const last = window.__aldiaLast;
  if (!last || !last.isConnected) return list;
  const size = c => { const around = upTo(last, at => holds(at, c.el)); return around ? around.querySelectorAll('*').length : Infinity; };
  const sizes = list.map(size), least = Math.min(...sizes);
  return least < Infinity && sizes.filter(s => s === least).length === 1 ? [list[sizes.indexOf(least)]] : list;
};

/** A box alone is no form: e-mail and PIN, or a password twice. */
const standingTogether = (list, q) => within(list, q.in, Math.min(q.counted ? 2 : 1, list.length));

/** The boxes that show dots for what is written into them. */
const dotted = () => entriesOf().filter(f => f.el.type === 'password');
/** A search, a filter, a newsletter: the site's own, around what a page is about. */
const LANDMARK = 'header,footer,nav,aside,[role=banner],[role=contentinfo],[role=navigation],[role=complementary]';
const ofTheSite = f => {
  if (f.el.type === 'password') return false;
  if (hangs(f.el)) return true;
  if (f.el.type === 'search' || f.el.matches('[role=searchbox]') || upTo(f.el, at => at.matches && at.matches('search,[role=search],.dataTables_filter,.dt-search'))) return true;
  if (f.names.some(n => n.words.split(' ').some((word, i) => WORDS.news.test(word) || (i === 0 && WORDS.site.test(word))))) return true;
  const around = upTo(f.el, at => at.matches && at.matches(LANDMARK));
  return Boolean(around) && entriesOf().filter(other => holds(around, other.el)).length === 1;
};
const thePagesOwn = () => entriesOf().filter(f => !ofTheSite(f));
const boxes = q => {
  let list = readingOrder(thePagesOwn().map(f => ({ ...candidate(f.el, f.face, [9, 0, 0], 'BOX', (f.names[0] || {}).text || '', f.rect) })));
  if (list.some(c => !c.rank[4])) list = list.filter(c => !c.rank[4]);
  if (q.fromEnd && dotted().length > 1) list = list.filter(c => c.el.type === 'password');
  return q.in.length ? standingTogether(list, q) : list;
};
/** The visible names of all that could serve this purpose; a tile goes by its heading, too. */
const labels = (purpose, counts = _ => true) => {
  const texts = purpose === 'CLICK' ? clickables().flatMap(c => [c.text || c.attributes[0], c.pieces.length > 1 && clickMatch(c, wanted(c.pieces[0].text)) === EXACT && c.pieces[0].text])
    : purpose === 'WORDS' ? phrases.map(p => p.text)
    : fields.filter(f => f.is(purpose) && counts(f)).map(f => ([...f.names].sort((a, b) => a.penalty - b.penalty || a.evidence - b.evidence)[0] || {}).text);
  return [...new Set(texts.filter(t => t && t.length < 120))];
};
/** What visible elements of this kind say. */
const worded = css => [...new Set(everything.filter(el => el.matches(css) && seen.has(el)).map(el => el.innerText || '').map(t => t.replace(/\s+/g, ' ').trim()).filter(t => t && t.length < 120))];
/** The tab that is in front and the menu that is unfolded lead nowhere any more. */
const isOpenAlready = el => {
  if (el.matches('[role=tab][aria-selected=true],.active>[data-toggle=tab],.active[data-toggle=tab],.active[data-bs-toggle=tab]')) return true;
  const unfolded = el.closest('[aria-expanded=true]');
  return !!unfolded && !unfolded.matches('input,select') && textIn(unfolded) === textIn(el);
};
const sought = q => {
  const find = q.purpose === 'CLICK' ? forClick : q.purpose === 'WORDS' ? forWords : (w, i) => forField(w, i, q.purpose);
  let list = [];
  for (const [i, want] of q.words.map(wanted).entries()) {
    for (const c of find(want, i)) {
      const before = list.findIndex(o => o.el === c.el);
      if (before < 0) list.push(c);
      else if (compare(c.rank, list[before].rank) < 0) list[before] = c;
    }
  }
  if (q.in.length && list.some(c => c.rank[0] <= CONTAINS)) list = list.filter(c => c.rank[0] <= CONTAINS);
  if (q.counted && q.purpose === 'TEXT') {
    // "Cree su contraseña permanente" over the first box is no label of it: boxes are counted then.
    const headed = c => c.how === 'GEOMETRY' && c.rank[0] > EXACT && !q.words.some(w => asWords(c.text).split(' ').length < asWords(w).split(' ').length + 2);
    list = list.filter(c => !headed(c));
    // Counted from the end: what is kept secret and written twice. Never into a box that shows it.
    if (q.fromEnd && dotted().length > 1) list = list.filter(c => c.el.type === 'password');
  }
  if (q.counted && q.in.length && q.purpose === 'TEXT') {
    // Boxes that may also be counted stand together: the like-named box of a newsletter is none of them.
    const form = standingTogether(thePagesOwn().map(f => candidate(f.el, f.face, [9, 0, 0], 'BOX', '', f.rect)), q);
    list = list.filter(c => form.some(o => o.el === c.el));
  } else if (q.in.length && list.length) {
    // The last page of a form may show none of its words: what sends the form is left.
    const told = q.in.some(words => places(wanted(words)).length);
    list = told || q.purpose !== 'CLICK' ? within(list, q.in) : list.filter(c => c.el.form && c.el.type === 'submit' && !c.rank[0]);
  }
  // What we are writing in lies in front for good: a button behind it, by whatever name, is not meant.
  if (layer && !layerIsPage && window.__aldiaLast && holds(layer, window.__aldiaLast) && list.some(c => !c.rank[4] && c.rank[0] <= CONTAINS)) list = list.filter(c => !c.rank[4]);
  if (q.purpose === 'CLICK' && list.some(c => c.rank[0] <= CONTAINS && !isOpenAlready(c.el))) list = list.filter(c => !isOpenAlready(c.el));
  list.sort((a, b) => compare(a.rank, b.rank));
  const covered = q.purpose === 'CLICK' && list.length > 0 && !list[0].rank[4] && list.some(c => c.rank[4] && c.rank[0] <= list[0].rank[0]);
  if (list.length) list = list.filter(c => compare(c.rank, list[0].rank) === 0);
  if (q.near.length && list.length > 1) list = q.near.map(words => nearest(list, words)).find(closest => closest.length) || [];
  list = readingOrder(merged(list, q.purpose));
  if (q.purpose === 'CLICK' && list.length > 1) list = besideLastEntry(list);
  // Of the dots of a pager those behind the numbers lead on.
  if (q.purpose === 'CLICK' && list.length > 1 && list.every(c => DOTS.test(c.text))) list = list.slice(-1);
  return { list, covered };
};
const shown = c => ({
  rank: c.rank, how: c.how, seen: c.text || '', x: c.rect.left, y: c.rect.top,
  tag: c.el.tagName.toLowerCase() + (c.el.type && typeof c.el.type === 'string' && /INPUT|BUTTON/.test(c.el.tagName) ? ' ' + c.el.type : ''),
});
const answer = (list, more) => ({ report: { candidates: list.map(shown), texts: [], covered: false, rested: rested(), cut, any: [], glance: null, ...more }, elements: list.map(c => c.el) });
/** For how long nothing has changed on this page, as far as can be told (milliseconds). */
const rested = () => Math.floor(q.restedFor());

/** The surest name of a field, and what ties it there. */
const bestName = f => [...f.names].sort((a, b) => a.penalty - b.penalty || a.evidence - b.evidence)[0] || { text: '', how: 'BOX' };
const entries = () => fields.filter(f => f.is('ENTRY') && !disabled(f.el)).map(f => {
  const { text, how } = bestName(f);
  return candidate(f.el, f.face, [9, 0, 0], how, text, f.rect);
});
const pressables = () => clickables().map(c => candidate(c.el, c.el, [9, 0, 0], 'ROLE', c.text || c.attributes[0] || '', c.rect || pageRect(c.el)));
/** What stands on the thing that was pressed there. */
const wordsOn = el => {
  const pressed = clickableOf(el);
  const known = pressed && clickables().find(c => c.el === pressed.el);
  return known ? [known.text || known.attributes[0] || ''] : [];
};
