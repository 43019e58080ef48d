import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Release, Segment } from '#core/model/release.ts';
import { createGenerator } from '#hosts/cli/bench/generate.ts';
import { resourcesFolder } from '#hosts/paths.ts';
import { openLibrary } from '#storage/library.ts';
import { addUnits } from '../helpers/add-units.ts';
import { openTestBackend, type TestBackend } from '../helpers/backend.ts';
import { type Bench, type BenchResult, percentile, quantile, sample, summary } from './report.ts';
import { releaseText } from './texts.ts';

/** Most that the 95th percentile of an operation may be, from dispatch() to its reply, milliseconds. */
const BUDGETS = {
  openSegment: 30,
  openSegmentLarge: 50,
  firstSegment: 1500,
  firstSegmentLarge: 15_000,
  edit: 20,
  confirm: 40,
  openRelease: 100,
  checkRelease: 1000,
  createRelease: 5000,
} as const;
const SEGMENTS = 300;
const LARGE_MEMORY = 100_000;
const SEED = 2026;

/** The operations behind a keystroke or a click, through dispatch() and to the disk. */
export const run: Bench = async () => [...(await onStarterMemory()), ...(await onLargeMemory())];

async function onStarterMemory(): Promise<readonly BenchResult[]> {
  const app = openTestBackend({ empty: false });
  try {
    const { row, release } = await createdRelease(app);
    const segments = release.blocks.flatMap((block) => block.segments);
    const { id } = release;
    const read = { rounds: 100, detail: `${segments.length} segments` };
    const restarted = app.reopen();
    try {
      return [
        row,
        await firstSegment(restarted, release, BUDGETS.firstSegment, 'starter memory'),
        await openSegments(restarted, release, BUDGETS.openSegment, 'starter memory'),
        await percentile('release.open', BUDGETS.openRelease, read, () =>
          restarted.call('release.open', { id }),
        ),
        await percentile('release.check', BUDGETS.checkRelease, { ...read, rounds: 20 }, () =>
          restarted.call('release.check', { id }),
        ),
        ...(await edits(restarted, id, segments)),
        await confirmations(restarted, id, segments),
      ];
    } finally {
      restarted.backend.close();
    }
  } finally {
    app.dispose();
  }
}

async function onLargeMemory(): Promise<readonly BenchResult[]> {
  const library = join(mkdtempSync(join(tmpdir(), 'balagh-bench-')), 'library');
  const stores = openLibrary({ folder: library, resources: resourcesFolder(), empty: true, now: Date.now() });
  addUnits(stores.memory, createGenerator(SEED).units(LARGE_MEMORY), { author: '', at: Date.now() });
  stores.close();
  const app = openTestBackend({ library });
  try {
    const { release } = await createdRelease(app);
    const name = `${LARGE_MEMORY} units`;
    const restarted = app.reopen();
    try {
      return [
        await firstSegment(restarted, release, BUDGETS.firstSegmentLarge, name),
        await openSegments(restarted, release, BUDGETS.openSegmentLarge, name),
      ];
    } finally {
      restarted.backend.close();
    }
  } finally {
    app.dispose();
  }
}

/** A release of about SEGMENTS segments, filled from the memory, and how long that took. */
async function createdRelease(app: TestBackend): Promise<{ row: BenchResult; release: Release }> {
  const text = releaseText(SEGMENTS, 'fr');
  const start = performance.now();
  const { release } = await app.call('release.create', {
    file: { name: 'bench.txt', text, html: false },
    from: 'fr',
    to: ['ar', 'en'],
  });
  const value = performance.now() - start;
  const detail = `${release.segments} segments, read, stored and filled, once, indexes built on the way`;
  return {
    release,
    row: { name: 'release.create', unit: 'ms', value, budget: BUDGETS.createRelease, detail },
  };
}

/** The first reply after a start: the match index and the recogniser are built for it. */
async function firstSegment(
  app: TestBackend,
  release: Release,
  budget: number,
  name: string,
): Promise<BenchResult> {
  const segment = release.blocks[0]?.segments[0]?.id ?? 0;
  const start = performance.now();
  await app.call('segment.open', { release: release.id, segment });
  const value = performance.now() - start;
  return {
    name: `segment.open, first, ${name}`,
    unit: 'ms',
    value,
    budget,
    detail: 'once; builds the indexes',
  };
}

function openSegments(
  app: TestBackend,
  release: Release,
  budget: number,
  name: string,
): Promise<BenchResult> {
  const segments = release.blocks.flatMap((block) => block.segments);
  return percentile(`segment.open, ${name}`, budget, { rounds: segments.length * 2 }, (round) =>
    app.call('segment.open', { release: release.id, segment: at(segments, round).id }),
  );
}

/** An edit that is acknowledged is on the disk: its price is that of a bare commit on the same disk, and ours. */
async function edits(
  app: TestBackend,
  release: number,
  segments: readonly Segment[],
): Promise<readonly BenchResult[]> {
  const revisions = new Map<number, number>();
  const times = await sample({ rounds: 300 }, async (round) => {
    const segment = at(segments, round);
    const revision = revisions.get(segment.id) ?? segment.cells.en?.revision ?? 0;
    const reply = await app.call('segment.edit', {
      ...{ release, segment: segment.id, language: 'en', revision, burst: round },
      content: { text: `The ministry announced measure ${round} of the programme on Tuesday.`, marks: [] },
    });
    revisions.set(segment.id, reply.segments[0]?.cells.en?.revision ?? 0);
  });
  const bare = await commits(app.library);
  const ratio = (share: number) => (quantile(times, share) / quantile(bare, share)).toFixed(1);
  const detail = `${ratio(0.5)} × (p50) and ${ratio(0.95)} × (p95) a bare commit`;
  return [
    summary('bare SQLite commit, synchronous=FULL', BUDGETS.edit, bare, 'of one row, for comparison'),
    summary('segment.edit to the disk', BUDGETS.edit, times, detail),
  ];
}

/** Commits of one small row on the library's disk, with the settings that the library uses. */
async function commits(folder: string): Promise<readonly number[]> {
  const database = new Database(join(folder, 'bare.db'));
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.exec("CREATE TABLE one (text TEXT); INSERT INTO one VALUES ('')");
    const update = database.prepare('UPDATE one SET text = ?');
    return await sample({ rounds: 300 }, (round) => update.run(`measure ${round}`));
  } finally {
    database.close();
  }
}

/** Confirming writes the release, then the memory, and the unit is searchable when the reply comes. */
async function confirmations(
  app: TestBackend,
  release: number,
  segments: readonly Segment[],
): Promise<BenchResult> {
  const rounds = segments.length - Math.ceil(segments.length / 10);
  return percentile('segment.confirm, searchable at once', BUDGETS.confirm, { rounds }, async (round) => {
    const { id } = at(segments, round);
    await app.call('segment.confirm', { release, segment: id, language: 'en' });
  });
}

function at<Item>(items: readonly Item[], round: number): Item {
  const item = items[round % items.length];
  if (item === undefined) throw new RangeError('Nothing to measure');
  return item;
}
