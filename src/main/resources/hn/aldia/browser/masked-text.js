// Where words that must not be seen stand in a tree, also where they are split over elements. Statements only.
const INLINE = /^(A|ABBR|B|BIG|CODE|EM|FONT|I|INS|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|WBR|BDI|BDO)$/;
const blockOf = node => { let at = node.parentNode; while (at && INLINE.test(at.nodeName)) at = at.parentNode; return at; };
/** All text of a tree in one: what stands in different blocks is kept apart. */
const runsOf = (root, each = _ => {}) => {
  const nodes = [], starts = [];
  let text = '', block = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) { each(node); continue; }
    if (/^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentNode.nodeName)) continue;
    const mine = blockOf(node);
    if (block && mine !== block) text += '\n';
    block = mine;
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  return {nodes, starts, text};
};
/** The pieces of text nodes that a match covers, as [node, from, to]. */
const piecesOf = ({nodes, starts}, match) => {
  let low = 0, high = nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= match.index) low = middle; else high = middle - 1;
  }
  const end = match.index + match[0].length, pieces = [];
  for (let i = low; i < nodes.length && starts[i] < end; i++) {
    const from = Math.max(match.index - starts[i], 0), to = Math.min(end - starts[i], nodes[i].data.length);
    if (from < to) pieces.push([nodes[i], from, to]);
  }
  return pieces;
};
