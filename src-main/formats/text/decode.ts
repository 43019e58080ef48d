import { isUtf32, Utf32Decoder } from './utf32.ts';

/** Text as decoded, and the encoding it was in (a label of the WHATWG encoding standard, or of utf32.ts). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Decodes a text piece by piece; without `stream` the text ends. */
export interface Decoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** Decodes piece by piece; bytes that have no meaning become U+FFFD. */
export function createDecoder(encoding: string): Decoder {
  return isUtf32(encoding) ? new Utf32Decoder(encoding) : new TextDecoder(encoding);
}

/** Decodes with bytes that have no meaning as U+FFFD. */
export function decodeLeniently(encoding: string, bytes: Uint8Array): DecodedText {
  return { text: createDecoder(encoding).decode(bytes), encoding };
}

/** The text, or undefined where a byte has no meaning in the encoding. */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}

/** The standard's name of the encoding that a label means, or undefined for a label it does not know. */
export function encodingOfLabel(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}
