// Runs before the scripts of a kept page. An open native dialog would hang the next assistant that attaches to this page,
// so dialogs are answered and recorded here; so are clicks and submits, to tell after a crash what was really done.
(() => {
  if (window.__aldia) return;
  const now = () => new Date().toISOString();
  const words = el => (el.innerText || el.value || el.getAttribute('aria-label') || el.title || '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const fold = t => String(t).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const loadId = Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
  const hidden = {enumerable: false, configurable: false, writable: false};
  Object.defineProperty(window, '__aldia', {...hidden,
    value: {loadId, clicks: [], submits: [], pressedAt: -Infinity, sending: false, agreed: []}});
  Object.defineProperty(window, '__aldiaDialogs', {...hidden, value: []});
  const record = (kind, text) => window.__aldiaDialogs.push({kind, text: String(text === undefined ? '' : text), at: now(), told: false});
  // The rule of questions, as Questions.java has it, on the same words.
  const rule = /* WORDS */ {};
  const has = (list, text) => new RegExp(rule[list]).test(fold(text));
  const meaning = text => {
    const asked = (text.match(/[^.?!¿\n]*\?/g) || []).filter(s => fold(s)).join(' ');
    const question = asked || text;
    if (has('session', text) && has('ending', text) && !has('ended', text)) {
      const stays = has('stays', question), leaves = has('leaves', question);
      return stays === leaves ? 'OTHER' : stays ? 'STAY' : 'LEAVE';
    }
    return has('sending', text) && !has('gives-up', question) && !has('other', question) && !has('amiss', text) ? 'SENDING' : 'OTHER';
  };
  const own = ms => performance.now() - window.__aldia.pressedAt < ms;
  const agrees = text => {
    const means = meaning(text);
    if (means === 'STAY') return true;
    if (means !== 'SENDING' || !window.__aldia.sending || !own(30000) || window.__aldia.agreed.includes(fold(text))) return false;
    window.__aldia.agreed.push(fold(text));
    return true;
  };
  window.alert = text => { record('ALERT', text); };
  window.confirm = text => { record('CONFIRM', text); return agrees(String(text === undefined ? '' : text)); };
  window.prompt = text => { record('PROMPT', text); return null; };
  // After a press of ours the page may be left, whatever it asks.
  window.addEventListener('beforeunload', e => { if (own(5000)) e.stopImmediatePropagation(); }, true);
  // The value of a box is never recorded: it may be a secret.
  const said = at => {
    const el = at.closest && (at.closest('button,a,[role=button],input[type=submit],input[type=button],label') || at);
    return !el || el.matches('input:not([type=submit]):not([type=button]),textarea,select,body,html') ? '' : words(el);
  };
  window.addEventListener('click', e => { window.__aldia.clicks.push({text: said(e.composedPath()[0]), at: now()}); }, true);
  window.addEventListener('submit', e => {
    window.__aldia.submits.push({text: e.submitter ? words(e.submitter) : '', at: now()});
  }, true);
})();
