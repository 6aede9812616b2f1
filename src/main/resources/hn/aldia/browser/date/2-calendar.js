// What a calendar shows, whoever made it: days in seven columns, months or years to pick from, a heading, ways to turn the leaf.
const leafText = e => e.childElementCount === 0 || [...e.children].every(c => !tidy(c.textContent)) ? tidy(e.textContent) : '';
const visible = e => seen(e) && getComputedStyle(e).visibility !== 'hidden' && getComputedStyle(e).pointerEvents !== 'none';
/** By their middles: figures of one sign and of two stand centred. */
const columns = cells => {
  const middles = cells.map(c => { const r = c.getBoundingClientRect(); return (r.left + r.right) / 2; }).sort((a, b) => a - b);
  return middles.filter((m, i) => i === 0 || m - middles[i - 1] > 8).length;
};
/** Drawn beside what its frame shows, as the leaf before and the leaf after of one that slides. */
const isClipped = e => {
  const r = e.getBoundingClientRect(), x = (r.left + r.right) / 2, y = (r.top + r.bottom) / 2;
  for (let at = e.parentElement; at && at !== document.body; at = at.parentElement || at.getRootNode().host) {
    const f = at.getBoundingClientRect();
    if (getComputedStyle(at).overflow !== 'visible' && (x < f.left || x > f.right || y < f.top || y > f.bottom)) return true;
  }
  return false;
};
/** Every run 1, 2, 3 … 28 or more that stands in seven columns. */
const monthsShown = root => {
  const cells = everything(root).filter(e => e.tagName !== 'OPTION' && /^\d{1,2}$/.test(leafText(e)) && seen(e));
  const runs = [];
  for (let i = 0; i < cells.length; i++) {
    if (leafText(cells[i]) !== '1' && leafText(cells[i]) !== '01') continue;
    let n = 1;
    while (i + n < cells.length && Number(leafText(cells[i + n])) === n + 1) n++;
    const run = cells.slice(i, i + n);
    if (n >= 28 && columns(run) === 7) runs.push(run);
  }
  return runs.some(run => !isClipped(run[14])) ? runs.filter(run => !isClipped(run[14])) : runs;
};
const common = (a, b) => { let at = a; while (at && !inside(at, b)) at = at.parentElement || at.getRootNode().host; return at; };
/** The whole calendar around some of its cells: as far out as it holds neither the field nor much else. */
const around = cell => {
  let root = cell;
  for (let at = cell; at && at !== document.body; at = at.parentElement || at.getRootNode().host) {
    const r = at.getBoundingClientRect ? at.getBoundingClientRect() : {width: 0, height: 0};
    if (inside(at, el) || r.width > 900 || r.height > 650) break;
    if (seen(at)) root = at;
  }
  return root;
};
const yearsOf = text => (text.match(/(?<!\d)(1[89]|20)\d\d(?!\d)/g) || []).map(Number);
const selectOf = (root, is) => everything(root).find(e => e.tagName === 'SELECT' && seen(e) && e.options.length > 0 && [...e.options].every(o => is(tidy(o.text)) || !tidy(o.text)));
const yearSelect = root => selectOf(root, t => /^(1[89]|20)\d\d$/.test(t));
const monthSelect = root => selectOf(root, t => monthNamed(t) > 0) || selectOf(root, t => /^(0?[1-9]|1[0-2])$/.test(t));
const monthOf = select => {
  const text = tidy(select.selectedOptions[0] ? select.selectedOptions[0].text : '');
  return monthNamed(text) || Number(text) || 0;
};
const yearInput = root => everything(root).find(e => e.tagName === 'INPUT' && seen(e) && /^(1[89]|20)\d\d$/.test(e.value) && e !== el && !e.readOnly);
/** Leaves of the calendar that are not its cells, in order. */
const heading = (root, cells) => everything(root).filter(e => visible(e) && !['OPTION', 'SELECT'].includes(e.tagName) && !e.closest('option,select')
  && !cells.some(c => c === e || c.contains(e)) && [...e.childNodes].some(n => n.nodeType === 3 && tidy(n.data)));
