// What lies over this document, as it is: what is done about it is decided elsewhere. What covers neither the middle nor the target is
// not even told of, but for what asks beside the button that was just pressed to send. arg: {target: element in use or null, point: a place
// in use, in pixels, or null, sending: whether we just pressed to send, words: awaited, shown or said,
// offers: awaited, to be pressed or chosen, signs: what a closer may show in place of a word}
const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.modal.in,.modal.show,.ui-dialog,'
  + '.swal-overlay--show-modal .swal-modal,.sweet-alert.visible,.swal2-popup,.bootbox';
const PANELS = '[role=listbox],[role=menu],[role=grid],[role=tree],[role=tooltip],.ui-menu,.ui-autocomplete,.chosen-drop,'
  + '[class*=dropdown],[class*=picker],[class*=calendar],[class*=autocomplete],[class*=select-panel],[class*=select2],[class*=suggest]';
const BARS = 'header,nav,footer,[role=banner],[role=navigation],[role=toolbar],[role=menubar],[role=contentinfo],[class*=toolbar],[class*=navbar]';
const ROWS = 'li,tr,[role=row],[role=listitem],[role=option],[class*=list-item],[class*=list-group-item],[class*=chip],[class*=tag-]';
const PRESSED = 'button,a,input[type=button],input[type=submit],input[type=image],input[type=reset],[role=button],[onclick],[data-dismiss],'
  + '[data-bs-dismiss],summary';
const CLICKABLE = PRESSED + ',.close,.btn-close,.btn,img,svg,span,i,b,div,em,strong,area';
const BOXES = 'input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=image]):not([type=reset]),textarea,select';
const MOST_ANSWERS = 60;

const told = window.__aldiaDialogs ? window.__aldiaDialogs.filter(d => !d.told) : [];
told.forEach(d => { d.told = true; });
const lying = window.__aldiaLying || (window.__aldiaLying = new WeakMap());

const every = (root, css) => everything(root).filter(e => e.matches(css));
/** What holds this element on the screen, out of its shadow root too. */
const up = el => el.assignedSlot || el.parentElement || el.getRootNode().host || null;
const topAt = (x, y) => {
  let el = document.elementFromPoint(x, y);
  while (el && el.shadowRoot) {
    const deeper = el.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === el) break;
    el = deeper;
  }
  return el;
};
const middle = r => [Math.min(innerWidth - 1, Math.max(0, r.x + r.width / 2)), Math.min(innerHeight - 1, Math.max(0, r.y + r.height / 2))];
const meets = (a, b, by = 0) => a.left < b.right + by && b.left < a.right + by && a.top < b.bottom + by && b.top < a.bottom + by;
/** A library may keep a closed dialog in place, fully transparent. */
const solid = el => {
  for (let at = el; at; at = up(at)) if (getComputedStyle(at).opacity === '0') return false;
  return true;
};
const floats = el => {
  const style = getComputedStyle(el);
  return (style.position === 'fixed' && !(parseInt(style.zIndex, 10) < 0)) || (style.position === 'absolute' && parseInt(style.zIndex, 10) > 0) || el.matches('dialog[open],:popover-open');
};
/** Along an edge, from side to side: a header or a footer, whatever it is made of. */
const isBar = el => {
  const r = el.getBoundingClientRect();
  return r.width > innerWidth * 0.9 && r.height < innerHeight * 0.3 && (r.top < 8 || r.bottom > innerHeight - 8);
};
const hasSubstance = el => (el.matches('input,button,select,textarea,img,iframe,canvas,video') && el.type !== 'hidden')
  || [...el.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim() !== '');
