// In which order it wants day, month and year.
const el = arg.el.matches('input,textarea,select') ? arg.el : everything(arg.el).find(e => e.matches('input,textarea') && seen(e)) || arg.el;
const state = window.__aldiaDate && window.__aldiaDate.el === el ? window.__aldiaDate : (window.__aldiaDate = {el});
const MONTHS = [['enero', 'january', 'ene', 'jan'], ['febrero', 'february', 'feb'], ['marzo', 'march', 'mar'], ['abril', 'april', 'abr', 'apr'],
  ['mayo', 'may'], ['junio', 'june', 'jun'], ['julio', 'july', 'jul'], ['agosto', 'august', 'ago', 'aug'],
  ['septiembre', 'setiembre', 'september', 'sept', 'sep', 'set'], ['octubre', 'october', 'oct'], ['noviembre', 'november', 'nov'], ['diciembre', 'december', 'dic', 'dec']];
const monthNamed = word => MONTHS.findIndex(names => names.includes(fold(word))) + 1;
const shown = () => el.isContentEditable ? tidy(el.textContent) : String(el.value === undefined ? wordsOf(el) : el.value);

const D = '(?:dd?|dia|day)', M = '(?:m{1,4}|mes|month|mon)', Y = '(?:yyyy|aaaa|yy|aa|y|ano|year)', S = '([\\s/.,-]+)';
const WRITTEN = [['DMY', [D, M, Y]], ['MDY', [M, D, Y]], ['YMD', [Y, M, D]]];
/** From words such as "dd/mm/aaaa", "DD-MM-YYYY", "(día/mes/año)". */
const fromMask = text => {
  const t = (text || '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  for (const [order, [a, b, c]] of WRITTEN) {
    const found = t.match(new RegExp(`(?<![a-z])${a}${S}${b}${S}${c}(?![a-z])`)) || t.match(new RegExp(`(?<![a-z])${[a, b, c].join('').replace('dd?|dia|day', 'dd').replace('m{1,4}|mes|month|mon', 'mm').replace('yyyy|aaaa|yy|aa|y|ano|year', 'yyyy|aaaa|yy|aa')}(?![a-z])`));
    if (found) return {order, sep: (found[1] || '/').trim() || ' ', short: /(?<![ya])(yy|aa)(?![ya])/.test(found[0]), named: (/m{3,4}|mon(?!th)/.exec(found[0]) || [''])[0].length, upper: /MON|MMM/.test(text)};
  }
  return null;
};
/** From examples: "31/12/1980", "1980-12-31". Those that contradict each other tell nothing. */
const fromExample = text => {
  const told = [...(text || '').matchAll(/(?<![\d/.-])(\d{1,4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{2,4})(?![\d/-])/g)].map(([, a, sep, b, c]) => {
    const order = a.length === 4 ? 'YMD' : c.length === 4 && Number(a) > 12 ? 'DMY' : c.length === 4 && Number(b) > 12 ? 'MDY' : '';
    return {order, sep};
  }).filter(f => f.order);
  return told.length > 0 && told.every(f => f.order === told[0].order) ? told[0] : null;
};
/** "05-ABR-2026": the month has a name. */
const NAMED = /(?<!\d)\d{1,2}([\s\/.-])(\p{L}{3,10})\.?\1(?:19|20)\d\d(?!\d)/u;
const fromNamed = text => {
  const [, sep, like] = (text || '').match(NAMED) || [];
  return like && monthNamed(like) ? {order: 'DMY', sep: sep.trim() || ' ', named: like.length, like} : null;
};
/** All months as this one is written, else as the page speaks. */
const monthsLike = (named, like) => {
  const foreign = like ? !MONTHS.some(([spanish]) => [spanish, spanish.slice(0, 3)].includes(fold(like))) : /^en/i.test(document.documentElement.lang);
  const words = MONTHS.map(names => foreign ? names.find((n, i) => i > 0 && n !== 'setiembre') || names[0] : names[0]).map(n => named > 3 ? n : n.slice(0, 3));
  return !like || like === like.toLowerCase() ? words : words.map(n => like === like.toUpperCase() ? n.toUpperCase() : n[0].toUpperCase() + n.slice(1));
};
const fromPattern = text => {
  if (!text) return null;
  const day = text.search(/3\[01\]|3\[0-1\]/), month = text.search(/1\[0-?12?\]|1\[012\]/), year = text.search(/\{4\}|\(?(19|20)\D/);
  const sep = (text.match(/[/.-](?![^[]*\])/) || ['/'])[0];
  if (/^\W*(\\d|\[0-9\])\{4\}/.test(text)) return {order: 'YMD', sep};
  if (day < 0 || month < 0) return null;
  return year >= 0 && year < day && year < month ? {order: 'YMD', sep} : {order: day < month ? 'DMY' : 'MDY', sep};
};
/** Some libraries call the name of a month M or MM, and its figures m. */
const withNames = written => written.replace(/(?<!M)M(?!M)/, 'mmm').replace(/(?<!M)MM(?!M)/, 'mmmm');
/** What a library that is at work here was told; its own spelling of the order. */
const fromLibrary = () => {
  const $ = window.jQuery;
  try {
    const flat = el._flatpickr || (el.previousElementSibling && el.previousElementSibling._flatpickr);
    if (flat) return (flat.altInput === el ? flat.config.altFormat : flat.config.dateFormat).replace('Y', 'yyyy').replace(/j/, 'd').replace(/n/, 'm').replace('M', 'mmm').replace('F', 'mmmm');
    const mask = (el.inputmask && (el.inputmask.opts || el.inputmask.userOptions)) || ($ && ($(el).data('_inputmask_opts') || ($(el).data('_inputmask') || {}).opts));
    const worded = mask && [mask.inputFormat, mask.placeholder, mask.alias, mask.mask].find(t => typeof t === 'string' && fromMask(t));
    if (worded) return worded;
    if (!$) return '';
    const own = $(el).data('datepicker') || $(el).closest('.date').data('datepicker');
    if ($.datepicker && $(el).hasClass('hasDatepicker')) return withNames($(el).datepicker('option', 'dateFormat')).replace('yy', 'yyyy').replace('yyyyyy', 'yyyy');
    if (own && own.o) return typeof own.o.format === 'string' ? withNames(own.o.format) : (own.o.format && own.o.format.toDisplay ? '' : '');
    if (own && own.opts && own.opts.dateFormat) return own.opts.dateFormat;
    const picker = $(el).data('DateTimePicker') || $(el).closest('.date').data('DateTimePicker');
    if (picker && picker.format()) return String(picker.format());
  } catch (e) {
    return ''; // another library of the same name
  }
  return '';
};
/** Words that stand with the field, but with no other. */
const beside = () => {
  const told = (el.getAttribute('aria-describedby') || '').split(' ').map(i => document.getElementById(i)).filter(e => e).map(wordsOf);
  for (let at = el.parentElement, i = 0; at && i < 4; at = at.parentElement, i++) {
    if (at.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1 || at === document.body) break;
    told.push(wordsOf(at).slice(0, 300));
  }
  return told;
};
/** Where the year stands in a mask without letters: "____-__-__", "9999/99/99". */
const fromBlanks = text => {
  const found = (text || '').match(/^\s*([_0-9#])\1{3}([/.-])\1\1\2\1\1\s*$/);
  return found && new Set(text.replace(/[/.\s-]/g, '')).size === 1 ? {order: 'YMD', sep: found[2]} : null;
};
const ATTRIBUTES = ['data-date-format', 'data-format', 'data-inputmask', 'data-inputmask-inputformat', 'data-mask', 'placeholder', 'aria-placeholder', 'title', 'aria-label', 'data-original-title'];
/** What the other fields for a day say of themselves: a portal has one order. */
const fromOthers = () => {
  const told = everything(document).filter(e => e !== el && e.tagName === 'INPUT' && seen(e))
    .flatMap(e => [...ATTRIBUTES.map(a => e.getAttribute(a)), ...[...(e.labels || [])].map(wordsOf)].map(fromMask)).filter(f => f);
  return told.length > 0 && told.every(f => f.order === told[0].order) ? {order: told[0].order, sep: told[0].sep} : null;
};
/** Days that the page shows and that can be meant in one order only; the sign between them is not the field's. */
const fromDaysShown = () => {
  const told = fromExample(document.body.innerText.slice(0, 50000));
  return told && {order: told.order};
};
/** The order that was decided for this field, however often it is drawn anew. */
const orders = window.__aldiaDateOrders = window.__aldiaDateOrders || new Map();
const fieldKey = el.name || el.id || el;
const format = () => {
  const stated = statedFormat();
  const kept = orders.get(fieldKey);
  return kept ? {...stated, order: kept} : stated;
};
const statedFormat = () => {
  const told = toldFormat();
  if (!told || !(told.named > 2)) return told;
  const names = window.jQuery?.datepicker && el.classList.contains('hasDatepicker') ? window.jQuery(el).datepicker('option', told.named > 3 ? 'monthNames' : 'monthNamesShort') : null;
  return {...told, months: names || monthsLike(told.named, told.like).map(n => told.upper && !told.like ? n.toUpperCase() : n)};
};
const toldFormat = () => {
  const library = fromMask(fromLibrary());
  if (library) return library;
  const group = el.closest('[data-date-format]');
  const texts = [group && group.getAttribute('data-date-format'), ...ATTRIBUTES.map(a => el.getAttribute(a)), el.value, ...[...(el.labels || [])].map(wordsOf), ...beside()];
  const named = texts.map(fromNamed).find(f => f);
  for (const text of texts) {
    const found = fromMask(text) || (text !== el.value && fromBlanks(text));
    if (found) return named && found.named > 2 ? {...found, like: named.like} : found;
  }
  if (named) return named;
  const pattern = fromPattern(el.getAttribute('pattern'));
  if (pattern) return pattern;
  for (const text of texts.filter(t => t !== el.value)) {
    const found = fromExample(text);
    if (found) return found;
  }
  return fromOthers() || fromDaysShown();
};
