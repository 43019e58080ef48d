import { describe, expect, it } from 'vitest';
import type { Concept, Term } from '#core/model/glossary.ts';
import { readExample } from './example.ts';

/** `Health Council | !Council of Health`: terms of one language, the first preferred, those behind a ! forbidden. */
const termsOf = (written: string): readonly Term[] =>
  written.split(' | ').map((text, at) => ({
    text: text.replace('!', ''),
    status: text.startsWith('!') ? 'forbidden' : at === 0 ? 'preferred' : 'admitted',
  }));

type Entry = readonly [kind: Concept['kind'], terms: Readonly<Record<string, string>>];

/** What is told of terms that are missing: `warning en Conseil national => National Council`. */
function missing(entries: readonly Entry[], texts: Readonly<Record<string, string>>): readonly string[] {
  const concepts = entries.map(
    ([kind, terms], at): Concept => ({
      id: at + 1,
      kind,
      domain: 'government',
      note: '',
      terms: Object.fromEntries(Object.entries(terms).map(([tag, written]) => [tag, termsOf(written)])),
    }),
  );
  return readExample({ from: Object.keys(texts)[0] ?? '', texts, concepts, messages: [] })
    .filter(({ check }) => check === 'missing-term')
    .map(
      ({ severity, language, parameters: { term, preferred } }) =>
        `${severity} ${language} ${term} => ${preferred}`,
    );
}

const COUNCIL: Entry = [
  'institution',
  { fr: 'Conseil national', en: 'National Council', ar: 'المجلس الوطني' },
];
const SALE: Entry = ['place', { fr: 'Salé', en: 'Salé', ar: 'سلا' }];
const PROJECT: Entry = ['term', { fr: 'projet', en: 'project', ar: 'مشروع' }];
const FUND: Entry = ['term', { fr: 'fonds souverain', en: 'sovereign fund', ar: 'صندوق سيادي' }];
const SCALE: Entry = ['formula', { fr: 'à l’échelle nationale', en: 'at the national level' }];

type Row = readonly [
  what: string,
  entries: readonly Entry[],
  texts: Readonly<Record<string, string>>,
  told: readonly string[],
];

describe('a term that a translation lacks', () => {
  it.each<Row>([
    [
      'is a warning where it is a body',
      [COUNCIL],
      { fr: 'Le Conseil national siège.', en: 'They are sitting.' },
      ['warning en Conseil national => National Council'],
    ],
    [
      'is a warning where it has two words',
      [FUND],
      { fr: 'Un fonds souverain naît.', en: 'One is born.' },
      ['warning en fonds souverain => sovereign fund'],
    ],
    [
      'is a remark where it is one common word',
      [PROJECT],
      { fr: 'Un projet naît.', en: 'One is born.' },
      ['info en projet => project'],
    ],
    [
      'is a remark where it is an adverbial phrase',
      [SCALE],
      { fr: 'Elle vaut à l’échelle nationale.', en: 'It applies everywhere.' },
      ['info en à l’échelle nationale => at the national level'],
    ],
    [
      'is a remark where it is a place, between two versions',
      [SALE],
      { fr: 'Il vit à Salé.', en: 'He lives there.' },
      ['info en Salé => Salé'],
    ],
    [
      'is a warning where it is a place that the other translation has',
      [SALE],
      { fr: 'Il vit à Salé.', en: 'He lives there.', ar: 'يعيش في سلا.' },
      ['warning en Salé => Salé'],
    ],
    [
      'is a remark in both where neither translation has it',
      [COUNCIL],
      { fr: 'Le Conseil national siège.', en: 'They are sitting.', ar: 'انعقدت الجلسة.' },
      ['info en Conseil national => National Council', 'info ar Conseil national => المجلس الوطني'],
    ],
    [
      'is told once though the source has it twice',
      [COUNCIL],
      { fr: 'Le Conseil national, oui, le Conseil national.', en: 'They are sitting.' },
      ['warning en Conseil national => National Council'],
    ],
    [
      'is told of each of two',
      [COUNCIL, FUND],
      { fr: 'Le Conseil national a un fonds souverain.', en: 'They have one.' },
      ['warning en Conseil national => National Council', 'warning en fonds souverain => sovereign fund'],
    ],
    [
      'is none where a place is a word in small letters',
      [SALE],
      { fr: 'Une sale affaire.', en: 'A dirty affair.' },
      [],
    ],
    [
      'is none where the glossary has nothing for it',
      [['institution', { fr: 'Conseil national', ar: 'المجلس الوطني' }]],
      { fr: 'Le Conseil national siège.', en: 'They are sitting.' },
      [],
    ],
    [
      'is none in another inflection',
      [FUND],
      { fr: 'Un fonds souverain naît.', en: 'Funds that are sovereign.' },
      [],
    ],
    [
      'is none where one of its terms stands there',
      [['institution', { fr: 'Conseil national', en: 'National Council | Knesset' }]],
      { fr: 'Le Conseil national siège.', en: 'The Knesset is sitting.' },
      [],
    ],
    [
      'is none where one of two concepts with this term stands there',
      [
        ['institution', { fr: 'Banque centrale', en: 'Central Bank' }],
        ['institution', { fr: 'Banque centrale', en: 'Federal Reserve' }],
      ],
      { fr: 'La Banque centrale agit.', en: 'The Federal Reserve acts.' },
      [],
    ],
  ])('%s', (_what, entries, texts, told) => {
    expect(missing(entries, texts)).toEqual(told);
  });
});

describe('a term that both translations have and the source lacks', () => {
  it.each<Row>([
    [
      'is a remark',
      [COUNCIL],
      { fr: 'Ils siègent.', en: 'The National Council is sitting.', ar: 'انعقد المجلس الوطني.' },
      ['info fr National Council => Conseil national'],
    ],
    [
      'is none where only one has it',
      [COUNCIL],
      { fr: 'Ils siègent.', en: 'The National Council is sitting.', ar: 'انعقدت الجلسة.' },
      [],
    ],
    [
      'is none between two versions',
      [COUNCIL],
      { fr: 'Ils siègent.', en: 'The National Council is sitting.' },
      [],
    ],
    [
      'is none where it is a common word',
      [PROJECT],
      { fr: 'Un de plus.', en: 'A project.', ar: 'مشروع.' },
      [],
    ],
    [
      'is none where the source has it in another inflection',
      [FUND],
      { fr: 'Des fonds souverains.', en: 'A sovereign fund.', ar: 'صندوق سيادي.' },
      [],
    ],
    [
      'is none where it is forbidden',
      [['institution', { fr: 'Conseil national', en: 'National Council | !Knesset', ar: 'المجلس الوطني' }]],
      { fr: 'Ils siègent.', en: 'The Knesset is sitting.', ar: 'انعقد المجلس الوطني.' },
      [],
    ],
  ])('%s', (_what, entries, texts, told) => {
    expect(missing(entries, texts)).toEqual(told);
  });
});
