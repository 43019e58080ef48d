import { describe, expect, it } from 'vitest';
import type { Concept } from '#core/model/glossary.ts';
import { readExample } from './example.ts';

const WORDS = [
  'مجلس',
  'الجبل',
  'كتاب',
  'مدرسة',
  'بيت',
  'يد',
  'le',
  'école',
  'council',
  'minister',
  "aujourd'hui",
];

/** The words that the check of spelling does not know. */
const unknown = (language: string, text: string, others: Readonly<Record<string, string>> = {}) =>
  readExample({ from: language, texts: { [language]: text, ...others }, words: WORDS, messages: [] })
    .filter((issue) => issue.check === 'spelling' && issue.language === language)
    .map(({ start, end }) => text.slice(start, end));

describe('a word', () => {
  it.each([
    ['with a pronoun or an ending', 'مجلسها مجلسهم كتابنا بيتي مجلسين', []],
    ['with a ta before a pronoun, once a ta marbuta', 'مدرستنا مدرستها', []],
    ['with proclitics and an ending', 'وبمجلسهم وكتابها', []],
    ['of today’s press, with proclitics and an ending', 'والجينوم بإنزيماتها', []],
    ['of two letters with an ending', 'يدها', ['يدها']],
    ['that begins like an ending, or ends like none', 'هامجلس مجلسض', ['هامجلس', 'مجلسض']],
    ['with vowel signs and tatweel', 'مَجْلِس كتـــاب', []],
    ['with each of the endings', 'مجلسهما مجلسهن مجلسه مجلسكم مجلسك مجلسية مجلسون مجلسان مجلسات مجلسا', []],
    ['that the dictionary has with the article only', 'بجبل وبالجبل', []],
    ['with a ta that was none', 'مجلستنا', ['مجلستنا']],
    ['in Latin letters', 'مجلس Bioulmex', []],
    ['with a slip', 'مجلص المجلص', ['مجلص', 'المجلص']],
  ])('in Arabic %s', (_name, text, expected) => {
    expect(unknown('ar', text)).toEqual(expected);
  });

  it.each([
    ['fr', 'l’École, d’école qu’école', []],
    ['fr', 'aujourd’hui OCDE McDo le lee 5xyz @abc eee. Suite', ['lee', 'Suite']],
    ['en', 'the Council’s ministers’ council', ['the', 'ministers']],
    ['en', 'Raftit Raftit', ['Raftit']],
    ['en', 'the precouncil nonminister preconcil', ['the', 'preconcil']],
    ['ar', 'الـ مجلس', []],
    ['en', 'abc. Council abcd. council abcd. Council abcde. council', ['abcd', 'abcde']],
    ['en', 'council abcde2 x_abcde /abcde #abcde abcde/council', ['abcde']],
    ['en', 'Council abcdE ABCDE ABCDE’S Minister’s', []],
    ['en', 'www.exempla.ma council@exempla.ma council', []],
    ['fr', 'Préécole jusqu’école qu’abcde', ['qu’abcde']],
    ['fr', 'مجلص école', []],
  ])('in %s: %s', (language, text, expected) => {
    expect(unknown(language, text)).toEqual(expected);
  });

  it('that another version in the same letters has is a name', () => {
    expect(unknown('en', 'Raftit Zerfani', { fr: 'raftit' })).toEqual(['Zerfani']);
    expect(unknown('en', 'Raftit', { ar: 'رفتيت' })).toEqual(['Raftit']);
    expect(unknown('en', 'Laftit’s', { fr: 'Laftit' })).toEqual([]);
    expect(unknown('fr', 'd’Abbotsford', { en: 'Abbotsford' })).toEqual([]);
  });

  it('that another version has in small letters, or behind an elision, is shared', () => {
    expect([
      unknown('fr', 'd’abcdefg le', { en: 'ABCDEFG’s' }),
      unknown('fr', 'abcdefg', { ar: 'abcdefg' }),
      unknown('ar', 'رفتيت', { 'ar-EG': 'رفتيت' }),
    ]).toEqual([[], ['abcdefg'], []]);
  });

  it('inside a term of the glossary is right, but not beside it', () => {
    const concepts: readonly Concept[] = [
      {
        id: 1,
        kind: 'institution',
        domain: 'government',
        note: '',
        terms: { en: [{ text: 'Raftit council', status: 'preferred' }] },
      },
    ];
    const text = 'Raftit council Raftit minister';
    const issues = readExample({
      from: 'en',
      texts: { en: text, fr: 'le' },
      words: WORDS,
      concepts,
      messages: [],
    });
    expect(issues.filter(({ check }) => check === 'spelling').map(({ start, end }) => [start, end])).toEqual([
      [15, 21],
    ]);
  });

  it('that the lists of names have is a name, with its capital and behind a conjunction too', () => {
    expect([...unknown('en', 'Laftit laftit'), ...unknown('ar', 'وأوباما لفتيت')]).toEqual(['laftit']);
  });

  it('that sounds like a capitalised word of another version is that word in Arabic letters', () => {
    expect(unknown('ar', 'بكوفيد وورلد', { en: 'COVID World' })).toEqual([]);
    expect(unknown('ar', 'كوفيض', { en: 'council' })).toEqual(['كوفيض']);
    expect(unknown('ar', 'روفود', { en: 'ROVID' })).toEqual(['روفود']);
  });
});
