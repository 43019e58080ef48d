import { describe, expect, it } from 'vitest';
import { createRecogniser } from '#core/glossary/recognise.ts';
import type { Concept, Term } from '#core/model/glossary.ts';
import { runReleaseChecks } from '#core/qa/run-release.ts';
import type { Speller } from '#core/qa/speller.ts';
import { readExample } from './example.ts';

type Texts = Readonly<Record<string, string>>;

const speller = (...words: readonly string[]): Speller => ({
  knows: (word) => word === 'من' || words.includes(word) || words.includes(word.toLowerCase()),
});

/** `ar unlike "لفتير"` for each finding of the checks of names. */
function found(segments: readonly Texts[], from: string, words: readonly string[] = []): readonly string[] {
  return runReleaseChecks(
    segments.map((texts, segment) => ({ texts, from, segment, speller: speller(...words) })),
  )
    .filter(({ check }) => check.startsWith('name-'))
    .map(({ language, message, severity, start, end, segment = 0 }) => {
      const text = segments[segment]?.[language]?.slice(start, end);
      return `${language} ${severity} ${message} "${text}"`;
    });
}

describe('a name in Latin letters', () => {
  it.each<[string, string, string]>([
    ['a letter lost', 'selon Bourita', 'according to Bourta'],
    ['two letters turned', 'selon Bourita', 'according to Bouirta'],
    ['a letter doubled', 'selon Laftit', 'according to Lafttit'],
    ['another vowel', 'selon Laftit', 'according to Lafetet'],
    ['another first letter', 'selon Laftit', 'according to Maftit'],
  ])('with %s is named in the translation', (_name, fr, en) => {
    const word = en.split(' ').at(-1);
    expect(found([{ fr, en }], 'fr', ['selon', 'according', 'to'])).toEqual([
      `en warning name-difference.differs "${word}"`,
    ]);
  });

  it('that a dictionary has is right, the other one odd, even in the source of three', () => {
    const texts = { fr: 'selon Obema', en: 'according to Obama', ar: 'حسب أوباما' };
    expect(found([texts], 'fr', ['selon', 'according', 'to', 'Obama', 'أوباما', 'حسب'])).toEqual([
      'fr warning name-difference.differs "Obema"',
    ]);
  });

  it.each<[string, string, string, readonly string[], string]>([
    ['what only English writes', 'selon Burita', 'according to Bourita', [], 'en warning'],
    ['what the language knows otherwise', 'à Delhi', 'in Delhy', ['Delhi'], 'en warning'],
    ['once, and is right once', 'Duffy a vu Duffy', 'Duffy saw Doffy', ['a', 'vu', 'saw'], 'en warning'],
    [
      'in a name left as it is',
      'la Yas Marina Circuit',
      'the Yas Marina Circuitt',
      ['circuit'],
      'en warning',
    ],
    ['and becomes a word', 'à Dallas hier', 'in Dalla today', ['Dallas', 'dalla', 'hier'], 'en warning'],
    ['and becomes another name', 'à Lindsay', 'in Lindsey', ['Lindsay', 'Lindsey'], 'en info'],
  ])('with %s is named', (_name, fr, en, words, expected) => {
    const word = en.split(' ').find((one) => /^\p{Lu}/u.test(one) && !fr.split(' ').includes(one));
    const known = ['selon', 'according', 'to', 'in', 'à', 'the', 'la', 'today', ...words];
    expect(found([{ fr, en }], 'fr', known)).toEqual([`${expected} name-difference.differs "${word}"`]);
  });

  it('is named in both of two versions where a third does not tell which is right', () => {
    const texts = { fr: 'selon Boemir', en: 'according to Boemer', ar: 'حسب بويمر' };
    expect(found([texts], 'fr', ['selon', 'according', 'to', 'حسب', 'بويمر'])).toEqual([
      'fr warning name-difference.differs "Boemir"',
      'en warning name-difference.differs "Boemer"',
    ]);
  });

  it('is named in the first of three versions, which has it once more without the slip', () => {
    const texts = { fr: 'Duffy a vu Doffy', en: 'Duffy saw Duffy', ar: 'رأى' };
    expect(found([texts], 'fr', ['a', 'vu', 'saw', 'Duffy', 'رأى'])).toEqual([
      'fr warning name-difference.differs "Doffy"',
    ]);
  });

  it.each([
    ['a plural of an acronym', 'les CoV', 'the CoVs', []],
    ['a Latin ending', 'selon Mégabaze', 'according to Megabazus', []],
    ['a people', 'les Européens', 'the Europeans', []],
    ['each language has a form of its own', 'à Athènes', 'in Athens', ['à', 'in', 'Athènes', 'Athens']],
    ['the rules of the languages differ', 'selon Bouchentouf', 'according to Bushentuf', []],
    ['an adjective is translated', 'les Tunisiens', 'the Tunisians', []],
  ])('is left alone where %s', (_name, fr, en, words) => {
    expect(found([{ fr, en }], 'fr', words)).toEqual([]);
  });
});

