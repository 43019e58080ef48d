import { expect, it } from 'vitest';
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
