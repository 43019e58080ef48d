import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, joinPieces } from '#renderer/features/workspace/editor/paste.ts';
import { isSafeHref } from '#renderer/features/workspace/editor/schema.ts';

describe('text from the clipboard', () => {
  it('becomes one line', () => {
    expect(cleanText('Rabat,\r\n  le 20 janvier\t2026')).toBe('Rabat, le 20 janvier 2026');
  });

  it('keeps no-break spaces, which French typography needs', () => {
    expect(cleanText('3,5\u00a0% d’«\u202fessai\u202f»')).toBe('3,5\u00a0% d’«\u202fessai\u202f»');
  });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const forbidden = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

  it('never keeps a control character or a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(text)).not.toMatch(forbidden);
      }),
    );
  });
});

describe('pieces of pasted HTML', () => {
  it('join blocks by one space and keep the formatting', () => {
    const pieces = [
      { text: '\n', marks: [] },
      { text: 'Le ', marks: [] },
      { text: 'ministre ', marks: [{ kind: 'bold' as const }] },
      { text: '\n', marks: [] },
      { text: '\n', marks: [] },
      { text: ' a reçu', marks: [] },
      { text: '\n', marks: [] },
    ];
    expect(joinPieces(pieces)).toEqual({
      text: 'Le ministre a reçu',
      marks: [{ kind: 'bold', start: 3, end: 12 }],
    });
  });

  it('keep the space at the end of a word copied inside a line', () => {
    expect(joinPieces([{ text: 'ministre ', marks: [] }]).text).toBe('ministre ');
  });
});

describe('links', () => {
  it('lead to the web or to an address, and nowhere else', () => {
    expect(
      ['https://maroc.example/', 'HTTP://exemple.ma', 'mailto:presse@exemple.ma'].map(isSafeHref),
    ).toEqual([true, true, true]);
    expect(
      ['javascript:alert(1)', ' data:text/html,x', 'file:///etc/passwd', '//exemple.ma'].map(isSafeHref),
    ).toEqual([false, false, false, false]);
  });
});
