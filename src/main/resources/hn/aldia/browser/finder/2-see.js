// What a person sees: one walk over the page, open shadow roots included. `seen` holds every visible
// element, `phrases` the runs of text that read as one (words split over inline elements are joined).
const NEVER_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'OPTION', 'OPTGROUP', 'DATALIST', 'SELECT', 'TEXTAREA', 'IFRAME', 'OBJECT', 'VIDEO', 'AUDIO', 'CANVAS']);
const BREAKS = new Set(['A', 'LABEL', 'SUMMARY', 'BR', 'HR', 'INPUT', 'SELECT', 'TEXTAREA', 'IFRAME', 'BUTTON', 'TD', 'TH']);
const MINOR = /(^|[-_ ])(help|hint|muted|error|invalid|feedback|counter|required|requerido|badge|addon|input-group-text|prefix|suffix|validation|ayuda)([-_ ]|$)/i;
/** The bubble itself, and not what has one. */
const BUBBLE = /(^| )tooltip(-?(inner|text|content|body))?( |$)/i;
const LIGATURES = /material-(icons|symbols)|mat-icon/i;

// A look has its budget: what a hostile or endless page has beyond it is not seen, and that is told.
const MOST_ELEMENTS = 20000, MOST_PHRASES = 3000, MOST_FIELDS = 400, MOST_MILLIS = 1500;
const begun = performance.now();
let cut = false;
const spent = () => (cut = cut || everything.length > MOST_ELEMENTS || phrases.length > MOST_PHRASES || performance.now() - begun > MOST_MILLIS);

const seen = new Map();
const everything = [];
const phrases = [];
const parents = new Map();
const styles = new Map();

const styleOf = el => {
  let style = styles.get(el);
  if (!style) styles.set(el, (style = getComputedStyle(el)));
  return style;
};
/** The parent as drawn: slotted content belongs to its slot, a shadow root to its host. */
const up = el => parents.get(el) || el.parentElement || (el.getRootNode() instanceof ShadowRoot ? el.getRootNode().host : null);
const upTo = (el, test) => {
  for (let at = el; at; at = up(at)) if (test(at)) return at;
  return null;
};
let shadows = 0;
const holds = (outer, inner) => outer.contains(inner) || (shadows > 0 && !!upTo(inner, at => at === outer));

class Phrase {
  constructor(nodes, el, pseudo) {
    this.nodes = nodes;
    this.el = el;
    this.order = phrases.length;
    const main = nodes.filter(n => !minorNode(n));
    this.minor = !pseudo && main.length === 0;
    this.text = pseudo || (main.length ? main : nodes).map(n => n.data).join('').replace(/\s+/g, ' ').trim();
    this.words = asWords(this.text);
    /** Small print and all. */
    this.whole = pseudo || nodes.map(n => n.data).join('').replace(/\s+/g, ' ').trim();
  }
  get rect() {
    if (!this.box) this.box = this.nodes.length ? textRect(this.nodes) : pageRect(this.el);
    return this.box;
  }
}
const minorNode = node => {
  for (let at = node.parentElement, i = 0; at && i < 3; at = at.parentElement, i++) {
    if (/^(LABEL|TD|TH|FORM|BODY|LEGEND|H[1-6]|DT)$/.test(at.tagName)) return false;
    // Small print that is all there is in its cell is what the cell says.
    const alone = at.tagName === 'SMALL' && /^(LABEL|TD|TH)$/.test(at.parentElement.tagName) && at.parentElement.textContent.trim() === at.textContent.trim();
    if (alone) return false;
    if (at.tagName === 'SMALL' || at.tagName === 'SUP' || MINOR.test(at.getAttribute('class') || '') || BUBBLE.test(at.getAttribute('class') || '')) return !at.querySelector('input,select,textarea');
  }
  return false;
};
const pageRect = el => el.getBoundingClientRect();
const textRect = nodes => {
  const range = document.createRange();
  range.setStart(nodes[0], nodes[0].data.search(/\S|$/));
  const last = nodes[nodes.length - 1];
  range.setEnd(last, last.data.trimEnd().length);
  return range.getBoundingClientRect();
};

let run = [];
const endRun = () => {
  if (run.length) {
    // Words handed to a component are drawn in its slot: a button around that is what they are on.
    const slot = run.every(n => n.assignedSlot === run[0].assignedSlot) ? run[0].assignedSlot : null;
    let el = slot || run[0].parentElement;
    while (!slot && el && run.length > 1 && !el.contains(run[run.length - 1])) el = el.parentElement;
    const phrase = new Phrase(run, el || run[0].parentElement);
    if (phrase.words) phrases.push(phrase);
  }
  run = [];
};
const pseudoText = (el, which) => {
  const content = getComputedStyle(el, which).content;
  if (!content || content === 'none' || content === 'normal') return '';
  return content
    .replace(/attr\(([\w-]+)\)/g, (_, name) => '"' + (el.getAttribute(name) || '') + '"')
    .replace(/^"|"$/g, '').replace(/"\s*"/g, '');
};
const offPage = r => r.right + scrollX <= 0 || r.bottom + scrollY <= 0;

const isIconFont = el => LIGATURES.test(el.getAttribute('class') || '');

