import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import { exact, type Segments } from './exact.ts';

/** Words of the dictionary in all rows. */
const WORDS = 'according to in and the with في مع حسب ثم'.split(' ');

type Row = readonly [what: string, texts: Segments, words: string, found: readonly string[]];

/** The rows of one check; `words` are those that the dictionary has besides. */
const rows = (check: CheckId, all: readonly Row[]) =>
  it.each(all)('%s', (_what, texts, words, found) => {
    expect(exact(check, texts, undefined, [...WORDS, ...words.split(' ')])).toEqual(found);
  });

describe('a listed name with a letter of its usual spelling wrong', () => {
  rows('name-transcription', [
    [
      'is a remark where only a vowel is lost',
      { en: 'in Mauritania', ar: 'في مورتانيا' },
      '',
      ['info ar 3-11 "مورتانيا" misspelt name=مورتانيا right=موريتانيا => "موريتانيا"'],
    ],
    [
      'is found behind a preposition',
      { en: 'in Mauritania', ar: 'بمورتانيا' },
      '',
      ['info ar 1-9 "مورتانيا" misspelt name=مورتانيا right=موريتانيا => "موريتانيا"'],
    ],
    ['is none where an adjective stands', { en: 'in Mauritania', ar: 'الموريتانية' }, '', []],
    [
      'is found with the article',
      { en: 'in Brazil', ar: 'في البرازبل' },
      '',
      ['warning ar 3-11 "البرازبل" misspelt name=البرازبل right=البرازيل => "البرازيل"'],
    ],
    [
      'is a remark with an ending',
      { en: 'in Brazil', ar: 'في البرازيلي' },
      '',
      ['info ar 3-12 "البرازيلي" unlike name=البرازيلي other=Brazil'],
    ],
    [
      'is found with another alef besides',
      { en: 'in Germany', ar: 'في المانبا' },
      '',
      ['warning ar 3-10 "المانبا" misspelt name=المانبا right=ألمانيا => "ألمانيا"'],
    ],
    ['is none where only the dots of the ya are missing', { en: 'in Mali', ar: 'في مالى' }, '', []],
    [
      'is found for each of two names, in the order of the text',
      { en: 'in Paris and London', ar: 'في لنذن وباربس' },
      '',
      [
        'warning ar 3-7 "لنذن" misspelt name=لنذن right=لندن => "لندن"',
        'warning ar 9-14 "باربس" misspelt name=باربس right=باريس => "باريس"',
      ],
    ],
    [
      'is found once for one name; the other word is unlike it',
      { en: 'in London', ar: 'في لنذن ولنزن' },
      '',
      [
        'warning ar 3-7 "لنذن" misspelt name=لنذن right=لندن => "لندن"',
        'warning ar 8-13 "ولنزن" unlike name=ولنزن other=London',
      ],
    ],
    [
      'is found beside the right spelling, where the word is none',
      { en: 'in London', ar: 'في لندن ولنزن' },
      '',
      ['warning ar 9-13 "لنزن" misspelt name=لنزن right=لندن => "لندن"'],
    ],
    [
      'is none beside the right spelling, where it is a word',
      { en: 'in London', ar: 'في لندن ولنزن' },
      'لنزن',
      [],
    ],
    [
      'is found though it is a word, where the other version has the name twice',
      { en: 'in London and London', ar: 'في لندن ولنزن' },
      'لنزن',
      ['warning ar 9-13 "لنزن" misspelt name=لنزن right=لندن => "لندن"'],
    ],
    [
      'is none where the second mention is a longer name',
      { en: 'in Londonderry and London', ar: 'في لندن ولنزن' },
      'لنزن',
      [],
    ],
    [
      'is none where the word has nothing to do with the name, which is there once',
      { en: 'in Korea and Korea', ar: 'في كوريا وكوزيا' },
      'كوزيا',
      [],
    ],
    [
      'is found in a word of four letters',
      { en: 'in Cuba', ar: 'في كوتا' },
      'كوتا',
      ['warning ar 3-7 "كوتا" misspelt name=كوتا right=كوبا => "كوبا"'],
    ],
    ['is not looked for in three letters', { en: 'in Cuba', ar: 'في كبا' }, 'كبا', []],
  ]);
});

