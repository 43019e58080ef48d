import type { LanguageCheck } from '../../check.ts';
import { findAll, replacing } from '../../find.ts';

/**
 * UTF-8 that was read as Windows-1252 (design/domain-rules.md, G5): `Ã©` for é, `Ø§` for ا. Where the bytes give text
 * again, the fix is that text.
 */
export const mojibake: LanguageCheck = {
  id: 'mojibake',
  severity: 'error',
  scope: 'language',
  messages: ['garbled', 'beyond-repair'],
  examples: [
    { from: 'fr', texts: { fr: 'L’Âge d’or, à Cádiz' }, messages: [] },
    { from: 'fr', texts: { fr: 'La rÃ©union' }, messages: ['garbled'] },
    { from: 'ar', texts: { ar: 'Ø§Ù„Ù…ØºØ±Ø¨' }, messages: ['garbled'] },
  ],
  run: (version) =>
    /[\u00c2-\u00f4]/.test(version.text)
      ? findAll(version, GARBLED, ([found], start, end) => {
          const mended = decoded(found);
          if (mended !== null)
            return replacing(version, { start, end }, mended, 'garbled', { found, text: mended });
          // A capital with a circumflex before a sign may be meant; several in a row are not.
          if (found.length < 6) return null;
          return { language: version.language, start, end, message: 'beyond-repair', parameters: { found } };
        })
      : [],
};

/** What Windows-1252 makes of the bytes 0x80-0x9f, where it is no Latin-1. */
const SIGNS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const BYTES: ReadonlyMap<string, number> = new Map(
  [
    0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94,
    0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
  ].map((byte, at) => [SIGNS[at] ?? '', byte] as const),
);
/** A leading byte and its followers, one or more of them, as the signs they became. */
const FOLLOWER = `[\\u0080-\\u00bf${SIGNS}]`;
const GARBLED = new RegExp(
  `(?:[\\u00c2-\\u00df]${FOLLOWER}|[\\u00e0-\\u00ef]${FOLLOWER}{2}|[\\u00f0-\\u00f4]${FOLLOWER}{3})+`,
  'gu',
);

function decoded(text: string): string | null {
  let result = '';
  const bytes = Array.from(text, (sign) => BYTES.get(sign) ?? sign.charCodeAt(0));
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    let code = lead & (0xff >> (length + 1));
    for (const byte of bytes.slice(at + 1, at + length)) code = (code << 6) | (byte & 0x3f);
    // An overlong form, half a surrogate pair, or no letter: these bytes were no UTF-8.
    const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
    if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
    result += String.fromCodePoint(code);
    at += length;
  }
  return isPlausible(result) ? result : null;
}

/** Letters and signs of the three languages: « é » followed by a no-break space and » is no Chinese. */
const isPlausible = (text: string): boolean =>
  /^[\u00a0-\u017f\u060c-\u06ff\u2009-\u2044\u20ac\u2122]+$/u.test(text);
