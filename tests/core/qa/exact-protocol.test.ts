import { expect, it } from 'vitest';
import type { Concept } from '#core/model/glossary.ts';
import type { CheckId } from '#core/model/issue.ts';
import type { BlockKind } from '#core/model/release.ts';
import { exact, type Segments } from './exact.ts';
import { readExample } from './example.ts';

it.each<[string, CheckId, Segments, readonly string[]]>([
  [
    'an honorific that the translation leaves out',
    'honorific-formula',
    { ar: 'جلالة الملك، أيده الله', en: 'the King' },
    ['warning en 8-8 "" missing formula=أيده الله text=may God assist Him'],
  ],
  [
    'an honorific that the Arabic leaves out',
    'honorific-formula',
    { fr: 'le Roi, que Dieu L’assiste', ar: 'جلالة الملك' },
    ['warning ar 11-11 "" missing formula=que Dieu L’assiste text=نصره الله'],
  ],
  [
    'an honorific that one of two translations leaves out',
    'honorific-formula',
    { ar: 'السيد الرئيس حفظه الله', fr: 'le Président', en: 'the President, may God preserve him' },
    ['warning fr 12-12 "" missing formula=حفظه الله text=que Dieu le préserve'],
  ],
  [
    'a word for the late, where no prayer is left out',
    'honorific-formula',
    { fr: 'feu le Roi', en: 'the King' },
    [],
  ],
  [
    'a prayer for the dead as a word for the late',
    'honorific-formula',
    { ar: 'الفقيد رحمه الله', en: 'the late' },
    [],
  ],
  [
    'titles and formulas without their capitals, in the order of the text',
    'royal-register',
    { fr: 'que Dieu l’assiste, Sa majesté le roi a donné ses hautes instructions royales' },
    [
      'warning fr 0-18 "que Dieu l’assiste" formula found=que Dieu l’assiste text=que Dieu L’assiste => "que Dieu L’assiste"',
      'warning fr 20-37 "Sa majesté le roi" title found=Sa majesté le roi text=Sa Majesté le Roi => "Sa Majesté le Roi"',
      'warning fr 50-77 "hautes instructions royales" title found=hautes instructions royales text=Hautes Instructions Royales => "Hautes Instructions Royales"',
    ],
  ],
  [
    'a formula at the beginning, which keeps its capital',
    'royal-register',
    { en: 'May Allah exalt him' },
    [
      'warning en 0-19 "May Allah exalt him" formula found=May Allah exalt him text=may God assist Him => "May God assist Him"',
    ],
  ],
  ['a formula with a typewriter’s apostrophe', 'royal-register', { fr: "Que Dieu L'assiste" }, []],
])('%s', (_what, check, texts, found) => {
  expect(exact(check, texts)).toEqual(found);
});

/** `2 en headline-case.mixed` for each finding of a check in French and English segments of one kind. */
const told = (
  check: CheckId,
  kind: BlockKind,
  ...segments: readonly (readonly [fr: string, en: string])[]
) => {
  const [texts = {}, ...more] = segments.map(([fr, en]) => ({ fr, en }));
  return readExample({ from: 'fr', texts, more, kind, messages: [] })
    .filter((issue) => issue.check === check)
    .map(({ message, segment, language }) => `${segment} ${language} ${message}`);
};

it('headlines: capitals on each word in French, and another style than the first one in English', () => {
  expect([
    told(
      'headline-case',
      'headline',
      ['Le Ministre Reçoit Les Ambassadeurs', 'Minister Receives Many Foreign Ambassadors'],
      ['Le ministre reçoit', 'Council adopts many foreign decrees'],
      ['Le ministre part', 'Council Rejects Other Foreign Decrees'],
    ),
    told(
      'headline-case',
      'headline',
      ['Le ministre reçoit', 'Minister receives many foreign ambassadors'],
      ['Le ministre part', 'Council Adopts Many Foreign decrees today'],
      ['Le ministre revient', 'COUNCIL ADOPTS MANY DECREES'],
      ['Le ministre repart', 'Rabat and Fez: The Big Bad Fox'],
    ),
    told('headline-case', 'paragraph', [
      'Le Ministre Reçoit Les Ambassadeurs',
      'Minister Receives Many Guests',
    ]),
  ]).toEqual([['1 fr headline-case.titled', '2 en headline-case.mixed'], [], []]);
});