describe('the word beside a first name', () => {
  rows('name-transcription', [
    [
      'is the family name, whatever it looks like',
      { en: 'with Nasser Boulita', ar: 'مع ناصر قنديل' },
      'قنديل',
      ['warning ar 8-13 "قنديل" unlike name=قنديل other=Boulita'],
    ],
    ['is none behind a comma', { en: 'with Nasser Boulita', ar: 'مع ناصر، قنديل' }, 'قنديل', []],
    ['is none behind a number', { en: 'with Nasser Boulita', ar: 'مع ناصر 12 قنديل' }, 'قنديل', []],
    [
      'stands before it where the other version has it before',
      { en: 'with Boulita Nasser', ar: 'مع قنديل ناصر' },
      'nasser قنديل',
      ['warning ar 3-8 "قنديل" unlike name=قنديل other=Boulita'],
    ],
    ['is none before a comma', { en: 'with Boulita Nasser', ar: 'مع قنديل، ناصر' }, 'nasser قنديل', []],
    [
      'is taken once between two first names',
      { en: 'with Nasser Boulita Karim', ar: 'مع ناصر قنديل كريم' },
      'nasser karim قنديل',
      ['warning ar 8-13 "قنديل" unlike name=قنديل other=Boulita'],
    ],
    [
      'is none where the family name stands elsewhere',
      { en: 'with Nasser Boulita', ar: 'مع ناصر قنديل ثم بوليتا' },
      'قنديل',
      [],
    ],
    ['is none where it is right', { en: 'with Nasser Boulita', ar: 'مع ناصر بوليتا' }, '', []],
    ['is none where it is short', { en: 'with Nasser Boulita', ar: 'مع ناصر بول' }, 'بول', []],
    ['is none for a people', { en: 'with Nasser Tunisian', ar: 'مع ناصر قنديل' }, 'قنديل', []],
    [
      'is none for a name with a capital inside',
      { en: 'with Nasser McDonald', ar: 'مع ناصر قنديل' },
      'قنديل',
      [],
    ],
    ['is none for a name of three letters', { en: 'with Nasser Ali', ar: 'مع ناصر قنديل' }, 'قنديل', []],
    [
      'may be a name of four letters',
      { en: 'with Nasser Omar', ar: 'مع ناصر قنديل' },
      'قنديل nasser',
      ['warning ar 8-13 "قنديل" unlike name=قنديل other=Omar'],
    ],
    ['is none for a word', { en: 'with Nasser Market', ar: 'مع ناصر قنديل' }, 'قنديل market', []],
  ]);
});

describe('the word behind a title', () => {
  const doubtful = ['info ar 9-15 "بولينا" doubtful name=بولينا other=Boulita'];
  rows('name-transcription', [
    [
      'is the name that has a title in the other version',
      { en: 'with Mr Boulita', ar: 'مع السيد بولينا' },
      'بولينا',
      ['warning ar 9-15 "بولينا" unlike name=بولينا other=Boulita'],
    ],
    ['is another name where it is unlike it', { en: 'with Mr. Boulita', ar: 'مع السيد قنديل' }, 'قنديل', []],
    [
      'is only doubtful without a title there',
      { en: 'with Boulita', ar: 'مع السيد بولينا' },
      'بولينا',
      doubtful,
    ],
    [
      'is only doubtful where a comma follows that title',
      { en: 'with Mr, Boulita', ar: 'مع السيد بولينا' },
      'بولينا',
      doubtful,
    ],
    [
      'is only doubtful where a first name stands between',
      { en: 'with Mr. Nasser Boulita', ar: 'مع السيد بولينا' },
      'بولينا',
      doubtful,
    ],
    [
      'is only doubtful where there are two of them',
      { en: 'with Mr. Boulita', ar: 'مع السيد بولينا والسيد بولينا' },
      'بولينا',
      doubtful,
    ],
    [
      'is only doubtful behind a comma',
      { en: 'with Mr. Boulita', ar: 'مع السيد، بولينا' },
      'بولينا',
      ['info ar 10-16 "بولينا" doubtful name=بولينا other=Boulita'],
    ],
    [
      'is right where it is one of two names',
      { en: 'with Mr. Boulita and Mr. Bourita', ar: 'مع السيد بوريتا' },
      '',
      [],
    ],
    ['is none for a name of three letters', { en: 'with Mr. Ali', ar: 'مع السيد علبو' }, 'علبو', []],
    ['is none for a word', { en: 'with Mr. Market', ar: 'مع السيد ماركب' }, 'market ماركب', []],
  ]);
});

describe('a word that sounds like a foreign name', () => {
  rows('name-transcription', [
    [
      'is found with each name, in the order of the text',
      { en: 'with Boulita and Rafter', ar: 'مع رفتسر ثم بولبتا' },
      '',
      [
        'warning ar 3-8 "رفتسر" unlike name=رفتسر other=Rafter',
        'warning ar 12-18 "بولبتا" unlike name=بولبتا other=Boulita',
      ],
    ],
    [
      'is a remark where a vowel is not written',
      { en: 'in Badarpur', ar: 'في باداربور وبداربور' },
      '',
      ['info ar 12-20 "وبداربور" unlike name=وبداربور other=Badarpur'],
    ],
    [
      'is a warning where a consonant is another',
      { en: 'in Badarpur', ar: 'في بادربور وبازربور' },
      '',
      [
        'info ar 3-10 "بادربور" unlike name=بادربور other=Badarpur',
        'warning ar 11-19 "وبازربور" unlike name=وبازربور other=Badarpur',
      ],
    ],
    [
      'is doubtful where it is a word',
      { en: 'in Badarpur', ar: 'في زاداربور' },
      'زاداربور',
      ['info ar 3-11 "زاداربور" doubtful name=زاداربور other=Badarpur'],
    ],
    ['is none where it is a word and far from the name', { en: 'in Badarpur', ar: 'في بادار' }, 'بادار', []],
    ['is none for a people', { en: 'the Malgarian people', ar: 'شعب الملغاري' }, 'people شعب الملغاري', []],
    ['is none for an adjective in -ic', { en: 'in Milovic', ar: 'في ملوفيي' }, 'ملوفيي', []],
    [
      'is a remark where it looks like an adjective',
      { en: 'according to Raftit', ar: 'حسب رفدرية' },
      '',
      ['info ar 4-10 "رفدرية" unlike name=رفدرية other=Raftit'],
    ],
    ['is right as each language writes a last c', { en: 'Milovic', ar: 'ميلوفيك' }, '', []],
  ]);
});