describe('a name in Arabic letters', () => {
  it('that sounds like the other version is left alone', () => {
    expect(found([{ fr: 'selon M. Boulita', ar: 'حسب السيد بوليتا' }], 'fr', ['selon', 'حسب'])).toEqual([]);
  });

  it.each([
    ['M. Saïd Bensouda', 'السيد سعيد بنسودة'],
    ['M. Rachid Benyahia', 'السيد رشيد بنيحيى'],
    ['M. Karim Ghazouani', 'السيد كريم الغزواني'],
    ['M. Mohamed Boucetta', 'السيد محمد بوستة'],
    ['M. Driss Akesbi', 'السيد إدريس أقصبي'],
    ['M. Abdelkader Laamara', 'السيد عبد القادر لعمارة'],
    ['M. Abdessamad Kayouh', 'السيد عبد الصمد قيوح'],
    ['M. Saad Eddine Otmani', 'السيد سعد الدين العثماني'],
    ['Sanae Berrada', 'أمس، وسناء برادة'],
  ])('beside a first name is at most a remark where it sounds the same: %s', (fr, ar) => {
    const texts = { fr: `${fr} a reçu`, ar: `استقبل ${ar}` };
    const given = 'سعيد رشيد كريم محمد إدريس عبد القادر الصمد سعد الدين استقبل السيد'.split(' ');
    expect(found([texts], 'fr', given).filter((one) => one.includes('warning'))).toEqual([]);
  });

  it('beside a first name that is recognised is the family name, whatever it looks like', () => {
    const texts = { fr: 'M. Nasser Boulita a reçu', ar: 'استقبل السيد ناصر بولية' };
    expect(found([texts], 'fr', ['ناصر', 'بولية', 'استقبل'])).toEqual([
      'ar warning name-transcription.unlike "بولية"',
    ]);
  });

  it('is found beside a first name that is a word as well', () => {
    const texts = { fr: 'M. Nasser Boulita a reçu', ar: 'استقبل السيد ناصر بولية' };
    expect(found([texts], 'fr', ['nasser', 'ناصر', 'بولية', 'استقبل'])).toEqual([
      'ar warning name-transcription.unlike "بولية"',
    ]);
  });

  it.each<[string, Texts, readonly string[], string]>([
    [
      'beside a first name and lacks a vowel, though it is a word',
      { fr: 'M. Nasser Boulita a reçu', ar: 'استقبل السيد ناصر بولطة' },
      ['ناصر', 'بولطة', 'استقبل'],
      'info name-transcription.unlike "بولطة"',
    ],
    [
      'after a title and lacks a vowel, though it is a word',
      { fr: 'M. Raftit a reçu', ar: 'استقبل السيد رفتت' },
      ['رفتت', 'استقبل'],
      'info name-transcription.unlike "رفتت"',
    ],
    [
      'in a second mention',
      { fr: 'M. Nasser Boulita puis M. Nasser Boulita', ar: 'السيد ناصر بوليطة ثم السيد ناصر بوليسة' },
      ['ناصر', 'ثم', 'بوليسة'],
      'warning name-transcription.unlike "بوليسة"',
    ],
    [
      'alone and far from the name',
      { fr: 'selon Raftit', ar: 'حسب رفدرت' },
      ['selon', 'حسب'],
      'warning name-transcription.unlike "رفدرت"',
    ],
    [
      'another word than the one the dictionary has for the name',
      { fr: 'selon Colorado', ar: 'حسب كولوبادو' },
      ['selon', 'حسب', 'كولوبادو', 'كولورادو'],
      'warning name-transcription.misspelt "كولوبادو"',
    ],
    [
      'a word with two letters of the name turned, which the dictionary has',
      { fr: 'selon Clinton', ar: 'حسب كلنيتون' },
      ['selon', 'حسب', 'كلنيتون', 'كلينتون'],
      'warning name-transcription.misspelt "كلنيتون"',
    ],
  ])('is found %s', (_name, texts, words, issue) => {
    expect(found([texts], 'fr', words)).toContain(`ar ${issue}`);
  });

  it.each<[string, Texts, readonly string[], string]>([
    [
      'lost a letter and became a word',
      { en: 'according to Korea', ar: 'حسب كورا' },
      ['كورا'],
      'warning misspelt "كورا"',
    ],
    [
      'has a letter of like sound',
      { en: 'according to Tarek', ar: 'حسب تارق' },
      [],
      'warning misspelt "تارق"',
    ],
    ['has another alef alone', { en: 'in Germany', ar: 'في المانيا' }, ['في'], ''],
    ['stands behind a preposition that takes its article', { en: 'in China', ar: 'للصين' }, [], ''],
    [
      'is a word as well',
      { en: 'in Richard', ar: 'في ريتاشرد' },
      ['richard', 'في'],
      'warning misspelt "ريتاشرد"',
    ],
    ['is an acronym', { en: 'in COVID', ar: 'في كوفيض' }, ['في'], 'warning misspelt "كوفيض"'],
    ['stands as an adjective', { en: 'in Korea', ar: 'في الشطر الكوري' }, ['في', 'شطر', 'كوري'], ''],
    [
      'stands as it should, and another word is like it',
      { en: 'Oman and its workers', ar: 'عمان وعمالها' },
      ['عمان', 'عمال', 'عمالها'],
      '',
    ],
    [
      'stands as it should once and misspelt once',
      { en: 'Korea and Korea', ar: 'كوريا ثم كوزيا' },
      ['ثم'],
      'warning misspelt "كوزيا"',
    ],
    [
      'stands behind a conjunction and a preposition',
      { en: 'Wuhan and Kabul', ar: 'إلى ووهان ولكابول' },
      ['إلى', 'هان'],
      '',
    ],
    ['is another name of the text', { en: 'Brian and Ryan', ar: 'براين وريان' }, ['براين'], ''],
  ])('that is listed and %s', (_name, texts, words, issue) => {
    expect(found([texts], 'en', ['according', 'to', 'in', 'and', 'its', 'workers', 'حسب', ...words])).toEqual(
      issue === '' ? [] : [`ar ${issue.replace(' ', ' name-transcription.')}`],
    );
  });

  it.each<[string, Texts, readonly string[], string]>([
    [
      'a letter that hardly any name of its kind has',
      { en: 'in Badarpur', ar: 'في باضاربور' },
      [],
      'warning doubtful "باضاربور"',
    ],
    ['a vowel less than usual', { en: 'in Badarpur', ar: 'في بادربور' }, [], 'info unlike "بادربور"'],
    [
      'a letter less, which makes a word, and no other word is like it',
      { en: 'in Badarpur', ar: 'في داربور' },
      ['داربور'],
      'info doubtful "داربور"',
    ],
    [
      'a letter less than the dictionary has for it',
      { en: 'in Badarpur', ar: 'في بادربور' },
      ['باداربور'],
      'warning misspelt "بادربور"',
    ],
    ['nothing unusual', { en: 'in Badarpur', ar: 'في باداربور' }, [], ''],
    ['the form of a people', { en: 'the Malgaric people', ar: 'الشعب الملغاري' }, ['شعب', 'الملغاري'], ''],
  ])('that has %s is looked at', (_name, texts, words, issue) => {
    expect(found([texts], 'en', ['in', 'the', 'people', 'في', ...words])).toEqual(
      issue === '' ? [] : [`ar ${issue.replace(' ', ' name-transcription.')}`],
    );
  });

  it('in Latin letters is compared with the other version', () => {
    expect(
      found([{ en: 'the Biolumex vaccine', ar: 'لقاح Bioulmex' }], 'en', ['the', 'vaccine', 'لقاح']),
    ).toEqual(['ar warning name-difference.differs "Bioulmex"']);
  });

  it('is not looked for in a word that is less like it than another', () => {
    const texts = { fr: 'selon Colorado', ar: 'حسب كولورادو وكرلودي' };
    expect(found([texts], 'fr', ['selon', 'حسب', 'كولورادو'])).toEqual([]);
  });

  it('in an Arabic source is told at the translation that has another name', () => {
    expect(found([{ ar: 'حسب السيد رفتير', fr: 'selon M. Raftit' }], 'ar', ['selon', 'حسب'])).toEqual([
      'fr warning name-transcription.unlike "Raftit"',
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['Kunderlund', ['Kunderland'], ['en warning name-transcription.misspelt "Kunderlund"']],
    ['Kunderlund', [], ['en info name-transcription.unlike "Kunderlund"']],
    ['Kunderland', ['Kunderland', 'Kunderlund'], []],
    ['Kunderlind', ['Kunderlindo'], ['en info name-transcription.unlike "Kunderlind"']],
    ['Washingten', [], ['en warning name-transcription.misspelt "Washingten"']],
    ['Harrey', ['Harry'], []],
  ])('is spelt %s in a translation, beside the names %j', (name, known, expected) => {
    const ar = { Washingten: 'في واشنطن', Harrey: 'في رباط' }[name] ?? 'في كندرلاند';
    const words = ['in', 'في', 'واشنطن', 'رباط', ...known];
    expect(found([{ ar, en: `in ${name}` }], 'ar', words)).toEqual(expected);
  });

  it('of the source is named where two translations agree', () => {
    const texts = { ar: 'حسب السيد رفتير', fr: 'selon M. Raftit', en: 'according to Mr. Raftit' };
    expect(found([texts], 'ar', ['حسب'])).toEqual(['ar warning name-transcription.unlike "رفتير"']);
  });
});

describe('a name spelt in two ways in one language', () => {
  it('is found beside the same first name, whichever letter is wrong', () => {
    const segments = [
      { fr: 'M. Abdelouafi Laftit', ar: 'السيد عبد الوافي لفتيت' },
      { fr: 'M. Abdelouafi Laftit', ar: 'السيد عبد الوافي لفتيت' },
      { fr: 'M. Abdelouafi Lartit', ar: 'السيد عبد الوافي لفنيت' },
    ];
    expect(found(segments, 'fr')).toEqual(
      expect.arrayContaining([
        'fr warning name-spelling.inconsistent "Lartit"',
        'ar warning name-spelling.inconsistent "لفنيت"',
      ]),
    );
  });
});

it('a name of the other version that Arabic spells in two ways is found, articles and endings aside', () => {
  const segments = [
    { en: 'in Shenzhen', ar: 'في شينجن' },
    { en: 'to Shenzhen', ar: 'إلى شينجن' },
    { en: 'from Shenzhen', ar: 'من شنجن' },
    { en: 'the Danevirke', ar: 'دانيفيركه' },
    { en: 'the Danevirke', ar: 'الدانيفيركه' },
  ];
  const words = ['in', 'to', 'from', 'the', 'في', 'إلى'];
  expect(found(segments, 'en', words).filter((issue) => issue.includes('name-spelling'))).toEqual([
    'ar warning name-spelling.inconsistent "شنجن"',
  ]);
});

it('a letter that names of other languages seldom have is told where the dictionary has the other', () => {
  const texts = { fr: 'selon Donald', ar: 'حسب دونالض' };
  expect(found([texts], 'fr', ['selon', 'حسب', 'دونالد'])).toEqual([
    'ar warning name-transcription.misspelt "دونالض"',
  ]);
});

it('a name after one title and first name is found, though the slip is a word', () => {
  const segments = [{ ar: 'السيد عبد الوافي لفتيت' }, { ar: 'السيد عبد الوافي لفتت' }];
  expect(found(segments, 'ar', ['لفتت'])).toEqual(['ar warning name-spelling.inconsistent "لفتت"']);
});

describe('a person of the glossary', () => {
  const person: Concept = {
    id: 1,
    kind: 'person',
    domain: 'government',
    note: '',
    terms: {
      ar: [{ text: 'عبد الوافي لفتيت', status: 'preferred' }],
      fr: [{ text: 'Abdelouafi Laftit', status: 'preferred' }],
      en: [{ text: 'Abdelouafi Laftit', status: 'preferred' }],
    },
  };
  const issuesOf = (texts: Texts, from: string) =>
    runReleaseChecks([{ texts, from, segment: 0, recogniser: createRecogniser([person]) }])
      .filter(({ check }) => check === 'name-register')
      .map(
        ({ language, start, end, fix }) =>
          `${language} ${texts[language]?.slice(start, end)} => ${fix?.text}`,
      );

  it.each<[string, Texts, string, readonly string[]]>([
    [
      'sounds alike and is spelt otherwise in Arabic',
      { fr: 'M. Abdelouafi Laftit', ar: 'السيد عبد الوافي لفتت' },
      'fr',
      ['ar لفتت => لفتيت'],
    ],
    [
      'has two letters turned',
      { ar: 'السيد عبد الوافي لفتيت', fr: 'M. Abdelouafi Latfit' },
      'ar',
      ['fr Latfit => Laftit'],
    ],
    [
      'is misspelt in the source',
      { fr: 'M. Abdelouafi Lafetet', ar: 'السيد عبد الوافي لفتيت' },
      'fr',
      ['fr Lafetet => Laftit'],
    ],
    [
      'is misspelt in one of three',
      { fr: 'M. Abdelouafi Laftit', ar: 'السيد عبد الوافي لفتيت', en: 'Mr. Abdelouafi Laffit' },
      'fr',
      ['en Laffit => Laftit'],
    ],
    ['goes by the family name', { fr: 'M. Abdelouafi Laftit', en: 'Mr. Laftit' }, 'fr', []],
    [
      'stands there rightly and misspelt',
      { fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi Laftit. Mr. Lafetet' },
      'fr',
      [],
    ],
    [
      'is misspelt in both translations',
      { fr: 'M. Abdelouafi Laftit', ar: 'السيد عبد الوافي لفتت', en: 'Mr. Abdelouafi Laffit' },
      'fr',
      ['ar لفتت => لفتيت', 'en Laffit => Laftit'],
    ],
    [
      'has a word in small letters like the name',
      { fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi of the laffit' },
      'fr',
      [],
    ],
    ['has no name in the language', { fr: 'M. Abdelouafi Laftit', es: 'Don Abdelouafi Laffit' }, 'fr', []],
  ])('who %s', (_name, texts, from, expected) => {
    expect(issuesOf(texts, from)).toEqual(expected);
  });
});

describe('a word of the glossary', () => {
  const concept = (kind: Concept['kind'], ar: Term, en: Term): Concept => ({
    id: 1,
    kind,
    domain: 'government',
    note: '',
    terms: { ar: [ar], en: [en] },
  });
  const preferred = (text: string): Term => ({ text, status: 'preferred' });
  const words = ['the', 'foundation', 'of', 'مؤسسة', 'الجديدة'];
  /** `ar unlike رفدرت` for each finding of the checks of names. */
  const issuesOf = (texts: Texts, from: string, one: Concept, more: readonly Texts[] = []) =>
    readExample({ texts, from, words, concepts: [one], more, messages: [] })
      .filter(({ check }) => check.startsWith('name-') && check !== 'name-register')
      .map(({ language, message, parameters }) => `${language} ${message} ${parameters.name}`);

  it.each<[string, ar: Term, string, readonly string[]]>([
    ['that it is', preferred('مؤسسة رفدرت'), 'مؤسسة رفدرت', []],
    ['with which it begins', preferred('رفدرت الجديدة'), 'رفدرت الجديدة', []],
    ['beside it', preferred('مؤسسة'), 'مؤسسة رفدرت الجديدة', ['ar name-transcription.unlike رفدرت']],
    ['behind it', preferred('الجديدة'), 'مؤسسة رفدرت الجديدة', ['ar name-transcription.unlike رفدرت']],
    [
      'that is forbidden',
      { text: 'مؤسسة رفدرت', status: 'forbidden' },
      'مؤسسة رفدرت',
      ['ar name-transcription.unlike رفدرت'],
    ],
  ])('is told by its term whether it is a misspelt name: a term %s', (_what, term, ar, issues) => {
    const one = concept('institution', term, preferred('Raftit Foundation'));
    expect(issuesOf({ en: 'the Raftit Foundation', ar }, 'en', one)).toEqual(issues);
  });

  it('is no name in two spellings, unless it is a person', () => {
    const texts = { en: 'Omar Laftit' };
    const more = [{ en: 'Omar Lafetet' }];
    const ar = preferred('لفتيت');
    expect([
      issuesOf(texts, 'en', concept('institution', ar, preferred('Laftit')), more),
      issuesOf(texts, 'en', concept('institution', ar, preferred('Lafetet')), more),
      issuesOf(texts, 'en', concept('person', ar, preferred('Laftit')), more),
    ]).toEqual([[], [], ['en name-spelling.inconsistent Lafetet']]);
  });
});
