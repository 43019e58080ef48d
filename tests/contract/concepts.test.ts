import { describe, expect, it } from 'vitest';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { created, type TestBackend, temporaryBackends, type } from './backend.ts';

const backend = temporaryBackends();

type Terms = Readonly<Record<string, readonly string[]>>;

const concept = (texts: Terms) => ({
  terms: Object.fromEntries(
    Object.entries(texts).map(([language, list]) => [language, list.map((text) => ({ text }))]),
  ),
});

const create = (one: TestBackend, texts: Terms, rest: object = {}): Promise<DetailedConcept> =>
  one.call('concept.create', { concept: { ...concept(texts), ...rest } });

const heads = (concepts: readonly DetailedConcept[], language: string) =>
  concepts.map(({ terms }) => terms[language]?.[0]?.text ?? '');

const MINISTRY = { ar: ['وزارة الماء'], fr: ["ministère de l'Eau"], en: ['Ministry of Water'] };

describe('a concept', () => {
  it('goes to the first glossary that may be changed, and is recognised at once', async () => {
    const one = backend();
    const made = await create(one, MINISTRY, { kind: 'institution', domain: 'water' });
    expect(made).toMatchObject({ kind: 'institution', domain: 'water', revision: 1, precedence: 0 });
    const { terms } = await one.call('glossary.recognise', {
      from: 'ar',
      to: ['fr'],
      text: 'وأعلنت وزارة الماء برنامجا جديدا.',
    });
    expect(terms).toMatchObject([{ concept: made.id, targets: { fr: ["ministère de l'Eau"] } }]);
    expect(one.events.at(-1)).toMatchObject({ name: 'changed', payload: { area: 'glossary' } });
  });

  it('keeps of its terms what an edit does not name', async () => {
    const one = backend();
    const made = await one.call('concept.create', {
      concept: {
        terms: {
          fr: [{ text: 'barrage', gender: 'masculine', example: 'Le barrage est plein.' }],
          en: [{ text: 'dam' }],
        },
      },
    });
    const [term] = made.terms.fr ?? [];
    const edited = await one.call('concept.update', {
      id: made.id,
      revision: 1,
      changes: { definition: 'Ouvrage qui retient l’eau.', terms: { fr: [{ ...term, text: 'barrages' }] } },
    });
    expect(edited.terms).toMatchObject({
      fr: [{ id: term?.id, text: 'barrages', gender: 'masculine', example: 'Le barrage est plein.' }],
      en: [{ text: 'dam' }],
    });
    expect([edited.revision, edited.definition]).toEqual([2, 'Ouvrage qui retient l’eau.']);
  });

  it('is not changed on the ground of an older revision', async () => {
    const one = backend();
    const { id } = await create(one, MINISTRY);
    await one.call('concept.update', { id, revision: 1, changes: { note: 'a' } });
    const { code } = await one.failure('concept.update', { id, revision: 1, changes: { note: 'b' } });
    expect([code, (await one.call('concept.get', { id })).note]).toEqual(['edit-conflict', 'a']);
  });

  it('has a history that tells each change, and goes back to any of its states', async () => {
    const one = backend();
    await one.call('settings.update', { author: 'Salma' });
    const { id } = await create(one, MINISTRY);
    await one.call('concept.update', { id, changes: { note: 'first' } });
    await one.call('concept.setStatus', { ids: [id], languages: ['fr'], status: 'deprecated' });
    const { entries } = await one.call('concept.history', { id });
    expect(
      entries.map((entry) => [entry.change, entry.author, entry.before?.note, entry.after.note]),
    ).toEqual([
      ['status', 'Salma', 'first', 'first'],
      ['update', 'Salma', '', 'first'],
      ['create', 'Salma', undefined, ''],
    ]);
    const back = await one.call('concept.revert', { id, entry: entries[1]?.id ?? 0 });
    expect([back.note, back.terms.fr?.[0]?.status]).toEqual(['', 'preferred']);
    expect((await one.call('concept.history', { id })).entries).toHaveLength(4);
  });

  it('takes a status given to many back at once, but not what was changed since', async () => {
    const one = backend();
    const ids: number[] = [];
    for (const word of ['dam', 'well', 'lake'])
      ids.push((await create(one, { en: [word], fr: [`le ${word}`] })).id);
    await one.call('concept.setStatus', { ids: ids.slice(0, 1), languages: ['fr'], status: 'admitted' });
    const { changed, entries } = await one.call('concept.setStatus', { ids, status: 'forbidden' });
    await one.call('concept.update', { id: ids[2] ?? 0, changes: { note: 'later' } });
    const undone = await one.call('concept.undoStatus', entries ?? { first: 0, last: 0 });
    const statuses = await Promise.all(
      ids.map(async (id) =>
        Object.values((await one.call('concept.get', { id })).terms).map(([term]) => term?.status),
      ),
    );
    expect([changed, undone, statuses]).toEqual([
      3,
      { changed: 2 },
      [
        ['preferred', 'admitted'],
        ['preferred', 'preferred'],
        ['forbidden', 'forbidden'],
      ],
    ]);
    const { entries: history } = await one.call('concept.history', { id: ids[0] ?? 0 });
    expect(history.map(({ change, after }) => [change, after.terms.fr?.[0]?.status])).toEqual([
      ['restore', 'admitted'],
      ['status', 'forbidden'],
      ['status', 'admitted'],
      ['create', 'preferred'],
    ]);
  });

  it('changes with a thousand others in slices, and all or none', async () => {
    const one = backend();
    const rows = Array.from({ length: 1100 }, (_, at) => `word ${at},mot ${at}`);
    await one.call('glossary.import', {
      file: { name: 'a.csv', text: ['en,fr', ...rows].join('\n'), html: false },
    });
    const ids = [...(await one.call('concept.ids', {})).ids];
    const running = one.call('concept.setStatus', { ids, status: 'forbidden', job: 'bulk' });
    await one.call('job.cancel', { job: 'bulk' });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    const forbidden = async () =>
      (await one.call('concept.list', { filter: { statuses: ['forbidden'] } })).total;
    expect(await forbidden()).toBe(0);
    const { changed, entries } = await one.call('concept.setStatus', { ids, status: 'forbidden' });
    expect([changed, await forbidden()]).toEqual([1100, 1100]);
    expect(await one.call('concept.undoStatus', entries ?? { first: 0, last: 0 })).toEqual({ changed: 1100 });
    expect([await forbidden(), await one.call('concept.remove', { ids })]).toEqual([0, { changed: 1100 }]);
    expect((await one.call('concept.list', {})).total).toBe(0);
    await one.call('concept.restore', { ids });
    expect((await one.call('concept.list', {})).total).toBe(1100);
  });

  it('that is removed is found nowhere, and comes back whole', async () => {
    const one = backend();
    const { id } = await create(one, MINISTRY);
    const found = async () => [
      (await one.call('concept.list', {})).total,
      (await one.call('glossary.search', { text: 'water' })).total,
      (await one.call('glossary.recognise', { from: 'en', to: ['fr'], text: 'Ministry of Water' })).terms
        .length,
    ];
    expect(await found()).toEqual([1, 1, 1]);
    expect(await one.call('concept.remove', { ids: [id] })).toEqual({ changed: 1 });
    expect(await found()).toEqual([0, 0, 0]);
    await one.call('concept.restore', { ids: [id] });
    expect(await found()).toEqual([1, 1, 1]);
  });

  it('is announced as a duplicate whatever the hamza, accents and capitals', async () => {
    const one = backend();
    const { id } = await create(one, { ar: ['الإدارة العامة'], fr: ['État'] });
    const { duplicates } = await one.call('concept.duplicates', {
      terms: { ar: ['الادارة العامة'], fr: ['État', 'ville'], en: ['État'] },
    });
    expect(duplicates.map(({ concept: known, language, exact }) => [known.id, language, exact])).toEqual([
      [id, 'ar', false],
      [id, 'fr', true],
    ]);
    expect(
      (await one.call('concept.duplicates', { terms: { fr: ['État'] }, except: id })).duplicates,
    ).toEqual([]);
  });

  it('is merged with another: nothing is lost, one term stays preferred, the other concept can be restored', async () => {
    const one = backend();
    const base = await create(one, { fr: ['eau potable'], en: ['drinking water'] }, { note: 'A' });
    const other = await create(one, { ar: ['الماء الشروب'], fr: ['eau de boisson'] }, { note: 'B' });
    const merged = await one.call('concept.merge', { ids: [base.id, other.id], into: base.id });
    expect([merged.note, merged.terms]).toMatchObject([
      'A\nB',
      {
        ar: [{ text: 'الماء الشروب', status: 'preferred' }],
        fr: [
          { text: 'eau potable', status: 'preferred' },
          { text: 'eau de boisson', status: 'admitted' },
        ],
      },
    ]);
    expect((await one.call('concept.get', { id: other.id })).removed).toBe(true);
  });

  it('contradicts another that translates the same term otherwise', async () => {
    const one = backend();
    const a = await create(one, { fr: ['décret'], en: ['decree'] });
    const b = await create(one, { fr: ['Décret'], en: ['executive order'] });
    await create(one, { fr: ['décret'], ar: ['مرسوم'] });
    await create(one, { fr: ['loi'], en: ['law'] });
    const { conflicts, total } = await one.call('concept.conflicts', {});
    expect([total, conflicts[0]?.language, conflicts[0]?.concepts.map(({ id }) => id)]).toMatchObject([
      1,
      'fr',
      [a.id, b.id, expect.any(Number)],
    ]);
    const { total: listed } = await one.call('concept.list', { filter: { conflicting: true } });
    expect(listed).toBe(3);
  });

  it('knows the releases that use it, inflected or with clitics, and when the last one changed', async () => {
    const one = backend();
    const made = await create(one, { en: ['hospital'], ar: ['مستشفى'], fr: ['hôpital'] });
    const release = await created(one);
    const segment = release.blocks[0]?.segments[0]?.id ?? 0;
    await type(one, release.id, segment, 'ar', 'افتتاح مستشفاها الجديد');
    const usage = await one.call('concept.usage', { id: made.id });
    expect(usage).toMatchObject({
      total: 1,
      releases: [{ id: release.id }],
      terms: [
        { language: 'ar', releases: 1 },
        { language: 'en', releases: 1 },
        { language: 'fr', releases: 0 },
      ],
    });
    expect(usage.lastAt).toBe(usage.releases[0]?.at);
  });
});

