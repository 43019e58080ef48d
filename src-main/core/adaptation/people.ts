import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';

/** Where a person's name stands; equal keys are equal names. */
export interface PersonFound {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const HONORIFIC: Readonly<Record<string, string>> = {
  en: `Mr|Mrs|Ms|Miss|Dr|Prof`,
  fr: `M|Mme|Mlle|MM|Dr|Pr`,
  ar: `السيد|السيدة|الآنسة|الدكتور|الدكتورة|الأستاذ|الأستاذة|للسيد|للسيدة`,
};
const LATIN = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:[ \u00a0](?:(?:el|al|ben|bin|ibn|bent|ould|de|van|von) )?\p{Lu}[\p{L}\p{M}’'-]+){0,4}`;
const LETTERS = String.raw`[\p{Script=Arabic}\p{M}]+`;
/** A first name and a family name, with what joins them: Arabic does not show where a name ends. */
const ARABIC = `(?:عبد )?${LETTERS}(?: (?:بن|ابن|بنت|ولد|آيت|أيت|آل|أبو|عبد) ${LETTERS})*(?: ${LETTERS})?`;

/** People that no glossary knows, by the honorific before their name. */
export function peopleIn(text: string, language: LanguageTag): readonly PersonFound[] {
  const primary = primaryLanguage(language);
  const honorific = HONORIFIC[primary];
  if (honorific === undefined) return [];
  const name = primary === 'ar' ? ARABIC : LATIN;
  const found = text.matchAll(
    new RegExp(`(?<![\\p{L}])[وفبلك]?(?:${honorific})\\.?[ \\u00a0](${name})`, 'gu'),
  );
  return [...found].map(({ index, 0: whole, 1: own = '' }) => {
    const end = index + whole.length;
    return { start: end - own.length, end, key: `person ${fold(own)}` };
  });
}
