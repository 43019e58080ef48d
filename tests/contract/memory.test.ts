import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Input } from '#contract/index.ts';
import { created, pasted, segmentWith, type TestBackend, temporaryBackends, type } from './backend.ts';

const backend = temporaryBackends();
const TABLE = `ar\tfr\ten
وصل الوزير إلى الرباط.\tLe ministre est arrivé à Rabat.\tThe Minister arrived in Rabat.
وصل الوفد إلى فاس.\tLa délégation est arrivée à Fès.\tThe delegation arrived in Fez.
seul\t\t
`;

describe('memory.import', () => {
  it('adds units, names what it skips, and merges what is there', async () => {
    const one = backend();
    const first = await one.call('memory.import', { file: pasted(TABLE) });
    const second = await one.call('memory.import', { file: pasted(TABLE) });
    expect(first).toEqual({
      units: 2,
      added: 2,
      merged: 0,
      skipped: [{ line: 4, reason: 'fewer-than-two-texts' }],
      seconds: 0,
    });
    expect([second.added, second.merged, (await one.call('memory.stats', {})).units]).toEqual([0, 2, 2]);
    expect(one.events.map(({ payload }) => payload)).toContainEqual({ area: 'memory', revision: 1 });
  });

  it('reads the encodings that old programs write', async () => {
    const one = backend();
    const base64 = Buffer.from(`\ufeff${TABLE}`, 'utf16le').toString('base64');
    await one.call('memory.import', { file: { name: 'memory.tsv', base64 } });
    const { matches } = await one.call('memory.search', {
      from: 'ar',
      to: ['fr'],
      text: 'وصل الوزير إلى الرباط.',
    });
    expect(matches[0]?.targets.fr?.text).toBe('Le ministre est arrivé à Rabat.');
  });

  it.each([
    ['UTF-8 that is declared as Latin', 'ISO-8859-1', (text: string) => Buffer.from(text)],
    ['UTF-8 that is declared as Arabic of Windows', 'windows-1256', (text: string) => Buffer.from(text)],
    ['UTF-32', 'UTF-32', (text: string) => utf32(`\ufeff${text}`, 'LE')],
    ['UTF-32 from the other end', 'UTF-32', (text: string) => utf32(`\ufeff${text}`, 'BE')],
    ['UTF-32 without a mark', 'UTF-32BE', (text: string) => utf32(text, 'BE')],
  ])('reads %s', async (_, label, encode) => {
    const one = backend();
    const text = `<?xml version="1.0" encoding="${label}"?><tmx version="1.4"><header srclang="fr"/><body><tu><tuv xml:lang="fr"><seg>Séance levée 🎉</seg></tuv><tuv xml:lang="ar"><seg>رفعت الجلسة</seg></tuv></tu></body></tmx>`;
    await one.call('memory.import', { file: { name: 'm.tmx', base64: encode(text).toString('base64') } });
    const { matches } = await one.call('memory.search', { from: 'ar', to: ['fr'], text: 'رفعت الجلسة' });
    expect(matches[0]?.targets.fr?.text).toBe('Séance levée 🎉');
  });

  it.each([
    [pasted(''), 'empty-file'],
    [pasted('no table'), 'unsupported-format'],
  ])('%j fails with %s', async (file, code) => {
    expect((await backend().failure('memory.import', { file })).code).toBe(code);
  });
});

function utf32(text: string, order: 'LE' | 'BE'): Buffer {
  const bytes = Buffer.alloc([...text].length * 4);
  [...text].forEach((character, at) => {
    bytes[`writeUInt32${order}`](character.codePointAt(0) ?? 0, at * 4);
  });
  return bytes;
}

const base64 = (text: string) => ({ name: 'memory.tmx', base64: Buffer.from(text).toString('base64') });

