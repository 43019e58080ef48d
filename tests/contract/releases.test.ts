import { describe, expect, it } from 'vitest';
import { created, pasted, RELEASE, segmentsOf, segmentWith, temporaryBackends, type } from './backend.ts';

const backend = temporaryBackends();
const BEDS = 'The hospital has 120 beds.';

describe('release.preview', () => {
  it('shows structure, language and what would be removed, and stores nothing', async () => {
    const { call } = backend();
    const preview = await call('release.preview', { file: pasted(RELEASE) });
    expect(preview).toMatchObject({
      title: 'Minister of Health opens new hospital in Tiznit',
      language: 'en',
      removed: [
        { text: 'Share this:' },
        { text: 'Leave a Reply' },
        { text: 'Your email address will not be published.' },
      ],
    });
    expect(preview.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'dateline',
      'lead',
      'paragraph',
      'paragraph',
    ]);
    expect(await call('release.list', {})).toEqual([]);
  });
});

describe('release.check', () => {
  it('never lets two drafts of another sentence outvote the source', async () => {
    const { call } = backend({ empty: false });
    const text =
      'Water ministers meet\n\nRabat, 20 January 2026 (MAP) –\n\nThe two ministers will meet again in Dakar.\n';
    const { release } = await call('release.create', { file: pasted(text), from: 'en', to: ['ar', 'fr'] });
    const dateline = release.blocks.find(({ kind }) => kind === 'dateline')?.segments[0];
    const drafts = ['ar', 'fr'].map((language) => dateline?.cells[language]);
    expect(drafts.map((cell) => [cell?.status, cell?.origin.kind, cell?.content.text])).toEqual([
      ['draft', 'fuzzy', 'الرباط، 20 يناير 2026 (و م ع) –'],
      ['draft', 'fuzzy', 'Rabat, le 20 janvier 2026 (MAP) –'],
    ]);
    const old = { ar: 'الرباط، 22 أبريل 2024 (و م ع) -', fr: 'Rabat, le 22 avril 2024 (MAP) –' };
    for (const [language, wrong] of Object.entries(old)) {
      await call('segment.edit', {
        release: release.id,
        segment: dateline?.id ?? 0,
        language,
        content: { text: wrong, marks: [] },
        revision: dateline?.cells[language]?.revision ?? 0,
        burst: 1,
        origin: { kind: 'fuzzy', score: 80 },
      });
    }
    const { issues } = await call('release.check', { id: release.id });
    const dates = issues.filter(({ check, segment }) => check === 'dates' && segment === dateline?.id);
    expect(dates.map(({ language }) => language).toSorted()).toEqual(['ar', 'fr']);
  });
});

describe('release.create', () => {
  it('stores the release with its sentences, all translations empty where nothing is known', async () => {
    const { call } = backend();
    const { release, fill } = await call('release.create', {
      file: pasted(RELEASE),
      from: 'en',
      to: ['ar', 'fr'],
    });
    const count = segmentsOf(release).length;
    expect(count).toBe(6);
    expect([fill.ar?.empty, fill.fr?.empty]).toEqual([count, count]);
    expect(await call('release.list', {})).toMatchObject([{ id: release.id, segments: count, source: 'en' }]);
  });

  it('fills from the starter memory and the starter glossary, as drafts', async () => {
    const { call } = backend({ empty: false });
    const text =
      'FOR IMMEDIATE RELEASE\n\nThe talks focused on ways of strengthening bilateral cooperation and on issues of common interest.\n\nMinistry of the Interior\n\nZorbulating quixotic flummery nonsense.';
    const { release, fill } = await call('release.create', { file: pasted(text), from: 'en', to: ['fr'] });
    const cells = segmentsOf(release).map(({ cells: { fr } }) => [fr?.status, fr?.origin.kind]);
    expect(cells.filter(([status]) => status === 'draft').length).toBeGreaterThanOrEqual(3);
    expect(cells.at(-1)).toEqual(['empty', 'typed']);
    const { empty = 0, ...filled } = fill.fr ?? {};
    expect([empty, Object.values(filled).reduce((sum, n) => sum + n, 0)]).toEqual([1, cells.length - 1]);
    const origins = cells.flatMap(([status, kind]) => (status === 'draft' ? [kind] : []));
    for (const kind of ['glossary', 'exact', 'context', 'fuzzy'] as const) {
      expect([kind, fill.fr?.[kind]]).toEqual([kind, origins.filter((one) => one === kind).length]);
    }
  });

  it.each([
    [{ file: pasted(''), from: 'en', to: ['fr'] }, 'empty-file'],
    [{ file: pasted('*** --- ***'), from: 'en', to: ['fr'] }, 'no-text-in-file'],
    [{ file: pasted(RELEASE), from: 'en', to: ['fr', 'en-GB'] }, 'same-language'],
    [{ file: { name: 'a.txt', base64: '' }, from: 'en', to: ['fr'] }, 'empty-file'],
  ])('%j fails with %s and stores nothing', async (input, code) => {
    const { call, failure } = backend();
    expect((await failure('release.create', input)).code).toBe(code);
    expect(await call('release.list', {})).toEqual([]);
  });

  it('announces the list', async () => {
    const one = backend();
    await created(one);
    expect(one.events).toEqual([{ name: 'changed', payload: { area: 'releases', revision: 1 } }]);
  });
});

