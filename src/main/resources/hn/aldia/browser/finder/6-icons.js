// Icons that stand for words: by class, ligature, svg, picture or emoji.
/** @type {[string, RegExp, string[]][]} */
const MEANINGS = [
  ['lock', /(^|[-_ /#])(lock|locked|padlock|candado|unlock|key|password)([-_ .\d]|$)|[\u{1F510}-\u{1F513}]/iu, ['lock', 'candado', 'padlock', 'pin']],
  ['envelope', /(^|[-_ /#])(envelope|mail|email|sobre|correo|at)([-_ .\d]|$)|[\u2709\u{1F4E7}\u{1F4E9}]/iu, ['envelope', 'sobre', 'correo', 'email', 'mail', 'correo electronico']],
  ['user', /(^|[-_ /#])(user|person|usuario|account)([-_ .\d]|$)|\u{1F464}/iu, ['user', 'usuario', 'persona']],
  ['phone', /(^|[-_ /#])(phone|earphone|telephone|telefono|mobile|smartphone|call)([-_ .\d]|$)|[\u260E\u{1F4DE}]/iu, ['phone', 'telefono']],
  ['calendar', /(^|[-_ /#])(calendar|calendario|date_range|event)([-_ .\d]|$)|[\u{1F4C5}\u{1F4C6}]/iu, ['calendar', 'calendario']],
  ['plus', /(^|[-_ /#])(plus|add|agregar|mas)([-_ .\d]|$)|\u2795/iu, ['+', 'plus', 'mas', 'agregar']],
  ['close', /(^|[-_ /#])(times|close|remove|cerrar|cross)([-_ .\d]|$)|[\u00d7\u2715\u2716\u2573]/iu, ['x', 'close', 'cerrar']],
  ['search', /(^|[-_ /#])(search|buscar|lupa)([-_ .\d]|$)|[\u{1F50D}\u{1F50E}]/iu, ['search', 'buscar', 'lupa']],
  ['menu', /(^|[-_ /#])(menu|bars|hamburger|navicon|nav-icon|burger|sandwich)([-_ .\d]|$)|\u2630|\u2261/iu, ['menu', 'abrir menu', 'mostrar menu', 'open menu']],
  ['trash', /(^|[-_ /#])(trash|delete|basura)([-_ .\d]|$)/iu, ['trash', 'borrar', 'eliminar']],
];
/** Three bars, one beneath the other, whatever draws them: a menu. */
const isBars = el => {
  if (el.textContent.trim()) return false;
  if (el.tagName.toLowerCase() === 'svg') {
    const drawn = [...el.querySelectorAll('path,rect,line,polyline')].filter(s => !/^(M|m)\s*0[ ,]+0\s*[hH]\s*24/.test(s.getAttribute('d') || ''));
    const path = drawn.length === 1 ? drawn[0].getAttribute('d') || '' : '';
    if (path) return /^[MmHhVvLlZz\d\s.,-]+$/.test(path) && (path.match(/[Mm]/g) || []).length === 3 && /[hH]/.test(path);
    return isStack(drawn);
  }
  return !el.childElementCount && isStack([...(el.parentElement || el).children]);
};
const isStack = bars => {
  const at = bars.length === 3 ? bars.map(pageRect) : [];
  return at.length === 3 && at.every((r, i) => r.width > 7 && r.width < 50 && r.height < 6 && Math.abs(r.left - at[0].left) < 3 && Math.abs(r.width - at[0].width) < 3 && (i === 0 || r.top > at[i - 1].top + 2));
};
const iconWords = el => {
  const own = [el.getAttribute('class') || '', el.getAttribute('data-icon') || ''];
  if (el.tagName === 'IMG') own.push(el.getAttribute('alt') || '', (el.getAttribute('src') || '').slice(0, 200));
  if (isBars(el)) own.push('hamburger');
  if (isIconFont(el)) own.push(el.textContent.trim());
  if (el.namespaceURI === 'http://www.w3.org/2000/svg' || el.tagName.toLowerCase() === 'svg') {
    own.push(el.getAttribute('aria-label') || '', el.querySelector('title')?.textContent || '');
    for (const use of el.querySelectorAll('use')) own.push(use.getAttribute('href') || use.getAttribute('xlink:href') || '');
  }
  return own.flatMap(o => o.split(/\s+/)).filter(Boolean);
};
const ICON_TAGS = /^(I|SPAN|SVG|IMG|EM|MAT-ICON|ION-ICON|B|LABEL|DIV)$/i;
const iconKeys = want => MEANINGS.filter(m => m[2].some(w => squeeze(asWords(w)) === want.key)).map(m => m[1]);
const pictures = () => everything.filter(el => ICON_TAGS.test(el.tagName) && (el.tagName !== 'DIV' && el.tagName !== 'LABEL' || isIconFont(el)) && (el.tagName === 'IMG' || el.tagName.toLowerCase() === 'svg' || isIconFont(el) || !/\p{L}/u.test(el.textContent)));

const background = el => {
  const image = styleOf(el).backgroundImage;
  return image && image.startsWith('url(') && !image.startsWith('url("data') ? image.slice(5, -2) : '';
};
/** The text entry whose icon this is: it lies in the box, touches it, or shares its small group alone. */
const entryOf = (rect, el, entries, beside = false) => {
  const near = entries.filter(f => (overlap(rect.top, rect.bottom, f.rect.top, f.rect.bottom) > 0) && gap(rect, f.rect) < 24);
  if (near.length) return near.reduce((a, b) => (gap(rect, b.rect) < gap(rect, a.rect) ? b : a));
  for (let at = up(el), i = 0; at && i < 4 && !beside; at = up(at), i++) {
    const inner = entries.filter(f => holds(at, f.face));
    if (inner.length) return inner.length === 1 ? inner[0] : null;
  }
  return null;
};
const byIcon = (want, kind) => {
  const patterns = iconKeys(want);
  if (!patterns.length) return [];
  const means = words => patterns.some(p => words.some(w => p.test(w)));
  const entries = fields.filter(f => f.is(kind) && !f.group);
  const found = new Map();
  for (const el of pictures()) {
    if (!means(iconWords(el))) continue;
    const entry = entryOf(pageRect(el), el, entries);
    if (entry) found.set(entry, true);
  }
  for (const p of phrases) {
    if (!/\p{L}/u.test(p.text) && means([p.text])) { const entry = entryOf(p.rect, p.el, entries); if (entry) found.set(entry, true); }
  }
  for (const f of entries) if (means([background(f.el).split('/').pop() || ''])) found.set(f, true);
  return [...found.keys()];
};
// A picture beside a control says what it stands for when the mouse rests on it; one to be pressed may stand for itself.
for (const el of fields.some(f => !f.tied) ? pictures() : []) {
  const teller = [el, el.parentElement].find(e => e && !e.matches('a,button,[role=button]') && (e.getAttribute('title') || e.getAttribute('aria-label')));
  const entry = teller && entryOf(pageRect(el), el, fields.filter(f => !f.tied && !f.is('TICK')), styleOf(teller).cursor === 'pointer');
  if (entry) name(entry, teller.getAttribute('title') || teller.getAttribute('aria-label'), 'ARIA', UNSEEN_NAME);
}
// Words that stood in an empty control are its name still when they gave way to what was filled in.
{
  const known = window.__aldiaNames || (window.__aldiaNames = new WeakMap());
  for (const f of fields) {
    if (!known.has(f.el)) known.set(f.el, f.names.filter(n => n.how === 'PLACEHOLDER'));
    for (const n of known.get(f.el)) if (!f.names.some(o => o.words === n.words)) f.names.push(n);
  }
}
