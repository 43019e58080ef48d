import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeRelease } from '#core/release/read.ts';
import { createDocuments } from '#formats/documents.ts';
import { splitter } from '../../helpers/splitter.ts';

/**
 * Pages as they come out of a browser, one line a row: `kind|text` for what belongs to the release, `-|text` for what
 * surrounds it. All people and events are invented.
 */
const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

interface Row {
  readonly kind: string;
  readonly text: string;
}

const rowsOf = (name: string): readonly Row[] =>
  readFileSync(join(FOLDER, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ kind: line.slice(0, line.indexOf('|')), text: line.slice(line.indexOf('|') + 1) }));

const pageOf = (rows: readonly Row[]): string =>
  rows
    .map(({ kind, text }, at) => text + (kind === '-' && rows[at + 1]?.kind === '-' ? '\n' : '\n\n'))
    .join('');

async function read(name: string) {
  const rows = rowsOf(name);
  const document = await createDocuments().readText({ name, text: pageOf(rows), html: false });
  const release = composeRelease(document, name.slice(0, 2), { keepNoise: false, splitter });
  return { rows, release };
}

describe('pages copied from a browser', () => {
  it.each(readdirSync(FOLDER))('part into release and furniture: %s', async (name) => {
    const { rows, release } = await read(name);
    const body = rows.filter(({ kind }) => kind !== '-').map(({ text }) => text);
    const furniture = rows.filter(({ kind }) => kind === '-').map(({ text }) => text);
    const gone = new Set(release.removed.map(({ text }) => text));
    const asked = new Set(release.doubtful.map(({ text }) => text));
    // What belongs to the release is neither lost nor doubted; furniture is taken out, or asked about.
    expect({
      lost: body.filter((text) => gone.has(text)),
      doubted: body.filter((text) => asked.has(text)),
      kept: furniture.filter((text) => !gone.has(text) && !asked.has(text)),
    }).toEqual({ lost: [], doubted: [], kept: [] });
  });

  it.each(readdirSync(FOLDER))('have their parts recognised: %s', async (name) => {
    const { rows, release } = await read(name);
    const kinds = new Map(release.blocks.map(({ content, kind }) => [content.text, kind]));
    const wrong = rows.filter(({ kind, text }) => {
      if (kind === '-') return false;
      const item = text.replace(/^• /, '');
      const lead = release.blocks.find((block) => block.kind === kind && item.endsWith(block.content.text));
      return kinds.get(item) !== kind && lead === undefined;
    });
    expect(wrong).toEqual([]);
  });

  it('give up the doubtful lines that the user drops, and only those', async () => {
    const { rows, release } = await read('en-wire.txt');
    const document = await createDocuments().readText({ name: 'x', text: pageOf(rows), html: false });
    const again = composeRelease(document, 'en', { keepNoise: false, splitter, dropped: [0] });
    expect(again.removed).toContainEqual(release.doubtful[0]);
    expect(again.blocks).toHaveLength(release.blocks.length - 1);
  });
});

/**
 * Texts as they arrive by mail and messengers, out of PDF files and as saved pages; below `=====` the parts that must come
 * out, `kind|text`, line breaks as spaces.
 */
const SAVED = join(import.meta.dirname, '../../fixtures/saved');

describe('texts sent on, copied from PDF files and saved pages', () => {
  it.each(readdirSync(SAVED))('have their parts recognised and nothing else in them: %s', async (name) => {
    const [raw = '', expected = ''] = readFileSync(join(SAVED, name), 'utf8').split('\n=====\n');
    const bytes = new TextEncoder().encode(raw);
    const document = await createDocuments().read({ name, bytes });
    const release = composeRelease(document, name.slice(0, 2), { keepNoise: false, splitter });
    const found = release.blocks.map(({ kind, content }) => `${kind}|${content.text.replace(/\s+/g, ' ')}`);
    expect(found).toEqual(expected.trim().split('\n'));
  });
});
