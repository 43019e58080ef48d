import type { DecodedText } from './decode.ts';
import { decodeLeniently, decodeStrictly, encodingOfLabel } from './decode.ts';
import { decodeSingleByte } from './single-byte.ts';
import { looksLikeUtf16 } from './utf16.ts';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Share of control characters above which bytes are not text. */
const MAX_CONTROL_SHARE = 0.002;

/**
 * Decodes text of unknown encoding, or undefined for bytes that are no text at all. In this order: byte order mark,
 * UTF-16 without one, UTF-8 if valid (chance of a false hit is negligible from a few words on), what the file
 * declares of itself, then single-byte encodings by letter statistics (single-byte.ts).
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<DecodedText | undefined> {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return plausible(decodeLeniently(marked[0], bytes));
  const wide = looksLikeUtf16(bytes);
  if (wide !== undefined) return plausible(decodeLeniently(wide, bytes));
  if (hasTooManyControls(bytes)) return undefined;
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const label = usableLabel(declared);
  if (label !== undefined) {
    const text = decodeStrictly(label, bytes);
    if (text !== undefined) return { text, encoding: label };
  }
  return decodeSingleByte(bytes);
}

/** With a byte order mark the encoding is certain, but what follows may still be garbage. */
function plausible(decoded: DecodedText): DecodedText | undefined {
  let bad = 0;
  for (const character of decoded.text) {
    if (character === '\uFFFD' || (character < ' ' && !'\t\n\r\f'.includes(character))) bad += 1;
  }
  return bad > 2 + decoded.text.length / 50 ? undefined : decoded;
}

function hasTooManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0 || byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)) controls += 1;
  }
  return controls > 1 + bytes.length * MAX_CONTROL_SHARE;
}

/**
 * UTF-8, also where a few bytes are broken (a file cut in the middle of a letter, a line pasted in another
 * encoding): such bytes become U+FFFD, which the checks report, instead of turning the whole text into mojibake.
 */
function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  const strict = decodeStrictly('utf-8', bytes);
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' };
  const lenient = decodeLeniently('utf-8', bytes);
  let broken = 0;
  let valid = 0;
  for (const character of lenient.text) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u007F') valid += 1;
  }
  return valid >= broken * 20 ? lenient : undefined;
}

/**
 * A declared label, if it is an encoding we can decode and worth believing: UTF labels were disproved already, and
 * Latin labels are what software writes without knowing, so the statistics decide between those.
 */
function usableLabel(declared: string | undefined): string | undefined {
  const encoding = declared === undefined ? undefined : encodingOfLabel(declared);
  return encoding?.startsWith('utf-') || encoding === 'windows-1252' ? undefined : encoding;
}
