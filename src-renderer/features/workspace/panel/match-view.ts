import type { LanguageTag } from '#core/model/language.ts';
import { type Assembly, type Match, PART_KINDS, type PartKind } from '#core/model/memory.ts';
import { fold } from '#core/text/fold.ts';
import type { Annotation } from '../state/annotations.ts';

/** What is drawn under a proposal: values put in, values to look at, and words that no translation is known of. */
export function proposalMarks(match: Match, language: LanguageTag): readonly Annotation[] {
  const own = (one: { readonly language: LanguageTag }) => one.language === language;
  return [
    ...match.adapted.filter(own).map(({ start, end }) => ({ kind: 'adapted' as const, start, end })),
    ...match.toCheck
      .filter((value) => own(value) && value.end > value.start)
      .map(({ start, end }) => ({ kind: 'check' as const, start, end })),
    ...(match.assembly?.parts ?? [])
      .filter(({ kind }) => kind === 'untranslated')
      .map(({ targetStart, targetEnd }) => ({
        kind: 'untranslated' as const,
        start: targetStart,
        end: targetEnd,
      })),
  ];
}

/** How many other texts the listed matches have for the same sentence: somebody has to choose. */
export function otherTranslations(match: Match, among: readonly Match[], language: LanguageTag): number {
  const key = fold(match.source).trim();
  const own = match.targets[language]?.text;
  const texts = among
    .filter(({ source, sourceLanguage, kind }) => {
      const same = sourceLanguage === match.sourceLanguage && fold(source).trim() === key;
      return same && kind !== 'assembled';
    })
    .flatMap(({ targets }) => targets[language]?.text ?? []);
  return match.kind === 'assembled' ? 0 : new Set(texts.filter((text) => text !== own)).size;
}

/** What a draft was put together from, each kind once. */
export function partKinds({ parts }: Assembly): readonly Exclude<PartKind, 'mark'>[] {
  return PART_KINDS.filter((kind) => kind !== 'mark').filter((kind) =>
    parts.some((part) => part.kind === kind),
  );
}
