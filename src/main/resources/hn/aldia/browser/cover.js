// Covers what no picture may show and nothing else: every range of visible text that fits one of the patterns, also in a
// widget and where it is split over elements; every box that holds such a value or hides what is written; ticks. The page's
// own markup stays as it is: words are covered by a CSS highlight, boxes by panes of ours that lie where the box is to be
// seen, and follow it. patterns: null takes all of it away again.
//
// A box is left uncovered where something opaque lies over it. That may leave while the picture is taken: taking the cover away
// answers whether all of it stayed (covering, how large the document is); if not, whole boxes are covered (whole: true), whatever lies over them.
({patterns, values, whole}) => {
/* include masked-text.js */
  const stayed = !!window.__aldiaUncover && window.__aldiaUncover();
  // Undefined, too: that is what becomes of a null on its way.
  if (patterns == null) return stayed;
  const roots = [document];
  const everyRoot = root => {
    for (const el of root.querySelectorAll('*')) if (el.shadowRoot) { roots.push(el.shadowRoot); everyRoot(el.shadowRoot); }
  };
  everyRoot(document);
  const sought = patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu');
  const says = text => !!sought && !!text && text.search(sought) >= 0;
  const folded = text => text.normalize('NFKD').replace(/[\p{M}\s.\-/()]/gu, '').toLowerCase();
  /** A box that cut what it was given still shows a part of it. */
  const isPart = text => folded(text).length >= 4 && values.some(value => folded(value).includes(folded(text)));
  const holds = field => {
    if (field.tagName === 'IMG') return true;
    if (/^(radio|checkbox)$/.test(field.type)) return patterns.length > 0;
    if (field.tagName === 'SELECT') return [...field.selectedOptions].some(o => says(o.text));
    return !!field.value && (field.type === 'password' || field.maxLength === 1 || says(field.value) || isPart(field.value));
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    ::highlight(aldia-mask) { color: #5b6470 !important; -webkit-text-fill-color: #5b6470 !important;
      background-color: #5b6470 !important; text-shadow: none !important; }
    [data-aldia] { visibility: hidden !important; }`);
  roots.forEach(root => root.adoptedStyleSheets.push(sheet));

  // Above everything, also a dialog in the top layer; it scrolls with the page, for a picture of all of it.
  const host = document.createElement('aldia-cover');
  host.style.cssText = 'all: initial; position: absolute; left: 0; top: 0; width: 0; height: 0; overflow: visible; border: 0; padding: 0;'
    + ' margin: 0; background: none; pointer-events: none; z-index: 2147483647; display: block;';
  const panes = host.attachShadow({mode: 'closed'});
  const kept = [];
  const APART = 12;
  /** Also of what holds it: a whole layer fades. */
  const isFull = el => {
    for (let at = el; at; at = at.parentElement || (at.getRootNode().host ?? null)) if (Number(getComputedStyle(at).opacity) <= 0.95) return false;
    return true;
  };
  /** What lies over a point of the field and lets nothing through: there is nothing to be covered there. */
  const veilAt = (field, x, y) => {
    if (whole || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return null;
    const root = field.getRootNode(), first = root.elementFromPoint(x, y);
    // All that lie there are asked for only where another lies on top: that takes longer.
    if (!first || first === field || first.contains(field)) return null;
    for (const at of root.elementsFromPoint(x, y)) {
      if (at === field || at.contains(field) || field.contains(at)) return null;
      const color = /rgba?\(([^)]*)\)/.exec(getComputedStyle(at).backgroundColor);
      const parts = color ? color[1].split(/[,\s/]+/) : [];
      if (isFull(at) && parts.length >= 3 && (parts.length < 4 || Number(parts[3]) > 0.95)) return at;
    }
    return null;
  };
  const veilsOver = (field, box) => {
    const veils = new Set();
    const spots = (from, to) => [...Array(Math.ceil((to - from) / APART)).keys()].map(i => from + 1 + i * APART).filter(at => at < to).concat(to - 1);
    for (const x of spots(box.left, box.right)) for (const y of spots(box.top, box.bottom)) veils.add(veilAt(field, x, y));
    veils.delete(null);
    return [...veils].map(veil => veil.getBoundingClientRect());
  };
  const between = (edges, from, to) => [from, ...edges.filter(e => e > from && e < to), to].sort((a, b) => a - b);
  const draw = ({field, pane}) => {
    const box = field.getBoundingClientRect(), veils = veilsOver(field, box);
    const xs = between(veils.flatMap(v => [v.left, v.right]), box.left, box.right), ys = between(veils.flatMap(v => [v.top, v.bottom]), box.top, box.bottom);
    let path = '';
    for (let i = 1; i < xs.length; i++) {
      for (let j = 1; j < ys.length; j++) {
        const x = (xs[i - 1] + xs[i]) / 2, y = (ys[j - 1] + ys[j]) / 2;
        if (veils.some(v => x > v.left && x < v.right && y > v.top && y < v.bottom)) continue;
        path += `M${xs[i - 1] - box.left} ${ys[j - 1] - box.top}H${xs[i] - box.left}V${ys[j] - box.top}H${xs[i - 1] - box.left}z`;
      }
    }
    pane.style.cssText = `position: absolute; background: #aeb6c2; left: ${box.left + scrollX}px; top: ${box.top + scrollY}px;`
      + ` width: ${box.width}px; height: ${box.height}px; clip-path: path('${path || 'M0 0'}');`;
    return {path, veiled: veils.length > 0, size: `${box.width} ${box.height}`};
  };
  const FIELDS = 'input:not([type=button],[type=submit],[type=reset],[type=image],[type=hidden]),textarea,select,img[src^="blob:"]';
  for (const field of roots.flatMap(root => [...root.querySelectorAll(FIELDS)])) {
    const box = field.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || !field.checkVisibility({visibilityProperty: true}) || !holds(field)) continue;
    const pane = document.createElement('div');
    panes.append(pane);
    kept.push({field, pane, first: draw({field, pane})});
  }
  let frame = 0;
  /** What is covered whole only moves with its field; what lies over another may leave at any moment, and is costly to see. */
  const place = one => {
    const box = one.field.getBoundingClientRect();
    if (one.first.veiled || one.first.size !== `${box.width} ${box.height}`) { draw(one); return; }
    one.pane.style.left = `${box.left + scrollX}px`;
    one.pane.style.top = `${box.top + scrollY}px`;
  };
  const follow = () => { kept.forEach(place); frame = requestAnimationFrame(follow); };
  if (document.documentElement && kept.length > 0) {
    document.documentElement.append(host);
    if (host.showPopover) { host.popover = 'manual'; host.showPopover(); }
    follow();
  }
  // Taken away by itself, should we die in the middle.
  const late = setTimeout(() => window.__aldiaUncover && window.__aldiaUncover(), 15000);
  window.__aldiaUncover = () => {
    // Not in between: a picture of a whole page makes the window larger for a moment.
    const moved = kept.some(one => draw(one).path !== one.first.path);
    clearTimeout(late);
    cancelAnimationFrame(frame);
    window.__aldiaUncover = null;
    host.remove();
    CSS.highlights.delete('aldia-mask');
    roots.forEach(root => { root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(s => s !== sheet); });
    return !moved;
  };
  const size = () => { const e = document.documentElement; return e ? [e.clientWidth, e.scrollHeight] : [0, 0]; };
  if (!sought) return size();
  const highlight = new Highlight();
  for (const root of roots) {
    const runs = runsOf(root);
    for (const match of runs.text.matchAll(sought)) {
      for (const [node, from, to] of piecesOf(runs, match)) {
        const range = new Range();
        range.setStart(node, from);
        range.setEnd(node, to);
        highlight.add(range);
      }
    }
  }
  CSS.highlights.set('aldia-mask', highlight);
  return size();
}
