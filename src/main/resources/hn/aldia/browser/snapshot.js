// The frame's text, its markup without anything entered, and what is entered in its fields.
({patterns}) => {
  const MASK = '•••';
  const fields = [...document.querySelectorAll('input, textarea, select, [contenteditable]')];
  const entered = fields
      .filter(field => !/^(button|submit|reset|image|checkbox|radio|hidden)$/.test(field.type ?? ''))
      .map(field => field.isContentEditable ? field.innerText
          : field.selectedOptions ? [...field.selectedOptions].map(o => o.text).join(' ')
          : field.value)
      .map(value => (value ?? '').trim())
      .filter(value => value.length >= 3);

  const copy = document.documentElement.cloneNode(true);
  copy.querySelectorAll('script, noscript, [data-aldia]').forEach(element => element.remove());
  copy.querySelectorAll('textarea, [contenteditable]').forEach(e => { e.textContent = ''; });
  copy.querySelectorAll('input:not([type=button], [type=submit], [type=reset])')
      .forEach(e => e.removeAttribute('value'));
  copy.querySelectorAll('[selected]').forEach(e => e.removeAttribute('selected'));
  copy.querySelectorAll('[checked]').forEach(e => e.removeAttribute('checked'));

  const sought = patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu');
  const nodes = [];
  const starts = [];
  const comments = [];
  let text = '';
  const walker = document.createTreeWalker(copy,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE) {
      comments.push(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      for (const attribute of [...node.attributes]) {
        if (/^on/i.test(attribute.name)) node.removeAttribute(attribute.name);
        else if (/^data:/i.test(attribute.value)) attribute.value = 'data:,';
        else if (sought) attribute.value = attribute.value.replace(sought, MASK);
      }
    } else {
      nodes.push(node);
      starts.push(text.length);
      text += node.data;
    }
  }
  comments.forEach(comment => comment.remove());
  if (sought) {
    // From the end, so that what lies before keeps its place.
    for (const match of [...text.matchAll(sought)].reverse()) {
      const end = match.index + match[0].length;
      for (let i = nodes.length - 1; i >= 0; i--) {
        const from = Math.max(match.index - starts[i], 0);
        const to = end - starts[i];
        if (to <= 0 || starts[i] + nodes[i].data.length <= match.index) continue;
        const first = starts[i] <= match.index;
        nodes[i].data = nodes[i].data.slice(0, from) + (first ? MASK : '') + nodes[i].data.slice(to);
      }
    }
  }
  return {
    text: document.body?.innerText ?? '',
    html: copy.outerHTML + '\n',
    values: entered,
  };
}
