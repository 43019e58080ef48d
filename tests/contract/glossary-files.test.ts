import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from '#contract/index.ts';
import { type TestBackend, temporaryBackends } from './backend.ts';

const backend = temporaryBackends();

const csv = (text: string, name = 'termes.csv') => ({ name, text, html: false });
const ENGLISH_ARABIC = csv('en,ar\ndam,سد\nwater,ماء\nschool,مدرسة\n');
const ENGLISH_FRENCH = csv('en,fr\ndam,barrage\nwater,eau\nstreet,rue\n');

/** Start tags and texts, without order. */
const elementsOf = (xml: string): readonly string[] =>
  (xml.match(/<(?![?!/])[^>]*>[^<]*/g) ?? [])
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => !part.startsWith('<tbx '))
    .toSorted();

/** An export, read where the host put it. */
async function exported(one: TestBackend, input: Input<'glossary.export'>) {
  const { concepts, name, download } = await one.call('glossary.export', input);
  return { concepts, name, bytes: readFileSync(one.fileOf(download ?? '')) };
}

describe('glossary.import', () => {
  it('joins a list of two languages with another, adds what is new, and is recognised at once', async () => {
    const one = backend();
    expect(await one.call('glossary.import', { file: ENGLISH_ARABIC })).toMatchObject({
      concepts: 3,
      added: 3,
      merged: 0,
      skipped: [],
    });
    expect(await one.call('glossary.import', { file: ENGLISH_FRENCH })).toMatchObject({
      added: 1,
      merged: 2,
    });
    const { terms } = await one.call('glossary.recognise', { from: 'ar', to: ['fr'], text: 'شرب الماء' });
    expect(terms).toMatchObject([{ targets: { fr: ['eau'] } }]);
    expect(one.events.at(-1)).toMatchObject({ payload: { area: 'glossary' } });
    expect((await one.call('concept.list', { filter: { missing: 'fr' } })).total).toBe(1);
  });

  it('changes nothing when the same file comes again', async () => {
    const one = backend();
    await one.call('glossary.import', { file: ENGLISH_ARABIC });
    const before = await one.call('concept.list', {});
    expect(await one.call('glossary.import', { file: ENGLISH_ARABIC })).toMatchObject({
      added: 0,
      merged: 3,
    });
    expect({ ...(await one.call('concept.list', {})), ms: 0 }).toEqual({ ...before, ms: 0 });
  });

  it('keeps apart what contradicts each other', async () => {
    const one = backend();
    await one.call('glossary.import', { file: csv('en,fr\nbank,banque\n') });
    await one.call('glossary.import', { file: csv('en,fr,ar\nbank,berge,ضفة\n') });
    expect((await one.call('concept.conflicts', {})).total).toBe(1);
  });

  it('goes to the glossary named and leaves read-only ones alone', async () => {
    const one = backend();
    const { id } = await one.call('glossary.create', { name: 'Client', kind: 'client' });
    await one.call('glossary.import', { file: ENGLISH_ARABIC, glossary: id });
    const { glossaries } = await one.call('glossary.list', {});
    expect(glossaries.map(({ concepts }) => concepts)).toEqual([0, 0, 3]);
    await one.call('glossary.setWritable', { id, writable: false });
    const { code } = await one.failure('glossary.import', { file: ENGLISH_FRENCH, glossary: id });
    expect(code).toBe('read-only-glossary');
  });

  it('leaves nothing of a file that breaks off', async () => {
    const one = backend();
    const entries = Array.from(
      { length: 3000 },
      (_, at) =>
        `<termEntry id="c${at}"><langSet xml:lang="en"><tig><term>term ${at}</term></tig></langSet></termEntry>`,
    );
    const file = csv(`<martif type="TBX"><text><body>${entries.join('\n')}<termEntry>`, 'x.tbx');
    const { code } = await one.failure('glossary.import', { file });
    expect([code, (await one.call('concept.list', {})).total]).toEqual(['damaged-at-line', 0]);
  });

  it('is cancelled without a trace', async () => {
    const one = backend();
    const rows = Array.from({ length: 20_000 }, (_, at) => `term ${at},terme ${at}`);
    const running = one.failure('glossary.import', { file: csv(`en,fr\n${rows.join('\n')}`), job: 'j1' });
    await new Promise((resolve) => setImmediate(resolve));
    await one.call('job.cancel', { job: 'j1' });
    expect([(await running).code, (await one.call('concept.list', {})).total]).toEqual(['cancelled', 0]);
  });
});

