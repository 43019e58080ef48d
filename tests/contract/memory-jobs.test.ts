import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Progress } from '#contract/jobs.ts';
import { created, segmentWith, type TestBackend, temporaryBackends, type as typed } from './backend.ts';

const backend = temporaryBackends();
const UNITS = 4000;

/** A table large enough for search indexes of its own, named by a token. */
function offered(one: TestBackend, name = 'large.tsv'): { token: string } {
  const rows = Array.from(
    { length: UNITS },
    (_, n) => `Le ministre a visité l’école numéro ${n}.\tThe Minister visited school number ${n}.`,
  );
  const path = join(one.folder, name);
  writeFileSync(path, `fr\ten\n${rows.join('\n')}\n`);
  return { token: one.offer(path) };
}

const search = async (one: TestBackend, text: string) =>
  (await one.call('memory.search', { from: 'en', to: ['fr'], text, limit: 1 })).matches[0]?.score;

describe('an import as a job', () => {
  it('tells how far it has come, and its units are found at once, with what was confirmed meanwhile', async () => {
    const one = backend();
    const release = await created(one);
    const segment = segmentWith(release, 'The hospital has 120 beds.');
    await typed(one, release.id, segment.id, 'fr', 'L’hôpital compte 120 lits.');
    const work = one.call('memory.import', { file: offered(one), job: 'import-1' });
    await one.call('segment.confirm', { release: release.id, segment: segment.id, language: 'fr' });
    expect(await search(one, 'The hospital has 120 beds.')).toBeGreaterThanOrEqual(100);
    expect(await work).toMatchObject({ units: UNITS, added: UNITS, skipped: [] });
    const phases = one.events.flatMap(({ name, payload }) =>
      name === 'progress' ? [(payload as Progress).phase] : [],
    );
    expect([...new Set(phases)]).toEqual(['reading', 'indexing', 'finishing']);
    expect([
      await search(one, 'The hospital has 120 beds.'),
      await search(one, 'The Minister visited school number 3999.'),
    ]).toEqual([expect.any(Number), 100]);
    const check = await one.call('memory.check', { repair: false });
    expect([check.ok, check.checks.find(({ name }) => name === 'search index')?.detail]).toEqual([
      true,
      'en, fr',
    ]);
  });

  it('leaves nothing when it is cancelled', async () => {
    const one = backend();
    const work = one.failure('memory.import', { file: offered(one), job: 'import-2' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await one.call('job.cancel', { job: 'import-2' })).toEqual({ cancelled: true });
    expect((await work).code).toBe('cancelled');
    expect([
      (await one.call('memory.stats', {})).units,
      (await one.call('memory.imports', {})).imports,
    ]).toEqual([0, []]);
    expect((await one.call('memory.check', {})).ok).toBe(true);
  });

  it('takes a token once', async () => {
    const one = backend();
    const file = offered(one);
    await one.call('memory.import', { file });
    expect((await one.failure('memory.import', { file })).code).toBe('not-found-file');
  });

  it('goes to the memory that is named, unless that is read-only', async () => {
    const one = backend();
    const { memory } = await one.call('memory.create', { name: 'schools' });
    await one.call('memory.import', { file: offered(one), memory });
    await one.call('memory.update', { memory, writable: false });
    expect((await one.failure('memory.import', { file: offered(one), memory })).code).toBe(
      'read-only-memory',
    );
    const { memories } = await one.call('memory.list', {});
    expect(memories.map(({ name, units }) => [name, units])).toEqual([
      ['house', 0],
      ['starter', 0],
      ['schools', UNITS],
    ]);
  });
});