describe('a release', () => {
  it('is renamed, and that is undone like anything else', async () => {
    const { call, ...one } = backend();
    const { id, title } = await created({ call, ...one });
    const renamed = await call('release.rename', { id, title: 'New hospital' });
    const undone = await call('release.undo', { id });
    expect([renamed.title, undone.release.title, undone.release.canRedo]).toEqual([
      'New hospital',
      title,
      true,
    ]);
  });

  it('is out of the list when removed, and back as it was when restored', async () => {
    const one = backend();
    const { id } = await created(one);
    const before = await one.call('release.open', { id });
    expect(await one.call('release.remove', { id })).toEqual([]);
    expect((await one.failure('release.open', { id })).code).toBe('not-found-release');
    expect(await one.call('release.restore', { id })).toMatchObject([{ id }]);
    expect(await one.call('release.open', { id })).toEqual(before);
  });

  it('has another kind of block after setKind, undone as one', async () => {
    const { call, ...one } = backend();
    const { id, blocks } = await created({ call, ...one });
    const block = blocks[3]?.id ?? 0;
    const changed = await call('release.setKind', { id, block, kind: 'quote' });
    const undone = await call('release.undo', { id });
    expect([changed.blocks[3]?.kind, undone.release.blocks[3]?.kind]).toEqual(['quote', 'paragraph']);
  });

  it('takes a removed line back where it stood, cut into segments', async () => {
    const one = backend();
    const release = await created(one);
    const back = await one.call('release.putBack', { id: release.id, removed: 2 });
    expect(back.blocks.at(-1)?.segments.map(({ cells }) => cells.en?.content.text)).toEqual([
      'Your email address will not be published.',
    ]);
    expect([back.removed.length, back.progress.fr?.empty]).toEqual([2, 7]);
    const undone = await one.call('release.undo', { id: release.id });
    expect(undone.release.blocks).toEqual(release.blocks);
    expect((await one.failure('release.putBack', { id: release.id, removed: 99 })).code).toBe(
      'invalid-input',
    );
  });

  it('tells its history, the latest first', async () => {
    const one = backend();
    await one.call('settings.update', { author: 'Salma Berrada' });
    const release = await created(one);
    const { id } = segmentWith(release, BEDS);
    await type(one, release.id, id, 'fr', 'L’hôpital compte 120 lits.');
    await one.call('release.undo', { id: release.id });
    const history = await one.call('release.history', { id: release.id });
    expect(history.map(({ kind, author, before, after }) => [kind, author, before, after])).toEqual([
      ['undo', 'Salma Berrada', 'L’hôpital compte 120 lits.', ''],
      ['edit', 'Salma Berrada', '', 'L’hôpital compte 120 lits.'],
    ]);
    expect((await one.call('release.history', { id: release.id, limit: 1 })).length).toBe(1);
  });

  it('has issues where something is missing, not where a number is right', async () => {
    const one = backend();
    const release = await created(one);
    const { id } = segmentWith(release, BEDS);
    const untranslated = async () =>
      (await one.call('release.check', { id: release.id })).issues.filter(
        ({ check }) => check === 'untranslated',
      ).length;
    const before = await untranslated();
    await type(one, release.id, id, 'fr', 'L’hôpital compte 130 lits.');
    const { issues } = await one.call('release.check', { id: release.id });
    expect([before, await untranslated()]).toEqual([12, 11]);
    expect(issues).toContainEqual(expect.objectContaining({ check: 'numbers', language: 'fr', segment: id }));
  });

  it.each([
    ['release.open', {}],
    ['release.rename', { title: 'x' }],
    ['release.remove', {}],
    ['release.restore', {}],
    ['release.pretranslate', {}],
    ['release.check', {}],
    ['release.export', { languages: ['fr'], format: 'txt' }],
    ['release.history', {}],
    ['release.setKind', { block: 1, kind: 'quote' }],
    ['release.putBack', { removed: 0 }],
    ['release.undo', {}],
    ['release.redo', {}],
  ])('that does not exist is not found by %s', async (name, input) => {
    expect(await backend().failure(name, { id: 77, ...input })).toMatchObject({
      code: 'not-found-release',
      parameters: { id: 77 },
    });
  });

  it('with nothing to undo or redo says so', async () => {
    const one = backend();
    const { id } = await created(one);
    expect([
      (await one.failure('release.undo', { id })).code,
      (await one.failure('release.redo', { id })).code,
    ]).toEqual(['nothing-to-undo', 'nothing-to-redo']);
  });
});