describe('the table of concepts', () => {
  async function filled() {
    const one = backend();
    await create(one, { fr: ['zone'], en: ['area'], ar: ['منطقة'] });
    await create(one, { fr: ['école'], en: ['school'] }, { kind: 'institution', domain: 'education' });
    await create(one, { fr: ['eau'], en: ['water'], ar: ['ماء'] });
    await create(one, { en: ['Zebra'], ar: ['إدارة'] });
    return one;
  }

  it('is filtered as one types, by the keys of the recogniser', async () => {
    const one = await filled();
    const { concepts, total } = await one.call('concept.list', { filter: { text: 'ECOLE' } });
    expect([total, heads(concepts, 'en')]).toEqual([1, ['school']]);
    expect((await one.call('concept.list', { filter: { text: 'ادارة' } })).total).toBe(1);
  });

  it('is filtered by text from the disk, and the same once its table is in memory', async () => {
    const one = await filled();
    await one.call('concept.remove', { ids: [4] });
    const found = async () => {
      const texts = ['e', 'ماء', 'zebra', ' École '];
      return Promise.all(
        texts.map(async (text) => (await one.call('concept.ids', { filter: { text } })).ids),
      );
    };
    const windows = async () =>
      (await one.call('concept.list', { filter: { text: 'a' }, offset: 1, limit: 1 })).concepts;
    const first = await windows();
    await one.call('concept.domains', {});
    expect([await windows(), await found()]).toEqual([first, [[1, 2, 3], [3], [], [2]]]);
  });

  it('is filtered by kind, domain, status and missing language', async () => {
    const one = await filled();
    const { ids } = await one.call('concept.ids', { filter: { kinds: ['institution'] } });
    await one.call('concept.setStatus', { ids: [...ids], status: 'forbidden' });
    const total = async (filter: object) => (await one.call('concept.list', { filter })).total;
    expect([
      await total({ domain: 'education' }),
      await total({ missing: 'ar' }),
      await total({ statuses: ['forbidden'] }),
      await total({ statuses: ['forbidden'], language: 'ar' }),
    ]).toEqual([1, 1, 1, 0]);
    expect((await one.call('concept.domains', {})).domains).toEqual([{ name: 'education', concepts: 1 }]);
  });

  it('is sorted by the alphabet of a column, what has no term in it last both ways', async () => {
    const one = await filled();
    const sorted = async (language: string, descending = false) =>
      heads(
        (await one.call('concept.list', { order: { by: 'term', language, descending } })).concepts,
        language,
      );
    expect(await sorted('fr')).toEqual(['eau', 'école', 'zone', '']);
    expect(await sorted('fr', true)).toEqual(['zone', 'école', 'eau', '']);
    expect(await sorted('ar')).toEqual(['إدارة', 'ماء', 'منطقة', '']);
  });

  it('puts what was added or reworded in its place', async () => {
    const one = await filled();
    const order = { by: 'term', language: 'fr' } as const;
    await one.call('concept.list', { order });
    await create(one, { fr: ['élève'] });
    const { concepts } = await one.call('concept.list', { order });
    expect(heads(concepts, 'fr')).toEqual(['eau', 'école', 'élève', 'zone', '']);
    await one.call('concept.update', {
      id: concepts[0]?.id ?? 0,
      changes: { terms: { fr: [{ text: 'zénith' }] } },
    });
    const after = await one.call('concept.list', { order });
    expect(heads(after.concepts, 'fr')).toEqual(['école', 'élève', 'zénith', 'zone', '']);
  });

  it('is served in windows', async () => {
    const one = await filled();
    for (const order of [{ by: 'added' }, { by: 'term', language: 'en' }] as const) {
      const whole = await one.call('concept.list', { order });
      const window = await one.call('concept.list', { order, offset: 1, limit: 2 });
      expect(window).toMatchObject({ total: 4, offset: 1 });
      expect(window.concepts).toEqual(whole.concepts.slice(1, 3));
    }
  });
});

