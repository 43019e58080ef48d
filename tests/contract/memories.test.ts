import { beforeEach, describe, expect, it } from 'vitest';
import { created, segmentWith, type TestBackend, temporaryBackends, type as typed } from './backend.ts';

const backend = temporaryBackends();
const TABLE = `ar\tfr\ten
وصل الوزير إلى الرباط.\tLe ministre est arrivé à Rabat.\tThe Minister arrived in Rabat.
وصل الوفد إلى فاس.\tLa délégation est arrivée à Fès.\tThe delegation arrived in Fez.
وصل الوفد إلى فاس.\tLa délégation a gagné Fès.\tThe delegation reached Fez.
`;
const file = (text: string) => ({ name: 'house.tsv', text, html: false });

let one: TestBackend;
beforeEach(async () => {
  one = backend();
  await one.call('memory.import', { file: file(TABLE) });
});

const all = async () => (await one.call('memory.browse', { filter: {} })).units;
const french = async () => (await all()).map(({ variants }) => variants.fr?.text);
const unitWith = async (text: string) => {
  const found = (await all()).find(({ variants }) =>
    Object.values(variants).some((one) => one.text === text),
  );
  if (found === undefined) throw new Error(`No unit ${text}`);
  return found;
};
const plain = (text: string) => ({ text, marks: [] });

describe('the memories', () => {
  it('are made, renamed, weighed, ordered, switched off and removed; the house memory stays', async () => {
    const { memory } = await one.call('memory.create', { name: 'Ministry' });
    await one.call('memory.update', { memory, name: 'Ministry of Health', penalty: 3, position: 0 });
    const { memories } = await one.call('memory.update', { memory, enabled: false, writable: false });
    expect(
      memories.map(({ name, kind, penalty, writable, enabled, units }) => [
        name,
        kind,
        penalty,
        writable,
        enabled,
        units,
      ]),
    ).toEqual([
      ['Ministry of Health', 'own', 3, false, false, 0],
      ['house', 'house', 0, true, true, 3],
      ['starter', 'starter', 0, false, true, 0],
    ]);
    const house = memories[1]?.id ?? 0;
    expect((await one.failure('memory.create', { name: 'house' })).toJSON()).toEqual({
      code: 'memory-exists',
      parameters: { name: 'house' },
    });
    expect((await one.failure('memory.remove', { memory: house })).code).toBe('protected-memory');
    expect((await one.failure('memory.update', { memory: 99 })).code).toBe('not-found-memory');
    const removed = await one.call('memory.remove', { memory });
    expect([removed.units, removed.memories.map(({ name }) => name)]).toEqual([0, ['house', 'starter']]);
  });

  it('that are switched off or removed are not searched', async () => {
    const search = async () =>
      (await one.call('memory.search', { from: 'fr', to: ['en'], text: 'Le ministre est arrivé à Rabat.' }))
        .matches.length;
    const { memory } = await one.call('memory.create', { name: 'other' });
    const house = (await one.call('memory.list', {})).memories.find(({ kind }) => kind === 'house')?.id ?? 0;
    const before = await search();
    await one.call('memory.merge', { from: house, into: memory });
    const moved = await search();
    await one.call('memory.update', { memory, enabled: false });
    const off = await search();
    await one.call('memory.update', { memory, enabled: true });
    await one.call('memory.remove', { memory });
    expect([before, moved, off, await search()]).toEqual([1, 1, 0, 0]);
  });

  it('become one by merging, equal units once', async () => {
    const { memory } = await one.call('memory.create', { name: 'other' });
    const { memories } = await one.call('memory.list', {});
    const house = memories.find(({ kind }) => kind === 'house')?.id ?? 0;
    await one.call('memory.merge', { from: house, into: memory });
    await one.call('memory.import', { file: file(TABLE) });
    expect(await one.call('memory.merge', { from: memory, into: house })).toEqual({ moved: 3, merged: 3 });
    const { memories: counts, ...stats } = await one.call('memory.stats', {});
    expect([stats.units, stats.variants, counts.map(({ units }) => units)]).toEqual([
      3,
      { ar: 3, en: 3, fr: 3 },
      [3, 0, 0],
    ]);
  });
});

