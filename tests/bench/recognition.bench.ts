import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecogniser } from '#core/glossary/recognise.ts';
import { PLAIN_CONCEPT, PLAIN_TERM } from '#core/model/termbase.ts';
import {
  BENCH_LANGUAGES,
  type BenchLanguage,
  createGenerator,
  type Generator,
} from '#hosts/cli/bench/generate.ts';
import { resourcesFolder } from '#hosts/paths.ts';
import { type Library, openLibrary } from '#storage/library.ts';
import { type Bench, type BenchResult, duration, latency } from './report.ts';

/** Concepts of the glossary, each with a term in every language. */
const CONCEPTS = 100_000;
/** Most that recognising a segment's terms may take among CONCEPTS terms of its language, milliseconds. */
const RECOGNISE_BUDGET = 0.2;
/** Most that the first segment of a language may wait for its terms, read from the disk and compiled, milliseconds. */
const LOAD_BUDGET = 500;
/** Most that the terms of one language may keep in memory, megabytes. */
const MEMORY_BUDGET = 100;
const SEGMENTS = 1000;
const SEED = 2026;

/** Recognition among 100,000 stored concepts: what a segment costs, and what the first one waits for. */
export const run: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-bench-'));
  const generator = createGenerator(SEED);
  const sentences = (language: BenchLanguage) =>
    Array.from({ length: SEGMENTS }, () => generator.sentence(language));
  const segments = { ar: sentences('ar'), fr: sentences('fr'), en: sentences('en') };
  const stores = openLibrary({ folder, resources: resourcesFolder(), empty: true, now: Date.now() });
  try {
    fill(stores.glossary, generator, segments);
    const results: BenchResult[] = [];
    for (const language of BENCH_LANGUAGES) {
      const recogniser = openRecogniser(stores.glossary);
      const others = BENCH_LANGUAGES.filter((other) => other !== language);
      const before = usedMegabytes();
      const { row } = duration(`load the terms, ${language}`, LOAD_BUDGET, `${CONCEPTS} concepts, once`, () =>
        recogniser.recognise('', language, others),
      );
      results.push(row, {
        ...{ name: `memory of the terms, ${language}`, unit: 'MB', value: usedMegabytes() - before },
        ...{ budget: MEMORY_BUDGET, detail: `${CONCEPTS} concepts` },
      });
      results.push(
        await latency(`recognise ${language}`, segments[language], RECOGNISE_BUDGET, (text) =>
          recogniser.recognise(text, language, others),
        ),
      );
    }
    return results;
  } finally {
    stores.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Terms of two to four words: three of each segment, so that there is something to find, the rest of other ones. */
function fill(
  store: Library['glossary'],
  generator: Generator,
  segments: Readonly<Record<BenchLanguage, readonly string[]>>,
): void {
  const term = (language: BenchLanguage, i: number) => {
    const sentence = segments[language][Math.floor(i / 3)] ?? generator.sentence(language);
    const from = (i % 3) * 2;
    const words = sentence.split(' ').slice(from, from + 2 + (i % 3));
    if (i >= SEGMENTS * 3) words.push(generator.sentence(language).split(' ')[0] ?? '');
    return { ...PLAIN_TERM, text: words.join(' ') };
  };
  const [glossary] = store.enabled(null);
  if (glossary === undefined) throw new Error('A new library has no glossary');
  const change = { change: 'import', stamp: { author: '', at: 0 } } as const;
  store.transaction(() => {
    for (let i = 0; i < CONCEPTS; i++) {
      const terms = { ar: [term('ar', i)], fr: [term('fr', i)], en: [term('en', i)] };
      store.insert(glossary, { ...PLAIN_CONCEPT, terms }, change);
    }
  });
}

function usedMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
