// The popup to close next, if any. arg: {words: expected words, target: element in use or null, spared: texts given up on,
// agree: whether a click of ours was just made, so that a question about it is answered yes}
const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.modal.in,.modal.show,.ui-dialog,'
  + '.swal-overlay--show-modal .swal-modal,.sweet-alert.visible,.swal2-popup,.bootbox';
const PANELS = '.select2-container,.select2-dropdown,.chosen-drop,.dropdown-menu,.ui-menu,.ui-autocomplete,.ui-datepicker,.datepicker,'
  + '[role=listbox],[role=menu],.ui-dropdown-panel,.ng-dropdown-panel,.mat-select-panel,.flatpickr-calendar,.daterangepicker';
const SIGNS = ['×', 'x', '✕', '✖', '✗', '✘', '⨯', '╳', '⊗', 'ⓧ', '❌', '[x]', '(x)', '&times;'];
const LEAVE = ['cerrar', 'close', 'cerrar ventana', 'omitir', 'saltar', 'skip', 'no gracias', 'no thanks', 'ahora no',
  'mas tarde', 'cancelar', 'cancel', 'no', 'salir del aviso', 'dismiss', 'cerrar aviso'];
const AGREE = ['aceptar', 'ok', 'entendido', 'de acuerdo', 'continuar', 'listo', 'got it', 'accept', 'aceptar todo', 'aceptar cookies',
  'aceptar todas', 'okay'];
const BUSY = /^(cargando|procesando|espere|por favor espere|un momento|loading|processing|please wait)\b/;
const CLICKABLE = 'button,a,input[type=button],input[type=submit],input[type=image],[role=button],[onclick],[data-dismiss],'
  + '[data-bs-dismiss],.close,.btn-close,.btn,img,span,i,b,svg,div';

if (window.__aldia) window.__aldia.expected = arg.words;
const told = window.__aldiaDialogs ? window.__aldiaDialogs.filter(d => !d.told) : [];
told.forEach(d => { d.told = true; });

const expected = arg.words.map(fold).filter(w => w);
const every = (root, css) => [...(root.shadowRoot ? everything(root.shadowRoot) : []), ...everything(root)].filter(e => e.matches(css));
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
const captcha = el => el.querySelector('iframe[src*="captcha"],iframe[title*="captcha" i],.g-recaptcha,.h-captcha') !== null
  || (el.matches('iframe') && /captcha/i.test(el.src + el.title));
const textBoxes = el => every(el, 'input,textarea,select')
  .filter(i => !/^(hidden|button|submit|image|checkbox|radio|reset)$/.test(i.type) && seen(i));
