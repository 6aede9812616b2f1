// What several scripts share: seeing as a person sees. Statements only: PageScript puts them before the script's own.
const arg = {...given};
// An element may be given by the key that a look told of it.
for (const name of ['el', 'target', 'from']) if (typeof arg[name] === 'string') {
  arg[name] = window.__aldiaSeen && window.__aldiaSeen.get(arg[name]);
  if (!arg[name]) throw new Error('the frame navigated since it was looked at');
}
const fold = text =>
  (text || '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const tidy = text => (text || '').replace(/[\u200b-\u200d\ufeff]/g, '').replace(/\s+/g, ' ').trim();
const seen = el => {
  if (!el.isConnected || !el.checkVisibility({opacityProperty: false, visibilityProperty: true})) return false;
  const box = el.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
};
const wordsOf = el => tidy(el.innerText === undefined ? el.textContent : el.innerText);
const nap = ms => new Promise(done => setTimeout(done, ms));
const inside = (outer, inner) => {
  for (let at = inner; at; at = at.parentNode || at.host) if (at === outer) return true;
  return false;
};
/** All elements, through open shadow roots. */
const everything = root => {
  const all = [];
  for (const el of root.querySelectorAll('*')) {
    all.push(el);
    if (el.shadowRoot) all.push(...everything(el.shadowRoot));
  }
  return all;
};
const focused = () => {
  let at = document.activeElement;
  while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
