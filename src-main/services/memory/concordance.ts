import type { Parsed } from '#contract/index.ts';
import type { ConcordanceHit } from '#contract/memory.ts';
import { createHighlighter } from '#core/matching/concordance.ts';
import { type SearchedPhrase, searchedWords } from '#core/matching/searched-words.ts';
import { UnitSet } from '#core/matching/unit-set.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Context } from '../context.ts';
import type { UnitTexts } from '../ports/index.ts';
import { since } from './since.ts';
import { createTranslator } from './translations.ts';

interface Wanted {
  readonly language: LanguageTag;
  readonly phrases: readonly SearchedPhrase[];
}

/** Without an index, units are read for so long, milliseconds. */
const READING_MS = 100;
/** Units read at once. */
const PAGE = 200;

/** The index says which units have the words; only those shown are read. While it is being built, some units are. */
export function concordance(context: Context, input: Parsed<'memory.concordance'>) {
  const start = context.clock.elapsed();
  const { memory, knowledge } = context;
  const wanted = languagesOf(context, input).flatMap((language): readonly Wanted[] => {
    const phrases = searchedWords(input.text, language, input.mode);
    return phrases.length === 0 ? [] : [{ language, phrases }];
  });
  const notices = wanted.flatMap(({ language }) => knowledge.memoryNotice(language) ?? []);
  const notice = notices.find(({ code }) => code === 'index-building') ?? notices[0];
  const hitIn = createHits(wanted);
  const translated = input.translations
    ? withTranslations(context, input.text)
    : (hit: ConcordanceHit) => hit;
  if (notice?.code === 'index-building') {
    const read = readFor(context, hitIn, start + READING_MS);
    const hits = read.slice(0, input.limit).map(translated);
    return { hits, total: read.length, ms: since(context, start), notice };
  }
  const { total, first } = find(knowledge, wanted, input.limit);
  const hits = memory
    .textsOf(first)
    .flatMap((unit) => hitIn(unit) ?? [])
    .map(translated);
  return { hits, total, ms: since(context, start), ...(notice === undefined ? {} : { notice }) };
}

/** Adds to each hit where its other texts have a translation. */
function withTranslations(context: Context, text: string): (hit: ConcordanceHit) => ConcordanceHit {
  const translators = new Map<LanguageTag, ReturnType<typeof createTranslator>>();
  return (hit) => {
    const language = primaryLanguage(hit.language);
    const translate = translators.get(language) ?? createTranslator(context, text, language);
    translators.set(language, translate);
    return { ...hit, translations: translate(hit.texts) };
  };
}

type HitIn = (unit: UnitTexts) => ConcordanceHit | null;

/** The hits in the first units of the memory, as far as one comes until then. */
function readFor({ memory, clock }: Context, hitIn: HitIn, until: number): readonly ConcordanceHit[] {
  const enabled = new Set(memory.memories().flatMap((one) => (one.enabled ? [one.id] : [])));
  const hits: ConcordanceHit[] = [];
  for (let last = 0; clock.elapsed() < until; ) {
    const units = memory.unitsAfter(last, PAGE);
    for (const { id, memory: own, variants, author, updatedAt, release } of units) {
      if (!enabled.has(own)) continue;
      const texts = Object.fromEntries(Object.entries(variants).map(([tag, { text }]) => [tag, text]));
      hits.push(...[hitIn({ id, texts, author, updatedAt, release }) ?? []].flat());
    }
    last = units.at(-1)?.id ?? last;
    if (units.length < PAGE) break;
  }
  return hits;
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

function createHits(wanted: readonly Wanted[]): HitIn {
  const searches = wanted.map(({ language, phrases }) => ({
    language,
    rangesIn: createHighlighter(language, phrases),
  }));
  return ({ id, texts, author, updatedAt, release }) => {
    const source = { author, updatedAt, ...(release === null ? {} : { release }) };
    for (const { language, rangesIn } of searches) {
      for (const tag of Object.keys(texts)) {
        const ranges = covers(language, tag) ? rangesIn(texts[tag] ?? '') : null;
        if (ranges !== null) return { unit: id, language: tag, texts, ranges, ...source };
      }
    }
    return null;
  };
}
