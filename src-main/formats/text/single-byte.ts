import type { DecodedText } from './decode.ts';
import { decodeLeniently, decodeStrictly, encodingOfLabel } from './decode.ts';

/**
 * Frequency of Arabic letters in newswire, per cent, rounded; the letters not named share the rest. It tells two
 * Arabic code pages apart, because the wrong one turns the commonest letters into rare ones.
 */
const ARABIC_LETTERS: Readonly<Record<string, number>> = {
  ا: 15,
  ل: 13,
  ي: 7.5,
  م: 6.5,
  و: 6,
  ن: 5.5,
  ر: 5,
  ت: 5,
  ة: 3.5,
  ب: 3.5,
  ع: 3.5,
  د: 3.2,
  ه: 3,
  س: 2.8,
  ف: 2.8,
  ق: 2.3,
  ك: 2,
  ح: 2,
  أ: 2.5,
  ج: 1.5,
};

/** Words whose letters all lie in the upper half of the code page, and words that mix both halves. */
interface WordShapes {
  readonly upper: number;
  readonly mixed: number;
}

/**
 * Decodes a single-byte encoding. Arabic or Latin is decided by the shape of words: in Windows-1256 and ISO-8859-6 all
 * letters of an Arabic word are bytes above 0x7F, while French words have a few accented letters among ASCII ones. Short
 * texts mislead general detectors, so chardet is asked only where neither shape is found.
 */
export async function decodeSingleByte(bytes: Uint8Array): Promise<DecodedText | undefined> {
  const shapes = wordShapes(bytes);
  if (shapes.upper > shapes.mixed) {
    const arabic = bestArabic(bytes);
    if (arabic !== undefined) return arabic;
    const other = await otherEncoding(bytes);
    if (other !== undefined) return other;
  }
  return latin(bytes);
}

const isAsciiLetter = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

function wordShapes(bytes: Uint8Array): WordShapes {
  let upper = 0;
  let mixed = 0;
  let high = 0;
  let ascii = 0;
  const finish = (): void => {
    if (high > 1 && ascii === 0) upper += 1;
    else if (high > 0 && ascii > 0) mixed += 1;
    high = 0;
    ascii = 0;
  };
  for (const byte of bytes) {
    // Bytes 0x80-0xBF are mostly punctuation and spaces in all of these encodings.
    if (byte >= 0xc0) high += 1;
    else if (isAsciiLetter(byte)) ascii += 1;
    else finish();
  }
  finish();
  return { upper, mixed };
}

function bestArabic(bytes: Uint8Array): DecodedText | undefined {
  const candidates = ['windows-1256', 'iso-8859-6'].flatMap((encoding) => {
    const text = decodeStrictly(encoding, bytes);
    return text === undefined ? [] : [{ text, encoding, score: arabicScore(text) }];
  });
  const best = candidates.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0 ? { text: best.text, encoding: best.encoding } : undefined;
}

/**
 * Mean log likelihood ratio of the letters against letters drawn evenly, per letter; above 0 reads as Arabic. The
 * article at the start of words is worth as much as a frequent letter.
 */
function arabicScore(text: string): number {
  let score = 0;
  let letters = 0;
  for (const character of text) {
    if (character <= '\u007F' || !/\p{L}/u.test(character)) continue;
    letters += 1;
    // 36 letters and forms, so an even draw is 2.8 per cent each; those not listed are about one per cent.
    score += Math.log((ARABIC_LETTERS[character] ?? (/\p{sc=Arabic}/u.test(character) ? 0.9 : 0.05)) / 2.8);
  }
  const articles = text.match(/(?<!\p{L})[وبفك]?ال\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (score + articles * 1.5) / letters;
}

/** Cyrillic, Greek and the like: not our languages, but a text in them should not become mojibake. */
async function otherEncoding(bytes: Uint8Array): Promise<DecodedText | undefined> {
  const { detect } = await import('chardet');
  const detected = detect(bytes);
  // chardet knows encodings that TextDecoder does not.
  const encoding = detected === null ? undefined : encodingOfLabel(detected);
  if (encoding === undefined || encoding.startsWith('utf-') || encoding === 'windows-1252') return undefined;
  const text = decodeStrictly(encoding, bytes);
  return text === undefined ? undefined : { text, encoding };
}

/**
 * Western European text. ISO-8859-15 differs from Windows-1252 in eight places and has nothing at 0x80-0x9F; it is
 * taken where 0xBC or 0xBD (OE ligatures there, fractions in 1252) stands beside a letter, or 0xA4 (euro) by a digit.
 */
function latin(bytes: Uint8Array): DecodedText {
  return decodeLeniently(isLatin9(bytes) ? 'iso-8859-15' : 'windows-1252', bytes);
}

function isLatin9(bytes: Uint8Array): boolean {
  let evidence = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte >= 0x80 && byte <= 0x9f) return false;
    const before = bytes[index - 1] ?? 32;
    const after = bytes[index + 1] ?? 32;
    if ((byte === 0xbc || byte === 0xbd) && isAsciiLetter(after)) evidence += 1;
    const besideDigit = (before >= 48 && before <= 57) || (after >= 48 && after <= 57);
    if (byte === 0xa4 && (besideDigit || (before === 0xa0 && after <= 0x20))) evidence += 1;
  }
  return evidence > 0;
}
