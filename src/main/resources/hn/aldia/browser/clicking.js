// arg: {el, op, submit: whether this press may be asked about}
const el = arg.el;
/* include marked.js */
/** What pops up from now on may be of this press; a kept page answers its own questions by the same rule. */
const begins = () => {
  window.__aldiaPressedAt = performance.now();
  for (let at = /** @type {any} */ (window); ; at = at.parent) {
    try {
      at.__aldiaPressedAt = at.performance.now();
      if (at.__aldia) { at.__aldia.pressedAt = at.performance.now(); at.__aldia.sending = arg.submit === true; at.__aldia.agreed = []; }
    } catch (otherOrigin) { break; }
    if (at === at.parent) break;
  }
};
/** Whether a click on it opens a window: it says so itself, or its handler calls window.open. */
const announcesWindow = () => {
  window.__aldiaOpened = false;
  const open = window.open;
  window.open = function (...args) { window.__aldiaOpened = true; window.open = open; return open.apply(window, args); };
  const link = el.closest('a[target],area[target]') || el.closest('form[target]');
  const target = link ? (el.getAttribute('formtarget') || link.target) : el.getAttribute('formtarget') || '';
  return target !== '' && !/^_(self|top|parent)$/i.test(target);
};
/** A part of an image map has no box of its own: the place on its picture, or nothing for anything else. */
const spot = () => {
  if (el.tagName !== 'AREA') return {};
  const [a, b, c, d] = (el.coords || '').split(',').map(Number);
  const image = [...document.querySelectorAll('img[usemap]')].find(i => i.useMap === '#' + el.closest('map').name);
  const r = image.getBoundingClientRect();
  switch (el.shape) {
    case 'circle': return {x: a, y: b};
    case 'rect': return {x: (a + c) / 2, y: (b + d) / 2};
    case 'poly': {
      const at = el.coords.split(',').map(Number), half = at.length / 2;
      const mean = odd => at.filter((_, i) => i % 2 === odd).reduce((s, n) => s + n, 0) / half;
      return {x: mean(0), y: mean(1)};
    }
    default: return {x: r.width / 2, y: r.height / 2};
  }
};
switch (arg.op) {
  case 'shown': return seen(el);
  case 'aim': begins(); return {window: announcesWindow(), ...spot()};
  case 'picture':
    return [...document.querySelectorAll('img[usemap]')].find(i => i.useMap === '#' + el.closest('map').name);
  case 'cover': {
    const r = el.getBoundingClientRect();
    const at = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
    return at && !inside(el, at) && !at.contains(el) ? wordsOf(at).slice(0, 120) || at.tagName.toLowerCase() : '';
  }
  case 'ticked': {
    const box = el.matches('input,[aria-checked],[aria-pressed]') ? el : el.querySelector('input[type=checkbox],input[type=radio],[aria-checked]') || el;
    const says = box.getAttribute('aria-checked') || box.getAttribute('aria-pressed');
    return {on: box.tagName === 'INPUT' ? box.checked : says === null ? isMarked(box) : says === 'true', off: box.disabled === true || box.getAttribute('aria-disabled') === 'true'};
  }
  case 'face': {
    // What a person clicks: the box itself, the picture that stands for it, or its label.
    const box = el.matches('input') ? el : el.querySelector('input[type=checkbox],input[type=radio]') || el;
    const opaque = e => { for (let a = e; a; a = a.parentElement) if (Number(getComputedStyle(a).opacity) === 0) return false; return true; };
    const style = getComputedStyle(box);
    if (seen(box) && opaque(box) && style.pointerEvents !== 'none' && style.clip !== 'rect(0px, 0px, 0px, 0px)') return box;
    // A transparent box that lies over the picture that stands for it takes the press itself.
    box.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
    const r = box.getBoundingClientRect();
    if (seen(box) && box.getRootNode().elementFromPoint(r.x + r.width / 2, r.y + r.height / 2) === box) return box;
    const skin = box.closest('[class*=icheckbox],[class*=iradio],.checkbox-custom,.switch,.ui-chkbox,.ui-radiobutton,.mat-checkbox,.toggle');
    if (skin && seen(skin)) return skin;
    const label = box.labels && [...box.labels].find(seen);
    if (label && !label.querySelector('a[href]')) return label;
    const near = [box.nextElementSibling, box.previousElementSibling, box.parentElement].find(e => e && seen(e) && !e.matches('form,body,fieldset,tr'));
    return near || label || box;
  }
  case 'read': {
    // Terms may have to be read to their end first.
    const longer = e => e.scrollHeight > e.clientHeight + 8 && e.clientHeight > 30 && /auto|scroll/.test(getComputedStyle(e).overflowY);
    for (let at = el.parentElement; at; at = at.parentElement) {
      const texts = [at, ...at.querySelectorAll('*')].filter(longer);
      texts.forEach(e => { e.scrollTop = e.scrollHeight; });
      if (texts.length > 0 || at.tagName === 'FORM') break;
    }
    await nap(50);
    return null;
  }
  case 'flip':
    el.click();
    return null;
  case 'files': {
    const input = el.matches('input[type=file]') ? el
      : el.querySelector('input[type=file]') || (el.control && el.control.type === 'file' ? el.control : null)
        || (el.closest('label') && el.closest('label').querySelector('input[type=file]'));
    return input;
  }
  case 'names': {
    const input = el.matches('input[type=file]') ? el : null;
    return input ? [...input.files].map(f => f.name) : null;
  }
}
