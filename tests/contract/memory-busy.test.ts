import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished, vi } from 'vitest';
import { created, segmentWith, type TestBackend, temporaryBackends, type as typed } from './backend.ts';

const backend = temporaryBackends();

const score = async (one: TestBackend, text: string) =>
  (await one.call('memory.search', { from: 'en', to: ['fr'], text, limit: 1 })).matches[0]?.score;

/** A typed segment, and a writer that holds the memory: by this very thread, so that nobody can wait for its end. */
async function busy() {
  const one = backend();
  const release = await created(one);
  const segment = segmentWith(release, 'The hospital has 120 beds.');
  await typed(one, release.id, segment.id, 'fr', 'L’hôpital compte 120 lits.');
  const writer = new Database(join(one.folder, 'memory.db'));
  writer.exec('BEGIN IMMEDIATE');
  const confirm = () =>
    one.call('segment.confirm', { release: release.id, segment: segment.id, language: 'fr' });
  return { one, writer, confirm };
}

it('confirms and searches while another writer holds the memory, and delivers what was confirmed afterwards', async () => {
  const { one, writer, confirm } = await busy();
  try {
    await confirm();
    expect(await score(one, 'The hospital has 120 beds.')).toBeUndefined();
  } finally {
    writer.exec('COMMIT');
    writer.close();
  }
  expect(await score(one, 'The hospital has 120 beds.')).toBeGreaterThanOrEqual(100);
});

it('does not try again what had to wait, once the library is closed', async () => {
  const { one, writer, confirm } = await busy();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  await confirm();
  expect(vi.getTimerCount()).toBe(1);
  one.close();
  // A timer that was left would fail on the closed file, outside of every call.
  expect(vi.getTimerCount()).toBe(0);
  writer.close();
});