/** An export, read where the host put it. */
async function exported(one: TestBackend, input: Input<'memory.export'>) {
  const { units, download } = await one.call('memory.export', input);
  return { units, text: readFileSync(one.fileOf(download ?? ''), 'utf8') };
}

describe('memory.import of TMX', () => {
  const tmx = (units: string) =>
    `<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>\n${units}</body></tmx>`;
  const tu = (texts: Readonly<Record<string, string>>) =>
    `<tu>${Object.entries(texts)
      .map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`)
      .join('')}</tu>\n`;

  it('joins bilingual files into trilingual units, which are found at once', async () => {
    const one = backend();
    await one.call('memory.import', {
      file: base64(tmx(tu({ en: 'Rabat, the capital', fr: 'Rabat, capitale' }))),
    });
    const file = base64(
      tmx(`${tu({ en: 'Rabat, the capital', ar: 'الرباط العاصمة' })}${tu({ en: 'alone' })}`),
    );
    const report = await one.call('memory.import', { file });
    expect(report).toMatchObject({ units: 1, added: 0, merged: 1 });
    expect(report.skipped).toEqual([{ line: 3, reason: 'fewer-than-two-texts' }]);
    const { matches } = await one.call('memory.search', { from: 'fr', to: ['ar'], text: 'Rabat, capitale' });
    expect(matches[0]).toMatchObject({
      score: 100,
      kind: 'exact',
      targets: { ar: { text: 'الرباط العاصمة' } },
    });
  });

  it('leaves nothing of a file that breaks off', async () => {
    const one = backend();
    const broken = tmx(tu({ en: 'Rabat', fr: 'Rabat' })).slice(0, -10);
    const failure = await one.failure('memory.import', { file: base64(broken) });
    expect([failure.code, failure.parameters]).toEqual(['broken-off-file', { file: 'memory.tmx', line: 3 }]);
    expect((await one.call('memory.stats', {})).units).toBe(0);
  });

  it('reads it from the clipboard too, and refuses other XML', async () => {
    const one = backend();
    const report = await one.call('memory.import', { file: pasted(tmx(tu({ en: 'Fez', fr: 'Fès' }))) });
    expect(report.added).toBe(1);
    expect((await one.failure('memory.import', { file: pasted('<tbx/>') })).code).toBe('unsupported-format');
  });
});

describe('memory.export', () => {
  it('gives back every unit: an empty library that reads it exports the same', async () => {
    const one = backend({ empty: false });
    await one.call('memory.import', { file: pasted(TABLE) });
    const first = await exported(one, { format: 'tmx' });
    const other = backend();
    const report = await other.call('memory.import', { file: base64(first.text) });
    const second = await exported(other, { format: 'tmx' });
    expect([report.added, report.skipped]).toEqual([first.units, []]);
    expect(first.units).toBe((await one.call('memory.stats', {})).units);
    expect(second.text).toBe(first.text);
  });

  it('is limited to the languages and memories asked for, and units that have two of them', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(`${TABLE}\tFès\tFez\n`) });
    const { units, text } = await exported(one, { format: 'tmx', languages: ['fr', 'ar'] });
    expect([units, text.includes('xml:lang="en"')]).toEqual([2, false]);
    expect(text).toContain('srclang="fr"');
    const { memory } = await one.call('memory.create', { name: 'other' });
    expect((await exported(one, { format: 'tsv', memories: [memory] })).units).toBe(0);
    expect((await one.failure('memory.export', { format: 'tmx', languages: ['fr'] })).code).toBe(
      'invalid-input',
    );
  });

  it('is a table that is read again', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted('part\tfr\tar\ten-GB\nlead\tFès\tفاس\tFez\n') });
    const { units, text } = await exported(one, { format: 'tsv' });
    expect([units, text]).toEqual([1, 'part\tar\tfr\ten-GB\nlead\tفاس\tFès\tFez\n']);
    const again = await one.call('memory.import', { file: base64(text) });
    expect([again.added, again.merged]).toEqual([0, 1]);
  });

  it('is a table for spreadsheets that is read again, whatever is in its cells', async () => {
    const one = backend();
    const quoted = 'en,fr,ar-MA\n"He said: ""Yes, 1;2""\nand left",Oui,نعم، «أجل»\n';
    await one.call('memory.import', { file: pasted(quoted) });
    const { units, text } = await exported(one, { format: 'csv' });
    expect([units, text]).toEqual([
      1,
      '\uFEFFpart,ar-MA,fr,en\r\n,نعم، «أجل»,Oui,"He said: ""Yes, 1;2""\nand left"\r\n',
    ]);
    const again = await one.call('memory.import', { file: { ...base64(text), name: 'memory.csv' } });
    expect([again.added, again.merged, again.skipped]).toEqual([0, 1, []]);
  });

  it('is XLIFF of each pair of languages, from which the units are joined again', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(`${TABLE}\tFès & <Meknès>\tFez & <Meknes>\n`) });
    const { units, text } = await exported(one, { format: 'xlf', languages: ['en', 'fr', 'ar'] });
    expect([units, text.match(/<file .*?>/g)?.sort()]).toEqual([
      3,
      [
        '<file original="memory" datatype="plaintext" source-language="en" target-language="ar">',
        '<file original="memory" datatype="plaintext" source-language="en" target-language="fr">',
      ],
    ]);
    const other = backend();
    const first = await other.call('memory.import', { file: { ...base64(text), name: 'memory.xlf' } });
    const table = (of: TestBackend) =>
      exported(of, { format: 'tsv' }).then((file) => file.text.split('\n').sort());
    expect([first.skipped, await table(other)]).toEqual([[], await table(one)]);
  });

  it('of an empty memory is a whole file', async () => {
    const { units, text } = await exported(backend(), { format: 'tmx' });
    expect([units, text.endsWith('<body>\n</body>\n</tmx>\n')]).toEqual([0, true]);
  });
});

describe('memory.search', () => {
  it('finds by similarity, in any direction, with the difference', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(TABLE) });
    const { matches } = await one.call('memory.search', {
      from: 'fr',
      to: ['ar', 'en'],
      text: 'Le ministre est arrivé à Fès.',
      minimum: 60,
    });
    expect(matches[0]).toMatchObject({
      kind: 'fuzzy',
      memory: 'house',
      source: 'Le ministre est arrivé à Rabat.',
      targets: { ar: { text: 'وصل الوزير إلى الرباط.' }, en: { text: 'The Minister arrived in Rabat.' } },
    });
    expect(matches[0]?.difference.some(({ kind }) => kind !== 'equal')).toBe(true);
  });

  it('adapts dates, numbers and places to the segment, and says what it adapted', async () => {
    const one = backend({ empty: false });
    const table = `en\tfr\tar
