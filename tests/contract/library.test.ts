import { describe, expect, it } from 'vitest';
import { pasted, temporaryBackends } from './backend.ts';

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
    [pasted(''), 'empty-file'],
    [pasted('no table'), 'unsupported-format'],
  ])('%j fails with %s', async (file, code) => {
    expect((await backend().failure('memory.import', { file })).code).toBe(code);
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

describe('glossary', () => {
  it('recognises terms of a text and what to write for them', async () => {
    const one = backend({ empty: false });
    const text = 'A spokesman for the Ministry of the Interior said so.';
    const { terms } = await one.call('glossary.recognise', { from: 'en', to: ['ar', 'fr'], text });
    const ministry = terms.find((term) => term.text === 'Ministry of the Interior');
    expect(ministry).toMatchObject({ start: 20, end: 44, targets: { ar: ['وزارة الداخلية'] } });
  });

  it('is searched in every language, whatever the accents', async () => {
    const one = backend({ empty: false });
    const { concepts, total } = await one.call('glossary.search', {
      text: 'MINISTERE DE LA SANTE',
      limit: 5,
    });
    expect(total).toBeGreaterThanOrEqual(1);
    expect(concepts[0]?.terms.fr?.[0]?.text).toMatch(/^ministère de la Santé/);
    expect((await one.call('glossary.search', { text: '' })).total).toBeGreaterThan(500);
  });
});

describe('text', () => {
  it('is cut into sentences, line by line', async () => {
    const { segments } = await backend().call('text.segment', {
      language: 'fr',
      text: 'M. Tazarine est arrivé. Il a pris la parole.\nFin',
    });
    expect(segments).toEqual(['M. Tazarine est arrivé.', 'Il a pris la parole.', 'Fin']);
  });

  it('is checked against its source', async () => {
    const one = backend();
    const { issues } = await one.call('text.check', {
      from: 'en',
      texts: { en: '12 ministers met.', fr: '13 ministres.' },
    });
    expect(issues).toContainEqual(expect.objectContaining({ check: 'numbers', language: 'fr' }));
    expect((await one.failure('text.check', { from: 'en', texts: { fr: 'x' } })).code).toBe('invalid-input');
  });
});
