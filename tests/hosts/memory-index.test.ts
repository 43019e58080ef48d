import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input, OperationName, Output } from '#contract/index.ts';
import { createDocuments } from '#formats/documents.ts';
import { type Backend, createBackend } from '#hosts/backend.ts';
import { createWorkerMemoryFiles } from '#hosts/worker/memory-files.ts';

const UNITS = 3000;
const QUERY = { from: 'en', to: ['fr'], text: 'The Minister opened school 7 in Fez.' };
const WORDS = { language: 'fr', text: 'école' };

let folder: string;
const close: (() => unknown)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balagh-index-'));
});
afterEach(async () => {
  for (const one of close.splice(0).reverse()) await one();
  rmSync(folder, { recursive: true, force: true });
});

/** A window's backend: what takes long is done in a thread. */
function window(): Backend {
  const library = join(folder, 'library');
  const memoryFiles = createWorkerMemoryFiles(library);
  const resources = join(import.meta.dirname, '..', '..', 'resources');
  const backend = createBackend({
    library,
    resources,
    host: 'web',
    version: '1',
    empty: true,
    documents: createDocuments(),
    memoryFiles,
  });
  close.push(
    () => memoryFiles.close(),
    () => backend.close(),
  );
  return backend;
}

const call = async <Name extends OperationName>(backend: Backend, name: Name, input: Input<Name>) =>
  (await backend.dispatch(name, input)) as Output<Name>;

async function filled(): Promise<Backend> {
  const file = join(folder, 'memory.tsv');
  const rows = Array.from(
    { length: UNITS },
    (_, n) => `The Minister opened school ${n} in Fez.\tLe ministre a ouvert l’école ${n} à Fès.`,
  );
  writeFileSync(file, `en\tfr\n${rows.join('\n')}\n`);
  const backend = window();
  await call(backend, 'memory.import', { file: { token: backend.files.offer(file) } });
  return backend;
}

/** Resolves when the memory has changed. */
const changed = (backend: Backend) =>
  new Promise<void>((resolve) => {
    const stop = backend.subscribe(({ name, payload }) => {
      if (name !== 'changed' || !('area' in payload) || payload.area !== 'memory') return;
      stop();
      resolve();
    });
  });

it('answers at once when the index is gone, says so, and finds everything once a thread has built it', async () => {
  (await filled()).close();
  rmSync(join(folder, 'library', 'index'), { recursive: true });
  const backend = window();
  const ready = changed(backend);
  const progress: string[] = [];
  backend.subscribe(({ name, payload }) => {
    if (name === 'progress' && 'job' in payload) progress.push(`${payload.job} ${payload.phase}`);
  });
  const search = await call(backend, 'memory.search', QUERY);
  const words = await call(backend, 'memory.concordance', WORDS);
  expect([
    search.notice,
    search.matches.map(({ score }) => score),
    words.notice,
    words.hits[0]?.unit,
  ]).toEqual([{ code: 'index-building' }, [100], { code: 'index-building' }, 1]);
  await ready;
  const after = await call(backend, 'memory.search', QUERY);
  const all = await call(backend, 'memory.concordance', WORDS);
  expect([after.notice, after.matches.length, all.notice, all.total]).toEqual([
    undefined,
    5,
    undefined,
    UNITS,
  ]);
  expect(new Set(progress)).toEqual(new Set(['memory-index indexing']));
}, 30_000);

it('imports and searches where the index cannot be stored, and says why it takes long each time', async () => {
  const backend = window();
  // Where the folder should be there is a file, so that nobody may write into it.
  writeFileSync(join(folder, 'library', 'index'), '');
  const file = join(folder, 'memory.tsv');
  const rows = Array.from(
    { length: UNITS },
    (_, n) => `The Minister opened school ${n} in Fez.\tÉcole ${n}.`,
  );
  writeFileSync(file, `en\tfr\n${rows.join('\n')}\n`);
  const report = await call(backend, 'memory.import', { file: { token: backend.files.offer(file) } });
  const ready = changed(backend);
  const first = await call(backend, 'memory.search', QUERY);
  await ready;
  const then = await call(backend, 'memory.search', QUERY);
  expect([report.added, first.notice, then.notice, then.matches.length]).toEqual([
    UNITS,
    { code: 'index-building' },
    { code: 'index-in-memory', reason: 'library-not-writable' },
    5,
  ]);
}, 30_000);
