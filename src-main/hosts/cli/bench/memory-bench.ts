import { execFile } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Unit } from '#core/model/memory.ts';
import { openLibrary } from '#storage/library.ts';
import { resourcesFolder } from '../../paths.ts';
import { openBenchBackend } from './bench-backend.ts';
import type { ConfirmationsTask, Confirmed } from './confirmations.ts';
import { compareWithFullText, type FullTextComparison } from './full-text.ts';
import { BENCH_LANGUAGES, type BenchLanguage, createGenerator } from './generate.ts';
import { LIMIT, type Measured, type MeasureTask, MINIMUM } from './measure.ts';
import { makeQueries } from './queries.ts';
import { round } from './statistics.ts';
import { fullScan } from './truth.ts';

const SEED = 2026;
const GROWTH = [10_000, 100_000, 1_000_000] as const;
/** Size at which the comparison with FTS5 is made. */
const COMPARED_UNITS = 100_000;
const QUERIES = 400;
/** Comparisons of a query with a text that a full scan makes at most: some minutes. */
const SCANNED = 30_000_000;
const BATCH = 1000;

/** What a process of its own measures. */
export type Task = MeasureTask | ConfirmationsTask;

export interface LanguageFigures extends Omit<Measured, 'scores'> {
  /** Share of what a full scan finds that the search found, over a sample of the queries. */
  readonly recall: number;
  readonly recallQueries: number;
}

export interface SizeFigures {
  readonly units: number;
  readonly importSeconds: number;
  readonly unitsPerSecond: number;
  readonly databaseMB: number;
  readonly indexMB: number;
  readonly confirmMs: number;
  readonly languages: Readonly<Record<BenchLanguage, LanguageFigures>>;
}

export interface MemoryBench {
  readonly units: number;
  readonly growth: readonly SizeFigures[];
  readonly fullText: FullTextComparison | null;
}

/** Builds synthetic memories up to a size in folders of their own, and measures each; `say`: progress for people. */
export async function benchMemory(
  units: number,
  child: (task: Task) => readonly string[],
  say: (line: string) => void,
): Promise<MemoryBench> {
  const sizes = [...GROWTH.filter((size) => size < units), units];
  const growth: SizeFigures[] = [];
  let fullText: FullTextComparison | null = null;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'balagh-bench-'));
    try {
      say(`${size} units`);
      const { figures, queries, texts } = await benchSize(folder, size, child, say);
      growth.push(figures);
      if (size === COMPARED_UNITS) {
        say('SQLite FTS5');
        fullText = await compareWithFullText(texts('en'), queries.en.search, figures.languages.en.search, {
          minimum: MINIMUM,
          limit: LIMIT,
        });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { units, growth, fullText };
}

async function benchSize(
  folder: string,
  size: number,
  child: (task: Task) => readonly string[],
  say: (line: string) => void,
) {
  const generator = createGenerator(SEED);
  const library = () => openLibrary({ folder, resources: resourcesFolder(), empty: true, now: Date.now() });
  const { sample, seconds } = await fill(folder, generator.stream(size), Math.ceil(size / QUERIES));
  const queries = makeQueries(generator, sample, QUERIES);
  const file = join(folder, 'queries.json');
  writeFileSync(file, JSON.stringify(queries));
  const texts = function* (language: BenchLanguage): Iterable<string> {
    const opened = library();
    try {
      for (const unit of opened.memory.units()) yield unit.variants[language]?.text ?? '';
    } finally {
      opened.close();
    }
  };
  const compared = Math.max(5, Math.min(50, Math.floor(SCANNED / BENCH_LANGUAGES.length / size)));
  const languages: [BenchLanguage, LanguageFigures][] = [];
  for (const language of BENCH_LANGUAGES) {
    say(`  ${language}`);
    const measured = await measureApart<Measured>(
      child({ kind: 'searches', folder, language, queries: file, compared }),
    );
    const truth = fullScan(queries[language].search.slice(0, compared), texts(language), language, {
      minimum: MINIMUM,
      limit: LIMIT,
    });
    const { scores, ...figures } = measured;
    const recall = recallOf(truth, scores);
    languages.push([language, { ...figures, recall, recallQueries: compared }]);
  }
  const { confirmMs } = await measureApart<Confirmed>(
    child({ kind: 'confirmations', folder, queries: file }),
  );
  const figures: SizeFigures = {
    units: size,
    importSeconds: round(seconds, 1),
    unitsPerSecond: Math.round(size / seconds),
    databaseMB: round(sizeOf(folder, /^memory[.]db/), 1),
    indexMB: round(sizeOf(join(folder, 'index'), /[.]idx$/), 1),
    confirmMs,
    languages: Object.fromEntries(languages) as SizeFigures['languages'],
  };
  return { figures, queries, texts };
}

/** Imports the units as a user would, from TMX, index and all. The time to make the file up is left out. */
async function fill(folder: string, units: Iterable<Unit>, step: number) {
  const file = join(folder, 'bench.tmx');
  const sample = writeTmx(file, units, step);
  const backend = openBenchBackend(folder);
  try {
    const start = performance.now();
    await backend.dispatch('memory.import', { file: { token: backend.files.offer(file) } });
    return { sample, seconds: (performance.now() - start) / 1000 };
  } finally {
    backend.close();
    rmSync(file);
  }
}

/** Keeps every `step`th unit. */
function writeTmx(file: string, units: Iterable<Unit>, step: number): readonly Unit['variants'][] {
  const sample: Unit['variants'][] = [];
  const handle = openSync(file, 'w');
  try {
    writeSync(handle, TMX_HEAD);
    let batch = '';
    for (const unit of units) {
      if (unit.id % step === 0) sample.push(unit.variants);
      batch += tuOf(unit);
      if (unit.id % BATCH === 0) {
        writeSync(handle, batch);
        batch = '';
      }
    }
    writeSync(handle, `${batch}</body></tmx>`);
  } finally {
    closeSync(handle);
  }
  return sample;
}

const TMX_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="balagh bench" ' +
  'creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="*all*" datatype="plaintext"/><body>\n';

/** Generated texts have no sign that XML would have to escape. */
function tuOf({ variants }: Unit): string {
  const tuvs = Object.entries(variants).map(
    ([language, { text }]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`,
  );
  return `<tu>${tuvs.join('')}</tu>\n`;
}

async function measureApart<Result>(parameters: readonly string[]): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [...parameters], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Result;
}

/** Of the best scores that a full scan gives, how many the search reached, rank by rank. */
function recallOf(truth: ReturnType<typeof fullScan>, answers: readonly (readonly number[])[]): number {
  let [wanted, found] = [0, 0];
  for (const [i, { scores }] of truth.entries()) {
    for (const [rank, score] of scores.entries()) {
      wanted += 1;
      if ((answers[i]?.[rank] ?? 0) >= Math.floor(score + 1e-6)) found += 1;
    }
  }
  return wanted === 0 ? 1 : round(found / wanted, 4);
}

function sizeOf(folder: string, names: RegExp): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder).filter((name) => names.test(name));
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
}
