import { describe, expect, it } from 'vitest';
import { rowHash } from '#storage/memory/hash.ts';
import { isIntact, type UnitRecord, type UnitRow, valuesOf } from '#storage/memory/record.ts';

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

describe('the row of a unit', () => {
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