const isFloating = el => { for (let at = el; at && at !== document.body; at = up(at)) if (floats(at)) return true; return false; };
/** A page may be built inside one floating box: what lies over nothing is the page itself. */
const liesOverSomething = el => {
  if (el.matches(DIALOGS)) return true;
  const r = el.getBoundingClientRect();
  const fixed = getComputedStyle(el).position === 'fixed';
  return everything(document.body).some(e => hasSubstance(e) && !inside(el, e) && !inside(e, el) && !e.closest('script,style,noscript,[data-aldia]')
    && seen(e) && (meets(r, e.getBoundingClientRect()) || (fixed && !isFloating(e))));
};
/** A host that lets presses through, such as one that stays for all dialogs to come, covers nothing: what it holds at this point does, and of a bare veil what came with it. */
const heldAt = (host, path) => {
  if (getComputedStyle(host).pointerEvents !== 'none') return host;
  const held = path[path.indexOf(host) - 1] || host;
  for (let next = wordsOf(held) === '' ? held.nextElementSibling : null; next; next = next.nextElementSibling) if (seen(next) && wordsOf(next) !== '') return next;
  return held;
};
/** The outermost thing at this point that lies over the page and does not hold the target. */
const coverAt = (x, y) => {
  let found = null;
  const path = [];
  for (let at = topAt(x, y); at && at !== document.body && at !== document.documentElement; at = up(at)) {
    if (arg.target && inside(at, arg.target)) break;
    if (at.matches('[data-aldia]')) return null;
    path.push(at);
    if (floats(at) && solid(at) && liesOverSomething(at)) found = at;
  }
  return found && heldAt(found, path);
};
const targetPoint = () => {
  if (arg.point || !arg.target || !arg.target.isConnected) return arg.point || null;
  const here = () => arg.target.getBoundingClientRect();
  if (here().width < 2 || here().height < 2) return null;
  const free = () => {
    const at = topAt(...middle(here()));
    return at && (inside(arg.target, at) || inside(at, arg.target));
  };
  const within = here().top >= 0 && here().bottom <= innerHeight;
  // A header or a footer is not in the way of what can be scrolled out from under it.
  if (!within || !free()) arg.target.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  return middle(here());
};
/** Laid out by itself; a box of the page that only holds its own label has a place, too. */
const standsApart = e => {
  const { position } = getComputedStyle(e);
  return position === 'fixed' || (position === 'absolute' && (!e.offsetParent || e.offsetParent === document.body)) || (position !== 'static' && isFloating(e));
};
/** What belongs to a popup without being in it: the box above its mask, the x beside it. */
const companions = root => {
  const r = root.getBoundingClientRect();
  return everything(document.body).filter(e => {
    if (inside(root, e) || inside(e, root) || !standsApart(e) || !seen(e) || !solid(e)) return false;
    if (arg.target && inside(e, arg.target)) return false;
    const box = e.getBoundingClientRect();
    if (!meets(r, box, 24) || isBar(e) || e.closest(BARS) || e.closest(PANELS) || e.closest('[data-aldia]')) return false;
    const at = topAt(...middle(box));
    return at !== null && inside(e, at);
  });
};
/** Small things that float, with two answers or more and nothing to fill in: a question may stand beside the button that asks it. */
const asking = () => outermost(everything(document.body).filter(e => floats(e) && seen(e) && solid(e) && !isBar(e) && !e.closest('[data-aldia]')
  && !(arg.target && inside(e, arg.target)) && wordsOf(e).length < 400 && every(e, PRESSED).filter(seen).length > 1 && every(e, BOXES).length === 0));