describe('browsing', () => {
  it('goes page by page', async () => {
    const first = await one.call('memory.browse', { filter: {}, limit: 2 });
    const rest = await one.call('memory.browse', { filter: {}, limit: 2, after: first.next ?? 0 });
    expect([first.units.length, rest.units.length, rest.next]).toEqual([2, 1, null]);
  });

  it.each([
    [{ text: 'فاسْ' }, 2],
    [{ text: 'DELEGATION', language: 'fr' }, 2],
    [{ text: 'minister', language: 'fr' }, 0],
    [{ origin: 'confirmed' as const }, 0],
    [{ origin: 'imported' as const }, 3],
    [{ author: 'nobody' }, 0],
    [{ until: 5 }, 0],
    [{ without: 'en' }, 0],
    [{ memories: [99] }, 0],
  ])('keeps to the filter %j', async (filter, count) => {
    expect((await one.call('memory.browse', { filter })).units.length).toBe(count);
  });

  it('finds by text in memories that are off, page by page, what changed just now too', async () => {
    const { memory } = await one.call('memory.create', { name: 'off' });
    const rows = Array.from({ length: 40 }, (_, i) => `قاعة ${i}\tSalle n° ${i} 000\tRoom ${i}`);
    await one.call('memory.import', { memory, file: file(`ar\tfr\ten\n${rows.join('\n')}\n`) });
    await one.call('memory.update', { memory, enabled: false });
    const changed = await unitWith('Room 7');
    await one.call('memory.edit', { unit: changed.id, variants: { en: plain('Hall 7') } });
    const pages = async (text: string) => {
      const found: string[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const page: Awaited<ReturnType<typeof one.call<'memory.browse'>>> = await one.call('memory.browse', {
          filter: { text },
          limit: 7,
          after,
        });
        found.push(...page.units.map(({ variants }) => variants.en?.text ?? ''));
        after = page.next;
      }
      return found;
    };
    const english = Array.from({ length: 40 }, (_, i) => (i === 7 ? 'Hall 7' : `Room ${i}`));
    expect(await Promise.all(['room', 'alle n° ', 'قاعَة 1', '7 000', 'hall'].map(pages))).toEqual([
      english.filter((text) => text.startsWith('Room')),
      english,
      english.filter((_, i) => String(i).startsWith('1')),
      english.filter((_, i) => String(i).endsWith('7')),
      ['Hall 7'],
    ]);
  });

  it('tells where a unit comes from: the file, or the release it was confirmed in', async () => {
    const release = await created(one);
    const segment = segmentWith(release, 'The hospital has 120 beds.');
    await typed(one, release.id, segment.id, 'fr', 'L’hôpital compte 120 lits.');
    await one.call('segment.confirm', { release: release.id, segment: segment.id, language: 'fr' });
    const [confirmed] = (await one.call('memory.browse', { filter: { origin: 'confirmed' } })).units;
    const imported = await unitWith('The Minister arrived in Rabat.');
    expect([confirmed?.release, confirmed?.file, imported.release, imported.file]).toEqual([
      release.title,
      null,
      null,
      'house.tsv',
    ]);
  });

  it('shows texts with several translations, by the language that is the source', async () => {
    const { groups } = await one.call('memory.conflicts', { language: 'ar', target: 'fr' });
    const none = await one.call('memory.conflicts', { language: 'fr', target: 'ar' });
    expect([groups.map(({ text, units }) => [text, units.length]), none.groups]).toEqual([
      [['وصل الوفد إلى فاس.', 2]],
      [],
    ]);
  });
});

