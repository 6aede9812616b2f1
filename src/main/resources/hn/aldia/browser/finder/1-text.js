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
const asWords = text => {
  const folded = fold(text);
  const words = folded.replace(/#/g, ' # ').replace(/[^\p{L}\p{N}#+$%]+/gu, ' ').trim();
  return words || folded.replace(/[\s:<>«»"'“”.\-_|]/gu, '');
};
const squeeze = words => words.replace(/ /g, '');

const EXACT = 0, STARTS = 1, CONTAINS = 2, NO_MATCH = 9;

const wanted = text => {
  const words = asWords(text);
  return { words, key: squeeze(words), padded: ' ' + words + ' ' };
};

const level = (words, want) => {
  if (!words || !want.words) return NO_MATCH;
  if (squeeze(words) === want.key) return EXACT;
  if (want.key.length < 2) return NO_MATCH;
  const at = (' ' + words + ' ').indexOf(want.padded);
  return at < 0 ? NO_MATCH : at === 0 ? STARTS : CONTAINS;
};
