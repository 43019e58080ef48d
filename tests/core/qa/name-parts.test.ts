import { describe, expect, it } from 'vitest';
import { isByRule } from '#core/qa/checks/names/name-rules.ts';
import { isInflection, soundKey } from '#core/qa/checks/names/name-words.ts';
import { capitalisedRuns, type Run, titledRuns } from '#core/qa/names/name-runs.ts';
import { isOneEdit } from '#core/qa/names/one-edit.ts';
import { readLexemes } from '#core/text/values/lexemes.ts';

/** `# Nasser Bourita`: the words of each run, behind a # where a title stands before it. */
const written = (runs: readonly Run[]): readonly string[] =>
  runs.map(({ words, titled }) => [...(titled ? ['#'] : []), ...words.map(({ text }) => text)].join(' '));

describe('capitalised words side by side', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'are one name, with a hyphen or a space',
      'selon Nasser Ben-Ali Bourita hier',
      ['Nasser Ben Ali Bourita'],
    ],
    [
      'are one name with no-break spaces, wide and narrow',
      'Nasser\u00a0Ben\u202fAli arrive',
      ['Nasser Ben Ali'],
    ],
    ['are two names with a comma between them', 'Paris, Rabat et Tunis', ['Paris', 'Rabat', 'Tunis']],
    ['are two names with two spaces between them', 'Rabat  Tunis', ['Rabat', 'Tunis']],
    ['are two names with a slash between them', 'Rabat/Tunis demain', ['Rabat', 'Tunis']],
    ['end before a word in small letters, be it a or z', 'Nasser a Ali zéro Omar', ['Nasser', 'Ali', 'Omar']],
    ['end before a word in an accented small letter', 'Nasser évoque Ali', ['Nasser', 'Ali']],
    ['end before an acronym', 'Nasser ONU Ali', ['Nasser', 'Ali']],
    ['end before a number', 'Boeing 737 Max', ['Boeing', 'Max']],
    ['have a title before them, with a stop or without', 'M. Bourita, Dr Omar', ['# Bourita', '# Omar']],
    ['have a title before the first of them only', 'M. Bourita Omar', ['# Bourita Omar']],
    ['have a title at the very beginning', 'Mme Bourita', ['# Bourita']],
    ['have a title before a no-break space', 'M.\u202fBourita', ['# Bourita']],
    ['have none where another word stands between', 'M. le Bourita', ['Bourita']],
    ['have none where a comma stands between', 'le Roi, Bourita', ['Bourita']],
    ['have none where two spaces stand between', 'M.  Bourita', ['Bourita']],
    ['have none where the title stands behind them', 'Bourita M. dit', ['Bourita']],
    ['begin anew behind a title', 'Nasser Monsieur Omar', ['Nasser', '# Omar']],
  ])('%s', (_name, text, runs) => {
    expect(written(capitalisedRuns(readLexemes(text), text))).toEqual(runs);
  });
});

describe('words behind an Arabic title', () => {
  it.each<[string, string, readonly string[]]>([
    ['are three at most', 'السيد ناصر بن علي بوريطة', ['# ناصر بن علي']],
    ['end before a comma', 'السيد ناصر، وزير', ['# ناصر']],
    ['end before two spaces', 'السيد ناصر  وزير', ['# ناصر']],
    ['end before a number, though a word stands behind it', 'السيد ناصر 12 وزيرا', ['# ناصر']],
    ['are joined by a no-break space', 'السيد\u00a0ناصر', ['# ناصر']],
    ['begin anew behind the next title', 'السيد ناصر والسيدة ليلى', ['# ناصر', '# ليلى']],
    ['are none without a title', 'قال ناصر', []],
    ['are none where a hyphen stands behind the title', 'السيد-ناصر وزير', ['#']],
  ])('%s', (_name, text, runs) => {
    expect(written(titledRuns(readLexemes(text), text))).toEqual(runs);
  });
});

