import { describe, expect, it } from 'vitest';
import { NameComparer } from '#core/names/compare.ts';
import { rightSpelling } from '#core/qa/checks/names/right-spelling.ts';
import type { Transcription } from '#core/qa/names/transcription.ts';

const comparer = new NameComparer();

interface Given {
  /** What the word is known to be. */
  readonly more?: Partial<Transcription>;
  /** How unusual a spelling it is, in bits. */
  readonly bits?: number;
}

/** How a dictionary with these words spells the name for which a word stands. */
function spelling(word: string, name: string, words: readonly string[], { more, bits = 0 }: Given = {}) {
  const score = comparer.score(word, name);
  const one = { language: 'ar', word, start: 0, end: word.length, stem: word, name, score, ...more };
  const speller = {
    knows: (asked: string, language: string) => language === 'ar' && words.includes(asked),
  };
  return rightSpelling(one, bits, speller, comparer);
}

type None = readonly [what: string, word: string, name: string, words: readonly string[]];
type Row = readonly [...None, right: string];

describe('of a word that no dictionary has, the right spelling is that of the dictionary', () => {
  it.each<Row>([
    ['with another letter', 'كولورسدو', 'Colorado', ['كولورادو'], 'كولورادو'],
    ['with another second letter', 'بزلسونارو', 'Bolsonaro', ['بولسونارو'], 'بولسونارو'],
    ['with another last letter', 'كلينتور', 'Clinton', ['كلينتون'], 'كلينتون'],
    ['with a letter more', 'بولونارو', 'Bolsonaro', ['بولسونارو'], 'بولسونارو'],
    ['with a letter more at the end', 'كلينتو', 'Clinton', ['كلينتون'], 'كلينتون'],
    ['with a letter less', 'بولسونارزو', 'Bolsonaro', ['بولسونارو'], 'بولسونارو'],
    ['with two letters turned', 'بوسلونارو', 'Bolsonaro', ['بولسونارو'], 'بولسونارو'],
    ['with the last two turned', 'بولسوناور', 'Bolsonaro', ['بولسونارو'], 'بولسونارو'],
    [
      'that sounds as the name does, though another word is as near',
      'سيدفي',
      'Sydney',
      ['سيدلي', 'سيدي', 'سيدني'],
      'سيدني',
    ],
    [
      'in a word of fourteen letters',
      'دنيبروبيتروفدك',
      'Dnepropetrovsk',
      ['دنيبروبيتروفسك'],
      'دنيبروبيتروفسك',
    ],
  ])('%s', (_what, word, name, words, right) => {
    expect(spelling(word, name, words)).toBe(right);
  });

  it.each<None>([
    ['it differs in the first letter, which may be a preposition', 'زولسونارو', 'Bolsonaro', ['بولسونارو']],
    ['it differs in two letters', 'بزلسونادو', 'Bolsonaro', ['بولسونارو']],
    ['only the vowels differ, which writers write or not', 'بولسونرو', 'Bolsonaro', ['بولسونارو']],
    ['no word sounds as the name does', 'سيدفي', 'Sydney', ['سيدلي', 'سيدي']],
    ['the word has four letters, of which there are many', 'كوتا', 'Cuba', ['كوبا']],
    ['the word is longer than any', 'دنيبروبيتروفزسك', 'Dnepropetrovsk', ['دنيبروبيتروفسك']],
  ])('but none where %s', (_what, word, name, words) => {
    expect(spelling(word, name, words)).toBeUndefined();
  });
});

describe('of a word of the dictionary that stands for a name, the right spelling is that', () => {
  it.each<Row>([
    ['with a letter more', 'بولونارو', 'Bolsonaro', ['بولسونارو'], 'بولسونارو'],
    ['with two letters turned', 'كلنيتون', 'Clinton', ['كلينتون'], 'كلينتون'],
    ['with another letter, of four', 'كوتا', 'Cuba', ['كوبا'], 'كوبا'],
  ])('%s', (_what, word, name, words, right) => {
    expect(spelling(word, name, [word, ...words], { more: { known: true } })).toBe(right);
  });

  it.each<None>([
    ['the word has three letters', 'تنش', 'Tunis', ['تنس']],
    ['the vowels differ and the sound hardly does', 'كلينتن', 'Clinton', ['كلينتون']],
  ])('but none where %s', (_what, word, name, words) => {
    expect(spelling(word, name, [word, ...words], { more: { known: true } })).toBeUndefined();
  });
});

describe('a letter that names of other languages seldom have', () => {
  it.each<[string, string, string]>([
    ['دونالض', 'Donald', 'دونالد'],
    ['كلينطون', 'Clinton', 'كلينتون'],
    ['بولصونارو', 'Bolsonaro', 'بولسونارو'],
    ['قولورادو', 'Colorado', 'كولورادو'],
    ['ظيمبابوي', 'Zimbabwe', 'زيمبابوي'],
    ['حاواي', 'Hawaii', 'هاواي'],
  ])('is exchanged for the one of like sound: %s for %s', (word, name, right) => {
    expect(spelling(word, name, [right])).toBe(right);
  });

  it('is right in a word beside a first name that the dictionary has, and in any word that stands for the name', () => {
    const words = ['دونالض', 'دونالد'];
    expect([
      spelling('دونالض', 'Donald', words),
      spelling('دونالض', 'Donald', ['دونالد'], { more: { beside: true } }),
      spelling('دونالض', 'Donald', words, { more: { beside: true } }),
      spelling('دونالض', 'Donald', words, { more: { known: true } }),
      spelling('دونالض', 'Donald', []),
    ]).toEqual(['دونالد', 'دونالد', undefined, undefined, undefined]);
  });
});

describe('an unusual spelling of a foreign name', () => {
  it.each<[string, string, string, readonly string[], Given, string | undefined]>([
    ['gives way to a usual one', 'بولسونرو', 'Bolsonaro', ['بولسونارو'], { bits: 3.3 }, 'بولسونارو'],
    ['stays where it is hardly unusual', 'بولسونرو', 'Bolsonaro', ['بولسونارو'], { bits: 1.4 }, undefined],
    [
      'gives way, though the dictionary has it',
      'بولسونرو',
      'Bolsonaro',
      ['بولسونارو'],
      { bits: 3.3, more: { known: true } },
      'بولسونارو',
    ],
    [
      'stays where the dictionary has it and it is not very unusual',
      'بولسونرو',
      'Bolsonaro',
      ['بولسونارو'],
      { bits: 2.9, more: { known: true } },
      undefined,
    ],
    ['stays where the other one is as unusual', 'كلينتن', 'Clinton', ['كلنتن'], { bits: 3.6 }, undefined],
    ['stays where the other one is an ending away', 'كوريه', 'Korea', ['كوريا'], { bits: 20 }, undefined],
    ['stays where the other one is no word', 'بولسونرو', 'Bolsonaro', [], { bits: 3.3 }, undefined],
  ])('%s', (_what, word, name, words, given, right) => {
    expect(spelling(word, name, words, given)).toBe(right);
  });
});

it('the usual spelling of a listed name needs no dictionary; any other needs one', () => {
  const one = {
    language: 'ar',
    word: 'كولورسدو',
    start: 0,
    end: 8,
    stem: 'كولورسدو',
    name: 'Colorado',
    score: 0.8,
  };
  expect([
    rightSpelling({ ...one, right: 'كولورادو' }, 0, undefined, comparer),
    rightSpelling(one, 0, undefined, comparer),
  ]).toEqual(['كولورادو', undefined]);
});
