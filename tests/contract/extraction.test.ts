import { describe, expect, it } from 'vitest';
import { temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

const RELEASE = `Coastal Parks Agency opens five sites

Tiznit, 20 January 2026 – The Coastal Parks Agency opened five sites on Tuesday in Tiznit.

The Coastal Parks Agency has 120 wardens. A new visitor card is sold at each site.

The visitor card costs ten dirhams.`;

describe('terms.extract', () => {
  it('finds terms of a release, and leaves out what the glossary has', async () => {
    const one = backend();
    const { release } = await one.call('release.create', {
      file: { name: 'one.txt', text: RELEASE, html: false },
      from: 'en',
      to: ['fr', 'ar'],
    });
    const input = { release: release.id, from: 'en', to: ['fr', 'ar'] };
    const before = await one.call('terms.extract', input);
    const texts = before.terms.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Coastal Parks Agency', 'visitor card']));
    const card = before.terms.find(({ text }) => text === 'visitor card');
    expect(card?.examples.map(({ en }) => en)).toEqual([
      'A new visitor card is sold at each site.',
      'The visitor card costs ten dirhams.',
    ]);
    await one.call('concept.create', { concept: { terms: { en: [{ text: 'visitor card' }] } } });
    const after = await one.call('terms.extract', input);
    expect(after.terms.map(({ text }) => text)).not.toContain('visitor card');
  });

  it('reports its progress and ends when it is cancelled', async () => {
    const one = backend({ empty: false });
    const running = one.failure('terms.extract', { from: 'fr', to: ['ar', 'en'], job: 'extract-1' });
    expect(await one.call('job.cancel', { job: 'extract-1' })).toEqual({ cancelled: true });
    expect((await running).code).toBe('cancelled');
    expect(one.events.some(({ name }) => name === 'progress')).toBe(true);
  });

  it('names a release that is not there', async () => {
    expect((await backend().failure('terms.extract', { release: 9, from: 'fr', to: ['en'] })).code).toBe(
      'not-found-release',
    );
  });
});