describe('release.pretranslate', () => {
  it('fills what was confirmed elsewhere since, as one action, and leaves what is there', async () => {
    const one = backend();
    const first = await created(one);
    const beds = segmentWith(first, BEDS).id;
    const second = await created(one);
    await type(one, first.id, beds, 'fr', 'L’hôpital compte 120 lits.');
    await one.call('segment.confirm', { release: first.id, segment: beds, language: 'fr' });
    const own = segmentWith(second, 'It serves 200,000 people.').id;
    await type(one, second.id, own, 'fr', 'Il dessert 200 000 personnes.');
    const { release, fill } = await one.call('release.pretranslate', {
      id: second.id,
      languages: ['fr'],
      minimum: 95,
    });
    const french = segmentsOf(release).map(({ cells }) => cells.fr?.content.text);
    expect(french.filter((text) => text === 'L’hôpital compte 120 lits.').length).toBe(2);
    expect(french).toContain('Il dessert 200 000 personnes.');
    expect([(fill.fr?.exact ?? 0) + (fill.fr?.context ?? 0), fill.fr?.empty]).toEqual([2, 3]);
    const undone = await one.call('release.undo', { id: second.id });
    expect(undone.release.progress.fr).toMatchObject({ draft: 1, empty: 5 });
  });

  it('fills every repetition of a line, by its own neighbours and formatting', async () => {
    const one = backend();
    const first = await created(one);
    const beds = segmentWith(first, BEDS).id;
    await type(one, first.id, beds, 'fr', 'L’hôpital compte 120 lits.');
    await one.call('segment.confirm', { release: first.id, segment: beds, language: 'fr' });
    const lines = `${`${BEDS}\n\n`.repeat(4)}**${BEDS}**\n\n${BEDS}\n`;
    const { release, fill } = await one.call('release.create', {
      file: { name: 'lines.md', base64: Buffer.from(lines).toString('base64') },
      from: 'en',
      to: ['fr'],
    });
    const french = segmentsOf(release).map(({ cells: { fr } }) => [
      fr?.content.text,
      fr?.content.marks.length,
    ]);
    expect(french).toEqual([0, 0, 0, 0, 1, 0].map((marks) => ['L’hôpital compte 120 lits.', marks]));
    expect(fill.fr).toMatchObject({ empty: 0 });
  });

  it('knows only the languages of the release', async () => {
    const one = backend();
    const { id } = await created(one);
    expect((await one.failure('release.pretranslate', { id, languages: ['es'] })).code).toBe(
      'unsupported-language',
    );
  });
});

