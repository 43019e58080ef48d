import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS, type Mark, type RichText } from '#core/model/rich-text.ts';
import { concatRich, normaliseMarks, sliceRich, trimRich } from '#core/text/marks.ts';

const markArb: fc.Arbitrary<Mark> = fc.record({
  kind: fc.constantFrom(...MARK_KINDS),
  start: fc.integer({ min: -3, max: 30 }),
  end: fc.integer({ min: -3, max: 30 }),
});
const richArb: fc.Arbitrary<RichText> = fc
  .record({ text: fc.string({ maxLength: 20 }), marks: fc.array(markArb, { maxLength: 8 }) })
  .map(normaliseMarks);

/** The kinds of marks on each character: what the reader sees, however it is recorded. */
function painted(rich: RichText): string[] {
  return Array.from({ length: rich.text.length }, (_, at) =>
    rich.marks
      .filter((mark) => mark.start <= at && at < mark.end)
      .map((mark) => mark.kind)
      .sort()
      .join(' '),
  );
}

describe('sliceRich', () => {
  it('cuts a mark that runs over the edge and moves it to the new text', () => {
    const rich: RichText = { text: 'Sa Majesté le Roi', marks: [{ kind: 'bold', start: 3, end: 17 }] };
    expect(sliceRich(rich, 11, 17)).toEqual({ text: 'le Roi', marks: [{ kind: 'bold', start: 0, end: 6 }] });
  });

  it('drops marks outside and clips offsets beyond the text', () => {
    const rich: RichText = { text: 'abc', marks: [{ kind: 'italic', start: 0, end: 1 }] };
    expect(sliceRich(rich, 1, 99)).toEqual({ text: 'bc', marks: [] });
  });

  it('puts any text together again from two slices', () => {
    fc.assert(
      fc.property(richArb, fc.nat(20), (rich, at) => {
        const joined = concatRich([sliceRich(rich, 0, at), sliceRich(rich, at, rich.text.length)]);
        expect(joined.text).toBe(rich.text);
        expect(painted(joined)).toEqual(painted(rich));
      }),
    );
  });
});

describe('concatRich', () => {
  it('merges marks that touch and agree, and keeps two links apart', () => {
    const bold: RichText = { text: 'ab', marks: [{ kind: 'bold', start: 0, end: 2 }] };
    expect(concatRich([bold, bold]).marks).toEqual([{ kind: 'bold', start: 0, end: 4 }]);
    const link = (href: string): RichText => ({
      text: 'ab',
      marks: [{ kind: 'link', start: 0, end: 2, href }],
    });
    expect(concatRich([link('https://a.example'), link('https://b.example')]).marks).toHaveLength(2);
  });
});

describe('trimRich', () => {
  it('takes no-break spaces off both ends and shortens the marks', () => {
    const rich: RichText = { text: '\u00a0 نص \u202f', marks: [{ kind: 'bold', start: 0, end: 6 }] };
    expect(trimRich(rich)).toEqual({ text: 'نص', marks: [{ kind: 'bold', start: 0, end: 2 }] });
  });
});

describe('normaliseMarks', () => {
  it('leaves no empty, outlying or overlapping mark of one kind, and paints the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(markArb, { maxLength: 10 }), (text, marks) => {
        const clean = normaliseMarks({ text, marks });
        expect(normaliseMarks(clean)).toEqual(clean);
        const kinds = painted(clean);
        expect(kinds).toEqual(painted({ text, marks }).map((set) => [...new Set(set.split(' '))].join(' ')));
        for (const kind of MARK_KINDS) {
          const row = clean.marks.filter((mark) => mark.kind === kind);
          row.forEach((mark, index) => {
            expect(mark.start).toBeGreaterThanOrEqual(index === 0 ? 0 : (row[index - 1]?.end ?? 0));
            expect(mark.end).toBeGreaterThan(mark.start);
            expect(mark.end).toBeLessThanOrEqual(text.length);
          });
        }
      }),
    );
  });

  it('lets the later of two overlapping links begin where the first ends', () => {
    const marks: Mark[] = [
      { kind: 'link', start: 2, end: 6, href: 'https://b.example' },
      { kind: 'link', start: 0, end: 4, href: 'https://a.example' },
    ];
    expect(normaliseMarks({ text: 'abcdef', marks }).marks).toEqual([
      { kind: 'link', start: 0, end: 4, href: 'https://a.example' },
      { kind: 'link', start: 4, end: 6, href: 'https://b.example' },
    ]);
  });
});
