// All that is laid out in rows and columns: tables, ARIA grids, and plain elements beneath a line of headings that hold
// arg.headings (folded words), cards whose state begins as one of arg.states. For each: its headings, its rows, lines that are no row (such as "no data"), and whether
// there is more behind a pager.
const NEXT = ['siguiente', 'siguiete', 'sig', 'proximo', 'proxima', 'next', 'adelante', 'pagina siguiente', 'next page', 'ver mas', 'cargar mas', 'mostrar mas'];
const NEXT_SIGNS = /^(›|»|>|>>|→|▶|⟩)$/;
const BEFORE = ['previos', 'previo', 'anterior', 'ant', 'previous', 'prev', 'pagina anterior', 'previous page'];
const BEFORE_SIGNS = /^(‹|«|<|<<|←|◀|⟨)$/;
const DOTS = /^(…|\.{2,3})$/;
const shown = el => el.checkVisibility({ visibilityProperty: true });
const text = cell => {
  const drawn = tidy(cell.innerText);
  return drawn || (shown(cell) ? pictured(cell) : tidy(cell.textContent));
};
const all = everything(document), headings = arg.headings || [], states = arg.states || [];

const asTable = table => {
  const rows = [...table.rows].filter(r => r.closest('table') === table);
  let head = rows.find(r => r.closest('thead') && r.cells.length > 1) || rows.find(r => r.querySelector('th') && r.cells.length > 1);
  let from = head;
  // The headings of a table that scrolls may stand in a table of their own.
  if (!head && rows.length) {
    const outer = table.parentElement && table.parentElement.parentElement;
    const other = outer && [...outer.querySelectorAll('table')].find(t => t !== table && t.rows.length === 1 && t.querySelector('th'));
    if (other) head = other.rows[0]; else from = head = rows[0];
  }
  if (!head) return null;
  const headings = [...head.cells].map(c => tidy(c.innerText) || tidy(c.textContent));
  const body = rows.filter(r => r !== from && !r.closest('tfoot') && !r.closest('thead') && shown(r));
  return { el: table, headings, lines: body.map(r => [...r.cells].map(text)) };
};
const asGrid = grid => {
  const inner = css => everything(grid).filter(e => e.matches(css) && e.closest('[role=grid],[role=table],[role=treegrid]') === grid);
  const rows = inner('[role=row]');
  const head = rows.find(r => r.querySelector('[role=columnheader]'));
  const cells = row => [...row.querySelectorAll('[role=cell],[role=gridcell],[role=rowheader]')];
  if (!head) return null;
  return {
    el: grid,
    headings: [...head.querySelectorAll('[role=columnheader]')].map(c => tidy(c.innerText)),
    lines: rows.filter(r => r !== head && shown(r)).map(r => cells(r).map(text)),
  };
};
/** Elements that are a table to the eye only: a line of headings, then lines with as many parts. */
const asLines = () => {
  for (const el of all) {
    const parts = [...el.children].filter(shown);
    if (parts.length < 3 || parts.length > 12 || el.closest('table,[role=grid],[role=table],nav,select')) continue;
    const names = parts.map(p => fold(p.innerText));
    if (names.some(n => n.length > 40) || !headings.every(h => names.some(n => (' ' + n + ' ').includes(' ' + h + ' ')))) continue;
    // Names beneath each other, or with what they name beside or beneath them, tell of one thing alone.
    const boxes = parts.map(p => p.getBoundingClientRect());
    if (boxes.some((b, i) => i && (b.left < boxes[i - 1].left || b.top > boxes[i - 1].bottom))) continue;
    const alike = e => [...e.children].filter(shown).length === parts.length;
    let rows = [];
    for (let at = el, i = 0; at && i < 3 && !rows.length; at = at.parentElement, i++) {
      for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
        rows.push(...(alike(next) ? [next] : [...next.querySelectorAll('*')].filter(e => alike(e) && !alike(e.parentElement))));
      }
    }
    if (!rows.length && parts.some(p => /[:\n]\s*\S/.test(p.innerText.trim()))) continue;
    return { el: el.parentElement, headings: parts.map(p => tidy(p.innerText)), lines: rows.filter(shown).map(r => [...r.children].filter(shown).map(text)) };
  }
  return null;
};