/** The document's own: a component may answer for itself, and leave out what it draws. */
const childNodesOf = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes').get;

/** Boxes that show themselves only when something is in them: their label lies where they will be. */
const veiled = [];
const lifted = el => {
  const slotted = [el, ...el.querySelectorAll('slot')].filter(e => e.tagName === 'SLOT').flatMap(slot => slot.assignedElements({ flatten: true }));
  const boxes = [el, ...slotted].flatMap(e => [e, ...e.querySelectorAll('input,textarea')]).filter(e => e.matches('input,textarea'));
  for (const box of boxes) if (!box.matches('[aria-hidden=true],[tabindex="-1"],[type=hidden],:disabled') && pageRect(box).width > 60 && pageRect(box).height > 8) veiled.push(box);
};

const walk = (parent, nodes, dim) => {
  for (const node of nodes) {
    if (spent()) return;
    if (node.nodeType === 3) {
      if (!dim && /\S/.test(node.data)) run.push(node);
    } else if (node.nodeType === 1) {
      if (node.parentElement !== parent) parents.set(node, parent);
      visit(node, dim);
    }
  }
};
const visit = (el, dim) => {
  const tag = el.tagName;
  if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'HEAD' || tag === 'TEMPLATE' || tag === 'NOSCRIPT') return;
  const style = styleOf(el);
  if (style.display === 'none') return;
  const laidOut = style.display !== 'contents';
  const boxed = style.position === 'absolute' || style.position === 'fixed' || style.overflow !== 'visible' || style.contentVisibility !== 'visible';
  if (parseFloat(style.opacity) < 0.05) {
    lifted(el);
    return;
  }
  if (style.contentVisibility === 'hidden') return;
  const inline = style.display === 'inline' || !laidOut;
  let rect = null;
  if (boxed && laidOut && tag !== 'BODY' && tag !== 'HTML') {
    rect = pageRect(el);
    if (!inline && style.overflow !== 'visible' && tag !== 'SELECT' && (rect.width <= 1 || rect.height <= 1) ) return;
    if (rect.width > 0 && offPage(rect) && (style.position !== 'static' || rect.width <= 1)) return;
    if (style.clip === 'rect(0px, 0px, 0px, 0px)' || /inset\(50%/.test(style.clipPath)) return;
  }
  const shown = style.visibility === 'visible' && parseFloat(style.fontSize) > 0;
  if (style.visibility === 'visible') {
    seen.set(el, everything.length);
    everything.push(el);
  }
  const svg = el.namespaceURI !== 'http://www.w3.org/1999/xhtml';
  if (svg || NEVER_TEXT.has(tag) || isIconFont(el)) {
    if (BREAKS.has(tag)) endRun();
    return;
  }
  const own = BREAKS.has(tag) || el.hasAttribute('onclick') || el.hasAttribute('role') || (style.cursor === 'pointer' && el.parentElement && styleOf(el.parentElement).cursor !== 'pointer');
  const hasText = el.shadowRoot || /\S/.test(el.textContent);
  if (own || (!inline && (hasText || tag === 'DIV' || tag === 'P'))) endRun();
  if (el.shadowRoot) shadows++;
  if (tag === 'DETAILS' && !el.open) {
    const summary = [...el.children].filter(c => c.tagName === 'SUMMARY').slice(0, 1);
    walk(el, summary, !shown);
    endRun();
    return;
  }
  const content = el.shadowRoot ? el.shadowRoot.childNodes
    : tag === 'SLOT' && el.assignedNodes().length ? el.assignedNodes({ flatten: true }) : childNodesOf.call(el);
  if (shown && (!hasText ? !el.childElementCount || tag === 'TD' || tag === 'LABEL' : Object.keys(el.dataset).length)) {
    for (const which of ['::before', '::after']) {
      const words = pseudoText(el, which);
      if (/\p{L}{2}/u.test(words) && asWords(words)) {
        endRun();
        phrases.push(new Phrase([], el, words));
      }
    }
  }
  walk(el, content, !shown);
  if (own || (!inline && (hasText || tag === 'DIV' || tag === 'P'))) endRun();
};
// A document that is only just arriving has no root yet: nothing is seen of it.
if (document.documentElement) visit(document.documentElement, false);
endRun();
for (let i = phrases.length - 1; i >= 0; i--) {
  const r = phrases[i].rect;
  if (r.width < 1 || r.height < 1 || offPage(r)) phrases.splice(i, 1);
}
for (const box of veiled) {
  const r = pageRect(box);
  const over = p => p.rect.left >= r.left - 4 && p.rect.left < r.right && (p.rect.top + p.rect.bottom) / 2 > r.top - 4 && (p.rect.top + p.rect.bottom) / 2 < r.bottom + 4;
  if (getComputedStyle(box).visibility === 'visible' && phrases.some(over)) {
    seen.set(box, everything.length);
    everything.push(box);
  }
}
const phrasesIn = el => phrases.filter(p => holds(el, p.el));
const textIn = el => phrasesIn(el).map(p => p.text).join(' ');

const roots = [document];
for (const el of everything) if (el.shadowRoot) roots.push(el.shadowRoot);
roots.forEach(q.watch);
const all = selector => roots.flatMap(root => [...root.querySelectorAll(selector)]);
