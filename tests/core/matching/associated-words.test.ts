import { describe, expect, it } from 'vitest';
import { asItIs, associatedWords, formsOf, inflected } from '#core/matching/associated-words.ts';
import { highlight } from '#core/matching/concordance.ts';
import type { SearchedPhrase } from '#core/matching/searched-words.ts';

const WITH = ['les hôpitaux ouvrent', 'un hôpital ferme', 'cet hôpital est neuf', 'un hôpital ouvre'];
const WITHOUT = [
  'un port ouvre',
  'cette école ferme',
  'un pont est neuf',
  'un port ferme',
  'une route ouvre',
];
const countWith = (word: SearchedPhrase) =>
  [...WITH, ...WITHOUT].filter((text) => highlight(text, 'fr', [word]) !== null).length;
const SAMPLE = { texts: WITH, total: WITH.length };

describe('words associated with texts', () => {
  it('are those in all of them and in no others, then those by how far they are', () => {
    const words = associatedWords(SAMPLE, 'fr', countWith);
    expect(words.map(({ form, dice }) => [form, Number(dice.toFixed(2))])).toEqual([
      ['hopitaux', 1],
      ['un', 0.44],
    ]);
  });

  it('stand for all texts that a sample is of', () => {
    const words = associatedWords({ texts: WITH, total: 400 }, 'fr', () => 400);
    expect(words.map(({ dice }) => dice)).toEqual([1, 0.5]);
  });

  it('are known by the forms that are mostly in such texts', () => {
    const words = associatedWords(SAMPLE, 'fr', countWith);
    const sure = words.map((word) => formsOf(word, SAMPLE, 0.5, countWith));
    expect(sure).toEqual([['hopitaux', 'hopital'], []]);
  });
});

describe('a word as it is', () => {
  it('is in Arabic with what is written on to its beginning, in other languages alone', () => {
    const has = (text: string, language: string, word: SearchedPhrase) =>
      highlight(text, language, [word]) !== null;
    expect([
      has('والمرض', 'ar', asItIs('مرض')),
      has('المرضى', 'ar', asItIs('مرض')),
      has('ports', 'en', asItIs('port')),
      has('ports', 'en', inflected({ form: 'port', stem: 'port' })),
    ]).toEqual([true, false, false, true]);
  });
});