const outermost = els => els.filter(e => !els.some(o => o !== e && inside(o, e)));
const scene = () => {
  // Of a frame that is a popup itself, everything.
  if (arg.whole) return document.body ? [{root: document.body, covers: {middle: true}, parts: [document.body]}] : [];
  const point = targetPoint();
  const points = [{at: [innerWidth / 2, innerHeight / 2], of: 'middle'}, ...(point ? [{at: point, of: 'target'}] : [])];
  const layers = new Map();
  for (const {at, of} of points) {
    const cover = coverAt(...at);
    if (cover) layers.set(cover, {...(layers.get(cover) || {}), [of]: true});
  }
  if (arg.sending) for (const root of asking()) if (![...layers.keys()].some(l => inside(l, root) || inside(root, l))) layers.set(root, {});
  return [...layers].map(([root, covers]) => ({root, covers, parts: [root, ...outermost(companions(root))]}));
};
const label = el => tidy(el.tagName === 'INPUT' ? el.value : wordsOf(el));
const named = el => {
  const by = (el.getAttribute('aria-labelledby') || '').split(/\s+/).map(id => id && el.getRootNode().getElementById(id)).filter(e => e).map(wordsOf).join(' ');
  const inner = [...el.querySelectorAll('[aria-label],[title],[alt],title')].map(e => e.getAttribute('aria-label') || e.getAttribute('title') || e.getAttribute('alt') || e.textContent);
  return tidy([el.getAttribute('aria-label') || by || el.title || el.alt || '', ...inner].join(' '));
};
const icons = el => [el, ...el.querySelectorAll('*')].slice(0, 8).map(e => [typeof e.className === 'string' ? e.className : e.getAttribute('class') || '',
  e.getAttribute('data-icon') || '', e.getAttribute('href') && e.matches('use') ? e.getAttribute('href') : '', e.matches('img,input') ? (e.getAttribute('src') || '').slice(-60) : '',
].join(' ')).join(' ').slice(0, 300);
const drawn = el => [el, ...el.querySelectorAll('*')].slice(0, 6).flatMap(e => ['::before', '::after'].map(p => getComputedStyle(e, p).content.replace(/^"|"$/g, '')));
const leads = el => {
  const link = el.closest('a[href],area[href]');
  if (!link) return '';
  const href = link.getAttribute('href').trim();
  return href.startsWith('#') ? '' : /^javascript:/i.test(href) ? 'SCRIPT' : 'AWAY';
};
/** What a person sees as the box: its mask and its wrappers left out. */
const boxOf = layer => {
  let box = layer.parts.map(p => p.querySelector('.modal-content,.modal-dialog')).find(e => e) || layer.parts.slice(1).find(p => wordsOf(p).length > 2) || layer.root;
  for (;;) {
    const r = box.getBoundingClientRect();
    if (r.width < innerWidth * 0.98 || r.height < innerHeight * 0.9) return box;
    const held = [...box.children].filter(c => seen(c) && wordsOf(c).length > 2);
    const small = held.find(c => c.getBoundingClientRect().width < innerWidth * 0.98);
    if (small || held.length !== 1) return small || box;
    box = held[0];
  }
};
const inCorner = (el, box) => {
  const r = el.getBoundingClientRect();
  const small = r.width <= 56 && r.height <= 56;
  return small && Math.abs(r.top - box.top) <= 48 && (Math.abs(r.right - box.right) <= 56 || Math.abs(r.left - box.left) <= 56);
};
const reacts = el => getComputedStyle(el).cursor === 'pointer' || el.onclick !== null || el.matches(PRESSED);
const off = el => el.disabled === true || el.getAttribute('aria-disabled') === 'true' || el.matches('.disabled') || getComputedStyle(el).pointerEvents === 'none';
const isSign = el => arg.signs.includes(label(el).toLowerCase()) || (label(el) === '' && drawn(el).some(c => arg.signs.includes(c.toLowerCase())));
/** A box has a footer of its own, with its answers in it. */
const isFooterOfPage = (footer, box) => footer !== null && (footer === box || !inside(box, footer) || (box.offsetWidth >= innerWidth * 0.98 && box.offsetHeight >= innerHeight * 0.9));
const answers = layer => {
  const boxed = boxOf(layer);
  const box = boxed.getBoundingClientRect();
  const all = layer.parts.flatMap(p => [...(p !== layer.root && p.matches(CLICKABLE) ? [p] : []), ...every(p, CLICKABLE)]).filter(el => seen(el) && el.getBoundingClientRect().height < 200);
  const wanted = all.filter(el => el.matches(PRESSED) || isSign(el) || (reacts(el) && (label(el) === '' || label(el).length < 40)));
  const innermost = wanted.filter(el => el.matches(PRESSED) || !wanted.some(o => o !== el && (el.contains(o) || (o.matches(PRESSED) && o.contains(el)))));
  return innermost.slice(0, MOST_ANSWERS).map(el => {
    const row = el.closest(ROWS);
    const beside = el.parentElement && el.parentElement !== boxed && !layer.parts.includes(el) && !layer.parts.includes(el.parentElement) ? tidy(wordsOf(el.parentElement).replace(label(el), '')).slice(0, 60) : '';
    return {el, label: label(el).slice(0, 80), name: named(el).slice(0, 80), icon: icons(el), sign: isSign(el), leads: leads(el),
      crowned: el.matches('.close,.btn-close,.swal2-close,.ui-dialog-titlebar-close,.bootbox-close-button,[data-dismiss],[data-bs-dismiss]'),
      submits: el.matches('button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]') && el.form !== null && el.form !== undefined
        && el.form.method !== 'dialog' && !el.matches('[data-dismiss],[data-bs-dismiss]'),
      button: el.matches(PRESSED + ',.btn'), corner: inCorner(el, box), row: row !== null && layer.parts.some(p => p !== row && p.contains(row)),
      bar: el.closest('nav,[role=navigation],[role=menubar]') || isFooterOfPage(el.closest('footer'), boxed) ? 'NAV' : el.closest(BARS) ? 'HEADER' : '', beside, off: off(el)};
  });
};
/** What may be ticked in it and is not, with its words. */
const unticked = layer => outermost(layer.parts.flatMap(p => every(p, 'input[type=checkbox],[role=checkbox],[role=switch]'))).flatMap(el => {
  const said = [...(el.labels || [])].find(seen) || (wordsOf(el) ? el : [el.nextElementSibling, el.parentElement].find(e => e && seen(e) && wordsOf(e)));
  return !said || el.checked === true || el.getAttribute('aria-checked') === 'true' ? [] : [{el, label: (el.getAttribute('aria-label') || wordsOf(said)).slice(0, 300)}];
});
const boxesIn = layer => layer.parts.flatMap(p => every(p, BOXES)).filter(i => !/^(checkbox|radio)$/.test(i.type) && seen(i));
const captcha = el => el.querySelector('iframe[src*="captcha"],iframe[title*="captcha" i],.g-recaptcha,.h-captcha') !== null
  || (el.matches('iframe') && /captcha/i.test(el.src + el.title));
