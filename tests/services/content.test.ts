import { describe, expect, it } from 'vitest';
import { contentFrom } from '#services/content.ts';

describe('rich text from a caller', () => {
  it('keeps harmless links and drops the others, words staying', () => {
    const link = (href: string) => ({ kind: 'link' as const, start: 0, end: 5, href });
    const kept = [
      'https://exemple.ma',
      'mailto:a@b.ma',
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://x.ma',
    ].map((href) => contentFrom({ text: 'Rabat', marks: [link(href)] }).marks.length);
    expect(kept).toEqual([1, 1, 0, 0, 0]);
  });

  it('drops an address from a mark that is no link', () => {
    const marks = [{ kind: 'bold' as const, start: 0, end: 5, href: 'https://exemple.ma' }];
    expect(contentFrom({ text: 'Rabat', marks }).marks).toEqual([{ kind: 'bold', start: 0, end: 5 }]);
  });

  it('puts marks in order and joins those of one kind', () => {
    const marks = [
      { kind: 'bold' as const, start: 2, end: 5 },
      { kind: 'bold' as const, start: 0, end: 3 },
    ];
    expect(contentFrom({ text: 'Rabat', marks }).marks).toEqual([{ kind: 'bold', start: 0, end: 5 }]);
  });

  it.each([
    [0, 6],
    [3, 3],
    [4, 2],
  ])('refuses a mark from %i to %i', (start, end) => {
    expect(() => contentFrom({ text: 'Rabat', marks: [{ kind: 'bold', start, end }] })).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });

  it('mends half characters', () => {
    expect(contentFrom({ text: 'a\ud800b', marks: [] }).text).toBe('a\ufffdb');
  });
});
