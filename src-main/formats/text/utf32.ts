/** UTF-32, which no platform decodes any more (the encoding standard left it out), but XML may be written in. */
export type Utf32 = 'utf-32le' | 'utf-32be';

/** Where the four bytes of a byte order mark, or of the `<` that XML begins with, have their values. */
const BEGINNINGS: readonly (readonly [Utf32, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-32be', [0, 0, 0, 0x3c]],
];

/** The byte order of UTF-32 by its first character (XML 1.0, appendix F); undefined for anything else. */
export function utf32Of(head: Uint8Array): Utf32 | undefined {
  return BEGINNINGS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
}

export const isUtf32 = (encoding: string): encoding is Utf32 =>
  encoding === 'utf-32le' || encoding === 'utf-32be';

/** Decodes piece by piece as TextDecoder does: without the mark, what is no character as U+FFFD. */
export class Utf32Decoder {
  readonly #little: boolean;
  #rest = new Uint8Array(0);
  #first = true;

  constructor(encoding: Utf32) {
    this.#little = encoding === 'utf-32le';
  }

  decode(
    bytes: Uint8Array = new Uint8Array(0),
    { stream = false }: { readonly stream?: boolean } = {},
  ): string {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const whole = all.length - (all.length % 4);
    this.#rest = stream ? all.slice(whole) : new Uint8Array(0);
    const view = new DataView(all.buffer);
    const characters: string[] = [];
    for (let at = 0; at < whole; at += 4) characters.push(characterOf(view.getUint32(at, this.#little)));
    if (!stream && whole < all.length) characters.push('\uFFFD');
    const text = characters.join('');
    if (!this.#first || text === '') return text;
    this.#first = false;
    return text.replace(/^\uFEFF/, '');
  }
}

function characterOf(code: number): string {
  const isCharacter = code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
