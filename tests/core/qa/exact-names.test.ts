import { describe, expect, it } from 'vitest';
import type { CheckId } from '#core/model/issue.ts';
import { exact, type Segments } from './exact.ts';

/** Words of the dictionary in all rows. */
const WORDS = 'according to in and the with selon puis في مع حسب ثم'.split(' ');

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
    [
      'is looked for in three letters, where one was lost',
      { en: 'in Cuba', ar: 'في كبا' },
      'كبا',
      ['info ar 3-6 "كبا" misspelt name=كبا right=كوبا => "كوبا"'],
    ],
    ['is not looked for in three letters, where none was lost', { en: 'in Iraq', ar: 'في عرا' }, 'عرا', []],
    ['is not looked for in two letters', { en: 'in Cuba', ar: 'في كب' }, '', []],
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
    [
      'may be one that lost letters',
      { en: 'with Nasser Boulita', ar: 'مع ناصر بول' },
      'بول',
      ['warning ar 8-11 "بول" unlike name=بول other=Boulita'],
    ],
    ['is none where it is short', { en: 'with Nasser Boulita', ar: 'مع ناصر بو' }, 'بو', []],
    ['is none for a people', { en: 'with Nasser Tunisian', ar: 'مع ناصر قنديل' }, 'قنديل', []],
    [
      'is none for a name with a capital inside',
      { en: 'with Nasser McDonald', ar: 'مع ناصر قنديل' },
      'قنديل',
      [],
    ],
    ['is none for a name of three letters', { en: 'with Nasser Ali', ar: 'مع ناصر قنديل' }, 'قنديل', []],
    [
      'may be a name of four letters; where it is a word unlike it, it may be none',
      { en: 'with Nasser Omar', ar: 'مع ناصر قنديل' },
      'قنديل nasser',
      ['info ar 8-13 "قنديل" unlike name=قنديل other=Omar'],
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

describe('a name in two spellings in one language', () => {
  const second = ['warning 2 fr 5-12 "Lafetet" inconsistent name=Lafetet other=Laftit => "Laftit"'];
  rows('name-spelling', [
    [
      'is odd where it is rarer, though it comes first',
      { fr: 'Abdelouafi Lafetet / Abdelouafi Laftit / Abdelouafi Laftit' },
      '',
      ['warning 1 fr 11-18 "Lafetet" inconsistent name=Lafetet other=Laftit => "Laftit"'],
    ],
    [
      'is odd where it is rarer within one segment',
      { fr: 'Abdelouafi Laftit puis Abdelouafi Lafetet puis Abdelouafi Lafetet' },
      '',
      ['warning fr 11-17 "Laftit" inconsistent name=Laftit other=Lafetet => "Lafetet"'],
    ],
    ['is odd where it comes later, of two', { fr: 'Omar Laftit / Omar Lafetet' }, '', second],
    [
      'is found in every language of its own',
      { fr: 'Omar Laftit / Omar Lafetet', ar: 'السيد عمر لفتيت / السيد عمر لفتت' },
      '',
      [...second, 'warning 2 ar 10-14 "لفتت" inconsistent name=لفتت other=لفتيت => "لفتيت"'],
    ],
    [
      'is told of each of three odd ones',
      { fr: 'Omar Laftit puis Omar Lafetet puis Omar Lafitet puis Omar Laftite' },
      '',
      [
        'warning fr 22-29 "Lafetet" inconsistent name=Lafetet other=Laftit => "Laftit"',
        'warning fr 40-47 "Lafitet" inconsistent name=Lafitet other=Laftit => "Laftit"',
        'warning fr 58-65 "Laftite" inconsistent name=Laftite other=Laftit => "Laftit"',
      ],
    ],
    [
      'is found where both have a title and sound alike',
      { fr: 'M. Laftit / M. Lafetet' },
      '',
      ['warning 2 fr 3-10 "Lafetet" inconsistent name=Lafetet other=Laftit => "Laftit"'],
    ],
    ['is that of another person where the second has no title', { fr: 'M. Laftit / Omar Lafetet' }, '', []],
    ['is that of another person with another first name', { fr: 'Nasser Laftit / Omar Lafetet' }, '', []],
    ['is that of another person with a title and another sound', { fr: 'M. Laftit / M. Lartit' }, '', []],
    ['is none where it is a plural', { fr: 'M. Benali / M. Benalis' }, '', []],
    [
      'is found beside the same first name with any one letter wrong',
      { fr: 'Omar Laftit / Omar Lartit' },
      '',
      ['warning 2 fr 5-11 "Lartit" inconsistent name=Lartit other=Laftit => "Laftit"'],
    ],
    [
      'is found beside the same first name with the first letter wrong',
      { fr: 'Omar Maftit / Omar Laftit' },
      '',
      ['warning 2 fr 5-11 "Laftit" inconsistent name=Laftit other=Maftit => "Maftit"'],
    ],
    [
      'is found in a name of four letters',
      { fr: 'Omar Lafi / Omar Lari' },
      '',
      ['warning 2 fr 5-9 "Lari" inconsistent name=Lari other=Lafi => "Lafi"'],
    ],
    ['is that of another person in three letters', { fr: 'Omar Laf / Omar Lar' }, '', []],
    [
      'is that of another person with two letters in another way',
      { fr: 'Omar Laftit / Omar Lartir' },
      '',
      [],
    ],
    [
      'is found with a z for an s',
      { fr: 'Omar Nizar / Omar Nisar' },
      '',
      ['warning 2 fr 5-10 "Nisar" inconsistent name=Nisar other=Nizar => "Nizar"'],
    ],
    ['is none where the first is a word', { fr: 'Omar Laftit / Omar Lafetet' }, 'laftit', []],
    ['is none where the second is a word', { fr: 'Omar Laftit / Omar Lafetet' }, 'lafetet', []],
    ['is none where a letter makes a word of it', { fr: 'Omar Laftit / Omar Lartit' }, 'lartit', []],
    ['is none where both are words, in Arabic', { ar: 'السيد عمر لفتيت / السيد عمر لفتت' }, 'لفتت لفتيت', []],
    ['is that of another person with a title only, in Arabic', { ar: 'السيد لفتيت / السيد لفتت' }, '', []],
    [
      'is that of another person with another first name, in Arabic',
      { ar: 'السيد عمر لفتيت / السيد زيد لفتت' },
      '',
      [],
    ],
  ]);
});

describe('a name that two versions in Latin letters spell in two ways', () => {
  const english = (end: number, odd: string) => [
    `warning en 13-${end} "${odd}" differs name=${odd} other=Boulita => "Boulita"`,
  ];
  rows('name-difference', [
    [
      'is found where a letter is lost',
      { fr: 'selon Boulita', en: 'according to Boulta' },
      '',
      english(19, 'Boulta'),
    ],
    [
      'is found where the first letter is another',
      { fr: 'selon Boulita', en: 'according to Moulita' },
      '',
      english(20, 'Moulita'),
    ],
    [
      'is found where it sounds alike',
      { fr: 'selon Boulita', en: 'according to Bouleeta' },
      '',
      english(21, 'Bouleeta'),
    ],
    [
      'is told once',
      { fr: 'selon Boulita puis Boulita', en: 'according to Boulta and Boulta' },
      '',
      english(19, 'Boulta'),
    ],
    [
      'is another name where the source has both',
      { fr: 'selon Boulita puis Boulta', en: 'according to Boulta' },
      '',
      [],
    ],
    [
      'is another name where the translation has both',
      { fr: 'selon Boulita', en: 'according to Boulita and Boulta' },
      '',
      [],
    ],
    [
      'is another name where two letters are others',
      { fr: 'selon Boulita', en: 'according to Mouleta' },
      '',
      [],
    ],
    [
      'is another name where it is much longer',
      { fr: 'selon Boulita', en: 'according to Boulitann' },
      '',
      [],
    ],
    ['is none in three letters', { fr: 'selon Ali', en: 'according to Alo' }, '', []],
    ['is none where it is a word', { fr: 'selon Boulita', en: 'according to Boulta' }, 'boulta', []],
    [
      'is found though the other is a word',
      { fr: 'selon Boulita', en: 'according to Boulta' },
      'boulita',
      english(19, 'Boulta'),
    ],
    [
      'is found though it is a word, beside the same first name',
      { fr: 'Nasser Boulita', en: 'Nasser Boulta' },
      'boulta',
      ['warning en 7-13 "Boulta" differs name=Boulta other=Boulita => "Boulita"'],
    ],
    [
      'is none where it is a word beside another first name',
      { fr: 'Nasser Boulita', en: 'Karim Boulta' },
      'boulta',
      [],
    ],
    [
      'is none where it is a word that sounds alike',
      { fr: 'Nasser Boulita', en: 'Nasser Bouleeta' },
      'bouleeta',
      [],
    ],
    [
      'is none where the dictionary has that of the translation',
      { fr: 'selon Obema', en: 'according to Obama' },
      'Obama',
      [],
    ],
    [
      'is odd in the source where the dictionary has the other, of three versions',
      { fr: 'selon Obema', en: 'according to Obama', ar: 'حسب أوباما' },
      'Obama',
      ['warning fr 6-11 "Obema" differs name=Obema other=Obama => "Obama"'],
    ],
    [
      'is a remark where the dictionary has both',
      { fr: 'selon Obema', en: 'according to Obama', ar: 'حسب أوباما' },
      'Obama Obema',
      ['info fr 6-11 "Obema" differs name=Obema other=Obama => "Obama"'],
    ],
    [
      'is odd in the translation where the Arabic is like the source',
      { fr: 'selon Raftit', en: 'according to Rastit', ar: 'حسب رفتيت' },
      '',
      ['warning en 13-19 "Rastit" differs name=Rastit other=Raftit => "Raftit"'],
    ],
    [
      'is odd in the source where the Arabic is like the translation',
      { fr: 'selon Rastit', en: 'according to Raftit', ar: 'حسب رفتيت' },
      '',
      ['warning fr 6-12 "Rastit" differs name=Rastit other=Raftit => "Raftit"'],
    ],
    [
      'is told in both where the Arabic is like neither',
      { fr: 'selon Rastit', en: 'according to Raftit', ar: 'حسب الوزير' },
      '',
      [
        'warning fr 6-12 "Rastit" differs name=Rastit other=Raftit => "Raftit"',
        'warning en 13-19 "Raftit" differs name=Raftit other=Rastit => "Rastit"',
      ],
    ],
    [
      'is found inside the Arabic, though it stands there rightly too',
      { en: 'the Biolumex vaccine', ar: 'لقاح Bioulmex ثم Biolumex' },
      'vaccine لقاح',
      ['warning ar 5-13 "Bioulmex" differs name=Bioulmex other=Biolumex => "Biolumex"'],
    ],
  ]);

  it('is found without a dictionary only beside the same first name', () => {
    expect([
      exact('name-difference', { fr: 'selon Boulita', en: 'according to Boulta' }),
      exact('name-difference', { fr: 'Nasser Boulita', en: 'Karim Boulta' }),
      exact('name-difference', { fr: 'Nasser Boulita', en: 'Nasser Boulta' }),
    ]).toEqual([[], [], ['warning en 7-13 "Boulta" differs name=Boulta other=Boulita => "Boulita"']]);
  });
});

describe('a name in a translation from Arabic', () => {
  const right = (odd: string) => [
    `warning en 13-${13 + odd.length} "${odd}" misspelt name=${odd} right=Boulita => "Boulita"`,
  ];
  const texts = (name: string): Segments => ({ ar: 'حسب بوليتا', en: `according to ${name}` });
  rows('name-transcription', [
    ['is misspelt with a letter lost', texts('Boulta'), 'Boulita', right('Boulta')],
    ['is misspelt with the last letter lost', texts('Boulit'), 'Boulita', right('Boulit')],
    ['is misspelt with a letter more', texts('Bouliita'), 'Boulita', right('Bouliita')],
    ['is misspelt with two letters turned', texts('Boultia'), 'Boulita', right('Boultia')],
    ['is misspelt with the last two turned', texts('Bouliat'), 'Boulita', right('Bouliat')],
    ['is misspelt with another letter', texts('Boulida'), 'Boulita', right('Boulida')],
    [
      'is only unlike the Arabic with another first letter',
      texts('Moulita'),
      'Boulita',
      ['warning en 13-20 "Moulita" unlike name=Moulita other=بوليتا'],
    ],
    [
      'is only unlike the Arabic where the other is a word too',
      texts('Boulta'),
      'Boulita boulita',
      ['info en 13-19 "Boulta" unlike name=Boulta other=بوليتا'],
    ],
    [
      'is misspelt where the lists have it with a letter more or less',
      { ar: 'حسب كوبا', en: 'according to Cubba' },
      '',
      ['warning en 13-18 "Cubba" misspelt name=Cubba right=Cuba => "Cuba"'],
    ],
    ['is none in three letters', { ar: 'حسب كوبا', en: 'in Cub' }, '', []],
    [
      'is marked where it stands as a word of its own',
      { ar: 'حسب بوليتا', en: 'Boultas and Boulta' },
      'Boulita',
      ['warning en 12-18 "Boulta" misspelt name=Boulta right=Boulita => "Boulita"'],
    ],
  ]);
});
