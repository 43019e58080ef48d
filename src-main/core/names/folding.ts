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
  return chatDigits(folded.replace(DROPPED, ''));
}

/** Digits that chats write for letters that Latin has not: 7assan, 3abdelkader, be9qali. */
const CHAT: Readonly<Record<string, string>> = {
  '2': '',
  '3': 'a',
  '5': 'kh',
  '6': 't',
  '7': 'h',
  '8': 'gh',
  '9': 'q',
};

const chatDigits = (text: string): string =>
  /[a-z][235-9]|[235-9][a-z]/.test(text)
    ? text.replace(/[a-z\d]+/g, (word) =>
        /^[235-9]+$|[014]/.test(word)
          ? word
          : word.replace(/3(?=[aeiou])/g, '').replace(/[235-9]/g, (digit) => CHAT[digit] ?? ''),
      )
    : text;

/** ç is ch in Turkish: at the head of a word, where French has none, and beside letters that only Turkish has. */
const turkish = (text: string): string =>
  text.includes('ç')
    ? text.replace(/[\p{L}\p{M}]+/gu, (word) => (/^ç|[şğı]/u.test(word) ? word.replaceAll('ç', 'ch') : word))
    : text;
