import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments, wholeSegment } from '#core/segmentation/cut.ts';
import { concatRich } from '#core/text/marks.ts';
import { splitter } from '../../helpers/splitter.ts';

describe('cutSegments', () => {
  it('keeps the white space between sentences as separators and cuts marks at the boundary', () => {
    const content = {
      text: ' Il part.\u00a0 Elle reste. ',
      marks: [{ kind: 'bold' as const, start: 4, end: 15 }],
    };
    expect(cutSegments(content, 'fr', splitter)).toEqual([
      { content: { text: 'Il part.', marks: [{ kind: 'bold', start: 3, end: 8 }] }, separator: '\u00a0 ' },
      { content: { text: 'Elle reste.', marks: [{ kind: 'bold', start: 0, end: 4 }] }, separator: '' },
    ]);
  });

  it('gives the trimmed text back when contents and separators are joined', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab. \n?!»"A1', '\ud800', 'ب'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('ar', 'fr', 'en'), (raw, language) => {
        const segments = cutSegments({ text: raw, marks: [] }, language, splitter);
        const parts = segments.flatMap(({ content, separator }) => [content, { text: separator, marks: [] }]);
        expect(concatRich(parts).text).toBe(raw.trim());
        for (const { content } of segments) expect(content.text).toBe(content.text.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts nothing out of blank text', () => {
    expect(cutSegments({ text: ' \n ', marks: [] }, 'en', splitter)).toEqual([]);
    expect(wholeSegment({ text: ' \n ', marks: [] })).toEqual([]);
  });
});
