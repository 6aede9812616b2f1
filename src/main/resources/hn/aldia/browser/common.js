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
/** What pictures mean that stand where words would. */
const pictured = el => tidy([...el.querySelectorAll('img,svg,[role=img],[title]')].map(e => e.getAttribute('alt') || e.getAttribute('aria-label') || e.getAttribute('title') || (e.querySelector('title')?.textContent ?? '')).join(' '));
/** What is asked often of a page that stands still meanwhile is found out once a call. */
const once = ask => { let told; return () => (told || (told = [ask()]))[0]; };
const onceEach = ask => {
  const told = new Map();
  const tell = el => {
    if (!told.has(el)) told.set(el, ask(el));
    return told.get(el);
  };
  /** The page has moved on. */
  tell.forget = () => told.clear();
  return tell;
};
/** Those of them that hold none of the others. */
const innermost = els => {
  const around = new Set();
  for (const el of els) for (let at = el.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  return els.filter(el => !around.has(el));
};
/** Those of them that none of the others holds. */
const notWithin = els => {
  const all = new Set(els);
  const isHeld = el => { for (let at = el.parentElement; at; at = at.parentElement) if (all.has(at)) return true; return false; };
  return [...all].filter(el => !isHeld(el));
};
const nap = ms => new Promise(done => setTimeout(done, ms));
const inside = (outer, inner) => {
  for (let at = inner; at; at = at.parentNode || at.host) if (at === outer) return true;
  return false;
};
/** All elements in it, through open shadow roots, its own too. */
const everything = root => {
  const all = root.shadowRoot ? everything(root.shadowRoot) : [];
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
/** What holds the field, and would close with all that is filled in: a dialog, whoever made it. */
const dialogAround = field => {
  for (let at = field; at && at !== document.body; at = at.parentElement || at.getRootNode().host) {
    if (at.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true],.modal') || getComputedStyle(at).position === 'fixed') return at;
  }
  return null;
};
/** A press on the form around it closes what floats, and no dialog that holds the field. */
const pressBeside = async (field, isOpen) => {
  const around = field.closest('form,fieldset,.modal-body') || (field.closest('dialog,[role=dialog],.modal') || document.body).firstElementChild || document.body;
  for (const kind of [['pointerdown', 'mousedown', 'touchstart'], ['pointerup', 'mouseup', 'click']]) {
    if (!isOpen()) break;
    for (const name of kind) around.dispatchEvent(new MouseEvent(name, {bubbles: true, cancelable: true, view: window}));
    for (const end = performance.now() + 300; performance.now() < end && isOpen();) await nap(20);
  }
};