const own = e => tidy([...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(' '));

/** {level: DAYS|MONTHS|YEARS, year, month, cells, …}, or null where none is to be seen. */
const leafOf = (root, run) => {
  const cells = run || [];
  const days = cells.length > 0;
  // One calendar of two leaves: what lies above this leaf is its heading.
  const selectY = yearSelect(root), selectM = monthSelect(root), input = yearInput(root);
  const others = everything(root).filter(e => visible(e) && e.tagName !== 'OPTION');
  const months = days ? [] : others.filter(e => monthNamed(leafText(e)) > 0);
  const ranges = days ? [] : others.filter(e => /^(1[89]|20)\d\d(\s*[-–]\s*(1[89]|20)\d\d)?$/.test(leafText(e)));
  const level = days ? 'DAYS' : months.length >= 12 ? 'MONTHS' : ranges.length >= 8 ? 'YEARS' : '';
  if (!level) return null;
  // The heading of a leaf of years is a range of years as well, a longer one.
  const span = e => { const [from, to] = yearsOf(leafText(e)); return to ? to - from : 0; };
  const least = Math.min(...ranges.map(span));
  const own0 = days ? cells : level === 'MONTHS' ? months.slice(-12) : ranges.filter(e => span(e) <= least);
  let heads = heading(root, own0);
  if (days && monthsShown(root).length > 1) {
    const r = common(cells[0], cells[27]).getBoundingClientRect();
    const mine = heads.filter(h => { const b = h.getBoundingClientRect(); const x = (b.left + b.right) / 2; return x >= r.left - 8 && x <= r.right + 8; });
    if (mine.length) heads = mine;
  }
  if (days) {
    // Not the days of the week ("mar" is Tuesday); and what stands nearest above the days says which month they are of,
    // a title further up which day is chosen.
    const first = common(cells[0], cells[27]).getBoundingClientRect().top;
    const lines = new Map(heads.map(h => [h, h.getBoundingClientRect()]));
    const inLine = new Map();
    for (const r of lines.values()) inLine.set(Math.round(r.top / 4), (inLine.get(Math.round(r.top / 4)) || 0) + 1);
    const far = h => { const away = first - lines.get(h).bottom; return away < -4 ? 1e4 : away; };
    heads = heads.filter(h => inLine.get(Math.round(lines.get(h).top / 4)) < 7).sort((a, b) => far(a) - far(b));
  }
  const text = heads.map(own).join(' ');
  const numeric = text.match(/(?<!\d)(0?[1-9]|1[0-2])\s*[/.-]\s*((?:1[89]|20)\d\d)/) || (text.match(/((?:1[89]|20)\d\d)\s*[/.-年]\s*(0?[1-9]|1[0-2])(?!\d)/) || []).slice(0, 3).reverse();
  const named = text.split(/[^\p{L}]+/u).map(monthNamed).filter(m => m)[0] || 0;
  const month = selectM ? monthOf(selectM) : named || (numeric.length ? Number(numeric[numeric[2] && numeric[2].length > 2 ? 1 : 0]) || 0 : 0);
  const year = selectY ? Number(tidy(selectY.selectedOptions[0].text)) : input ? Number(input.value) : yearsOf(text)[0] || 0;
  return {root, level, cells: own0, month, year, selectY, selectM, input, heads};
};
/** A calendar that opens on its years: they appeared since, one beside the other. */
const yearsFirst = () => {
  const years = everything(document).filter(e => e.tagName !== 'OPTION' && /^(1[89]|20)\d\d$/.test(leafText(e)) && !old(e) && seen(e));
  const cells = years.filter(e => !years.some(o => o !== e && e.contains(o)));
  if (cells.length < 9 || new Set(cells.map(leafText)).size < cells.length) return null;
  state.root = around(common(cells[0], cells[cells.length - 1]));
  return leafOf(state.root);
};
/** A list of years may lie over the days, which are drawn beneath it still. */
const isUnderYears = run => {
  const years = everything(state.root).filter(e => /^(1[89]|20)\d\d$/.test(leafText(e)) && e.tagName !== 'OPTION' && seen(e));
  if (years.length < 9) return false;
  const r = run[14].getBoundingClientRect(), top = document.elementFromPoint((r.left + r.right) / 2, (r.top + r.bottom) / 2);
  return top !== null && !inside(top, run[14]) && !inside(run[14], top);
};
/** The calendar that belongs to the field: the one that appeared, else the nearest. */
const calendar = () => {
  if (state.root && state.root.isConnected && seen(state.root)) {
    const run = monthsShown(state.root)[0];
    const leaf = leafOf(state.root, run && isUnderYears(run) ? null : run);
    if (leaf) return leaf;
  }
  const box = el.getBoundingClientRect();
  const far = run => {
    const r = common(run[0], run[27]).getBoundingClientRect();
    return Math.max(0, r.left - box.right, box.left - r.right) + Math.max(0, r.top - box.bottom, box.top - r.bottom);
  };
  const runs = monthsShown(document).filter(run => !old(run[0]) || far(run) < 420).sort((a, b) => Number(old(a[0])) - Number(old(b[0])) || far(a) - far(b));
  if (runs.length === 0) return yearsFirst();
  state.root = around(common(runs[0][0], runs[0][27]));
  return leafOf(state.root, monthsShown(state.root)[0] || runs[0]);
};
const old = cell => state.before ? state.before.has(cell) : false;
