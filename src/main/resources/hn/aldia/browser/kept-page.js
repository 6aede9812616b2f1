// Runs before the scripts of a kept page. An open native dialog would hang the next assistant that attaches to this page,
// so dialogs are answered and recorded here; so are clicks and submits, to tell after a crash what was really done.
(() => {
  if (window.__aldia) return;
  const now = () => new Date().toISOString();
  const words = el => (el.innerText || el.value || el.getAttribute('aria-label') || el.title || '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const fold = t => String(t).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const loadId = Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
  const hidden = {enumerable: false, configurable: false, writable: false};
  Object.defineProperty(window, '__aldia', {...hidden, value: {loadId, clicks: [], submits: [], expected: []}});
  Object.defineProperty(window, '__aldiaDialogs', {...hidden, value: []});
  const expects = text => window.__aldia.expected.some(w => fold(text).includes(fold(w)));
  const record = (kind, text) => window.__aldiaDialogs.push({kind, text: String(text === undefined ? '' : text), at: now(), told: false});
  window.alert = text => { record('ALERT', text); };
  // A question right after a click is about that click, which was meant; one out of the blue is a popup.
  let clickedAt = -Infinity;
  window.confirm = text => { record('CONFIRM', text); return expects(text) || performance.now() - clickedAt < 3000; };
  window.prompt = text => { record('PROMPT', text); return null; };
  // The value of a box is never recorded: it may be a secret.
  const said = at => {
    const el = at.closest && (at.closest('button,a,[role=button],input[type=submit],input[type=button],label') || at);
    return !el || el.matches('input:not([type=submit]):not([type=button]),textarea,select,body,html') ? '' : words(el);
  };
  window.addEventListener('click', e => { if (e.isTrusted) clickedAt = performance.now(); window.__aldia.clicks.push({text: said(e.composedPath()[0]), at: now()}); }, true);
  window.addEventListener('submit', e => {
    window.__aldia.submits.push({text: e.submitter ? words(e.submitter) : '', at: now()});
  }, true);
})();
