// Stands in a document: answers each look with a report as JSON, and keeps the elements that it speaks of
// in window.__aldiaSeen, by keys that no other document has.
(() => {
  const look = q => {
/* include page-words.conf */
/* include finder/1-text.js */
/* include finder/2-see.js */
/* include finder/3-fields.js */
/* include finder/4-names.js */
/* include finder/5-place.js */
/* include finder/6-icons.js */
/* include finder/7-clicks.js */
/* include finder/8-look.js */
/* include finder/9-folded.js */
  };
  const text = () => {
/* include page-text.js */
  };
  const MOST_KEPT = 500;
  const kept = new Map();
  const keys = new WeakMap();
  const here = Math.random().toString(36).slice(2) + '-';
  let counted = 0;
  Object.defineProperty(window, '__aldiaSeen', { configurable: true, value: kept });
  const keep = el => {
    if (!keys.has(el)) keys.set(el, here + counted++);
    const key = keys.get(el);
    kept.delete(key);
    kept.set(key, el);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value);
    return key;
  };
  const watched = new WeakSet();
  let changedAt = 0;
  const shown = new WeakMap();
  /** Figures that go on changing among the same words: a clock ticks on a page that stands still. */
  const ticks = ({ type, target }) => {
    const at = target.nodeType === 3 ? target.parentElement : target;
    if (type === 'attributes' || !at || at.childElementCount > 0) return false;
    const words = at.textContent.replace(/\d(?!\d*\s*%)/g, ''), same = shown.get(at) === words;
    shown.set(at, words);
    return same;
  };
  /** What we draw on the page ourselves, a note or the panes of a picture, is no change of it. */
  const ours = ({ target, addedNodes, removedNodes }) => {
    const isOurs = node => node.nodeType === 1 && (node.hasAttribute('data-aldia') || node.localName === 'aldia-cover');
    return isOurs(target) || (addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs));
  };
  /** The document, and each shadow root in it: what changes in one is seen by none of the others. */
  const watch = root => {
    if (watched.has(root)) return;
    watched.add(root);
    changedAt = performance.now();
    new MutationObserver(changes => { if (!changes.every(change => ours(change) || ticks(change))) changedAt = performance.now(); })
      .observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  /** What fades or slides in or out changes the page until it stands; a wheel turns for ever, and is none of that. */
  const moves = () => document.getAnimations().some(a => a.playState === 'running' && a.effect && Number(a.effect.getComputedTiming().endTime) < 2000);
  const see = q => {
    watch(document);
    const moving = moves();
    if (moving) changedAt = performance.now();
    const { report, elements } = look({ ...q, watch, restedFor: () => moving ? 0 : performance.now() - changedAt, text });
    report.loading = document.readyState === 'loading';
    report.candidates.forEach((candidate, i) => { candidate.key = keep(elements[i]); });
    return JSON.stringify(report);
  };
  return see;
})()
