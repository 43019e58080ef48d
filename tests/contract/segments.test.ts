import { describe, expect, it } from 'vitest';
import { created, segmentWith, type TestBackend, temporaryBackends, type } from './backend.ts';

const backend = temporaryBackends();
const BEDS = 'The hospital has 120 beds.';
const FRENCH = 'L’hôpital compte 120 lits.';

async function release(one: TestBackend) {
  const made = await created(one);
  const { id } = segmentWith(made, BEDS);
  const at = { release: made.id, segment: id };
  return {
    made,
    at,
    cell: async (language: string) => (await one.call('segment.open', at)).segment.cells[language],
  };
}

const houseMatches = async (one: TestBackend) =>
  (await one.call('memory.search', { from: 'en', to: ['fr'], text: BEDS })).matches.map(
    ({ score, targets }) => [score, targets.fr?.text],
  );

describe('segment.open', () => {
  it('returns the segment with matches, terms and issues together', async () => {
    const one = backend({ empty: false });
    const made = await created(one);
    const { id } = segmentWith(made, 'Minister of Health opens new hospital in Tiznit');
    const view = await one.call('segment.open', { release: made.id, segment: id });
    expect(view.segment.id).toBe(id);
    expect(view.terms.length).toBeGreaterThan(0);
    expect(Array.isArray(view.matches)).toBe(true);
    // What is still to be translated is no issue of a segment at hand.
    expect(view.issues.filter(({ check }) => check === 'untranslated')).toEqual([]);
  });

  it.each([
    [{ release: 9, segment: 1 }, 'not-found-release'],
    [{ release: 1, segment: 999 }, 'not-found-segment'],
  ])('%j is %s', async (input, code) => {
    const one = backend();
    await created(one);
    expect((await one.failure('segment.open', input)).code).toBe(code);
  });
});

describe('segment.edit', () => {
  it('replies with the segment, its issues, the progress and when it was saved', async () => {
    const one = backend();
    const { made, at } = await release(one);
    const reply = await type(one, made.id, at.segment, 'fr', 'L’hôpital compte 130 lits.');
    expect(reply).toMatchObject({ canUndo: true, canRedo: false, progress: { fr: { draft: 1, empty: 5 } } });
    expect(reply.segments.map(({ id, cells }) => [id, cells.fr?.status, cells.fr?.revision])).toEqual([
      [at.segment, 'draft', 1],
    ]);
    expect(reply.issues.map(({ check }) => check)).toContain('numbers');
    expect(reply.savedAt).toBeGreaterThan(made.createdAt);
  });

  it('refuses an edit of an older revision, and the newer text stays', async () => {
    const one = backend();
    const { made, at, cell } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    const late = { ...at, language: 'fr', content: { text: 'Trop tard.', marks: [] }, revision: 0, burst: 2 };
    expect((await one.failure('segment.edit', late)).code).toBe('edit-conflict');
    expect((await cell('fr'))?.content.text).toBe(FRENCH);
  });

  it('keeps where an inserted text came from, and forgets it with the text', async () => {
    const one = backend();
    const { at, cell } = await release(one);
    const origin = { kind: 'fuzzy', unit: 3, score: 82 } as const;
    const edit = { ...at, language: 'fr', burst: 1, origin };
    await one.call('segment.edit', { ...edit, content: { text: FRENCH, marks: [] }, revision: 0 });
    const inserted = (await cell('fr'))?.origin;
    await one.call('segment.edit', { ...edit, content: { text: '  ', marks: [] }, revision: 1 });
    expect([inserted, await cell('fr')]).toMatchObject([
      origin,
      { content: { text: '' }, status: 'empty', origin: { kind: 'typed' } },
    ]);
  });

  it('writes nothing where nothing changed', async () => {
    const one = backend();
    const { made, at } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    const seen = one.events.length;
    await type(one, made.id, at.segment, 'fr', FRENCH, 2);
    expect([(await one.call('release.history', { id: made.id })).length, one.events.length]).toEqual([
      1,
      seen,
    ]);
  });

  it('of the source makes confirmed translations stale, in one action', async () => {
    const one = backend();
    const { made, at, cell } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    await one.call('segment.confirm', { ...at, language: 'fr' });
    await type(one, made.id, at.segment, 'en', 'The hospital has 130 beds.', 5);
    const stale = (await cell('fr'))?.status;
    await one.call('release.undo', { id: made.id });
    expect([stale, (await cell('fr'))?.status, (await cell('en'))?.content.text]).toEqual([
      'stale',
      'translated',
      BEDS,
    ]);
  });

  it('of a language that the release lacks is refused', async () => {
    const one = backend();
    const { at } = await release(one);
    const edit = { ...at, language: 'es', content: { text: 'x', marks: [] }, revision: 0, burst: 1 };
    expect((await one.failure('segment.edit', edit)).code).toBe('unsupported-language');
  });
});

