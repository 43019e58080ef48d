/** BCP 47 language tag, such as `ar`, `fr` or `ar-MA`. Languages are data: nothing lists them in a schema. */
export type LanguageTag = string;

/** The three languages of a Moroccan communiqué, in the order of the interface's own columns. */
export const DEFAULT_LANGUAGES: readonly LanguageTag[] = ['ar', 'fr', 'en'];

export type Direction = 'rtl' | 'ltr';

/** Primary languages written from right to left (Unicode CLDR, script Arab, Hebr, Syrc, Thaa, Nkoo). */
const RTL_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ku',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The primary language subtag in lower case: `ar-MA` -> `ar`. */
export function primaryLanguage(tag: LanguageTag): string {
  // Asked for each word of a text; most tags have no region.
  if (tag.length === 2) return tag.toLowerCase();
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}

/** The writing direction of a language's usual script. */
export function directionOf(tag: LanguageTag): Direction {
  return RTL_LANGUAGES.has(primaryLanguage(tag)) ? 'rtl' : 'ltr';
}

/** A tag without its region, and the region: `fr-CA` -> `fr`, `CA`; `zh-Hant-TW` -> `zh-Hant`, `TW`. */
export function splitRegion(tag: LanguageTag): { readonly language: LanguageTag; readonly region: string } {
  const [language = '', ...rest] = tag.split(/[-_]/);
  const region = rest.find((part) => /^([A-Za-z]{2}|\d{3})$/.test(part)) ?? '';
  const others = rest.filter((part) => part !== region);
  return { language: [language, ...others].join('-'), region: region.toUpperCase() };
}
