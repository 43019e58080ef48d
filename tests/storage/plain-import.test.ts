import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnits } from '#formats/interchange/read.ts';
import type { IndexTexts, MemoryStore } from '#services/ports/index.ts';
import { tmx, tu } from '../formats/interchange/tmx.ts';
import { temporary } from './temporary.ts';

const { folder, library, connect } = temporary();

const ENGLISH = ['The Minister arrived in Rabat.', 'The session opened.', 'Signed &amp; sealed', 'He left.'];
const FRENCH = ['Le ministre est arrivé à Rabat.', 'La séance s’est ouverte.', 'Il est parti.'];
const ARABIC = ['وصل الوزير إلى الرباط.', 'افتتحت الجلسة 👍.', 'غادر.'];
const LANGUAGES = { en: ENGLISH, fr: FRENCH, ar: ARABIC, 'en-GB': ENGLISH };

/** A unit in two to four languages, of few texts, so that many are joined. */
const unit = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('en', 'fr', 'ar', 'en-GB'), { minLength: 2 }),
    fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
    fc.constantFrom(
      '',
      ' tuid="1"',
      ' creationdate="20240102T030405Z" creationid="Zoé"',
      ' changeid="Salma"',
    ),
    fc.constantFrom(
      '',
      '<prop type="domain">press</prop>',
      '<note>« seen »</note>',
      '<prop type="x-part">lead</prop>',
    ),
  )
  .map(([tags, numbers, attributes, properties]) =>
    tu(
      Object.fromEntries(
        tags.map((tag, at) => {
          const texts = LANGUAGES[tag as keyof typeof LANGUAGES];
          return [tag, texts[(numbers[at] ?? 0) % texts.length] ?? ''];
        }),
      ),
      attributes,
      properties,
    ),
  );

const wordsOf = ({ tag, count, units, ends, texts }: IndexTexts): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const text = texts.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
    return `${tag} ${units[at]} ${String.fromCharCode(...text)}`;
  });

/** Imports a file; returns what the index is told of. */
async function importFile(memory: MemoryStore, text: string, encoded: boolean): Promise<readonly string[]> {
  const writer = memory.beginImport({ memory: 1, file: 'memory.tmx', author: 'Salma Berrada', at: 7 });
  const told: string[] = [];
  const source = { name: 'memory.tmx', bytes: new TextEncoder().encode(text) };
  for await (const batch of readUnits(source, { encoded }))
    told.push(...writer.write(batch.units, batch.apart, batch.plain).flatMap(wordsOf));
  writer.commit();
  return told.sort();
}

describe('units read as bytes', () => {
  it('are stored, joined and indexed as others are', async () => {
    const [plain, other] = [folder(), folder()];
    const [one, two] = [library(plain).memory, library(other).memory];
    const rows = (path: string) => {
      const db = connect(join(path, 'memory.db'));
      const table = (name: string) => db.all(`SELECT * FROM ${name} ORDER BY 1, 2`);
      return ['units', 'text_keys', 'unit_counts', 'changes', 'import_spans', 'import_replacements'].map(
        table,
      );
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { minLength: 1, maxLength: 60 }),
        fc.boolean(),
        async (units, isOwn) => {
          const file = tmx(units.join('\n'), `srclang="en" creationtool="${isOwn ? 'Balagh' : 'Test'}"`);
          expect(await importFile(one, file, true)).toEqual(await importFile(two, file, false));
        },
      ),
      { numRuns: 40 },
    );
    const [stored, expected] = [rows(plain), rows(other)];
    // Spans of ids are one a batch, and those of changes follow them.
    expect(stored.slice(0, 3)).toEqual(expected.slice(0, 3));
    expect([one.verify(0, 100_000).items, one.diagnose(false).every(({ ok }) => ok)]).toEqual([[], true]);
  });
});
