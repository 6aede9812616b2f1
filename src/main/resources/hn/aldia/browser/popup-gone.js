// About one of the layers seen last. arg: {layer: its place, answer: the place of what is to be pressed or -1, what: 'ready', 'gone', 'busy', 'escape', 'held', 'spare' or 'frames', ms}
const layer = (window.__aldiaScene || [])[arg.layer];
const way = layer && layer.ways[arg.answer];
const known = layer && window.__aldiaLying.get(layer.root);
const transparent = el => {
  for (let at = el; at; at = at.parentElement) if (getComputedStyle(at).opacity === '0') return true;
  return false;
};
const shown = p => p === document.body ? innerWidth > 0 && innerHeight > 0 : seen(p) && !transparent(p);
const RESTS = 400;
/** Of what folds away a button may stay, and stays as it is then; what goes on shrinking is not gone yet. */
const folded = () => {
  const r = layer.root.getBoundingClientRect();
  const area = r.width * r.height;
  const now = performance.now();
  if (!layer.small || layer.small.area !== area) layer.small = {area, since: now};
  return area < layer.area / 2 && now - layer.small.since >= RESTS;
};
const gone = () => !layer || !layer.parts.some(shown) || folded();
/** A veil may come before its box: then the box lies on it, or in it. */
const unveils = () => {
  if (layer.blank && layer.parts.some(p => wordsOf(p) !== '')) return true;
  const r = layer.root.getBoundingClientRect();
  const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
  return top !== null && !layer.parts.some(p => inside(p, top)) && !transparent(top);
};
const off = el => el.disabled === true || el.getAttribute('aria-disabled') === 'true' || el.matches('.disabled') || getComputedStyle(el).pointerEvents === 'none';
switch (arg.what) {
  case 'escape':
    known.escaped = true;
    if (focused() && !layer.parts.some(p => inside(p, focused()))) focused().blur();
    if (layer.stray && layer.target) await pressBeside(layer.target, () => !gone());
    return gone();
  // What it lies on is in a dialog, which the key would close, too.
  case 'held': return layer.target ? dialogAround(layer.target) !== null : false;
  // The frames that are part of it.
  case 'frames': return layer.parts.flatMap(p => [p, ...everything(p)]).filter(e => e.matches('iframe') && seen(e));
  case 'spare':
    // As many ways to press it as there are now: another one that comes by and by is worth another look.
    if (known) known.gaveUp = layer.ways.filter(w => !off(w)).length;
    return false;
  default: {
    // One deadline for one popup, however often it is looked at.
    const end = arg.what === 'ready' ? known.first + arg.ms : performance.now() + arg.ms;
    const done = () => gone() || (arg.what === 'busy' && unveils()) || (arg.what === 'ready' && (!way || !off(way) || !way.isConnected));
    while (!done() && performance.now() < end) await nap(20);
    return gone() || (arg.what === 'busy' && unveils());
  }
}