describe('upkeep', () => {
  it('edits a text, which is found at once, and takes it back', async () => {
    const { id } = await unitWith('The Minister arrived in Rabat.');
    const { edit, unit } = await one.call('memory.edit', {
      unit: id,
      variants: { fr: plain('La ministre est arrivée à Rabat.'), ar: null },
    });
    const search = async () =>
      (await one.call('memory.search', { from: 'fr', to: ['en'], text: 'La ministre est arrivée à Rabat.' }))
        .matches[0]?.score;
    expect([Object.keys(unit.variants), await search()]).toEqual([['en', 'fr'], 100]);
    expect(await one.call('memory.undo', { edit: edit ?? 0 })).toEqual({ units: 1 });
    expect([(await unitWith('The Minister arrived in Rabat.')).variants.ar?.text, await search()]).toEqual([
      'وصل الوزير إلى الرباط.',
      82,
    ]);
    expect((await one.failure('memory.undo', { edit: edit ?? 0 })).code).toBe('nothing-to-undo');
  });

  it('refuses to leave a unit in one language, and to touch a read-only memory', async () => {
    const { id, memory } = await unitWith('The Minister arrived in Rabat.');
    const variants = { fr: null, ar: null };
    expect((await one.failure('memory.edit', { unit: id, variants })).code).toBe('too-few-texts');
    await one.call('memory.update', { memory, writable: false });
    for (const [name, input] of [
      ['memory.edit', { unit: id, variants: { fr: null } }],
      ['memory.delete', { units: [id] }],
    ] as const)
      expect((await one.failure(name, input)).code).toBe('read-only-memory');
    const input = { filter: {}, language: 'fr', search: 'ministre', replacement: 'x', apply: true };
    expect((await one.call('memory.replace', input)).found).toBe(0);
  });

  it('deletes units and brings them back as they were', async () => {
    const before = await all();
    const { edit, units } = await one.call('memory.delete', { units: before.map(({ id }) => id) });
    expect([units, await all()]).toEqual([3, []]);
    await one.call('memory.undo', { edit: edit ?? 0 });
    expect(await all()).toEqual(before);
  });

  it('shows what a replacement would change before it does, keeping to whole words and to case where asked', async () => {
    const input = { filter: {}, language: 'fr', search: 'fès', replacement: 'Fez', matchCase: false };
    const preview = await one.call('memory.replace', { ...input, apply: false });
    expect([preview.edit, preview.found, await french()]).toEqual([
      null,
      2,
      expect.arrayContaining(['La délégation est arrivée à Fès.']),
    ]);
    const [first] = preview.changes;
    expect(first).toMatchObject({
      before: 'La délégation est arrivée à Fès.',
      after: 'La délégation est arrivée à Fez.',
    });
    const done = await one.call('memory.replace', { ...input, apply: true, units: [first?.unit ?? 0] });
    expect(done.units).toBe(1);
    const count = async (change: object) =>
      (await one.call('memory.replace', { ...input, ...change, apply: false })).found;
    expect([
      await count({ matchCase: true }),
      await count({ search: 'minist' }),
      await count({ search: 'minist', wholeWord: true }),
    ]).toEqual([0, 1, 0]);
    await one.call('memory.undo', { edit: done.edit ?? 0 });
    expect(await french()).toContain('La délégation est arrivée à Fès.');
  });

  it('finds duplicates and makes one of them, with what each has', async () => {
    const { id } = await unitWith('The delegation reached Fez.');
    await one.call('memory.edit', {
      unit: id,
      variants: { fr: plain('La délégation est arrivée à Fès.'), en: null },
    });
    const { groups } = await one.call('memory.duplicates', {});
    expect(groups.map(({ units }) => units.length)).toEqual([2]);
    const { edit } = await one.call('memory.mergeDuplicates', {});
    expect([(await all()).length, (await one.call('memory.duplicates', {})).groups]).toEqual([2, []]);
    await one.call('memory.undo', { edit: edit ?? 0 });
    expect((await all()).length).toBe(3);
  });

  it('merges units by hand unless they contradict each other', async () => {
    const kept = await unitWith('The Minister arrived in Rabat.');
    const other = await unitWith('The delegation reached Fez.');
    const failure = await one.failure('memory.mergeUnits', { units: [kept.id, other.id], keep: kept.id });
    expect([failure.code, failure.parameters]).toEqual(['units-contradict', { language: 'ar' }]);
    expect((await one.call('memory.edits', {})).edits).toEqual([]);
  });

  it('survives a restart: what was edited can still be taken back', async () => {
    const [{ id } = { id: 0 }] = await all();
    const { edit } = await one.call('memory.delete', { units: [id] });
    one.restart();
    expect((await one.call('memory.edits', {})).edits).toMatchObject([{ edit, kind: 'delete', units: 1 }]);
    await one.call('memory.undo', { edit: edit ?? 0 });
    expect((await all()).length).toBe(3);
  });
});

describe('memory.check', () => {
  it('finds nothing wrong with a memory that was imported, edited, merged and undone', async () => {
    const [first] = await all();
    await one.call('memory.delete', { units: [first?.id ?? 0] });
    const { memory } = await one.call('memory.create', { name: 'other' });
    await one.call('memory.merge', { from: first?.memory ?? 0, into: memory });
    expect(await one.call('memory.check', {})).toMatchObject({
      ok: true,
      repaired: false,
      checks: [
        { name: 'units' },
        { name: 'structure' },
        { name: 'counts' },
        { name: 'text keys' },
        { name: 'search index' },
      ],
    });
  });
});
