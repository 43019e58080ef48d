import { LanguageIndex } from '#core/matching/language-index.ts';
import { IndexBuilder } from '#core/matching/sealed/index-builder.ts';
import { SealedIndex } from '#core/matching/sealed/sealed-index.ts';
import { searchWith } from '#core/matching/search.ts';
import { type ConcordanceMode, searchedWords } from '#core/matching/searched-words.ts';
import { UnitSet } from '#core/matching/unit-set.ts';
import { primaryLanguage } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import { BENCH_LANGUAGES, type BenchLanguage, createGenerator } from '#hosts/cli/bench/generate.ts';
import { makeQueries } from '#hosts/cli/bench/queries.ts';
import { type Bench, type BenchResult, duration, latency } from './report.ts';

/**
 * The index alone, units in memory (`balagh bench memory` measures the whole). Most that the 95th percentile of a
 * lookup may be, milliseconds; that reading and sealing three languages may take; and the size of the index, MB.
 */
const BUDGETS = [
  { units: 10_000, search: 0.5, read: 1000, seal: 500, megabytes: 15 },
  { units: 100_000, search: 0.75, read: 6000, seal: 3000, megabytes: 90 },
] as const;
const CONCORDANCE: Readonly<Record<ConcordanceMode & ('words' | 'phrase' | 'parts'), number>> = {
  words: 1,
  phrase: 5,
  parts: 5,
};
const QUERIES = 300;
const SEED = 2026;

export const run: Bench = async () => {
  const results: BenchResult[] = [];
  for (const budget of BUDGETS) {
    const generator = createGenerator(SEED);
    const units = generator.units(budget.units);
    const step = Math.ceil(units.length / QUERIES);
    const sample = units.filter(({ id }) => id % step === 0).map(({ variants }) => variants);
    const queries = makeQueries(generator, sample, QUERIES);
    const { languages, rows } = build(units, budget);
    results.push(...rows);
    const search = searcher(units, languages);
    for (const language of BENCH_LANGUAGES) {
      const name = `${language}, ${budget.units} units`;
      const { words, phrases, parts } = queries[language];
      results.push(
        await latency(`search ${name}`, queries[language].search, budget.search, (text) =>
          search(text, language),
        ),
      );
      for (const [mode, texts] of [
        ['words', words],
        ['phrase', phrases],
        ['parts', parts],
      ] as const) {
        const find = (text: string) => {
          const found = new UnitSet();
          languages.get(language)?.containing(searchedWords(text, language, mode), () => true, found);
        };
        results.push(await latency(`concordance ${mode} ${name}`, texts, CONCORDANCE[mode], find));
      }
    }
  }
  return results;
};

function build(units: readonly Unit[], { units: count, read, seal, megabytes }: (typeof BUDGETS)[number]) {
  const builder = new IndexBuilder();
  const reading = duration(`read for the index, ${count} units`, read, 'three languages, once', () => {
    for (const { id, memory, variants } of units)
      for (const [tag, { text }] of Object.entries(variants)) builder.add(id, memory, tag, text);
  });
  const sealing = duration(`seal, ${count} units`, seal, 'three languages, once', () =>
    builder.languages().map((language) => [language, builder.seal(language, '')] as const),
  );
  const bytes = sealing.result.reduce((sum, [, file]) => sum + file.length, 0);
  const languages = new Map(
    sealing.result.map(([language, file]) => {
      const sealed = SealedIndex.open(file.length, (target) => target.set(file));
      return [language, new LanguageIndex(language, sealed)] as const;
    }),
  );
  const size: BenchResult = {
    name: `size of the index, ${count} units`,
    unit: 'MB',
    value: bytes / 1e6,
    budget: megabytes,
    detail: 'three languages',
  };
  return { languages, rows: [reading.row, sealing.row, size] };
}

function searcher(units: readonly Unit[], languages: ReadonlyMap<string, LanguageIndex>) {
  const indexOf = (tag: string) => languages.get(primaryLanguage(tag)) ?? new LanguageIndex(tag);
  const retriever: Parameters<typeof searchWith>[0] = {
    similar: (text, language) => indexOf(language).similar(text),
    between: () => [],
    sameText: (text, language) => indexOf(language).sameText(text),
    unit: (id) => units[id - 1] ?? null,
  };
  return (text: string, from: BenchLanguage) => {
    const to = BENCH_LANGUAGES.filter((language) => language !== from);
    return searchWith(retriever, new Map(), { text, from, to, minimum: 60, limit: 5 });
  };
}
