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
  #regions: ReadonlyMap<string, string> | null = null;

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

  /** `English`, `English (United States)`, `French_France`, `العربية (المغرب)`. */
  #named(name: string): LanguageTag | null {
    this.#names ??= namesOfLanguages();
    const words = plainName(name).split(' ');
    for (let length = words.length; length > 0; length--) {
      const language = this.#names.get(words.slice(0, length).join(' '));
      if (language === undefined) continue;
      const rest = words.slice(length).join(' ');
      if (rest === '') return language;
      this.#regions ??= namesOfRegions();
      const region = this.#regions.get(rest) ?? (/^[a-z]{2}$/.test(rest) ? rest.toUpperCase() : undefined);
      // What is in brackets and no region says something else of the column.
      if (region !== undefined) return `${language}-${region}`;
      return /^\S+\s*\(.*\)$/.test(name) ? language : null;
    }
    return null;
  }
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_(),–-]+/g, ' ')
    .trim();

/** Regions by their names in the languages of the interface; the codes of ISO 3166 that have a name. */
function namesOfRegions(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  for (const locale of ['en', 'fr', 'ar']) {
    const displayed = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = displayed.of(code);
      if (name !== undefined && !names.has(plainName(name))) names.set(plainName(name), code);
    }
  }
  for (const [name, code] of [
    ['uk', 'GB'],
    ['usa', 'US'],
    ['us', 'US'],
    ['uae', 'AE'],
  ] as const)
    names.set(name, code);
  return names;
}

/** What a heading calls the term of a language: `terme anglaise`, `المصطلح الفرنسي`. */
const ADJECTIVES: Readonly<Record<string, LanguageTag>> = {
  ...{ anglaise: 'en', française: 'fr', francaise: 'fr', espagnole: 'es', allemande: 'de', italienne: 'it' },
  ...{ عربي: 'ar', العربي: 'ar', بالعربية: 'ar', عربية: 'ar' },
  ...{ فرنسي: 'fr', الفرنسي: 'fr', بالفرنسية: 'fr', فرنسية: 'fr' },
  ...{
    إنجليزي: 'en',
    الإنجليزي: 'en',
    بالإنجليزية: 'en',
    إنجليزية: 'en',
    انجليزي: 'en',
    الانجليزي: 'en',
    الانجليزية: 'en',
  },
  ...{
    بالانجليزية: 'en',
    انكليزي: 'en',
    الإنكليزي: 'en',
    الانكليزي: 'en',
    الإنكليزية: 'en',
    الانكليزية: 'en',
  },
  ...{ إسباني: 'es', الإسباني: 'es', بالإسبانية: 'es', أمازيغي: 'zgh', الأمازيغي: 'zgh', بالأمازيغية: 'zgh' },
};

function namesOfLanguages(): ReadonlyMap<string, LanguageTag> {
  const names = new Map<string, LanguageTag>(Object.entries(ADJECTIVES));
  for (const language of NAMED) {
    for (const locale of ['en', 'fr', 'ar', 'de', language]) {
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
