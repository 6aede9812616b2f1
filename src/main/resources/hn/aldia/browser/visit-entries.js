// Tells what is entered into fields while it is entered, and what scripts are answered: of an answer on which a page
// goes elsewhere at once the browser itself keeps nothing. Changes nothing for the page.
(() => {
  const told = new WeakMap();
  const edited = new Set();
  const isField = field => field?.isContentEditable
      || (/^(INPUT|TEXTAREA)$/.test(field?.tagName)
          && !/^(button|submit|reset|image|checkbox|radio|hidden|range|color)$/.test(field.type));
  const label = field => [
    field.name, field.id, field.placeholder, field.getAttribute('aria-label'),
    ...[...field.labels ?? []].map(l => l.innerText),
  ].filter(Boolean).join(' ').slice(0, 200);
  const tell = field => {
    // Shown or not, a password stays one.
    const before = told.get(field) ?? {type: field.type ?? 'text', value: ''};
    const type = before.type === 'password' ? 'password' : field.type ?? 'text';
    const values = field.files ? [...field.files].map(file => file.name)
        : [field.isContentEditable ? field.innerText : field.value];
    const value = values.join('\n');
    if (value === before.value) return;
    told.set(field, {type, value});
    for (const one of values) window.__aldiaEntered?.({label: label(field), type, value: one ?? ''});
  };
  const edits = event => {
    const field = event.composedPath()[0];
    if (!isField(field)) return;
    edited.add(field);
    tell(field);
  };
  addEventListener('input', edits, true);
  addEventListener('change', edits, true);
  for (const kind of ['keydown', 'pointerdown', 'submit', 'pagehide']) {
    addEventListener(kind, () => edited.forEach(tell), true);
  }

  const answered = (method, url, text) => {
    if (text) window.__aldiaAnswered?.({method, url: new URL(url, document.baseURI).href, text});
  };
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...more) {
    this.addEventListener('readystatechange', () => {
      if (this.readyState !== 4) return;
      if (/^(text)?$/.test(this.responseType)) answered(method, url, this.responseText);
      if (this.responseType === 'json') answered(method, url, JSON.stringify(this.response));
    });
    return open.call(this, method, url, ...more);
  };
  const send = window.fetch;
  window.fetch = async (/** @type {any} */ what, how) => {
    const answer = await send(what, how);
    const type = answer.headers.get('content-type') ?? '';
    if (/json|html|xml|text\/plain/.test(type) && answer.body && !answer.bodyUsed) {
      const text = await answer.clone().text();
      answered((how?.method ?? what.method ?? 'GET').toUpperCase(), what.url ?? String(what), text);
    }
    return answer;
  };
})();
