// Tells what a person presses or types into, in the words that stand there; asked again and again, since
// frames come and go. Only what a person does: the page must not teach us anything.
({look, binding}) => {
  if (window.__aldiaHeard === binding) return;
  window.__aldiaHeard = binding;
  const own = event => event.composedPath().some(at => at.dataset && at.dataset.aldia);
  const tell = (kind, words) => /** @type {any} */ (window)[binding]?.(kind, words);
  const pressed = el => {
    try {
      return JSON.parse(/** @type {any} */ (window)[look]({mode: 'pressed', purpose: 'CLICK', words: [], in: [], el})).texts[0] || '';
    } catch (unseen) {
      return '';
    }
  };
  // Before the page hears of it, and may be gone.
  addEventListener('click', event => {
    const el = event.composedPath()[0];
    if (!event.isTrusted || own(event) || !(el instanceof Element)) return;
    if (!el.closest('input:not([type=button]):not([type=submit]):not([type=image]),select,textarea,option')) tell('press', pressed(el));
  }, true);
  for (const type of ['pointerdown', 'keydown']) {
    addEventListener(type, event => { if (event.isTrusted && !own(event)) tell('touch', ''); }, true);
  }
}
