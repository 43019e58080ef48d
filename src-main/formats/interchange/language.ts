import type { LanguageTag } from '#core/model/language.ts';

/** A tag as the contract takes it. */
const USABLE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Reads the language tags of one file: many units, few tags. */
export class LanguageReader {
  readonly #known = new Map<string, LanguageTag | null>();
  readonly #names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

  /**
   * The tag in its canonical form (`EN_us` -> `en-US`, `fra` -> `fr`), the region kept as the memory keeps it; null
   * for what is no tag and for languages that nobody has registered.
   */
  read(raw: string | undefined): LanguageTag | null {
    if (raw === undefined || raw.length > 40) return null;
    const found = this.#known.get(raw);
    if (found !== undefined) return found;
    const tag = this.#canonical(raw.trim().replaceAll('_', '-'));
    if (this.#known.size < 1000) this.#known.set(raw, tag);
    return tag;
  }

  #canonical(raw: string): LanguageTag | null {
    try {
      const { language, script, region } = new Intl.Locale(raw);
      const tag = [language, script, region].filter((part) => part !== undefined).join('-');
      return USABLE.test(tag) && this.#names.of(language) !== undefined ? tag : null;
    } catch (thrown) {
      if (thrown instanceof RangeError) return null;
      throw thrown;
    }
  }
}

/** A tag that our own export wrote, as it is; null where it is none. */
export const readOwnTag = (raw: string | undefined): LanguageTag | null =>
  raw !== undefined && USABLE.test(raw) ? raw : null;
