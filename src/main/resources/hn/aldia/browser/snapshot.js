// The frame's text, its markup without anything entered, and what is entered in its fields.
({patterns}) => {
/* include masked-text.js */
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
  const comments = [];
  const runs = runsOf(copy, node => {
    if (node.nodeType === Node.COMMENT_NODE) {
      comments.push(node);
      return;
    }
    for (const attribute of [...node.attributes]) {
      if (/^on/i.test(attribute.name)) node.removeAttribute(attribute.name);
      else if (/^data:/i.test(attribute.value)) attribute.value = 'data:,';
      else if (sought) attribute.value = attribute.value.replace(sought, MASK);
    }
  });
  comments.forEach(comment => comment.remove());
  if (sought) {
    // From the end, so that what lies before keeps its place.
    for (const match of [...runs.text.matchAll(sought)].reverse()) {
      const pieces = piecesOf(runs, match);
      for (const [i, [node, from, to]] of [...pieces.entries()].reverse()) {
        node.data = node.data.slice(0, from) + (i === 0 ? MASK : '') + node.data.slice(to);
      }
    }
  }
  return {
    text: document.body?.innerText ?? '',
    html: copy.outerHTML + '\n',
    values: entered,
  };
}