const inUse = el => {
  if (arg.target && (inside(el, arg.target) || inside(arg.target, el))) return true;
  if (el.matches(PANELS) || el.closest(PANELS) || captcha(el)) return true;
  const writable = textBoxes(el).filter(i => i.tagName !== 'SELECT' && !i.readOnly);
  // Something written in it, or several boxes to write in: a form that happens to float, not a notice.
  if (writable.length >= 2 || writable.some(i => i.value)) return true;
  const text = fold(wordsOf(el) + ' ' + textBoxes(el).map(i => i.placeholder || '').join(' '));
  return expected.some(w => (' ' + text + ' ').includes(' ' + w + ' '));
};
/** The outermost floating thing (not part of the page's own flow) at this point that is not in use. */
const floating = (x, y) => {
  let found = null;
  for (let at = topAt(x, y); at && at !== document.body && at !== document.documentElement; at = up(at)) {
    const style = getComputedStyle(at);
    const floats = style.position === 'fixed' || (style.position === 'absolute' && parseInt(style.zIndex, 10) > 0);
    if (floats && solid(at) && !inUse(at)) found = at;
  }
  return found;
};
/** A library may keep a closed dialog in place, fully transparent. */
const solid = el => {
  for (let at = el; at; at = up(at)) if (getComputedStyle(at).opacity === '0') return false;
  return true;
};
const scene = () => {
  const dialogs = every(document, DIALOGS).filter(d => seen(d) && solid(d) && !inUse(d));
  const found = new Set(dialogs.filter(d => !dialogs.some(o => o !== d && inside(o, d))));
  const points = [];
  for (const fx of [0.05, 0.5, 0.95]) for (const fy of [0.05, 0.3, 0.5, 0.7, 0.95]) points.push([innerWidth * fx, innerHeight * fy]);
  if (arg.target && arg.target.isConnected) {
    const box = arg.target.getBoundingClientRect();
    points.push([box.x + box.width / 2, box.y + box.height / 2]);
  }
  for (const [x, y] of points) {
    const el = floating(x, y);
    if (el && ![...found].some(d => inside(el, d) || inside(d, el))) found.add(el);
  }
  return [...found];
};
const label = el => tidy(el.tagName === 'INPUT' ? el.value : wordsOf(el));
const spoken = el => [el.getAttribute('aria-label'), el.title, el.alt].filter(t => t).map(t => fold(t)).find(t => LEAVE.includes(t)) || '';
const navigates = el => {
  const link = el.closest('a[href]');
  if (!link) return false;
  const href = link.getAttribute('href').trim();
  return !(href === '' || href.startsWith('#') || /^javascript:/i.test(href));
};
const corner = (el, box) => {
  const r = el.getBoundingClientRect();
  const small = r.width <= 48 && r.height <= 48;
  const top = Math.abs(r.top - box.top) <= 48 || Math.abs(r.bottom - box.top) <= 24;
  return small && top && (Math.abs(r.right - box.right) <= 48 || Math.abs(r.left - box.left) <= 48);
};
const reacts = el => getComputedStyle(el).cursor === 'pointer' || el.onclick !== null || el.matches('button,a,[role=button]');
const boxOf = popup => {
  const small = popup.querySelector('.modal-content,.modal-dialog') || popup;
  const r = small.getBoundingClientRect();
  if (r.width < innerWidth * 0.98 || r.height < innerHeight * 0.9) return r;
  const child = [...small.children].find(c => seen(c) && c.getBoundingClientRect().width < innerWidth * 0.98);
  return child ? child.getBoundingClientRect() : r;
};
const AFFIRM = /^(si|s[ií],? .*|confirmar|confirmo|enviar|registrar|registrarme|registrarse|guardar|proceder)$/;
const ASKS = /(esta(n)? segur[oa]s?|desea (continuar|enviar|registrar|guardar|proceder|proseguir)|confirma (que|el|la|los|sus)|are you sure)/;
const ABOUT_IT = /\b(correct[oa]s?|registr\w*|envi\w*|guard\w*|continu\w*|proceder|datos|informacion)\b/;
/** A question about what was just clicked, not about something else. */
const asks = popup => ASKS.test(fold(wordsOf(popup))) || (/\?/.test(wordsOf(popup)) && ABOUT_IT.test(fold(wordsOf(popup))));
const closer = popup => {
  const all = every(popup, CLICKABLE).filter(el => seen(el) && !navigates(el));
  const buttons = all.filter(el => el.matches('button,a,input,[role=button],.btn,[onclick]'));
  const crowned = el => el.matches('.close,.btn-close,.swal2-close,.ui-dialog-titlebar-close,.bootbox-close-button,[data-dismiss],[data-bs-dismiss]');
  const isSign = el => SIGNS.includes(label(el).toLowerCase());
  const leaves = el => LEAVE.includes(fold(label(el))) || (spoken(el) !== '' && label(el).length <= 2);
  if (arg.agree && textBoxes(popup).length === 0 && asks(popup)) {
    const yes = buttons.find(el => AFFIRM.test(fold(label(el))) || AGREE.includes(fold(label(el))));
    if (yes) return yes;
  }
  // Right after our click a box with but one answer tells its outcome; the page may go on only after that answer.
  const answers = buttons.filter(el => AGREE.includes(fold(label(el))));
  if (arg.agree && answers.length === 1 && textBoxes(popup).length === 0 && !buttons.some(el => /^(no|cancelar|cancel)$/.test(fold(label(el))))) return answers[0];
  const innermost = els => els.find(el => !els.some(o => o !== el && el.contains(o)));
  const byClass = innermost(all.filter(el => crowned(el) && (isSign(el) || leaves(el) || label(el) === '' || el.matches('.ui-dialog-titlebar-close,.swal2-close'))));
  if (byClass) return byClass;
  const bySign = innermost(all.filter(isSign));
  if (bySign) return bySign.closest('button,a,[role=button],[onclick]') || bySign;
  const byWord = buttons.find(leaves) || innermost(all.filter(el => leaves(el) && reacts(el)));
  if (byWord) return byWord;
  const box = boxOf(popup);
  const byCorner = innermost(all.filter(el => label(el) === '' && reacts(el) && corner(el, box)));
  if (byCorner) return byCorner;
  if (textBoxes(popup).length > 0) return null;
  const agree = buttons.filter(el => AGREE.includes(fold(label(el))));
  const others = buttons.filter(el => label(el) !== '' && !AGREE.includes(fold(label(el))) && !agree.some(a => a.contains(el) || el.contains(a)));
  if (agree.length > 0 && (others.length === 0 || /cookie/i.test(wordsOf(popup)))) return agree[0];
  return null;
};
const covers = el => {
  const r = el.getBoundingClientRect();
  return Math.min(r.right, innerWidth) - Math.max(r.left, 0) > innerWidth * 0.5
    && Math.min(r.bottom, innerHeight) - Math.max(r.top, 0) > innerHeight * 0.5;
};
const ALERT_BOXES = '.swal-modal,.sweet-alert,.swal2-popup';
// While it fades in, its veil alone is seen to float.
const kind = el => el.matches(ALERT_BOXES) || el.querySelector(ALERT_BOXES) ? 'ALERT_BOX'
  : el.matches(DIALOGS) ? 'DIALOG' : covers(el) ? 'OVERLAY' : 'BAR';
const blank = el => wordsOf(el) === '' && !el.querySelector('img,svg,iframe,input,button');

const candidates = scene().filter(el => !el.matches('html,body') && !arg.spared.includes(wordsOf(el).slice(0, 200)));
const onTop = el => {
  const r = boxOf(el);
  const at = topAt(Math.min(innerWidth - 1, Math.max(0, r.x + r.width / 2)), Math.min(innerHeight - 1, Math.max(0, r.y + r.height / 2)));
  return at !== null && (inside(el, at) || inside(at, el));
};
candidates.sort((a, b) => Number(onTop(b)) - Number(onTop(a)));
for (const popup of candidates) {
  const text = wordsOf(popup);
  const dialogLike = popup.matches(DIALOGS);
  const way = closer(popup);
  const busy = BUSY.test(fold(text));
  if (!way && !dialogLike && !busy && (!covers(popup) || blank(popup))) continue;
  if (!way && !dialogLike && !busy && textBoxes(popup).length > 0) continue;
  window.__aldiaPopup = {popup, way};
  return {told, kind: kind(popup), text, way: way ? 'CLICK' : busy ? 'WAIT' : 'ESCAPE'};
}
return told.length > 0 ? {told, kind: '', text: '', way: 'NONE'} : null;