describe('release.export', () => {
  const textOf = (base64 = '') => Buffer.from(base64, 'base64').toString('utf8');

  it('writes one file a language and the review table, named after the title of pasted text', async () => {
    const one = backend();
    const { id } = await created(one);
    const { files } = await one.call('release.export', {
      id,
      languages: ['ar', 'fr'],
      format: 'docx',
      review: true,
    });
    expect(files.map(({ name }) => name)).toEqual([
      'Minister-of-Health-opens-new-hospital-in-Tiznit.ar.docx',
      'Minister-of-Health-opens-new-hospital-in-Tiznit.fr.docx',
      'Minister-of-Health-opens-new-hospital-in-Tiznit.review.docx',
    ]);
    // Every DOCX is a ZIP package.
    expect(files.map(({ base64 }) => textOf(base64).slice(0, 2))).toEqual(['PK', 'PK', 'PK']);
  });

  it('names files after the input file where there is one', async () => {
    const one = backend();
    const file = { name: 'Communiqué 12.txt', base64: Buffer.from(RELEASE).toString('base64') };
    const { release } = await one.call('release.create', { file, from: 'en', to: ['fr'] });
    const { files } = await one.call('release.export', { id: release.id, languages: ['en'], format: 'txt' });
    expect(files.map(({ name, mime }) => [name, mime])).toEqual([
      ['Communiqué-12.en.txt', 'text/plain; charset=utf-8'],
    ]);
  });

  it('marks what is not translated in the language of the document, and lets nothing else stand in for it', async () => {
    const one = backend();
    const release = await created(one);
    await type(one, release.id, segmentWith(release, BEDS).id, 'fr', 'L’hôpital compte 120 lits.');
    const { files } = await one.call('release.export', {
      id: release.id,
      languages: ['fr', 'ar', 'en'],
      format: 'txt',
    });
    const [french, arabic, english] = files.map(({ base64 }) => textOf(base64));
    expect(french).toContain('L’hôpital compte 120 lits. [[À traduire\u00a0: It serves 200,000 people.]]');
    expect(arabic).toContain(`[[للترجمة: ${BEDS}]]`);
    expect(english).not.toContain('[[');
    expect(english).toContain(`${BEDS} It serves 200,000 people.`);
  });

  it('marks a match of another sentence until somebody has been over it, and what is stale', async () => {
    const one = backend();
    const release = await created(one);
    const [beds, serves] = [BEDS, 'It serves 200,000 people.'].map((text) => segmentWith(release, text).id);
    const at = { release: release.id, language: 'fr' };
    const content = {
      text: 'L’hôpital compte 90 lits.',
      marks: [{ kind: 'bold' as const, start: 17, end: 19 }],
    };
    const origin = { kind: 'fuzzy' as const, unit: 1, score: 83 };
    await one.call('segment.edit', { ...at, segment: beds ?? 0, content, revision: 0, burst: 1, origin });
    await type(one, release.id, serves ?? 0, 'fr', 'Il dessert 200 000 personnes.');
    await one.call('segment.confirm', { ...at, segment: serves ?? 0 });
    await type(one, release.id, serves ?? 0, 'en', 'It serves 300,000 people.', 2);
    const french = async (format: 'txt' | 'html') => {
      const { files } = await one.call('release.export', { id: release.id, languages: ['fr'], format });
      return textOf(files[0]?.base64);
    };
    const marked =
      '[[À vérifier\u00a0: L’hôpital compte 90 lits.]] [[À vérifier\u00a0: Il dessert 200 000 personnes.]]';
    expect(await french('txt')).toContain(marked);
    expect(await french('html')).toMatch(/compte <(b|strong)>90<\/(b|strong)> lits/);
    await one.call('segment.confirm', { ...at, segment: beds ?? 0 });
    expect(await french('txt')).not.toContain('[[À vérifier\u00a0: L’hôpital');
  });

  it('knows only the languages of the release', async () => {
    const one = backend();
    const { id } = await created(one);
    expect((await one.failure('release.export', { id, languages: ['es'], format: 'txt' })).code).toBe(
      'unsupported-language',
    );
  });
});

describe('the speaker of a quotation', () => {
  it('is stored with it, and stays through changes of the part and undo', async () => {
    const { call } = backend();
    const text =
      'A quay for Tarfa\n\nThe Minister opened the new quay of Tarfa on Monday, in front of six hundred guests.\n\n“We share one river and one sea,” said Mr. Thabo Mokoena.\n';
    const { release } = await call('release.create', { file: pasted(text), from: 'en', to: ['fr'] });
    const speakers = ({ blocks }: typeof release) =>
      blocks.map(({ kind, speaker }) => `${kind} ${speaker ?? '-'}`);
    const stored = ['headline -', 'lead -', 'quote Mr. Thabo Mokoena'];
    expect(speakers(release)).toEqual(stored);
    const block = release.blocks[2]?.id ?? 0;
    await call('release.setKind', { id: release.id, block, kind: 'paragraph' });
    const undone = await call('release.undo', { id: release.id });
    expect(speakers(undone.release)).toEqual(stored);
  });
});