/** Lists side by side, each under a heading, as on a board: its cards, with a name for what stands there by its place. */
const asBoard = () => {
  for (const el of all) {
    if (el.children.length < 3 || el.closest('table,[role=grid],[role=table],nav,header,footer,select')) continue;
    const parts = [...el.children].filter(seen), boxes = parts.map(p => p.getBoundingClientRect());
    if (parts.length < 3 || parts.length > 9 || parts.some(p => p.matches('button,a,[role=tab]')) || boxes.some((b, i) => b.height < 40 || (i && (b.left < boxes[i - 1].right - 2 || b.top >= boxes[i - 1].bottom)))) continue;
    const texts = parts.map(p => p.innerText.split('\n').map(tidy).filter(t => t));
    const headings = texts.map(l => (l[0] || '').replace(/\s*\(?\d+\)?$/, ''));
    if (headings.some(h => !h || h.length > 30 || /\d/.test(h)) || new Set(headings).size < headings.length) continue;
    const notes = [];
    texts.forEach((lines, column) => {
      const rest = lines.slice(/^\(?\d+\)?$/.test(lines[1] || '') ? 2 : 1);
      const at = rest.flatMap((l, i) => /^(\P{L}|n\P{L}|\p{L}+[\s#.:]+(?=\d)).*\d/iu.test(l) && !/^\d{1,2}[/.-]/.test(l) ? [i] : []);
      at.forEach((i, n) => {
        const from = i - at[0], to = n + 1 < at.length ? at[n + 1] - at[0] : rest.length, title = at[0] > 0 ? rest[from] : '';
        notes.push(rest[i], ...(title ? ['Trámite: ' + title] : []), 'Estado: ' + headings[column], ...rest.slice(from, to).filter(l => l !== rest[i] && l !== title));
      });
    });
    return { el, headings: ['▦', ...headings], lines: notes.map(note => [note]) };
  }
  return null;
};

/** Cards without labels: each holds one number, one line that tells a state (arg.states), and what is asked for; one beside them that is made alike may tell a state never heard of. */
const asCards = () => {
  const linesOf = el => [el, ...everything(el)].filter(seen).flatMap(e => [...e.childNodes].filter(n => n.nodeType === 3).flatMap(n => (n.nodeValue || '').split(/\s[·•|–—]\s?/))).map(tidy).filter(t => t);
  const isNumber = l => /^((#|n[.ºo°]{1,3})\s*)?(\p{L}{1,6}[-/ ])?\d[\d/-]{2,}$/iu.test(l) && !/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(l);
  const isState = l => !/\d/.test(l) && fold(l).split(' ').length < 6 && states.some(s => fold(l).startsWith(s));
  const isTitle = l => !isNumber(l) && !isState(l) && !/\d/.test(l) && (l.match(/\p{L}/gu) || []).length > 5;
  const bare = all.filter(e => !e.childElementCount && e.textContent.length < 90 && seen(e) && linesOf(e).some(isNumber) && !e.closest('table,nav,header,footer,select,button,p'));
  const cards = new Map();
  const around = (el, fits) => {
    for (let at = el, i = 0; at && i < 6; at = at.parentElement, i++) {
      const lines = linesOf(at);
      if (lines.length > 14 || lines.filter(isNumber).length > 1) return;
      if (fits(at, lines)) return cards.set(el, { el: at, lines });
    }
  };
  bare.forEach(e => around(e, (at, lines) => lines.some(isState) && lines.some(l => isTitle(l) && !linesOf(e).includes(l))));
  const [like] = [...cards.values()];
  if (!like) return null;
  const place = like.lines.findIndex(isState);
  bare.filter(e => !cards.has(e)).forEach(e => around(e, (at, lines) => at.tagName === like.el.tagName && at.className === like.el.className && lines.length === like.lines.length));
  const notes = bare.filter(e => cards.has(e)).flatMap(e => {
    const { lines } = cards.get(e), number = lines.find(isNumber), state = lines.find(isState) || lines[place], title = lines.find(l => l !== state && isTitle(l) && !linesOf(e).includes(l)) || '';
    return ['Solicitud # ' + number.replace(/^(#|n[.ºo°]{1,3})\s*(?=\P{L}|\p{L}{1,6}[-/ ]\d)/iu, ''), 'Trámite: ' + title, 'Estado: ' + state, ...lines.filter(l => ![number, state, title].includes(l))];
  });
  return { el: like.el, headings: ['▦', 'Solicitud #'], lines: notes.map(note => [note]) };
};

const off = el => {
  for (let at = el, i = 0; at && i < 2; at = at.parentElement, i++) {
    const style = getComputedStyle(at);
    if (at.matches(':disabled,[aria-disabled=true],[disabled]') || style.pointerEvents === 'none' || /\b(disabled|ui-state-disabled|p-disabled|inactive)\b/.test(at.getAttribute('class') || '')) return true;
  }
  return false;
};
const namesOf = el => [wordsOf(el), el.getAttribute('aria-label'), el.title, el.tagName === 'INPUT' ? el.value : '', ...[...el.querySelectorAll('img[alt]')].map(i => i.alt)].filter(t => t);
const PRESSED = 'a,button,input[type=button],input[type=submit],[role=button],[role=link],[onclick],span[tabindex],li[class*=next],td[class*=next],li[class*=prev]';
/** Whether a page before this one can be asked for: a list may open on the page that was shown last. */
const before = () => all.some(el => el.matches(PRESSED) && seen(el) && !off(el) && namesOf(el).some(t => BEFORE.includes(fold(t)) || / ?(previous page|pagina anterior)$/.test(fold(t)) || BEFORE_SIGNS.test(tidy(t))));
const pager = () => {
  const words = [];
  for (const el of all) {
    if (!el.matches(PRESSED) || !seen(el)) continue;
    if (namesOf(el).some(t => NEXT.includes(fold(t)) || / ?(next page|pagina siguiente)$/.test(fold(t)) || NEXT_SIGNS.test(tidy(t)))) words.push(el);
  }
  if (words.length) return words.every(off) ? 'END' : 'NEXT';
  // Only numbers: the one that is no link, or is marked, is where we are.
  // A number alone in its cell, beside cells with words that lead nowhere, is one of the list's own, whether a link or not.
  const isData = e => {
    const cell = e.closest('td,th');
    if (!cell || wordsOf(cell) !== wordsOf(e)) return false;
    return [...cell.parentElement.cells].filter(c => /\p{L}{2}/u.test(wordsOf(c)) && !c.querySelector('a,button')).length > 1;
  };
  const numbers = all.filter(e => /^\d{1,3}$/.test(wordsOf(e)) && seen(e) && !e.childElementCount && e.closest('[class*=pag],[aria-label*=pag i],tfoot,tr,nav') && !isData(e));
  const isLink = e => !!e.closest('a[href],a[onclick],button');
  const lineOf = e => (e.closest('td,th,li') || e).parentElement;
  const here = numbers.find(e => e.closest('.active,.current,[aria-current]')) || numbers.find(e => !isLink(e) && e.parentElement && numbers.some(o => o !== e && isLink(o) && (o.parentElement === e.parentElement || o.parentElement.parentElement === e.parentElement.parentElement || lineOf(o) === lineOf(e))));
  const next = here && numbers.find(e => isLink(e) && Number(wordsOf(e)) === Number(wordsOf(here)) + 1);
  if (next || !here) return next ? wordsOf(next) : 'NONE';
  // "1 2 …": the dots behind the last number lead on to the next ones.
  const dots = all.filter(e => DOTS.test(wordsOf(e)) && !e.childElementCount && seen(e) && isLink(e) && !off(e) && here.compareDocumentPosition(e) & 4
    && !numbers.some(n => e.compareDocumentPosition(n) & 4));
  return dots.length ? '…' : 'NONE';
};

/** "Muestra 1 a 10 de 12 Entradas": from where, to where, of how many. */
const range = () => {
  for (const el of all) {
    if (el.childElementCount > 3 || !el.textContent || el.textContent.length > 120 || el.matches('script,style,td,th,option,tr') || el.querySelector('tr')) continue;
    const m = /(?:^|\D)(\d{1,5})\D{1,20}?(\d{1,5})\D{1,20}?(\d{1,5})(?:\D|$)/.exec(el.textContent.replace(/(\d)[.,](\d{3})/g, '$1$2'));
    if (m && /(^| )(de|of)( |$)/.test(fold(el.textContent)) && Number(m[1]) <= Number(m[2]) && Number(m[2]) <= Number(m[3]) && seen(el)) return m.slice(1, 4).map(Number);
  }
  return [];
};

const found = [];
for (const el of all) {
  const grid = el.tagName === 'TABLE' && (shown(el) || el.querySelector('td')) && el.checkVisibility() ? asTable(el) : el.matches('[role=grid],[role=table],[role=treegrid]') && shown(el) ? asGrid(el) : null;
  if (grid) found.push(grid);
}
const named = found.some(g => headings.every(h => g.headings.some(n => (' ' + fold(n) + ' ').includes(' ' + h + ' '))));
const plain = named || !headings.length ? null : asLines();
if (plain) found.push(plain);
const sides = found.length ? null : asBoard();
const board = (sides && sides.lines.length) || plain || named ? sides : asCards() || sides;
if (board) found.push(board);
return {
  more: pager(),
  before: before(),
  range: found.length ? range() : [],
  ready: document.readyState === 'complete',
  grids: found.map(g => ({
    headings: g.headings,
    rows: g.lines.filter(l => l.length === g.headings.length),
    notes: g.lines.filter(l => l.length !== g.headings.length && l.some(t => t)).map(l => l.join(' ')),
  })),
};
