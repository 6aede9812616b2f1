// What a person can read in this frame, line by line: words, the labels of buttons, the meaning of
// pictures, the hints in boxes. Never what somebody wrote into a box. Of an endless page its beginning
// and its end.
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'IFRAME', 'FRAME', 'OPTION', 'TEXTAREA']);
const INLINE = new Set(['inline', 'contents', 'inline-block', 'inline-flex']);
const BUTTONS = new Set(['submit', 'button', 'reset']);
const MOST_LINES_BEFORE = 2000, MOST_LINES_AFTER = 1000, MOST_READING_MILLIS = 1500;
const readUntil = performance.now() + MOST_READING_MILLIS;
let out = '';

function visible(element) {
  return element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}

function spoken(element) {
  const tag = element.tagName;
  if (tag === 'INPUT') {
    return BUTTONS.has(element.type) ? element.value : element.type === 'image' ? element.alt : element.placeholder;
  }
  if (tag === 'TEXTAREA') return element.placeholder;
  if (tag === 'SELECT') return element.selectedOptions.length ? element.selectedOptions[0].text : '';
  if (tag === 'IMG' || tag === 'AREA') return element.alt;
  return element.childElementCount || element.textContent.trim() ? '' : element.getAttribute('aria-label');
}

function read(node) {
  if (performance.now() > readUntil) return;
  if (node.nodeType === Node.TEXT_NODE) {
    out += node.nodeValue.replace(/\s+/g, ' ');
    return;
  }
  if (node.nodeType === Node.ELEMENT_NODE) {
    if (node.hasAttribute('data-aldia')) return;
    const box = node.tagName === 'TEXTAREA' || node.tagName === 'SELECT';
    if ((SILENT.has(node.tagName) && !box) || (node.tagName !== 'AREA' && !visible(node) && !throughContents(node))) return;
    const words = spoken(node);
    if (words) out += '\n' + words + '\n';
    if (box) return;
  }
  const block = node.nodeType === Node.ELEMENT_NODE && !INLINE.has(getComputedStyle(node).display);
  if (block || node.tagName === 'BR') out += '\n';
  for (const child of (node.shadowRoot ?? node).childNodes) read(child);
  if (node.shadowRoot) for (const child of node.childNodes) if (child.assignedSlot) read(child);
  if (block) out += '\n';
}

function throughContents(element) {
  return getComputedStyle(element).display === 'contents';
}

if (document.body) read(document.body);
const lines = out.split('\n').map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line);
if (lines.length > MOST_LINES_BEFORE + MOST_LINES_AFTER) lines.splice(MOST_LINES_BEFORE, lines.length - MOST_LINES_BEFORE - MOST_LINES_AFTER);
return lines.join('\n');
