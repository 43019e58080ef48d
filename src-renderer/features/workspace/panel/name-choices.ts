import type { Input } from '#contract/index.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { NamedEntity, NameSpelling } from '#core/model/name.ts';

type Chosen = Readonly<Record<LanguageTag, string>>;

/** The spellings to choose from: those of the whole name; where there is none, all. */
export function fullSpellings(spellings: readonly NameSpelling[]): readonly NameSpelling[] {
  const full = spellings.filter(({ text }) => /\S\s+\S/.test(text));
  return full.length > 0 ? full : spellings;
}

const chosenOf = (spellings: readonly NameSpelling[], language: LanguageTag, chosen: Chosen): string =>
  chosen[language] ?? fullSpellings(spellings)[0]?.text ?? '';

/** What there is to write: languages that spell the name in several ways, or in another than the one chosen. */
export function spellingChoices(entity: NamedEntity, chosen: Chosen): Input<'names.apply'>['decisions'] {
  return Object.entries(entity.spellings).flatMap(([language, spellings]) => {
    const to = chosenOf(spellings, language, chosen);
    const first = fullSpellings(spellings)[0]?.text;
    const needed = entity.inconsistent.includes(language) || to !== first;
    return needed && to !== '' ? [{ language, to, spellings: spellings.map(({ text }) => text) }] : [];
  });
}

/** The name as a concept has it: the spelling chosen is preferred, the other whole ones are admitted. */
export function conceptTerms(
  entity: NamedEntity,
  chosen: Chosen,
): Record<LanguageTag, { text: string; status: 'preferred' | 'admitted' }[]> {
  return Object.fromEntries(
    Object.entries(entity.spellings).map(([language, spellings]) => {
      const preferred = chosenOf(spellings, language, chosen);
      const others = fullSpellings(spellings)
        .map(({ text }) => text)
        .filter((text) => text !== preferred);
      return [
        language,
        [
          { text: preferred, status: 'preferred' as const },
          ...others.map((text) => ({ text, status: 'admitted' as const })),
        ],
      ];
    }),
  );
}