it.each<[string, a: string, b: string, one: boolean]>([
  ['a letter put in', 'Bourita', 'Bouritta', true],
  ['a letter put in at the beginning', 'omar', 'aomar', true],
  ['a letter put in at the end', 'Omar', 'Omara', true],
  ['two letters put in', 'Omar', 'Omarra', false],
  ['a letter put in and one exchanged', 'Omar', 'Omrba', false],
  ['a letter exchanged', 'Omar', 'Omer', true],
  ['the last letter exchanged', 'Omar', 'Omat', true],
  ['two letters exchanged', 'Omar', 'Omet', false],
  ['neighbours turned', 'Nasser', 'Nassre', true],
  ['neighbours turned and another letter exchanged', 'Nasser', 'Nsaset', false],
  ['neighbours of which one only is the other', 'Nasser', 'Nsoser', false],
  ['neighbours of which the other only is the one', 'Nasser', 'Noaser', false],
  ['letters turned that are no neighbours', 'Karim', 'Kiram', false],
  ['words of three letters', 'Ali', 'Alo', true],
  ['a word of two letters, which has too many neighbours', 'Ali', 'Al', false],
])('one slip between two words: %s', (_name, a, b, one) => {
  expect([isOneEdit(a, b), isOneEdit(b, a)]).toEqual([one, one]);
});

it.each<[string, readonly string[], key: string]>([
  ['vowels, doubled letters and a silent h', ['laftit', 'lafetet', 'laftite', 'lahfttit'], 'lft'],
  ['ph and f', ['philip', 'filip'], 'flp'],
  ['ch, sh, sch and tch', ['bouchra', 'boushra', 'boutchra', 'bouschra'], 'bxr'],
  ['kh before a vowel', ['khalid', 'chalid'], 'xld'],
  ['gu, gh, dj, j and g', ['guerad', 'gherad', 'djerad', 'jerad', 'gerad'], 'grd'],
  ['c, q, qu and k', ['cadi', 'qadi', 'quadi', 'kadi'], 'kd'],
  ['s and z', ['nizar', 'nisar'], 'nsr'],
  ['ou before a vowel and w', ['ouali', 'wali'], 'wl'],
  ['long vowels and hamza in Arabic', ['لفتيت', 'لافتيت', 'لفتت', 'لفتيتا'], 'لفت'],
])('one sound in several spellings: %s', (_name, words, key) => {
  expect(words.map(soundKey)).toEqual(words.map(() => key));
});

it('tells an ending that inflects from another word', () => {
  const pairs = [
    ['marocain', 'marocaine'],
    ['marocains', 'marocain'],
    ['tunisien', 'tunisienne'],
    ['مغرب', 'مغربية'],
    ['مغرب', 'مغربيون'],
    ['omar', 'omarx'],
    ['omar', 'amare'],
  ] as const;
  expect(pairs.filter(([a, b]) => isInflection(a, b)).map(([a]) => a)).toEqual([
    'marocain',
    'marocains',
    'tunisien',
    'مغرب',
  ]);
});

it('what French writes otherwise than English by rule is no other spelling, but the other way round it is', () => {
  const pairs = [
    ['bourita', 'burita'],
    ['ouali', 'wali'],
    ['chakib', 'shakib'],
    ['tchad', 'chad'],
    ['djamel', 'jamel'],
    ['guerad', 'gerad'],
    ['qadi', 'kadi'],
    ['quadir', 'kadir'],
    ['maia', 'maya'],
    ['poutine', 'putin'],
    ['sarah', 'sara'],
    ['nizar', 'nisar'],
    ['laftit', 'lartit'],
    ['chakib', 'kakib'],
  ] as const;
  const ruled = (a: number, b: number) =>
    pairs.filter((pair) => isByRule(pair[a] ?? '', 'fr', pair[b] ?? '', 'en')).map(([french]) => french);
  expect([ruled(0, 1), ruled(1, 0)]).toEqual([
    [
      'bourita',
      'ouali',
      'chakib',
      'tchad',
      'djamel',
      'guerad',
      'qadi',
      'quadir',
      'maia',
      'poutine',
      'sarah',
      'nizar',
    ],
    ['qadi', 'poutine', 'sarah', 'nizar'],
  ]);
  expect([isByRule('burita', 'en', 'bourita', 'fr'), isByRule('burita', 'es', 'bourita', 'fr')]).toEqual([
    true,
    true,
  ]);
});
