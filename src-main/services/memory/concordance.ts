import type { Parsed } from '#contract/index.ts';
import type { ConcordanceHit } from '#contract/memory.ts';
import { highlight } from '#core/matching/concordance.ts';
import { type SearchedPhrase, searchedWords } from '#core/matching/searched-words.ts';
import { UnitSet } from '#core/matching/unit-set.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import type { Context } from '../context.ts';
import { since } from './since.ts';

interface Wanted {
  readonly language: LanguageTag;
  readonly phrases: readonly SearchedPhrase[];
}

/** The index says which units have the words; only those shown are read. */
export function concordance(context: Context, input: Parsed<'memory.concordance'>) {
  const start = context.clock.elapsed();
  const { memory, knowledge } = context;
  const wanted = languagesOf(context, input).flatMap((language): readonly Wanted[] => {
    const phrases = searchedWords(input.text, language, input.mode);
    return phrases.length === 0 ? [] : [{ language, phrases }];
  });
  const { total, first } = find(knowledge, wanted, input.limit);
  const hits = first.flatMap((id) => {
    const unit = memory.unit(id);
    return (unit && hitIn(unit, wanted)) ?? [];
  });
  return { hits, total, ms: since(context, start) };
}

/** Units that have the words in any of the languages, once each. */
function find(knowledge: Context['knowledge'], wanted: readonly Wanted[], limit: number) {
  const [only] = wanted;
  if (only !== undefined && wanted.length === 1)
    return knowledge.countContaining(only.language, only.phrases, (tag) => covers(only.language, tag), limit);
  const units = new UnitSet();
  for (const { language, phrases } of wanted)
    knowledge.containing(language, phrases, (tag) => covers(language, tag), units);
  return { total: units.size, first: units.first(limit) };
}

/** The language asked for, or each that the memory has, once. */
function languagesOf(
  { memory }: Context,
  { language }: Parsed<'memory.concordance'>,
): readonly LanguageTag[] {
  if (language !== undefined) return [language];
  return [...new Set(Object.keys(memory.statistics().variants).map(primaryLanguage))];
}

/** A language stands for all of its regions, a region for itself. */
const covers = (language: LanguageTag, tag: LanguageTag): boolean =>
  tag === language || tag.startsWith(`${language}-`);

function hitIn(unit: Unit, wanted: readonly Wanted[]): ConcordanceHit | null {
  for (const { language, phrases } of wanted) {
    for (const [tag, content] of Object.entries(unit.variants)) {
      const ranges = covers(language, tag) ? highlight(content.text, language, phrases) : null;
      if (ranges !== null) return { unit: unit.id, language: tag, texts: textsOf(unit.variants), ranges };
    }
  }
  return null;
}

function textsOf(
  variants: Readonly<Record<LanguageTag, { readonly text: string }>>,
): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(Object.entries(variants).map(([language, { text }]) => [language, text]));
}
