import { describe, expect, it } from 'vitest';
import { created, temporaryBackends, type } from './backend.ts';

const backend = temporaryBackends();

describe('the application', () => {
  it('tells what it is and what it holds', async () => {
    const one = backend();
    await created(one);
    expect(await one.call('app.info', {})).toEqual({
      version: '1.2.3',
      host: 'cli',
      library: one.folder,
      memoryUnits: 0,
      concepts: 0,
      releases: 1,
    });
  });

  it('has a doctor that looks at platform, files and texts', async () => {
    const report = await backend({ empty: false }).call('app.doctor', {});
    expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.checks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Node.js', 'memory.db: integrity', 'releases.db: texts', 'starter content']),
    );
  });

  it('keeps settings over a restart, and a change touches only what it names', async () => {
    const one = backend();
    await one.call('settings.update', { theme: 'dark' });
    await one.call('settings.update', { author: 'Salma Berrada' });
    one.restart();
    expect(await one.call('settings.get', {})).toMatchObject({ theme: 'dark', author: 'Salma Berrada' });
  });

  it('numbers the changes of each area', async () => {
    const one = backend();
    const release = await created(one);
    const segment = release.blocks[0]?.segments[0]?.id ?? 0;
    await type(one, release.id, segment, 'fr', 'Un');
    await type(one, release.id, segment, 'fr', 'Deux', 2);
    const own = one.events.flatMap((event) =>
      'area' in event.payload && event.payload.area === 'release' ? [event.payload] : [],
    );
    expect(own).toEqual([1, 2].map((revision) => ({ area: 'release', release: release.id, revision })));
  });
});
