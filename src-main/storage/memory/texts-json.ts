import type { LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { EncodedText } from '#core/text/encoded-text.ts';

const [OPEN, COMMA, QUOTE, CLOSE] = [0x7b, 0x2c, 0x22, 0x7d];

/** Bytes that several units are written into. */
const PIECE = 65_536;

/** Writes the texts of a unit as JSON from their bytes, where all of them are encoded. */
export class TextsJson {
  #buffer = Buffer.alloc(0);
  #used = 0;
  readonly #keys = new Map<LanguageTag, Uint8Array>();

  /** The JSON in UTF-8; null where a text is a string. `languages`: in their order. */
  write(
    variants: Readonly<Record<LanguageTag, RichText>>,
    languages: readonly LanguageTag[],
  ): Uint8Array | null {
    let length = 2;
    for (const language of languages) {
      const content = variants[language];
      if (!(content instanceof EncodedText)) return null;
      length += content.end - content.start + this.#key(language).length + 2;
    }
    if (this.#used + length > this.#buffer.length) {
      this.#buffer = Buffer.alloc(Math.max(length, PIECE));
      this.#used = 0;
    }
    const buffer = this.#buffer;
    const start = this.#used;
    let at = start;
    buffer[at++] = OPEN;
    for (const language of languages) {
      const content = variants[language];
      if (!(content instanceof EncodedText)) return null;
      if (at > start + 1) buffer[at++] = COMMA;
      const key = this.#key(language);
      buffer.set(key, at);
      at += key.length;
      buffer.set(content.bytes.subarray(content.start, content.end), at);
      at += content.end - content.start;
      buffer[at++] = QUOTE;
    }
    buffer[at++] = CLOSE;
    this.#used = at;
    return buffer.subarray(start, at);
  }

  /** `"ar":"` */
  #key(language: LanguageTag): Uint8Array {
    const known = this.#keys.get(language);
    if (known !== undefined) return known;
    const key = Buffer.from(`${JSON.stringify(language)}:"`);
    this.#keys.set(language, key);
    return key;
  }
}
