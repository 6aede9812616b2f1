// Registers a CSS highlight over every range of visible text that fits one of the patterns, also
// where it is split over elements. No pattern: takes the highlight away.
({patterns}) => {
  CSS.highlights.delete('aldia-mask');
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
