import { describe, expect, it } from 'vitest';
import { PLAIN_TERM } from '#core/model/termbase.ts';
import { NO_FILTERS, narrows, toFilter } from '#renderer/features/glossary/filters.ts';
import { placeAfter, typesText } from '#renderer/features/glossary/grid/grid-keys.ts';
import { changesBetween } from '#renderer/features/glossary/panel/changes.ts';
import { extended, NOTHING, toggled } from '#renderer/features/glossary/selection.ts';
import { withPreferred } from '#renderer/features/glossary/terms.ts';

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false, altKey: false });
const SIZE = { rows: 100, columns: 5, page: 10, rtl: false };

describe('keys of the table', () => {
  it.each([
    ['ArrowDown', { row: 5, column: 1 }, { row: 6, column: 1 }],
    ['ArrowDown', { row: 99, column: 1 }, { row: 99, column: 1 }],
    ['PageDown', { row: 95, column: 1 }, { row: 99, column: 1 }],
    ['PageUp', { row: 5, column: 1 }, { row: 0, column: 1 }],
    ['ArrowRight', { row: 5, column: 4 }, { row: 5, column: 4 }],
    ['Home', { row: 5, column: 3 }, { row: 5, column: 0 }],
  ])('%s leads within it', (name, from, to) => {
    expect(placeAfter(key(name), from, SIZE)).toEqual(to);
  });

  it('follow the reading direction', () => {
    const from = { row: 5, column: 2 };
    expect(placeAfter(key('ArrowLeft'), from, SIZE)).toEqual({ row: 5, column: 1 });
    expect(placeAfter(key('ArrowLeft'), from, { ...SIZE, rtl: true })).toEqual({ row: 5, column: 3 });
    expect(placeAfter(key('ArrowRight'), from, { ...SIZE, rtl: true })).toEqual({ row: 5, column: 1 });
  });

  it('lead to the ends of the whole table with Ctrl', () => {
    expect(placeAfter(key('End', true), { row: 5, column: 2 }, SIZE)).toEqual({ row: 99, column: 4 });
    expect(placeAfter(key('Home', true), { row: 5, column: 2 }, SIZE)).toEqual({ row: 0, column: 0 });
  });

  it('type text in any script, and nothing with Ctrl', () => {
    expect(['م', 'é', 'K', ' ', 'F2', 'Enter'].map((name) => typesText(key(name)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(typesText(key('a', true))).toBe(false);
  });
});

describe('choosing', () => {
  const idAt = (row: number) => (row < 8 ? row + 100 : undefined);

  it('takes one and gives it back', () => {
    const one = toggled(NOTHING, 102, 2);
    expect([...one.ids]).toEqual([102]);
    expect([...toggled(one, 102, 2).ids]).toEqual([]);
  });

  it('goes on to the row at hand, in both directions, over loaded rows only', () => {
    const from = toggled(NOTHING, 105, 5);
    expect([...extended(from, 9, idAt).ids]).toEqual([105, 106, 107]);
    expect([...extended(from, 3, idAt).ids].sort()).toEqual([103, 104, 105]);
  });
});

describe('filters', () => {
  it('are sent only where they narrow', () => {
    expect(toFilter(NO_FILTERS)).toEqual({ text: '', conflicting: false });
    expect(
      toFilter({ ...NO_FILTERS, glossary: 2, kind: 'person', status: 'forbidden', missing: 'ar' }),
    ).toEqual({
      text: '',
      conflicting: false,
      glossaries: [2],
      kinds: ['person'],
      statuses: ['forbidden'],
      missing: 'ar',
    });
  });

  it('narrow nothing with blanks alone', () => {
    expect([
      narrows(NO_FILTERS),
      narrows({ ...NO_FILTERS, text: '  ' }),
      narrows({ ...NO_FILTERS, text: 'x' }),
    ]).toEqual([false, false, true]);
  });
});

describe('terms', () => {
  const { key: _key, extra: _extra, ...plain } = PLAIN_TERM;
  const known = { ...plain, id: 7, text: 'communiqué', gender: 'masculine' };
  const other = { ...plain, id: 8, text: 'déclaration', status: 'admitted' as const };

  it('keep what is known of a term that is reworded', () => {
    expect(withPreferred([known, other], ' communiqué de presse ')).toEqual([
      { ...known, text: 'communiqué de presse' },
      other,
    ]);
  });

  it('begin with the text where there was none, and lose the first where it is emptied', () => {
    expect(withPreferred([], 'بلاغ')).toEqual([{ ...plain, text: 'بلاغ' }]);
    expect(withPreferred([known, other], ' ')).toEqual([other]);
  });

  it('are compared language by language', () => {
    const content = { kind: 'term' as const, domain: '', definition: '', note: '', source: '', sections: {} };
    const before = { ...content, terms: { fr: [known] } };
    const after = {
      ...content,
      domain: 'presse',
      terms: { fr: [known, other], ar: [{ ...plain, text: 'بلاغ' }] },
    };
    expect(changesBetween(before, after)).toEqual([
      { field: 'terms', language: 'fr', from: 'communiqué', to: 'communiqué · déclaration (admitted)' },
      { field: 'terms', language: 'ar', from: '', to: 'بلاغ' },
      { field: 'domain', from: '', to: 'presse' },
    ]);
  });
});
