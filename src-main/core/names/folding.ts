/** Letters of scientific and of other national alphabets that the press writes with the groups on the right. */
const RESPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    š: 'sh',
    ş: 'sh',
    ș: 'sh',
    ś: 'sh',
    ŝ: 'sh',
    č: 'ch',
    ć: 'ch',
    ĉ: 'ch',
    ž: 'j',
    ż: 'j',
    ź: 'z',
    ǧ: 'j',
    ğ: 'gh',
    ġ: 'gh',
    ḡ: 'gh',
    ḫ: 'kh',
    ẖ: 'kh',
    ḵ: 'kh',
    ṯ: 'th',
    ḏ: 'dh',
    ç: 's',
    ñ: 'n',
    ö: 'oe',
    ø: 'oe',
    œ: 'oe',
    ü: 'ue',
    æ: 'ae',
    ß: 'ss',
    ð: 'dh',
    þ: 'th',
    đ: 'd',
    ł: 'l',
    ı: 'i',
    ə: 'e',
    ţ: 'ts',
    ț: 'ts',
    // Arabic: forms of one letter, and the letters of neighbours for the same sounds.
    ی: 'ي',
    ې: 'ي',
    ک: 'ك',
    ڪ: 'ك',
    ہ: 'ه',
    ە: 'ه',
    ھ: 'ه',
    ۀ: 'ه',
  }),
);

/** Most Latin spellings: nothing to fold but the case. */
const PLAIN = /^[a-z .-]*$/i;
const DROPPED = /[\p{M}\p{Cf}\p{Lm}\u0640'’‘ʼʻ`´]/gu;

/**
 * The form in which names are read: lower case, composed letters respelt or bare, no harakat, tatweel, apostrophes or
 * invisible characters. ة and ى stay, they sound otherwise than ه and ي. Lone surrogates become U+FFFD. Linear.
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const letter of turkish(text.toWellFormed().normalize('NFKC').toLowerCase())) {
    if (letter < '\u0080') {
      folded += letter;
      continue;
    }
    // Only Latin letters lose their marks: ئ and ؤ would be ي and و without their hamza.
    folded +=
      RESPELT.get(letter) ?? (letter < '\u0370' || letter > '\u1dff' ? letter.normalize('NFD') : letter);
  }
  return folded.replace(DROPPED, '');
}

/** ç is ch in Turkish: at the head of a word, where French has none, and beside letters that only Turkish has. */
const turkish = (text: string): string =>
  text.includes('ç')
    ? text.replace(/[\p{L}\p{M}]+/gu, (word) => (/^ç|[şğı]/u.test(word) ? word.replaceAll('ç', 'ch') : word))
    : text;
