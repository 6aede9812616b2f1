// Reads tables into rows by header, and the text beside a label.
const bare = text => tidy(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[:*\s]+$/, '');

function shown(element) {
  return element.checkVisibility({visibilityProperty: true});
}

function table(from) {
  const all = [...document.querySelectorAll('table')].filter(shown);
  if (!from) return all.sort((a, b) => b.rows.length - a.rows.length)[0];
  return from.closest('table')
      ?? all.find(t => from.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_FOLLOWING)
      ?? all[0];
}

function rows(found) {
  if (!found) return [];
  const head = [...found.rows].find(r => r.querySelector('th')) ?? found.rows[0];
  if (!head) return [];
  const names = [...head.cells].map((cell, i) => tidy(cell.innerText) || String(i + 1));
  return [...found.rows]
      .filter(r => r !== head && !r.closest('tfoot') && shown(r) && r.cells.length === names.length)
      .map(r => Object.fromEntries([...r.cells].map((cell, i) => [names[i], tidy(cell.innerText)])));
}

function beside(label, words) {
  const own = tidy(label.innerText ?? label.textContent);
  const known = words.map(bare);
  const rest = own.replace(/^[^:]*:\s*/, '');
  if (rest !== own && rest) return rest;
  const words0 = own.split(' ');
  for (let n = 1; n < words0.length; n++) {
    if (known.includes(bare(words0.slice(0, n).join(' ')))) return words0.slice(n).join(' ');
  }
  if (!known.includes(bare(own))) return own;
  for (let element = label; element && element !== document.body; element = element.parentElement) {
    for (let next = element.nextSibling; next; next = next.nextSibling) {
      const text = tidy(next.nodeType === Node.ELEMENT_NODE && 'value' in next ? next.value : next.innerText ?? next.textContent);
      if (text && text !== ':') return text.replace(/^:\s*/, '');
    }
  }
  return own;
}

return arg.op === 'beside' ? beside(arg.from, arg.label) : rows(table(arg.from));
