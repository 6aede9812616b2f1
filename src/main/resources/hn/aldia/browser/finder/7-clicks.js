// What can be clicked, and the words on it.
const REAL = 'a[href],button,input[type=submit],input[type=button],input[type=image],input[type=reset],summary,area,[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=switch],a[onclick],a[ng-click],a[routerlink],a.btn,a[class*=button]';
const isReal = el => !!el.matches && el.matches(REAL);
const isSoft = el => {
  if (!el.matches) return false;
  if (el.matches('[onclick],[ng-click],a,[tabindex]:not([tabindex="-1"])')) return true;
  if (el.tagName === 'LABEL') return !!el.control && /^(checkbox|radio|file)$/.test(el.control.type);
  const parent = up(el);
  return seen.has(el) && styleOf(el).cursor === 'pointer' && !(parent && styleOf(parent).cursor === 'pointer');
};
const SAFE_ROOT = el => el === document.body || el === document.documentElement || el.tagName === 'FORM' || el.tagName === 'DIALOG' || (el.matches && el.matches('[role=dialog],.modal,main,table,tbody'));
const clickableCache = new Map();
const clickableOf = el => {
  if (!clickableCache.has(el)) clickableCache.set(el, clickableFrom(el));
  return clickableCache.get(el);
};
const clickableFrom = el => {
  let soft = null;
  for (let at = el; at && !SAFE_ROOT(at); at = up(at)) {
    if (isReal(at)) return { el: at, real: true };
    if (!soft && isSoft(at)) soft = at;
  }
  return soft ? { el: soft, real: false } : null;
};
const attributeNames = el => {
  const names = [];
  if (el.tagName === 'INPUT') names.push(el.value || { submit: 'Submit', reset: 'Reset' }[el.type] || '');
  const ids = (el.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean);
  names.push(ids.map(id => byId(el, id)?.textContent || '').join(' '));
  names.push(el.getAttribute('aria-label'), el.getAttribute('title'), el.getAttribute('data-original-title'), el.getAttribute('data-bs-original-title'), el.getAttribute('alt'));
  for (const part of el.querySelectorAll ? el.querySelectorAll('img[alt],svg[aria-label]') : []) names.push(part.getAttribute('alt') || part.getAttribute('aria-label'));
  for (const t of el.querySelectorAll ? el.querySelectorAll('svg title') : []) names.push(t.textContent);
  return names.filter(n => n && n.trim());
};
/** Drawn over all of a card, with no place of its own: pressed anywhere, it is what the card presses. */
const cardOf = el => {
  if (!el.matches('a[href],button') || big(el) || !el.offsetParent || !big(el.offsetParent)) return null;
  const over = ['::before', '::after'].some(which => getComputedStyle(el, which).position === 'absolute' && getComputedStyle(el, which).content !== 'none');
  return over ? el.offsetParent : null;
};
/** A chat, a panel for opinions: it hangs over an edge of the page and has a box of its own. Nothing on it is the page's, unless we are writing in it. */
let hung;
const hanging = () => hung || (hung = [...new Set(all('textarea,input:not([type]),input[type=text],[contenteditable=true]').map(e => upTo(e, at => at instanceof Element && styleOf(at).position === 'fixed')))].filter(at => {
  if (!at || at.matches('dialog:modal') || (window.__aldiaLast && holds(at, window.__aldiaLast))) return false;
  const r = at.getBoundingClientRect(), x = innerWidth / 2, y = innerHeight / 2;
  return r.width <= x && r.height <= innerHeight * 0.75 && !(r.left < x && r.right > x && r.top < y && r.bottom > y);
}));
const hangs = el => hanging().some(at => holds(at, el));
let clickList;
/** Every clickable with its words, real ones first. */
const clickables = () => {
  if (clickList) return clickList;
  const found = new Map();
  const of = (el, real) => {
    if (!found.has(el)) found.set(el, { el, real, pieces: [], attributes: [], order: found.size });
    return found.get(el);
  };
  for (const p of phrases) {
    const click = clickableOf(p.el);
    if (click) of(click.el, click.real).pieces.push(p);
  }
  for (const el of everything) {
    const real = isReal(el);
    const image = !real && el.tagName === 'IMG' && (el.alt || el.title);
    const named = !real && !image && (el.hasAttribute('title') || el.hasAttribute('aria-label')) && !el.matches(NATIVE);
    const card = real && cardOf(el);
    // It goes by its own name, else by the first words on it.
    if (card) Object.assign(of(card, true), { attributes: attributeNames(el), pieces: attributeNames(el).length ? [] : phrasesIn(card).filter(p => /\p{L}/u.test(p.text)).slice(0, 1) });
    else if (real) of(el, true);
    else if (image || named) { const click = clickableOf(el); if (click) of(click.el, click.real).attributes.push(...attributeNames(el)); else if (image) of(el, false).attributes.push(...attributeNames(el)); }
    else if ((el.hasAttribute('onclick') || styleOf(el).cursor === 'pointer') && isSoft(el)) of(el, false);
  }
  for (const area of all('area[href],area[onclick],area[alt]')) {
    const image = all('img[usemap]').find(i => i.useMap === '#' + (area.closest('map') || {}).name);
    if (image && seen.has(image)) of(area, true).rect = pageRect(image);
  }
  for (const c of found.values()) {
    if (isReal(c.el) || c.el.getAttribute('aria-label') || c.el.getAttribute('title')) c.attributes.push(...attributeNames(c.el));
    if (c.pieces.length > 1) c.pieces.sort((a, b) => a.order - b.order);
    c.text = c.pieces.map(p => p.text).join(' ');
  }
  return (clickList = [...found.values()].filter(c => !hangs(c.el)));
};
const clickMatch = (c, want) => {
  let best = level(asWords(c.text), want);
  if (best > EXACT) {
    for (const p of c.pieces) {
      const l = level(p.words, want);
      if (l === EXACT) best = c.text.length - p.text.length < 40 ? EXACT : STARTS;
      else best = Math.min(best, l);
    }
  }
  for (const a of c.attributes) best = Math.min(best, level(asWords(a), want));
  // A few words found in a long text: it may speak about something else.
  if (best === CONTAINS && want.words.length * 4 < c.text.length) best = CONTAINS + 2;
  return best;
};
