// The document as it looks now, without scripts: form states, styles and open shadow roots in its markup.
() => {
  let frames = 0;
  const made = document.implementation.createHTMLDocument('');
  const rules = sheet => {
    try {
      return [...sheet.cssRules].map(rule => rule.cssText).join('\n').replace(
          /url\((["']?)(?!data:|https?:|#)([^"')]+)\1\)/g,
          (_, quote, path) => `url("${new URL(path, sheet.href ?? document.baseURI).href}")`);
    } catch {
      return null;
    }
  };
  const style = text => Object.assign(made.createElement('style'), {textContent: text});
  const children = (from, to) => from.childNodes.forEach(node => {
    const copy = copied(node);
    if (copy) to.append(copy);
  });
  const copied = node => {
    if (node.nodeType === Node.TEXT_NODE) return made.createTextNode(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.hasAttribute('data-aldia')
        || /^(script|noscript|object|embed|base)$/.test(node.localName)) return null;
    const sheet = /^(style|link)$/.test(node.localName) && node.sheet && rules(node.sheet);
    if (sheet) return style(sheet);
    const frame = /^i?frame$/.test(node.localName);
    const as = frame ? 'iframe' : node.localName === 'frameset' ? 'div' : node.localName;
    const copy = made.createElementNS(node.namespaceURI, as);
    for (const {name, value} of node.attributes) {
      if (/^(on.*|nonce|integrity|srcdoc)$/i.test(name)) continue;
      try {
        copy.setAttribute(name, value);
      } catch {
        // A name that only a parser takes.
      }
    }
    if (frame) {
      node.__aldiaFrame = String(frames++);
      copy.removeAttribute('src');
      copy.setAttribute('srcdoc', `aldia-frame-${node.__aldiaFrame};`);
      return copy;
    }
    if (node.localName === 'input') {
      if (/^(password|file)$/.test(node.type)) copy.removeAttribute('value');
      else if (/^(checkbox|radio)$/.test(node.type)) copy.toggleAttribute('checked', node.checked);
      else copy.setAttribute('value', node.value);
    }
    if (node.localName === 'option') copy.toggleAttribute('selected', node.selected);
    if (node.localName === 'textarea') {
      copy.textContent = node.value;
      return copy;
    }
    if (node.shadowRoot) {
      const root = made.createElement('template');
      root.setAttribute('shadowrootmode', 'open');
      node.shadowRoot.adoptedStyleSheets.forEach(s => root.content.append(style(rules(s) ?? '')));
      children(node.shadowRoot, root.content);
      copy.append(root);
    }
    children(node.localName === 'template' ? node.content : node, as === 'template' ? copy.content : copy);
    if (node.localName === 'head') {
      const base = made.createElement('base');
      base.href = document.baseURI;
      copy.prepend(base);
      document.adoptedStyleSheets.forEach(s => copy.append(style(rules(s) ?? '')));
    }
    return copy;
  };
  return '<!DOCTYPE html>\n' + copied(document.documentElement).outerHTML;
}