describe('segment.confirm', () => {
  it('fills the empty cells of repetitions as drafts, and undoes both together', async () => {
    const one = backend();
    const { made, at } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    const { segments } = await one.call('segment.confirm', { ...at, language: 'fr' });
    expect(segments.map(({ id, cells }) => [id === at.segment, cells.fr?.status, cells.fr?.origin])).toEqual([
      [true, 'translated', { kind: 'typed' }],
      [false, 'draft', { kind: 'exact', score: 100 }],
    ]);
    const undone = await one.call('release.undo', { id: made.id });
    expect(undone.release.progress.fr).toMatchObject({ draft: 1, empty: 5, translated: 0 });
    expect([undone.segment, undone.language]).toEqual([at.segment, 'fr']);
  });

  it('leaves a repetition that is translated already', async () => {
    const one = backend();
    const { made, at } = await release(one);
    const other = made.blocks.at(-1)?.segments[0]?.id ?? 0;
    await type(one, made.id, other, 'fr', 'Il compte 120 lits.');
    await type(one, made.id, at.segment, 'fr', FRENCH);
    const { segments } = await one.call('segment.confirm', { ...at, language: 'fr' });
    expect(segments.length).toBe(1);
  });

  it('makes the unit searchable at once, and undo takes it back', async () => {
    const one = backend();
    const { made, at } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    const before = await houseMatches(one);
    await one.call('segment.confirm', { ...at, language: 'fr' });
    const after = await houseMatches(one);
    await one.call('release.undo', { id: made.id });
    const undone = await houseMatches(one);
    await one.call('release.redo', { id: made.id });
    expect([before, after, undone, await houseMatches(one)]).toEqual([
      [],
      [[100, FRENCH]],
      [],
      [[100, FRENCH]],
    ]);
  });

  it('gives one trilingual unit for the segment, and the memory keeps it after a restart', async () => {
    const one = backend();
    const { made, at } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    await one.call('segment.confirm', { ...at, language: 'fr' });
    await type(one, made.id, at.segment, 'ar', 'يضم المستشفى 120 سريرا.', 2);
    await one.call('segment.confirm', { ...at, language: 'ar' });
    one.restart();
    const { matches } = await one.call('memory.search', { from: 'fr', to: ['ar', 'en'], text: FRENCH });
    expect(matches.map(({ targets }) => [targets.ar?.text, targets.en?.text])).toEqual([
      ['يضم المستشفى 120 سريرا.', BEDS],
    ]);
    expect(await one.call('memory.stats', {})).toMatchObject({ units: 1 });
  });

  it('keeps the unit while the translator rewrites the text, and replaces it when that is confirmed', async () => {
    const one = backend();
    const { made, at } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    await one.call('segment.confirm', { ...at, language: 'fr' });
    await type(one, made.id, at.segment, 'fr', 'Cet hôpital compte 120 lits.', 2);
    const meanwhile = await houseMatches(one);
    await one.call('segment.confirm', { ...at, language: 'fr' });
    expect([meanwhile, await houseMatches(one)]).toEqual([
      [[100, FRENCH]],
      [[100, 'Cet hôpital compte 120 lits.']],
    ]);
  });

  it('has nothing to confirm in an empty cell', async () => {
    const one = backend();
    const { at } = await release(one);
    expect((await one.failure('segment.confirm', { ...at, language: 'fr' })).code).toBe('nothing-to-confirm');
  });
});

describe('segment.setStatus', () => {
  it('moves a text through review to approval, and confirming again does not lower it', async () => {
    const one = backend();
    const { made, at, cell } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    const seen = [];
    for (const status of ['reviewed', 'approved'] as const) {
      await one.call('segment.setStatus', { ...at, language: 'fr', status });
      seen.push((await cell('fr'))?.status);
    }
    await one.call('segment.confirm', { ...at, language: 'fr' });
    expect([seen, (await cell('fr'))?.status]).toEqual([['reviewed', 'approved'], 'approved']);
  });

  it('back to draft takes the unit out of the memory', async () => {
    const one = backend();
    const { made, at } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    await one.call('segment.confirm', { ...at, language: 'fr' });
    await one.call('segment.setStatus', { ...at, language: 'fr', status: 'draft' });
    expect(await houseMatches(one)).toEqual([]);
  });

  it.each(['stale', 'empty'])('%s follows from the texts and cannot be chosen', async (status) => {
    const one = backend();
    const { made, at } = await release(one);
    await type(one, made.id, at.segment, 'fr', FRENCH);
    expect((await one.failure('segment.setStatus', { ...at, language: 'fr', status })).code).toBe(
      'invalid-input',
    );
  });

  it('of an empty cell has nothing to confirm', async () => {
    const one = backend();
    const { at } = await release(one);
    const input = { ...at, language: 'fr', status: 'approved' };
    expect((await one.failure('segment.setStatus', input)).code).toBe('nothing-to-confirm');
  });
});
