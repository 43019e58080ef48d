import { decodeStrictly, encodingOfLabel } from '../text/decode.ts';
import { decodeText } from '../text/encoding.ts';

/** Bytes in which the XML declaration stands, if there is one. */
const DECLARATION_BYTES = 256;

/**
 * Decodes an XML document of any encoding, or undefined for bytes that are no text. A byte order mark comes first,
 * then UTF-16 without one (XML 1.0, appendix F: `<` beside a zero byte), then what the declaration names. Labels that
 * the bytes disprove are not believed: files saved anew in UTF-8 often keep an old declaration.
 */
export async function decodeXml(bytes: Uint8Array): Promise<string | undefined> {
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return decodeStrictly(wide, bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && !declared.startsWith('utf-') && !isUtf8WithMark(bytes)) {
    const text = decodeStrictly(declared, bytes);
    if (text !== undefined) return text;
  }
  return (await decodeText(bytes, declared))?.text;
}

function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0) return 'utf-16be';
  return undefined;
}

const isUtf8WithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  const [, label] = /^\s*<\?xml\s[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head) ?? [];
  return label === undefined ? undefined : encodingOfLabel(label);
}
