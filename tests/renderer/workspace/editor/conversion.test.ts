import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS, type Mark, type RichText } from '#core/model/rich-text.ts';
import {
  canonical,
  fromDocument,
  replaceRange,
  runsOf,
  sameContent,
  toDocument,
} from '#renderer/features/workspace/editor/conversion.ts';

const words = fc.constantFrom(
  'Le ministre ',
  'السيد الوزير ',
  'said ',
  '« 3,5 % » ',
  '’',
  '\u202f',
  '2024',
  '\n',
  '😀',
);
const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
const richText: fc.Arbitrary<RichText> = text.chain((value) =>
  fc
    .array(
      fc
        .record({
          kind: fc.constantFrom(...MARK_KINDS),
          one: fc.nat(value.length + 2),
          other: fc.nat(value.length + 2),
          href: fc.constantFrom('https://exemple.ma/', 'mailto:presse@exemple.ma'),
        })
        .map(
          ({ kind, one, other, href }): Mark => ({
            kind,
            start: Math.min(one, other),
            end: Math.max(one, other),
            ...(kind === 'link' ? { href } : {}),
          }),
        ),
      { maxLength: 8 },
    )
    .map((marks) => ({ text: value, marks })),
);

describe('conversion between a cell and the editor', () => {
  it('keeps text and marks through the editor and back', () => {
    fc.assert(
      fc.property(richText, (content) => {
        expect(fromDocument(toDocument(content))).toEqual(canonical(content));
      }),
    );
  });

  it('is stable: what came out of the editor goes in and comes out the same', () => {
    fc.assert(
      fc.property(richText, (content) => {
        const once = fromDocument(toDocument(content));
        expect(fromDocument(toDocument(once))).toEqual(once);
        expect(canonical(once)).toEqual(once);
        expect(sameContent(content.text.includes('\n') ? once : content, once)).toBe(true);
      }),
    );
  });

  it('keeps every offset: the editor holds one character for each of the text', () => {
    fc.assert(
      fc.property(richText, (content) => {
        expect(toDocument(content).content.size).toBe(content.text.length + 2);
      }),
    );
  });

  it('never lets marks of one kind overlap or leave the text', () => {
    fc.assert(
      fc.property(richText, (content) => {
        const { text: value, marks } = canonical(content);
        for (const [index, mark] of marks.entries()) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(value.length);
          const overlapping = marks
            .slice(index + 1)
            .filter((other) => other.kind === mark.kind && other.start < mark.end && mark.start < other.end);
          expect(overlapping).toEqual([]);
        }
      }),
    );
  });

  it('cuts runs without a gap, also where asked to', () => {
    fc.assert(
      fc.property(richText, fc.array(fc.nat(60), { maxLength: 5 }), (content, cuts) => {
        const runs = runsOf(content, cuts);
        expect(runs.map((run) => run.text).join('')).toBe(content.text);
        const bounds = new Set(runs.flatMap((run) => [run.start, run.end]));
        for (const cut of cuts)
          if (cut < content.text.length) expect(bounds.has(cut) || cut === 0).toBe(true);
      }),
    );
  });

  it('turns a line break into a space, since a segment is one line', () => {
    expect(fromDocument(toDocument({ text: 'Rabat\nlundi', marks: [] })).text).toBe('Rabat lundi');
  });

  it('lets the later of superscript and subscript win', () => {
    const content = canonical({
      text: '1er',
      marks: [
        { kind: 'superscript', start: 1, end: 3 },
        { kind: 'subscript', start: 2, end: 3 },
      ],
    });
    expect(content.marks).toEqual([
      { kind: 'superscript', start: 1, end: 2 },
      { kind: 'subscript', start: 2, end: 3 },
    ]);
  });
});

describe('replaceRange', () => {
  it('gives the new text the formatting around it and moves what follows', () => {
    const content: RichText = {
      text: 'Le 3 ème anniversaire',
      marks: [
        { kind: 'bold', start: 0, end: 21 },
        { kind: 'italic', start: 9, end: 21 },
      ],
    };
    expect(replaceRange(content, 4, 8, 'e')).toEqual({
      text: 'Le 3e anniversaire',
      marks: [
        { kind: 'bold', start: 0, end: 18 },
        { kind: 'italic', start: 6, end: 18 },
      ],
    });
  });

  it('drops a mark that covered only what is replaced', () => {
    const content: RichText = { text: 'abc', marks: [{ kind: 'bold', start: 1, end: 2 }] };
    const replaced = replaceRange(content, 0, 3, 'x');
    expect(replaced).toEqual({ text: 'x', marks: [] });
  });

  it('agrees with replacing in the plain text, whatever the marks', () => {
    fc.assert(
      fc.property(
        richText,
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom('', 'x', 'الوزير'),
        (raw, a, b, insert) => {
          const content = canonical(raw);
          const start = Math.min(a, b, content.text.length);
          const end = Math.min(Math.max(a, b), content.text.length);
          const expected = content.text.slice(0, start) + insert + content.text.slice(end);
          expect(replaceRange(content, start, end, insert).text).toBe(expected);
        },
      ),
    );
  });
});