describe('glossaries', () => {
  it('are created, renamed, ordered, removed and brought back', async () => {
    const one = backend();
    const { id, glossaries } = await one.call('glossary.create', { name: 'Client A', kind: 'client' });
    expect(glossaries.map(({ name }) => name)).toEqual(['house', 'starter', 'Client A']);
    const ids = [id, ...glossaries.map((glossary) => glossary.id).filter((other) => other !== id)];
    const reordered = await one.call('glossary.reorder', { ids });
    expect(reordered.glossaries.map(({ name, precedence }) => [name, precedence])).toEqual([
      ['Client A', 0],
      ['house', 1],
      ['starter', 2],
    ]);
    const renamed = await one.call('glossary.rename', { id, name: 'Client B' });
    expect(renamed.glossaries[0]?.name).toBe('Client B');
    expect((await one.call('glossary.remove', { id })).glossaries).toHaveLength(2);
    expect((await one.call('glossary.restore', { id })).glossaries[0]?.name).toBe('Client B');
    expect((await one.failure('glossary.create', { name: 'HOUSE' })).code).toBe('glossary-exists');
    expect((await one.failure('glossary.reorder', { ids: [id] })).code).toBe('invalid-input');
  });

  it('are switched off in one release and stay on in others', async () => {
    const one = backend();
    const made = await create(one, { en: ['hospital'], fr: ['hôpital'] });
    const { id: release } = await created(one);
    const { id: other } = await created(one);
    const listed = await one.call('glossary.enable', { id: made.glossary, enabled: false, release });
    expect(listed.glossaries[0]?.enabled).toBe(false);
    const found = async (input: { readonly release?: number }) =>
      (await one.call('glossary.recognise', { from: 'en', to: ['fr'], text: 'a hospital', ...input })).terms
        .length;
    expect([await found({ release }), await found({ release: other }), await found({})]).toEqual([0, 1, 1]);
    await one.call('glossary.enable', { id: made.glossary, enabled: false });
    await one.call('glossary.enable', { id: made.glossary, enabled: true, release });
    expect([await found({ release }), await found({})]).toEqual([1, 0]);
  });

  it('that are read-only refuse every change', async () => {
    const one = backend();
    const made = await create(one, MINISTRY);
    await one.call('glossary.setWritable', { id: made.glossary, writable: false });
    const attempts: readonly [string, object][] = [
      ['concept.update', { id: made.id, changes: { note: 'x' } }],
      ['concept.remove', { ids: [made.id] }],
      ['concept.setStatus', { ids: [made.id], status: 'forbidden' }],
      ['concept.create', { glossary: made.glossary, concept: concept(MINISTRY) }],
    ];
    for (const [name, input] of attempts) {
      expect([name, (await one.failure(name, input)).code]).toEqual([name, 'read-only-glossary']);
    }
    expect(await one.call('concept.get', { id: made.id })).toEqual(made);
  });
});
