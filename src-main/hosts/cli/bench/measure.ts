import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Input, OperationName, Output } from '#contract/index.ts';
import { MemorySearch } from '#services/memory/memory-search.ts';
import { openLibrary } from '#storage/library.ts';
import { resourcesFolder } from '../../paths.ts';
import { openBenchBackend } from './bench-backend.ts';
import { BENCH_LANGUAGES, type BenchLanguage } from './generate.ts';
import type { LanguageQueries, Queries } from './queries.ts';
import { type Latency, round, timed } from './statistics.ts';

/** What one process measures: a library opened cold, and one language of it. */
export interface Measured {
  /** From nothing to the first answer: library, index of the language, search. */
  readonly openMs: number;
  readonly memoryMB: number;
  /** The matches of a segment. */
  readonly search: Latency;
  /** The same as a host gets them: values adapted, drafts put together of parts. */
  readonly proposals: Latency;
  readonly words: Latency;
  readonly phrases: Latency;
  readonly parts: Latency;
  /** Scores of the answers to the first queries, best first, for the comparison with a full scan. */
  readonly scores: readonly (readonly number[])[];
}

export interface MeasureTask {
  readonly kind: 'searches';
  readonly folder: string;
  readonly language: BenchLanguage;
  /** A file with the queries. */
  readonly queries: string;
  /** Answers wanted for the comparison. */
  readonly compared: number;
}

export const MINIMUM = 60;
export const LIMIT = 5;
/** A window is open all day: after some thousand searches their code is compiled for good. */
const WARM_ROUNDS = 3;

/** Runs in a process of its own, so that the memory it uses is that of the library alone. */
export async function measure(task: MeasureTask): Promise<Measured> {
  const queries = (JSON.parse(readFileSync(task.queries, 'utf8')) as Queries)[task.language];
  return { ...(await measureSearch(task, queries)), ...(await measureOperations(task, queries)) };
}

/** The search itself: index, ranking, and the winners' texts from the database. */
async function measureSearch({ folder, language, compared }: MeasureTask, queries: LanguageQueries) {
  const collect = collector();
  const before = collect();
  const start = performance.now();
  const library = openLibrary({ folder, resources: resourcesFolder(), empty: true, now: Date.now() });
  try {
    const memory = new MemorySearch(library.memory);
    const to = BENCH_LANGUAGES.filter((other) => other !== language);
    const search = (text: string) =>
      memory.search({ from: language, to, text, minimum: MINIMUM, limit: LIMIT });
    search(queries.search[0] ?? '');
    const openMs = round(performance.now() - start, 1);
    const latency = await timed(queries.search, search, WARM_ROUNDS);
    const memoryMB = round(collect() - before, 1);
    const scores = queries.search.slice(0, compared).map((text) => search(text).map(({ score }) => score));
    return { openMs, memoryMB, search: latency, scores };
  } finally {
    library.close();
  }
}

/** What a host asks: proposals with adapted values and drafts, and the concordance. */
async function measureOperations({ folder, language }: MeasureTask, queries: LanguageQueries) {
  // A window's host has V8's middle compiler, which hosts/launch leaves out where memory is what counts.
  setFlagsFromString('--maglev');
  const backend = openBenchBackend(folder);
  try {
    const call = async <Name extends OperationName>(name: Name, input: Input<Name>) =>
      (await backend.dispatch(name, input)) as Output<Name>;
    const to = BENCH_LANGUAGES.filter((other) => other !== language);
    const proposals = await timed(queries.search, (text) =>
      call('memory.search', { from: language, to, text, minimum: MINIMUM, limit: LIMIT }),
    );
    return { proposals, ...(await concordances(call, language, queries)) };
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
