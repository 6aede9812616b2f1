// A box to press only, and a panel for it: days, months, years, decades. data-late: drawn so many ms after it was opened; data-robbed: so many times something closes it again, at last when it has been drawn.
const box = document.getElementById('f'), NAMES = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
let panel = null, view = 'days', year = 2026, month = 10, robbed = Number(box.dataset.robbed || 0);
const make = (tag, text, go) => { const e = document.createElement(tag); e.append(text); if (go) e.onclick = go; return e; };
const shut = () => { if (panel) panel.remove(); panel = null; };
const show = to => () => { view = to; draw(); };
const head = (titles, turn) => {
  const row = make('div', ''), arrow = (sign, by) => { const hold = make('span', ''); hold.append(make('button', sign, () => { turn(by); draw(); })); hold.firstChild.type = 'button'; return hold; };
  row.append(arrow('«', -1), ...titles, arrow('»', 1));
  return row;
};
const title = (text, to) => { const b = make('button', text, show(to)); b.type = 'button'; return b; };
const grid = (cells, wide) => {
  const table = make('table', '');
  cells.forEach(([text, go], i) => { if (i % wide === 0) table.append(make('tr', '')); const cell = make('td', '', go); cell.append(make('div', text)); table.lastChild.append(cell); });
  return table;
};
const choose = (y, m, d) => () => { box.value = [String(d).padStart(2, '0'), String(m + 1).padStart(2, '0'), y].join('/'); shut(); };
const draw = () => {
  const tens = Math.floor(year / 10) * 10, hundreds = Math.floor(year / 100) * 100, twelve = [...Array(12).keys()];
  if (view === 'days') {
    const first = (new Date(year, month, 1).getDay() + 6) % 7;
    const days = [...Array(42).keys()].map(k => new Date(year, month, 1 - first + k));
    panel.replaceChildren(head([title(NAMES[month], 'months'), ' ', title(year, 'years')], by => { year += by; }), grid(days.map(d => [d.getDate(), choose(d.getFullYear(), d.getMonth(), d.getDate())]), 7));
  } else if (view === 'months') panel.replaceChildren(head([title(year, 'years')], by => { year += by; }), grid(NAMES.map((n, k) => [n, () => { month = k; show('days')(); }]), 3));
  else if (view === 'years') panel.replaceChildren(head([title(tens + '-' + (tens + 9), 'decades')], by => { year += 10 * by; }), grid(twelve.map(k => tens - 1 + k).map(y => [y, () => { year = y; show('months')(); }]), 3));
  else panel.replaceChildren(head([hundreds + '-' + (hundreds + 99)], by => { year += 100 * by; }), grid(twelve.map(k => hundreds - 10 + 10 * k).map(y => [y + '-' + (y + 9), () => { year = y; show('years')(); }]), 3));
};
box.onfocus = box.onclick = () => {
  if (panel) return;
  panel = make('div', '');
  panel.style.cssText = 'position:absolute;left:8px;top:130px;background:#fff;border:1px solid #888;width:280px';
  panel.onmousedown = e => e.preventDefault();
  document.body.append(panel);
  view = 'days';
  [year, month] = [2026, 10];
  setTimeout(() => { if (panel) draw(); }, Number(box.dataset.late || 0));
  if (robbed-- > 0) setTimeout(() => { shut(); box.blur(); }, robbed ? 150 : 360);
};
box.onblur = shut;