Rabat, 20 January 2026 – The Minister signed 12 agreements.\tRabat, le 20 janvier 2026 – Le ministre a signé 12 accords.\tالرباط، 20 يناير 2026 – وقع الوزير 12 اتفاقية.
`;
    await one.call('memory.import', { file: pasted(table) });
    const { matches } = await one.call('memory.search', {
      from: 'en',
      to: ['fr', 'ar'],
      text: 'Agadir, 3 July 2026 – The Minister signed 5 agreements.',
    });
    expect(matches[0]?.targets).toMatchObject({
      fr: { text: 'Agadir, le 3 juillet 2026 – Le ministre a signé 5 accords.' },
      ar: { text: 'أكادير، 3 يوليوز 2026 – وقع الوزير 5 اتفاقيات.' },
    });
    expect(
      matches[0]?.adapted.map(({ language, kind, from, to }) => `${language} ${kind} ${from}>${to}`),
    ).toEqual([
      'fr name Rabat>Agadir',
      'fr date 20 janvier 2026>3 juillet 2026',
      'fr number 12>5',
      'ar name الرباط>أكادير',
      'ar date 20 يناير 2026>3 يوليوز 2026',
      'ar number 12 اتفاقية>5 اتفاقيات',
    ]);
    expect(matches[0]?.toCheck).toEqual([]);
  });

  it('asks the other known version to agree, and takes off the points that the settings name', async () => {
    const one = backend();
    const table = 'en\tfr\tar\nThe session is open.\tLa séance est ouverte.\tافتتحت الجلسة.\n';
    const other = 'en\tfr\tar\nThe session is open.\tLe dossier reste ouvert.\tما زال الملف مفتوحا.\n';
    for (const file of [table, other]) await one.call('memory.import', { file: pasted(file) });
    const ask = async (also: Record<string, string>) =>
      (await one.call('memory.search', { from: 'en', to: ['ar'], text: 'The session is open.', also }))
        .matches;
    expect((await ask({ fr: 'La séance est ouverte.' })).map(({ targets }) => targets.ar?.text)).toEqual([
      'افتتحت الجلسة.',
      'ما زال الملف مفتوحا.',
    ]);
    expect((await ask({ fr: 'Le dossier reste ouvert.' }))[0]).toMatchObject({
      score: 100,
      agreement: [{ language: 'fr', score: 100 }],
      targets: { ar: { text: 'ما زال الملف مفتوحا.' } },
    });
    const { penalties } = await one.call('settings.get', {});
    await one.call('settings.update', { penalties: { ...penalties, age: 4, ageYears: 50 } });
    expect((await ask({}))[0]).toMatchObject({ score: 100, penalties: [] });
  });

  it('puts a draft together where no unit fits, and says of what', async () => {
    const one = backend({ empty: false });
    const table = `en\tfr\tar
