import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_STEM, tokenise } from '#core/text/tokens.ts';

const forms = (text: string, language: string) => tokenise(text, language).map((token) => token.form);
const surfaces = (text: string, language: string) =>
  tokenise(text, language).map((token) => text.slice(token.start, token.end));

describe('tokenise', () => {
  it('cuts elided French articles from their nouns, whatever the apostrophe', () => {
    expect(forms('Le ministre de l’Intérieur', 'fr')).toEqual(['le', 'ministre', 'de', "l'", 'interieur']);
    expect(forms("qu'aujourd’hui", 'fr')).toEqual(["qu'", "aujourd'hui"]);
  });

  it('cuts the English possessive and keeps contractions', () => {
    expect(forms("The G20’s and Morocco's don't", 'en')).toEqual([
      'the',
      'g20',
      "'s",
      'and',
      'morocco',
      "'s",
      "don't",
    ]);
  });

  it('gives each punctuation mark its own token, and an ellipsis one', () => {
    expect(forms('Quoi ?! Donc… voilà... ok..', 'fr')).toEqual([
      'quoi',
      '?',
      '!',
      'donc',
      '…',
      'voila',
      '…',
      'ok',
      '.',
      '.',
    ]);
  });

  it('keeps a number whole across its separators', () => {
    const tokens = tokenise('1\u202f250\u00a0000 habitants, 3,5 % et 12/05', 'fr');
    expect(tokens.filter((token) => token.kind === 'number').map((token) => token.form)).toEqual([
      '1250000',
      '3,5',
      '12',
      '05',
    ]);
    expect(
      tokens.filter((token) => token.kind === 'number').every((token) => token.stem === NUMBER_STEM),
    ).toBe(true);
  });

  it('does not take a year after an ordinary space, or four digits, for a group', () => {
    expect(forms('le 5 2024 et 12\u00a02024', 'fr')).toEqual(['le', '5', '2024', 'et', '12', '2024']);
  });

  it('cuts a number that hangs on an Arabic article', () => {
    expect(forms('الـ35 دولة', 'ar')).toEqual(['ال', '35', 'دوله']);
  });

  it('keeps harakat inside the range and bidi controls outside', () => {
    expect(surfaces('\u202bبالوِزارةِ\u200f، \u2067OCP\u2069', 'ar')).toEqual(['بالوِزارةِ', '،', 'OCP']);
  });

  it('places every word of a ligature at that ligature', () => {
    expect(surfaces('محمد ﷺ', 'ar')).toEqual(['محمد', 'ﷺ', 'ﷺ', 'ﷺ', 'ﷺ']);
    // Ŀ folds to l and a middle dot.
    expect(surfaces('Ŀ a', 'fr')).toEqual(['Ŀ', 'Ŀ', 'a']);
  });

  it('covers every letter and digit of any text once, in order, inside its bounds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(..."aé’'s 1,.٣وِـ\u200f-…") }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('ar', 'fr', 'en'), (sample, language) => {
        let last = 0;
        let start = -1;
        for (const token of tokenise(sample, language)) {
          // Several tokens of one ligature begin at one place; the last may go on.
          expect(token.start >= last || (token.start === start && token.end >= last)).toBe(true);
          start = token.start;
          expect(token.end).toBeGreaterThan(token.start);
          expect(sample.slice(last, Math.max(last, token.start))).not.toMatch(/[a-zA-Z0-9\u0621-\u063a]/);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(sample.length);
        expect(sample.slice(last)).not.toMatch(/[a-zA-Z0-9\u0621-\u063a]/);
      }),
    );
  });
});
