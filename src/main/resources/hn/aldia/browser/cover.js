// Covers what no picture may show: every range of visible text that fits one of the patterns, also where it is
// split over elements, and every field. The page's own markup stays as it is: words are covered by a CSS
// highlight, fields by boxes of ours that lie above everything. fields: null takes all of it away again.
({patterns, fields}) => {
  if (window.__aldiaUncover) window.__aldiaUncover();
  if (fields === null) return;
  const roots = [document];
  const everyRoot = root => {
    for (const el of root.querySelectorAll('*')) if (el.shadowRoot) { roots.push(el.shadowRoot); everyRoot(el.shadowRoot); }
  };
  everyRoot(document);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    ::highlight(aldia-mask) { color: #5b6470 !important; -webkit-text-fill-color: #5b6470 !important;
      background-color: #5b6470 !important; text-shadow: none !important; }
    [data-aldia] { visibility: hidden !important; }`);
  roots.forEach(root => root.adoptedStyleSheets.push(sheet));

  const host = document.createElement('aldia-cover');
  host.style.cssText = 'all: initial; position: fixed; inset: 0; width: 100%; height: 100%; border: 0; padding: 0;'
    + ' background: none; pointer-events: none; z-index: 2147483647; display: block;';
  const panes = host.attachShadow({mode: 'closed'});
  for (const field of roots.flatMap(root => [...root.querySelectorAll(fields)])) {
    const box = field.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const pane = document.createElement('div');
    pane.style.cssText = `position: fixed; background: #aeb6c2; left: ${box.left}px; top: ${box.top}px;`
      + ` width: ${box.width}px; height: ${box.height}px;`;
    panes.append(pane);
  }
  if (document.documentElement && panes.childElementCount > 0) {
    document.documentElement.append(host);
    if (host.showPopover) { host.popover = 'manual'; host.showPopover(); }
  }
  // Taken away by itself, should we die in the middle.
  const late = setTimeout(() => window.__aldiaUncover && window.__aldiaUncover(), 15000);
  window.__aldiaUncover = () => {
    clearTimeout(late);
    window.__aldiaUncover = null;
    host.remove();
    CSS.highlights.delete('aldia-mask');
    roots.forEach(root => { root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(s => s !== sheet); });
  };
  if (patterns.length === 0) return;
  const sought = new RegExp(patterns.join('|'), 'giu');
  const highlight = new Highlight();
  const cover = root => {
    const nodes = [];
    const starts = [];
    let text = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.shadowRoot) cover(node.shadowRoot);
      } else if (!/^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentNode.nodeName)) {
        nodes.push(node);
        starts.push(text.length);
        text += node.data;
      }
    }
    const place = offset => {
      let low = 0;
      let high = nodes.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset) low = middle; else high = middle - 1;
      }
      return [nodes[low], offset - starts[low]];
    };
    for (const match of text.matchAll(sought)) {
      const range = new Range();
      const [first, from] = place(match.index);
      const [last, to] = place(match.index + match[0].length - 1);
      range.setStart(first, from);
      range.setEnd(last, to + 1);
      highlight.add(range);
    }
  };
  cover(document);
  CSS.highlights.set('aldia-mask', highlight);
}
