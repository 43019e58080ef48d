/**
 * Text whose bytes were read in the wrong encoding (mojibake): UTF-8 taken for Windows-1252 (`tÃ©lÃ©phone`, `Ø§Ù„Ø±Ø¨Ø§Ø·`) or
 * for Windows-1256 (`ط§ظ„ط±ط¨ط§ط·`), and Windows-1256 taken for Windows-1252 (`ÇáÑÈÇØ`).
 */

/** What to write for each damaged stretch that `pattern` finds. */
export interface Mending {
  readonly pattern: RegExp;
  readonly write: (found: string) => string;
}

/** The upper halves of the code pages as the Encoding Standard has them: bytes 0x80 to 0xFF. */
const LATIN_1 = Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');
const WINDOWS_1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${LATIN_1}`;
const WINDOWS_1256 =
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں\u00a0،¢£¤¥¦§¨©ھ«¬­®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200e\u200fے';

interface CodePage {
  readonly bytes: ReadonlyMap<string, number>;
  /** Finds what may be a character of UTF-8 in two to four bytes. */
  readonly sequences: RegExp;
}

function codePage(upper: string): CodePage {
  const units = [...upper];
  const from = (low: number, high: number) =>
    `[${units
      .slice(low - 0x80, high - 0x7f)
      .map(escaped)
      .join('')}]`;
  const next = from(0x80, 0xbf);
  return {
    bytes: new Map(units.map((unit, at) => [unit, at + 0x80])),
    sequences: new RegExp(
      `${from(0xc2, 0xdf)}${next}|${from(0xe0, 0xef)}${next}{2}|${from(0xf0, 0xf4)}${next}{3}`,
      'g',
    ),
  };
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const LATIN = codePage(WINDOWS_1252);
const ARABIC = codePage(WINDOWS_1256);

/** What texts in our languages contain beyond ASCII: anything else is a sequence by chance. */
const EXPECTED = /^[\u00a0-\u017f\u0192\u02c6\u02dc\u0600-\u06ff\u200c-\u203a\u20ac\u2122\ufeff]$/;
const BEYOND_ASCII = /[^\p{ASCII}\u00a0]/gu;
/** Capital and closing mark, `MANHÃ»`, may be meant. */
const QUOTATION_MARK = /[«»‘’“”‹›]/;

/** How a text is mended that was damaged once, or undefined where nothing is surely damaged. Linear. */
export function mendingOf(text: string): Mending | undefined {
  if (text.search(BEYOND_ASCII) < 0) return undefined;
  return utf8As(LATIN, text, 1) ?? utf8As(ARABIC, text, 3) ?? arabicAsLatin(text);
}

/** Damage shows in every character beyond ASCII; a few that fit by chance are no damage. */
function utf8As(page: CodePage, text: string, least: number): Mending | undefined {
  const found = text.match(page.sequences)?.filter((one) => decode(page, one) !== undefined) ?? [];
  const damaged = found.join('').length;
  const spaceless = page === LATIN ? text.split(LOST_SPACE).length - 1 : 0;
  const others = (text.match(BEYOND_ASCII)?.length ?? 0) - damaged - spaceless;
  const alone = found.length === 1 && QUOTATION_MARK.test(found[0] ?? '');
  if (found.length < least || alone || others * 3 > damaged) return undefined;
  const write = (one: string) => (one === LOST_SPACE ? 'à ' : (decode(page, one) ?? one));
  // The second byte of à is a no-break space, which many programs turn into a plain one.
  const pattern = page === LATIN ? new RegExp(`${page.sequences.source}|${LOST_SPACE}`, 'g') : page.sequences;
  return { pattern, write };
}

const LOST_SPACE = 'Ã ';

function decode(page: CodePage, sequence: string): string | undefined {
  const [first = 0, ...rest] = [...sequence].map((unit) => page.bytes.get(unit) ?? 0);
  const head = first & (0x7f >> (rest.length + 1));
  const codePoint = rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), head);
  const character = codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
  return EXPECTED.test(character) ? character : undefined;
}

/** `ÇáãÛÑÈ`: words all of whose letters are accented ones. Two of them, or a long one, are no French. */
function arabicAsLatin(text: string): Mending | undefined {
  const words = text.match(ACCENTED_WORDS) ?? [];
  const letters = words.join('').length;
  const plain = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (letters < 8 || letters < plain * 2) return undefined;
  const arabic = words.map((word) => fromPage(word)).filter((word) => /^[\u0600-\u06ff]+$/.test(word));
  if (arabic.length * 10 < words.length * 9) return undefined;
  return { pattern: /[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u017d\u017e\u0178\u0192]/g, write: fromPage };
}

const ACCENTED_WORDS = /(?<![A-Za-z])[\u00c0-\u00ff]{2,}(?![A-Za-z])/g;

const fromPage = (text: string): string =>
  [...text].map((unit) => WINDOWS_1256[(LATIN.bytes.get(unit) ?? 0) - 0x80] ?? unit).join('');
