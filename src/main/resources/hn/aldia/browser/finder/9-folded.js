// A part of the page that is folded away under a heading: what is sought in it is found by unfolding it.
const NO_SECTION = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[role=tabpanel],.modal,template,option,datalist';
const UNFOLDED = '[aria-expanded=true],[role=tab],[role=combobox],[aria-haspopup],input,select,textarea';
const ENTRY = 'input:not([type=hidden]),select,textarea,[role=combobox],[contenteditable=true]';

/** What is filled in, and no heading; a widget hides the native control that it stands for. */
const FILLED = 'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit]),select,textarea,[role=combobox],[aria-haspopup],[contenteditable=true]';

/** The outermost of what is not shown around this. */
const sectionOf = el => upTo(el, at => { const outer = up(at); return !!outer && seen.has(outer); });
const opens = (el, section) => {
  const to = (el.getAttribute('href') || '').trim();
  return seen.has(el) && !el.matches(UNFOLDED) && !(el.type === 'submit' && el.form) && (!to || /^(#|javascript:)/i.test(to)) && !holds(section, el);
};
/** What says that it belongs to this section, or the heading right before it. */
const headingOf = section => {
  if (section.parentElement && section.parentElement.tagName === 'DETAILS') return [...section.parentElement.children].filter(c => c.tagName === 'SUMMARY').slice(0, 1);
  const id = section.id && CSS.escape(section.id);
  const named = id ? all(`[aria-controls~="${id}"],[data-target="#${id}"],[data-bs-target="#${id}"],a[href="#${id}"]`).filter(el => opens(el, section)) : [];
  if (named.length) return named;
  for (let at = section, i = 0; at && i < 4; at = up(at), i++) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const fields = [before, ...before.querySelectorAll(FILLED)].filter(el => el.matches(FILLED));
      const says = phrasesIn(before).length > 0;
      if (fields.some(el => says || seen.has(el))) return [];
      if (!says) continue;
      return clickables().filter(c => c.text && opens(c.el, section) && (holds(before, c.el) || c.el === before)).map(c => c.el);
    }
    const outer = up(at);
    if (!outer || phrasesIn(outer).length) return [];
  }
  return [];
};
/** What a hidden element would say. */
const hiddenWords = el => [
  el.tagName === 'SELECT' ? el.options[0]?.text : [...el.childNodes].filter(n => n.nodeType === 3).map(n => n.nodeValue).join(' '),
  el.placeholder, el.getAttribute('aria-label'), el.getAttribute('alt'), el.getAttribute('title'), el.matches('input[type=submit],input[type=button]') && el.value,
].filter(text => typeof text === 'string' && /\S/.test(text) && text.length < 200);
/** A line of a list that closes others in: it has a mark, and not a part for each column. What opens it. */
const GROUP = 'tr,[role=row],[role=treeitem],[aria-expanded]';
const isClosedGroup = el => {
  const mark = el.matches('[aria-expanded=false]') ? el : el.querySelector('[aria-expanded=false]');
  if (!mark || !seen.has(el) || mark.matches('[aria-haspopup],[role=combobox],[role=tab]') || upTo(el, at => at.matches && at.matches(LANDMARK))) return false;
  if (textIn(el).length > 80) return false;
  const table = el.matches('tr,[role=row]') && el.closest('table,[role=grid],[role=treegrid],[role=table]');
  return table ? table.querySelectorAll('th,[role=columnheader]').length > 2 && [...el.children].filter(c => asWords(textIn(c))).length < 3 : el.matches('[role=treeitem]') || /\b20\d\d\b/.test(textIn(el));
};
const closedGroups = () => all(GROUP).filter(isClosedGroup).filter((el, _, closed) => !closed.some(o => o !== el && holds(o, el))).map(el => {
  const marks = [...el.querySelectorAll('*')].filter(c => seen.has(c) && !textIn(c) && clickableOf(c));
  return candidate(marks[0] || el, el, [9, 0, 0], 'ROLE', textIn(el));
});
const folded = q => {
  if (!q.words.length) return closedGroups();
  const wants = q.words.map(wanted);
  const headings = new Set();
  for (const root of roots) {
    for (const el of root.querySelectorAll('*')) {
      if (seen.has(el) || (NEVER_TEXT.has(el.tagName) && !el.matches(ENTRY)) || headings.size > 1) continue;
      if (!hiddenWords(el).some(text => wants.some(want => level(asWords(text), want) === EXACT))) continue;
      const section = sectionOf(el);
      if (!section || section.matches(NO_SECTION) || el.closest(NO_SECTION) || styleOf(section).position === 'fixed') continue;
      if (q.purpose === 'CLICK' ? !el.closest(REAL + ',[onclick]') : !section.querySelector(ENTRY)) continue;
      const heading = headingOf(section);
      if (heading.length === 1) headings.add(heading[0]);
    }
  }
  const sought = new Set(headings);
  return sought.size === 1 ? pressables().filter(c => sought.has(c.el)) : [];
};

switch (q.mode) {
  case 'entries': return answer(readingOrder(entries()));
  case 'pressables': return answer(readingOrder(pressables()));
  case 'folded': return answer(folded(q));
  case 'pressed': return answer([], { texts: wordsOn(q.el) });
  case 'boxes': return answer(boxes(q));
  case 'labels': return answer([], { texts: labels(q.purpose) });
  case 'any': return answer([], { any: q.any.flatMap((one, i) => sought({ ...q, ...one }).list.length ? [i] : []) });
  case 'glance': return answer(boxes(q), { glance: { text: q.text(), offers: labels('CLICK'), choices: labels('CHOICE'), names: labels('TEXT', f => !disabled(f.el)), columns: worded('th,[role=columnheader]'), titles: [document.title, ...worded('h1,h2,h3,h4,legend,[role=heading]')] } });
  default: {
    const { list, covered } = sought(q);
    if (list.length || !q.elseNear) return answer(list, { covered });
    // What is pressed, or only read, must bear the very words.
    q.slips = q.purpose !== 'CLICK' && q.purpose !== 'WORDS';
    const misspelt = q.slips ? sought(q).list : [];
    q.slips = false;
    return misspelt.length ? answer(misspelt, { near: 'MISSPELT' }) : answer(folded(q), { near: 'FOLDED' });
  }
}
