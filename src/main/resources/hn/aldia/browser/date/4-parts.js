// Three lists or boxes for one day: which is the day's, the month's, the year's.
const FIELDS = 'select,input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button])';
const faceSeen = f => seen(f) || (f.tagName === 'SELECT' && [f.nextElementSibling, f.parentElement].some(e => e && seen(e)));
const hintOf = f => fold([f.placeholder, f.getAttribute('aria-label'), f.title, f.name, f.id, ...[...(f.labels || [])].map(wordsOf), f.tagName === 'SELECT' && f.options[0] ? f.options[0].text : ''].filter(t => t).join(' '));
const roleOf = f => {
  if (f.tagName === 'SELECT') {
    const texts = [...f.options].map(o => tidy(o.text)).filter(t => t);
    if (texts.filter(t => monthNamed(t)).length >= 12) return 'M';
    const numbers = texts.map(Number).filter(n => n > 0);
    if (numbers.filter(n => n > 1800 && n < 2200).length >= 5) return 'Y';
    if (numbers.length >= 28 && Math.max(...numbers) === 31) return 'D';
    if (numbers.length === 12 && Math.max(...numbers) === 12) return 'M';
  }
  const hint = hintOf(f);
  if (/\b(ano|anio|year|aaaa|yyyy|aa|yy)\b/.test(hint)) return 'Y';
  if (/\b(mes|month|mm)\b/.test(hint)) return 'M';
  if (/\b(dia|day|dd)\b/.test(hint)) return 'D';
  return f.maxLength === 4 ? 'Y' : '';
};
/** The three fields that the element is one of, or that follow the words, by their roles; else null. */
const parts = () => {
  const whole = el.matches('input') && !(el.maxLength > 0 && el.maxLength <= 4) && !roleOf(el) && el.getBoundingClientRect().width > 120;
  if (whole || el.type === 'date') return null;
  for (let at = el, i = 0; at && at !== document.body && i < 5; at = at.parentElement, i++) {
    let all = [...at.querySelectorAll(FIELDS)].filter(faceSeen);
    if (all.length > 3) all = all.slice(all.indexOf(el) < 0 ? all.findIndex(f => el.compareDocumentPosition(f) & 4) : Math.max(0, all.indexOf(el) - 2)).filter((f, j, list) => j < 5 && roleOf(f) && list.findIndex(o => roleOf(o) === roleOf(f)) === j);
    if (all.length !== 3) continue;
    /** @type {string[]} */
    const roles = all.map(roleOf);
    // Three fields in a row may be anything: two must say what they are, or their lengths.
    if (roles.filter(r => r).length < 2 && all.map(f => f.maxLength).sort().join() !== '2,2,4') continue;
    for (const [j, order] of ['D', 'M', 'Y'].entries()) if (!roles[j] && !roles.includes(order)) roles[j] = order;
    const by = r => all[roles.indexOf(r)];
    if (by('D') && by('M') && by('Y')) return {D: by('D'), M: by('M'), Y: by('Y')};
  }
  return null;
};