describe('glossary.undoImport', () => {
  it('takes out what came in, mends what was merged and keeps what was edited since', async () => {
    const one = backend();
    await one.call('glossary.import', { file: ENGLISH_ARABIC });
    const before = await one.call('concept.list', { limit: 100 });
    const { glossary, import: named } = await one.call('glossary.import', { file: ENGLISH_FRENCH });
    const [street] = (await one.call('concept.list', { filter: { text: 'water' } })).concepts;
    if (street === undefined) throw new Error('no concept');
    await one.call('concept.update', {
      id: street.id,
      revision: street.revision,
      changes: { domain: 'rivers' },
    });
    expect(await one.call('glossary.undoImport', { glossary, import: named })).toEqual({
      removed: 1,
      restored: 1,
      kept: 1,
    });
    const after = await one.call('concept.list', { limit: 100 });
    const english = ({ concepts }: typeof after) =>
      concepts.map(({ terms }) => terms.en?.map(({ text }) => text));
    expect([after.total, english(after)]).toEqual([before.total, english(before)]);
    expect((await one.call('concept.list', { filter: { missing: 'fr' } })).total).toBe(2);
    expect(await one.call('glossary.undoImport', { glossary, import: named })).toMatchObject({
      removed: 0,
      kept: 3,
    });
  });
});

describe('glossary.export', () => {
  it('gives every format what it needs to be read again', async () => {
    const one = backend();
    await one.call('glossary.import', {
      file: csv(`kind,domain,en,fr,ar,note\nplace,eau,dam | weir,barrage,سد,n\nterm,,water,eau,ماء,\n`),
    });
    const { total } = await one.call('concept.list', {});
    for (const format of ['tbx', 'csv', 'tsv', 'xlsx'] as const) {
      const { concepts, name, bytes } = await exported(one, { format });
      const base64 = bytes.toString('base64');
      const other = backend();
      const report = await other.call('glossary.import', { file: { name, base64 } });
      const { concepts: read } = await other.call('concept.list', { limit: 500 });
      const { concepts: written } = await one.call('concept.list', { limit: 500 });
      const plain = (list: typeof read) =>
        list.map(({ kind, domain, note, terms }) => [
          kind,
          domain,
          note,
          Object.entries(terms).map(([language, own]) => [
            language,
            own.map(({ text, status }) => [text, status]),
          ]),
        ]);
      expect([concepts, report.concepts, report.skipped]).toEqual([total, total, []]);
      expect(plain(read)).toEqual(plain(written));
    }
  });

  it('takes only the languages and concepts asked for', async () => {
    const one = backend();
    await one.call('glossary.import', { file: csv('en,fr,ar\ndam,barrage,سد\nwater,eau,ماء\n') });
    const { ids } = await one.call('concept.ids', { filter: { text: 'dam' } });
    const { bytes, ...written } = await exported(one, { format: 'csv', ids: [...ids], languages: ['fr'] });
    expect(bytes.toString()).toBe('\uFEFFkind,term:fr\r\nterm,barrage\r\n');
    expect(written).toEqual({ concepts: 1, name: 'glossary.csv' });
  });

  it('writes a file again in its own frame where no other glossary has concepts', async () => {
    const one = backend();
    const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'tbx', 'linguist-dct.tbx'), 'utf8');
    await one.call('glossary.create', { name: 'Empty', kind: 'client' });
    await one.call('glossary.import', { file: csv(text, 'x.tbx') });
    const { bytes } = await exported(one, { format: 'tbx' });
    expect(elementsOf(bytes.toString())).toEqual(elementsOf(text));
  });

  it('says of an imported file that nobody changed nothing that it did not say', async () => {
    const one = backend();
    const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'tbx', 'linguist-dct.tbx'), 'utf8');
    const { glossary } = await one.call('glossary.import', { file: csv(text, 'x.tbx') });
    const { bytes } = await exported(one, { format: 'tbx', glossaries: [glossary] });
    expect(elementsOf(bytes.toString())).toEqual(elementsOf(text));
  });

  it('writes an imported file as it was, in its own dialect', async () => {
    const one = backend();
    const text =
      '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>Agency</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="k1"><langSec xml:lang="en"><termSec><term>dam</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec></conceptEntry></body></text></tbx>';
    const { glossary } = await one.call('glossary.import', { file: csv(text, 'x.tbx') });
    const { bytes } = await exported(one, { format: 'tbx', glossaries: [glossary] });
    const written = bytes.toString();
    expect(written).toContain('<p>Agency</p>');
    expect(written).toContain('<min:partOfSpeech>noun</min:partOfSpeech>');
    expect(written).toContain('style="dct"');
  });
});
