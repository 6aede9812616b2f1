const opener = () => {
  for (let at = el.parentElement, i = 0; at && i < 3; at = at.parentElement, i++) {
    if (at.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1 || at.matches('form,body')) return null;
    const found = [...at.querySelectorAll('button,a,[role=button],.input-group-addon,.input-group-text,.input-group-btn,[class*=trigger],[class*=calendar],img,svg,i')].find(e => seen(e) && !inside(e, el) && e.tagName !== 'LABEL');
    if (found) return found;
  }
  return null;
};
/** What it opened is closed. */
const leave = async () => {
  if (focused() === el) el.blur();
  await nap(0);
  await pressBeside(el, calendarOpen);
};
/** The page says at once what it does not take, though the box shows it. */
const isBlamed = () => el.getAttribute('aria-invalid') === 'true';
const calendarOpen = () => { const leaf = calendar(); return leaf !== null && !(leaf.cells[0] && old(leaf.cells[0])); };
switch (arg.op) {
  case 'describe': {
    state.before = new WeakSet(everything(document).filter(e => /^(\d{1,2}|\d{4})$/.test(leafText(e)) && seen(e)));
    state.root = null;
    state.end = 0;
    state.blamed = isBlamed();
    const three = parts();
    if (three) return {kind: 'PARTS', shown: shown()};
    const box = el.matches('input,textarea') || el.isContentEditable;
    if (el.type === 'date' || el.type === 'datetime-local') return {kind: 'NATIVE', type: el.type, shown: shown()};
    if (!box) return {kind: 'CALENDAR', shown: shown()};
    if (!el.readOnly && focused() !== el && !el.placeholder) el.focus(); // a mask shows itself only then
    /** @type {{order?: string, sep?: string, short?: boolean, months?: string[]}} */
    const f = format() || {};
    return {kind: el.readOnly ? 'CALENDAR' : 'BOX', shown: shown(), order: f.order || '', sep: f.sep || '', short: f.short === true, months: f.months || [], most: el.maxLength > 0 ? el.maxLength : 99};
  }
  case 'order': return (parts() ? 'DMY' : el.type === 'date' ? 'YMD' : (format() || {}).order) || '';
  case 'keep-order': orders.set(fieldKey, arg.order); return null;
  case 'part': return parts() ? parts()[arg.part] : null;
  case 'part-shown': return parts() ? ['D', 'M', 'Y'].map(r => { const f = parts()[r]; return tidy(f.tagName === 'SELECT' ? (f.selectedOptions[0] || {text: ''}).text : f.value); }).join('/') : '';
  case 'box': return el;
  case 'opener': return opener();
  case 'opened': {
    // By the clock: a calendar that draws all months of a life takes a while to be looked at.
    for (const end = performance.now() + arg.tries * 25; performance.now() < end;) { if (calendar()) return true; await nap(25); }
    return calendar() !== null;
  }
  case 'pick': return await pick();
  case 'leave': { await leave(); return {shown: isBlamed() && !state.blamed ? '' : shown(), open: calendarOpen(), dialog: dialogAround(el) !== null}; }
  case 'shown': return shown();
}
