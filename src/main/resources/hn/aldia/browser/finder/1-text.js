// How words are compared. A person reads "CORREO :" "Correo *" and "correo" as the same words.
const OPTIONAL_REMARK =
  /\(\s*(?:\*|obligatori[oa]|requerid[oa]|required|opcional|optional)\s*\)|\*+/giu;

const fold = text =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]/gu, '')
    .toLowerCase()
    .replace(/ss/g, 's') // Spanish has no double s: "Iniciar Session" is "Iniciar Sesión", misspelt
    .replace(OPTIONAL_REMARK, ' ')
    .replace(/^\s*\d{1,2}\s*[.)]-?\s+(?=\p{L})/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Letters, digits and the few signs that tell labels apart ("Documento" and "Documento #"). */
const DOTS = /^\s*(…|\.{2,3})\s*$/;
/** An arrow that is all that is said: it leads on, or back. */
const ARROW = /^\s*([«»‹›→←]|<{1,2}|>{1,2})\s*$/;
const asWords = text => {
  if (DOTS.test(text)) return '…';
  if (ARROW.test(text)) return text.trim();
  const folded = fold(text);
  const words = folded.replace(/#/g, ' # ').replace(/[^\p{L}\p{N}#+$%]+/gu, ' ').trim();
  return words || folded.replace(/[\s:<>«»"'“”.\-_|]/gu, '');
};
const squeeze = words => words.replace(/ /g, '');

const EXACT = 0, STARTS = 1, CONTAINS = 2, SLIP = 6, NO_MATCH = 9;

/** One letter left out, put in, taken for another or swapped: "Estdo Civil", "Profecion". Never the first, never a digit. */
const isSlipOf = (a, b) => {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let i = 1, j = 0;
  while (i < a.length && a[i] === b[i]) i++;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const x = a.slice(i, a.length - j), y = b.slice(i, b.length - j);
  return !/\d/.test(x + y) && ((x.length < 2 && y.length < 2) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]));
};

const wanted = text => {
  const words = asWords(text);
  return { words, key: squeeze(words), padded: ' ' + words + ' ' };
};

const level = (words, want) => {
  if (!words || !want.words) return NO_MATCH;
  if (squeeze(words) === want.key) return EXACT;
  if (want.key.length < 2) return NO_MATCH;
  const at = (' ' + words + ' ').indexOf(want.padded);
  if (at < 0) return q.slips && isSlipOf(squeeze(words), want.key) ? SLIP : NO_MATCH;
  return at === 0 ? STARTS : CONTAINS;
};

/** What such an expression is made of, for another that says what may stand around it. */
const oneOf = words => words.source.slice(1, -1);
/** Small print at the end of a label, without brackets: "Correo obligatorio", "Nombres - campo requerido", "Apellido Required". */
const SMALL_PRINT = new RegExp(`[\\s\\-–—:,*]+(?:${oneOf(WORDS.said)}\\s+)?${oneOf(WORDS.duty)}[\\s.*)]*$`, 'iu');
const withoutSmallPrint = text => text.replace(SMALL_PRINT, '');

// Whose it is, or which of several: words that make of a label another one. A person who looks for "Nombre" takes
// "Nombre del solicitante", and neither "Nombre del padre" nor "Nombre de la empresa".
/** Whether a label that only holds the words means something else. */
const meansOther = (words, want) => {
  const at = (' ' + words + ' ').indexOf(want.padded);
  const before = words.slice(0, Math.max(0, at - 1)).split(' ').filter(w => w), after = words.slice(at + want.words.length).split(' ').filter(w => w);
  const asked = ' ' + asWords([...q.near, ...q.in].join(' ')) + ' ';
  if ([...before, ...after].some(w => WORDS.others.test(w) && !asked.includes(' ' + w + ' '))) return true;
  const noun = after.slice(1).find(w => !WORDS.the.test(w));
  if (after.length > 1 && WORDS.of.test(after[0]) && !WORDS.own.test(noun || '')) return true;
  const of = before.length > 1 && before.filter(w => !WORDS.the.test(w)).slice(-1)[0];
  const head = before[0] || '';
  return !!of && WORDS.of.test(of) && !WORDS.heads.test(head) && !(head === 'direccion' && /^(correo|e mail|email)/.test(want.words));
};