it('a line more or less is an omission, but not in the contacts and the end mark', () => {
  const segment = ['Contact\nService de presse\nTél.', 'Contact\nPress'] as const;
  const kinds = ['paragraph', 'contact', 'end-mark'] as const;
  expect(kinds.map((kind) => told('omission', kind, segment))).toEqual([
    ['1 en omission.paragraphs'],
    [],
    [],
  ]);
});

it('a headline and a subhead have no stop at the end, but for abbreviations, an ellipsis and several sentences', () => {
  const stops = (kind: BlockKind, en: string) =>
    readExample({ from: 'en', texts: { en }, kind, messages: [] })
      .filter(({ check }) => check === 'headline-stop')
      .map(({ start, end, fix }) => `${start}-${end} "${fix?.text}"`);
  const right = [
    'Bills adopted...',
    'Envoy of U.S.',
    'He left. She adopts bills.',
    'Why? Bills.',
    'Plan B.',
    'Plan BC.',
    'Vitamin b.',
  ];
  expect([
    stops('headline', 'Bills adopted.'),
    stops('subhead', 'Bills adopted.” '),
    stops('headline', 'Bills of 12.'),
    stops('paragraph', 'Bills adopted.'),
    right.flatMap((en) => stops('headline', en)),
  ]).toEqual([['13-14 ""'], ['13-14 ""'], ['11-12 ""'], [], []]);
});

it('the city of a dateline is the same in every version, the odd one out of three', () => {
  const place = (id: number, kind: 'place' | 'institution', fr: string, en: string, ar: string): Concept => ({
    id,
    kind,
    domain: 'government',
    note: '',
    terms: Object.fromEntries(
      Object.entries({ fr, en, ar }).map(([tag, text]) => [tag, [{ text, status: 'preferred' }]]),
    ),
  });
  const concepts = [
    place(1, 'place', 'Rabat', 'Rabat', 'الرباط'),
    place(2, 'place', 'Tanger', 'Tangier', 'طنجة'),
    place(3, 'institution', 'Sénat', 'Senate', 'مجلس الشيوخ'),
  ];
  const cities = (texts: Segments, from: string) =>
    readExample({ from, texts, concepts, messages: [] })
      .filter(({ check }) => check === 'dateline')
      .map(
        ({ language, start, end, parameters, fix }) =>
          `${language} ${start}-${end} ${parameters.target} => ${fix?.text}`,
      );
  const fr = 'Tanger, le 22 avril 2024 (MAP) – Le ministre part pour Rabat.';
  const en = ' Rabat, 22 April 2024 (MAP) – The minister leaves for Tangier.';
  const ar = 'طنجة، 22 أبريل 2024 (و م ع) – الوزير يغادر إلى الرباط.';
  expect([
    cities({ fr, en }, 'fr'),
    cities({ fr: fr.replace('Tanger', 'Rabat'), en, ar }, 'fr'),
    cities({ fr, en, ar }, 'fr'),
    cities({ fr, en: 'The minister leaves Rabat for Tangier on 22 April 2024 – today.' }, 'fr'),
    cities({ fr, en: en.replace('Rabat', 'Senate') }, 'fr'),
    cities({ fr, en: en.replace('Rabat', 'Casablanca') }, 'fr'),
  ]).toEqual([
    ['en 1-6 Rabat => Tangier'],
    ['ar 0-4 طنجة => الرباط'],
    ['en 1-6 Rabat => Tangier'],
    [],
    [],
    [],
  ]);
});
