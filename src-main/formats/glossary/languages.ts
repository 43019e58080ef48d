import type { LanguageTag } from '#core/model/language.ts';

/** A tag as the contract takes it. */
const USABLE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Languages that a column may be named after, in the languages of the interface and in their own. */
const NAMED =
  'am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km ko ku ky lo lt lv mk mn ms mt my nb ne nl no pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi wo zgh zh zu'.split(
    ' ',
  );

/** Reads what files call a language: tags in any manner (`EN_us`, `fra`), or names (`French`, `Anglais`, `العربية`). */
export class LanguageNames {
  readonly #known = new Map<string, LanguageTag | null>();
  #names: ReadonlyMap<string, LanguageTag> | null = null;

  /** The tag in its canonical form, region and script kept; null for what is neither a tag nor a name. */
  read(raw: string | undefined): LanguageTag | null {
    if (raw === undefined || raw.length > 60) return null;
    const found = this.#known.get(raw);
    if (found !== undefined) return found;
    const trimmed = raw.trim();
    const tag = this.#tag(trimmed.replaceAll('_', '-')) ?? this.#named(trimmed);
    if (this.#known.size < 1000) this.#known.set(raw, tag);
    return tag;
  }

  #tag(raw: string): LanguageTag | null {
    try {
      const tag = new Intl.Locale(raw).baseName;
      return USABLE.test(tag) ? tag : null;
    } catch (thrown) {
      if (thrown instanceof RangeError) return null;
      throw thrown;
    }
  }

  /** `English`, `English (United States)`. */
  #named(name: string): LanguageTag | null {
    this.#names ??= namesOfLanguages();
    const plain = name.toLowerCase().replace(/\s*\(.*\)$/, '');
    return this.#names.get(plain) ?? null;
  }
}

function namesOfLanguages(): ReadonlyMap<string, LanguageTag> {
  const names = new Map<string, LanguageTag>();
  for (const language of NAMED) {
    for (const locale of ['en', 'fr', 'ar', language]) {
      const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(language);
      if (name === undefined) continue;
      names.set(name.toLowerCase(), language);
      // Francais, as keyboards without accents write.
      names.set(
        name
          .toLowerCase()
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, ''),
        language,
      );
    }
  }
  return names;
}
