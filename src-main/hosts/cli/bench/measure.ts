import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Input, OperationName, Output } from '#contract/index.ts';
import { createDocuments } from '#formats/documents.ts';
import { createBackend } from '../../backend.ts';
import { resourcesFolder, version } from '../../paths.ts';
import { BENCH_LANGUAGES, type BenchLanguage } from './generate.ts';
import type { LanguageQueries, Queries } from './queries.ts';
import { type Latency, round, timed } from './statistics.ts';

/** What one process measures: a library opened cold, and one language of it. */
export interface Measured {
  /** From nothing to the first answer: library, index of the language, search. */
  readonly openMs: number;
  readonly memoryMB: number;
  readonly search: Latency;
  readonly words: Latency;
  readonly phrases: Latency;
  readonly parts: Latency;
  /** Scores of the answers to the first queries, best first, for the comparison with a full scan. */
  readonly scores: readonly (readonly number[])[];
}

export interface MeasureTask {
  readonly folder: string;
  readonly language: BenchLanguage;
  /** A file with the queries. */
  readonly queries: string;
  /** Answers wanted for the comparison. */
  readonly compared: number;
}

export const MINIMUM = 60;
export const LIMIT = 5;

/** Runs in a process of its own, so that the memory it uses is that of the library alone. */
export async function measure({ folder, language, queries: file, compared }: MeasureTask): Promise<Measured> {
  const queries = (JSON.parse(readFileSync(file, 'utf8')) as Queries)[language];
  const collect = collector();
  const before = collect();
  const start = performance.now();
  const backend = createBackend({
    library: folder,
    resources: resourcesFolder(),
    host: 'cli',
    version: version(),
    empty: true,
    documents: createDocuments(),
  });
  try {
    const call = async <Name extends OperationName>(name: Name, input: Input<Name>) =>
      (await backend.dispatch(name, input)) as Output<Name>;
    const to = BENCH_LANGUAGES.filter((other) => other !== language);
    const search = (text: string) =>
      call('memory.search', { from: language, to, text, minimum: MINIMUM, limit: LIMIT });
    await search(queries.search[0] ?? '');
    const openMs = round(performance.now() - start, 1);
    const latency = await timed(queries.search, search);
    const memoryMB = round(collect() - before, 1);
    const scores: number[][] = [];
    for (const text of queries.search.slice(0, compared)) {
      const { matches } = await search(text);
      scores.push(matches.flatMap(({ score, copies }) => Array.from({ length: copies }, () => score)));
    }
    return { openMs, memoryMB, search: latency, ...(await concordances(call, language, queries)), scores };
  } finally {
    backend.close();
  }
}

async function concordances(
  call: (name: 'memory.concordance', input: Input<'memory.concordance'>) => Promise<unknown>,
  language: BenchLanguage,
  { words, phrases, parts }: LanguageQueries,
) {
  const find = (mode: 'words' | 'phrase' | 'parts') => (text: string) =>
    call('memory.concordance', { language, text, mode });
  return {
    words: await timed(words, find('words')),
    phrases: await timed(phrases, find('phrase')),
    parts: await timed(parts, find('parts')),
  };
}

/** Megabytes of the process after a collection of garbage. */
function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    collect();
    return process.memoryUsage.rss() / 1e6;
  };
}
