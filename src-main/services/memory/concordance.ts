import type { Parsed } from '#contract/index.ts';
import type { ConcordanceHit } from '#contract/memory.ts';
import { createHighlighter } from '#core/matching/concordance.ts';
import { type SearchedPhrase, searchedWords } from '#core/matching/searched-words.ts';
import { UnitSet } from '#core/matching/unit-set.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Context } from '../context.ts';
import type { UnitTexts } from '../ports/index.ts';
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
  const hitIn = createHits(wanted);
  const hits = memory.textsOf(first).flatMap((unit) => hitIn(unit) ?? []);
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

function createHits(wanted: readonly Wanted[]): (unit: UnitTexts) => ConcordanceHit | null {
  const searches = wanted.map(({ language, phrases }) => ({
    language,
    rangesIn: createHighlighter(language, phrases),
  }));
  return ({ id, texts }) => {
    for (const { language, rangesIn } of searches) {
      for (const [tag, text] of Object.entries(texts)) {
        const ranges = covers(language, tag) ? rangesIn(text) : null;
        if (ranges !== null) return { unit: id, language: tag, texts, ranges };
      }
    }
    return null;
  };
}