The Minister of Health opened a new hospital.\tLe ministre de la Santé a inauguré un nouvel hôpital.\tافتتح وزير الصحة مستشفى جديدا.
in the framework of South-South cooperation\tdans le cadre de la coopération Sud-Sud\tفي إطار التعاون جنوب-جنوب
`;
    await one.call('memory.import', { file: pasted(table) });
    const text =
      'The Minister of Health opened a new hospital in the framework of South-South cooperation on 20 January 2026.';
    const ask = async (minimum: number) =>
      (await one.call('memory.search', { from: 'en', to: ['fr', 'ar'], text, minimum })).matches;
    const drafts = (await ask(90)).filter(({ kind }) => kind === 'assembled');
    expect(
      drafts.map(({ score, targets }) => [score, Object.values(targets).map((one) => one.text)]),
    ).toEqual([
      [
        99,
        [
          'Le ministre de la Santé a inauguré un nouvel hôpital dans le cadre de la coopération Sud-Sud le 20 janvier 2026.',
        ],
      ],
      [99, ['افتتح وزير الصحة مستشفى جديدا في إطار التعاون جنوب-جنوب في 20 يناير 2026.']],
    ]);
    expect(drafts[0]?.assembly?.parts.map(({ kind }) => kind)).toEqual(['unit', 'unit', 'value', 'mark']);
    const { release, fill } = await one.call('release.create', {
      file: pasted(text),
      from: 'en',
      to: ['fr'],
    });
    expect(fill.fr).toMatchObject({ assembled: 1, empty: 0 });
    expect(release.blocks[0]?.segments[0]?.cells.fr).toMatchObject({
      status: 'draft',
      origin: { kind: 'assembled', score: 99 },
    });
  });

  it('shows as many matches as are asked for, whatever drafts follow them', async () => {
    const one = backend();
    const table =
      'en\tfr\nThe Minister of Health opened a new hospital.\tLe ministre de la Santé a inauguré un nouvel hôpital.\n' +
      'The Minister of Health opened a new hospital in Rabat.\tLe ministre de la Santé a inauguré un nouvel hôpital à Rabat.\n' +
      'in the framework of South-South cooperation\tdans le cadre de la coopération Sud-Sud\n';
    await one.call('memory.import', { file: pasted(table) });
    const { matches } = await one.call('memory.search', {
      from: 'en',
      to: ['fr'],
      text: 'The Minister of Health opened a new hospital in the framework of South-South cooperation.',
      minimum: 50,
      limit: 2,
    });
    expect(matches.map(({ kind }) => kind)).toEqual(['fuzzy', 'fuzzy', 'assembled']);
  });

  it('shows one sentence once, however often it is stored', async () => {
    const one = backend();
    const parts = 'part\tfr\ten\nlead\tRabat\tRabat city\nquote\tRabat\tRabat city\n';
    await one.call('memory.import', { file: pasted(parts) });
    const { matches } = await one.call('memory.search', { from: 'fr', to: ['en'], text: 'Rabat' });
    expect(matches.length).toBe(1);
  });
});

describe('memory.concordance', () => {
  it('finds words in any order of accents and inflection of spelling, with their places', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(TABLE) });
    const { hits, total } = await one.call('memory.concordance', { language: 'fr', text: 'arrive' });
    const [hit] = hits;
    expect(total).toBeGreaterThanOrEqual(1);
    const [start = 0, end = 0] = hit?.ranges[0] ?? [];
    expect(hit?.texts.fr?.slice(start, end)).toMatch(/^arrivé/);
    const limited = await one.call('memory.concordance', { language: 'en', text: 'arrived', limit: 1 });
    expect([limited.hits.length, limited.total]).toEqual([1, 2]);
  });
});

describe('memory.concordance of what was confirmed', () => {
  it('tells who wrote it, when and in which release', async () => {
    const one = backend();
    const release = await created(one);
    const segment = segmentWith(release, 'The hospital has 120 beds.').id;
    await type(one, release.id, segment, 'fr', 'L’hôpital compte 120 lits.');
    await one.call('segment.confirm', { release: release.id, segment, language: 'fr' });
    const { hits } = await one.call('memory.concordance', { text: 'lits' });
    const { author } = await one.call('settings.get', {});
    expect(hits.map((hit) => [hit.author, hit.release, hit.updatedAt > 1_768_900_000_000])).toEqual([
      [author, release.title, true],
    ]);
  });
});

describe('memory.concordance of regions', () => {
  it('looks into every region of the language', async () => {
    const one = backend();
    await one.call('memory.import', {
      file: pasted('en-GB\tfr-MA\nThe delegation arrived.\tLa délégation arrive.\n'),
    });
    const { hits, total } = await one.call('memory.concordance', { language: 'en', text: 'delegation' });
    expect([total, hits[0]?.language, hits[0]?.ranges]).toEqual([1, 'en-GB', [[4, 14]]]);
    expect((await one.call('memory.concordance', { language: 'en-US', text: 'delegation' })).total).toBe(0);
  });
});

describe('memory.concordance in its modes', () => {
  it('finds words in one language or in all, as a phrase, or as part of a word', async () => {
    const one = backend();
    await one.call('memory.import', { file: pasted(TABLE) });
    const total = async (input: Parameters<typeof one.call<'memory.concordance'>>[1]) =>
      (await one.call('memory.concordance', input)).total;
    expect([
      await total({ text: 'rabat' }),
      await total({ text: 'ministre', language: 'fr' }),
      await total({ text: 'ministre', language: 'en' }),
      await total({ text: 'in arrived', language: 'en' }),
      await total({ text: 'in arrived', language: 'en', mode: 'phrase' }),
      await total({ text: 'arrived in', language: 'en', mode: 'phrase' }),
      await total({ text: 'eleg', mode: 'parts' }),
      await total({ text: 'وزارة' }),
      await total({ text: 'وزير' }),
    ]).toEqual([1, 1, 0, 2, 0, 2, 1, 0, 1]);
  });
});