const says = (layer, words) => {
  const text = ' ' + fold(layer.parts.map(wordsOf).join(' ') + ' ' + boxesIn(layer).map(i => i.placeholder || '').join(' ')) + ' ';
  return words.map(fold).some(w => w && text.includes(' ' + w + ' '));
};
const offersAny = (layer, words) => {
  const sought = words.map(fold).filter(w => w);
  return sought.length > 0 && layer.parts.flatMap(p => every(p, PRESSED + ',' + BOXES + ',option,label,legend,[role=option],[role=menuitem],[role=radio],[role=tab],[role=combobox],li'))
    .some(e => [e.tagName === 'OPTION' ? e.text : label(e), e.placeholder, e.getAttribute('aria-label'), e.title].some(t => t && sought.includes(fold(t))));
};
/** The list or calendar of a field that is done with: it lies over the one in use, which has none of its own open. */
const isStray = layer => {
  if (!layer.covers.target || arg.point) return false;
  const own = at => at && at.isConnected && (inside(at, arg.target) || inside(arg.target, at));
  const {el: chosenFrom, list} = window.__aldiaChoice || {el: null, list: null};
  if (own(chosenFrom) || own(window.__aldiaDate && window.__aldiaDate.el) || (focused() !== document.body && own(focused()))) return false;
  return layer.root.matches(PANELS) || layer.root.closest(PANELS) !== null || (!!list && (inside(layer.root, list) || inside(list, layer.root)));
};
const tell = layer => {
  const known = lying.get(layer.root) || {first: performance.now(), gaveUp: -1, escaped: false};
  lying.set(layer.root, known);
  const r = layer.root.getBoundingClientRect();
  const boxes = boxesIn(layer);
  const ways = answers(layer);
  const pressed = window.__aldiaPressedAt === undefined ? -1 : window.__aldiaPressedAt;
  const now = performance.now();
  const ticks = unticked(layer);
  layer.ways = ways.map(w => w.el);
  layer.ticks = ticks.map(t => t.el);
  layer.area = r.width * r.height;
  layer.stray = isStray(layer);
  layer.target = layer.covers.target ? arg.target : null;
  layer.blank = layer.parts.every(p => wordsOf(p) === '' && !p.querySelector('img,svg,iframe,input,button,canvas,video')) && !ways.length;
  return {
    middle: layer.covers.middle === true, target: layer.covers.target === true,
    dialog: layer.parts.some(p => p.matches(DIALOGS) || p.closest(DIALOGS) !== null || every(p, DIALOGS).some(seen)),
    veil: !arg.whole && r.width >= innerWidth * 0.9 && r.height >= innerHeight * 0.9,
    blank: layer.blank, stray: layer.stray,
    panel: layer.root.matches(PANELS) || layer.root.closest(PANELS) !== null, bar: layer.root.closest(BARS) !== null || (isBar(layer.root) && !layer.covers.middle),
    captcha: layer.parts.some(captcha), frame: layer.parts.some(p => p.matches('iframe') || p.querySelector('iframe') !== null),
    boxes: boxes.filter(b => b.tagName !== 'SELECT' && !b.readOnly).length, choices: boxes.filter(b => b.tagName === 'SELECT').length,
    written: boxes.some(b => b.tagName !== 'SELECT' && !b.readOnly && b.value),
    awaited: says(layer, arg.words) || offersAny(layer, arg.offers),
    young: now - known.first < 5000,
    // Of our own click: it was not there when we pressed, and came soon.
    caused: pressed >= 0 && known.first > pressed && known.first - pressed < 10000 && now - known.first < 2500,
    spared: known.gaveUp >= 0 && known.gaveUp === ways.filter(w => !w.off).length,
    escaped: known.escaped, text: tidy(layer.parts.map(wordsOf).join(' ')).slice(0, 2000),
    answers: ways.map(({el, ...facts}) => facts), ticks: ticks.map(t => t.label),
  };
};
const layers = scene();
if (layers.length === 0) return told.length > 0 ? {told, layers: []} : null;
const facts = layers.map(tell);
window.__aldiaScene = layers;
return {told, layers: facts};
