import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EncodedText } from '#core/text/encoded-text.ts';
import { rowHash } from '#storage/memory/hash.ts';
import { isIntact, RowWriter, type UnitRecord, type UnitRow, valuesOf } from '#storage/memory/record.ts';

const COLUMNS =
  'memory import imported texts marks context author created_at updated_at release details hash'.split(' ');

const record = (variants: UnitRecord['variants']): UnitRecord => ({
  memory: 1,
  import: 2,
  imported: true,
  variants,
  context: { previous: { en: 'Before' } },
  author: 'Salma',
  createdAt: 1_700_000_000_000,
  updatedAt: 1_800_000_000_000,
  release: null,
  details: { attributes: { tuid: '7' } },
});

/** The row as SQLite gives it back. */
const rowOf = (one: UnitRecord): UnitRow => {
  const values = valuesOf(one).map((value, place) =>
    place === 3 && value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
  return {
    id: 1,
    ...Object.fromEntries(values.map((value, place) => [COLUMNS[place], value])),
  } as unknown as UnitRow;
};

const plain = (text: string) => ({ text, marks: [] });

/** The text in the middle of larger buffers. */
function encoded(text: string): EncodedText {
  const bytes = new TextEncoder().encode(`x${text}y`);
  const wide = new Uint16Array(text.length + 3);
  for (let at = 0; at < wide.length; at += 1) wide[at] = `xx${text}y`.charCodeAt(at);
  return new EncodedText(bytes, 1, bytes.length - 1, wide, 2, text.length + 2);
}

describe('the row of a unit', () => {
  it('is the same whether its texts are strings or bytes', () => {
    const writer = new RowWriter();
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((one) => one.replace(/["\\\p{Cc}]/gu, 'ه'));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('ar', 'fr', 'en', 'en-GB'), { minLength: 2 }),
        text,
        (tags, given) => {
          const as = (make: (one: string) => UnitRecord['variants'][string]) =>
            record(Object.fromEntries(tags.map((tag, at) => [tag, make(`${given} ${at}`)])));
          const bytes = writer
            .values(as(encoded))
            .map((value, place) =>
              place === 3 ? new TextDecoder().decode(value as Uint8Array) : structuredClone(value),
            );
          expect(bytes).toEqual(valuesOf(as(plain)));
        },
      ),
    );
  });

  const marked = record({
    en: { text: 'The Minister', marks: [{ kind: 'bold', start: 0, end: 3 }] },
    fr: plain('Le ministre'),
  });
  const old = (row: UnitRow): UnitRow => {
    const { texts, marks, context, author, created_at, updated_at, release, details } = row;
    return {
      ...row,
      hash: rowHash([texts, marks, context, author, created_at, updated_at, release, details]),
    };
  };

  it.each([
    ['of today', rowOf(marked)],
    ['with the longer hash of before', old(rowOf(marked))],
  ])('%s shows every damage to what it holds', (_, row) => {
    const damaged: Partial<UnitRow>[] = [
      { texts: row.texts.replace('Le', 'La') },
      { texts: row.texts.replace('"fr"', '"ar"') },
      { texts: row.texts.slice(1) },
      { marks: row.marks?.replace('bold', 'link') ?? '' },
      { marks: null },
      { context: null },
      { author: 'Salmb' },
      { created_at: row.created_at + 2 ** 33 },
      { updated_at: row.updated_at - 1 },
      { release: '' },
      { details: null },
      { hash: row.hash.map((byte) => byte ^ 1) },
    ];
    expect(isIntact(row)).toBe(true);
    expect(damaged.map((change) => isIntact({ ...row, ...change }))).toEqual(damaged.map(() => false));
  });
});
