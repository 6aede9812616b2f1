// arg: {el}. What kind of field it is: BOX, PROPOSING_BOX or LIST.
const el = arg.el;
const box = el.isContentEditable || el.tagName === 'TEXTAREA' || el.tagName === 'INPUT' || /^(textbox|searchbox)$/.test(el.getAttribute('role') || '');
if (!box || /^(checkbox|radio)$/.test(el.type) || (el.tagName === 'INPUT' && el.readOnly)) return 'LIST';
const proposes = el.list || el.getAttribute('role') === 'combobox' || /list|both/.test(el.getAttribute('aria-autocomplete') || '')
  || /listbox|true/.test(el.getAttribute('aria-haspopup') || '') || el.matches('.ui-autocomplete-input,.tt-input');
return proposes ? 'PROPOSING_BOX' : 'BOX';
