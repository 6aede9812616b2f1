// Of things side by side with no markup about it, the one that stands out. A part of other scripts.
/* include page-words.conf */
/** By a word of its class, or a colour. */
const isMarked = el => {
  const peers = el.parentElement ? [...el.parentElement.children].filter(c => c !== el && c.tagName === el.tagName) : [];
  const named = e => (e.getAttribute('class') || '').split(/[\s_-]+/).some(word => WORDS.marked.test(fold(word)));
  if (named(el) || peers.some(named)) return named(el);
  const plain = e => { const [r, g, b, a] = (getComputedStyle(e).backgroundColor.match(/[\d.]+/g) || []).map(Number); return a === 0 || r + g + b > 700; };
  return !plain(el) && peers.some(plain);
};
