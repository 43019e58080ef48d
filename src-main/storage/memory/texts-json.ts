import type { LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { EncodedText } from '#core/text/encoded-text.ts';

const [OPEN, COMMA, QUOTE, CLOSE] = [0x7b, 0x2c, 0x22, 0x7d];

/** Writes the texts of a unit as JSON from their bytes, where all of them are encoded. */
export class TextsJson {
  #buffer = Buffer.alloc(0);
  readonly #keys = new Map<LanguageTag, Uint8Array>();

  /** The JSON in UTF-8, valid until the next call; null where a text is a string. `languages`: in their order. */
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
    if (length > this.#buffer.length) this.#buffer = Buffer.alloc(length * 2);
    const buffer = this.#buffer;
    let at = 0;
    for (const language of languages) {
      const content = variants[language];
      if (!(content instanceof EncodedText)) return null;
      buffer[at++] = at === 1 ? OPEN : COMMA;
      const key = this.#key(language);
      buffer.set(key, at);
      at += key.length;
      buffer.set(content.bytes.subarray(content.start, content.end), at);
      at += content.end - content.start;
      buffer[at++] = QUOTE;
    }
    buffer[at++] = CLOSE;
    return buffer.subarray(0, at);
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
