import { createDecoder, decodeLeniently, decodeStrictly, encodingOfLabel } from '../text/decode.ts';
import { decodeText } from '../text/encoding.ts';
import { utf32Of } from '../text/utf32.ts';
import { dropUnusable } from './clean-text.ts';

/** Bytes in which the XML declaration stands, if there is one. */
const DECLARATION_BYTES = 256;

/**
 * The encoding of a file by its first bytes, or undefined for bytes that are no text. A byte order mark comes first,
 * then UTF-32 and UTF-16 without one (XML 1.0, appendix F: `<` beside zero bytes), then what an XML declaration names.
 * Labels that the bytes disprove are not believed: files saved anew in UTF-8 often keep an old declaration.
 */
export async function encodingOf(head: Uint8Array): Promise<string | undefined> {
  const wide = utf32Of(head) ?? wideWithoutMark(head);
  if (wide !== undefined) return wide;
  const declared = declaredEncoding(head);
  const isLegacy = declared !== undefined && !declared.startsWith('utf-') && !isUtf8WithMark(head);
  if (isLegacy) return isUtf8Nonetheless(head, declared) ? 'utf-8' : declared;
  return (await decodeText(wholeCharacters(head), declared))?.encoding;
}

/** Decodes a whole XML document, or undefined for bytes that are no text. */
export async function decodeXml(bytes: Uint8Array): Promise<string | undefined> {
  const encoding = await encodingOf(bytes);
  return encoding === undefined ? undefined : decodeLeniently(encoding, bytes).text;
}

/** The text of a file piece by piece, in one encoding; bytes without meaning become U+FFFD, control characters go. */
export class TextStream {
  readonly #decoder;
  #first = true;

  constructor(encoding: string) {
    this.#decoder = createDecoder(encoding);
  }

  decode(bytes: Uint8Array): string {
    return this.#cleaned(this.#decoder.decode(bytes, { stream: true }));
  }

  end(): string {
    return this.#cleaned(this.#decoder.decode());
  }

  #cleaned(text: string): string {
    const usable = dropUnusable(text);
    if (!this.#first || usable === '') return usable;
    this.#first = false;
    return usable.replace(/^\uFEFF/, '');
  }
}

/** Without what may be the beginning of a character that the cut went through. */
function wholeCharacters(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && end > head.length - 4 && (head[end - 1] ?? 0) >= 0x80) end -= 1;
  return head.subarray(0, end);
}

function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be';
  return undefined;
}

const isUtf8WithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Encodings of two bytes a character, whose short texts may look like UTF-8. */
const DOUBLE_BYTE = /^(?:gb|big5|euc-|shift_jis|iso-2022)/;

/** Letters of one byte each that are UTF-8 all through: in none of these encodings would they make words. */
function isUtf8Nonetheless(head: Uint8Array, declared: string): boolean {
  if (DOUBLE_BYTE.test(declared)) return false;
  const text = decodeStrictly('utf-8', wholeCharacters(head));
  return text !== undefined && /[^\0-\u007f]/.test(text);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  const [, label] = /^\s*<\?xml\s[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head) ?? [];
  return label === undefined ? undefined : encodingOfLabel(label);
}
