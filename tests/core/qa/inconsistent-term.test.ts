import { expect, it } from 'vitest';
import type { Concept, Term } from '#core/model/glossary.ts';
import { readExample } from './example.ts';

const DECREE = 'Un projet de décret';
const COUNCIL = 'Le Conseil de la santé';

const concept = (kind: Concept['kind'], fr: string, ...en: readonly Term[]): Concept => ({
  id: 1,
  kind,
  domain: 'government',
  note: '',
  terms: { fr: [{ text: fr, status: 'preferred' }], en },
});
const preferred = (text: string): Term => ({ text, status: 'preferred' });
const admitted = (text: string): Term => ({ text, status: 'admitted' });

const decree = concept('term', 'projet de décret', preferred('draft decree'), admitted('decree bill'));
const health = (kind: Concept['kind']) =>
  concept(kind, 'Conseil de la santé', preferred('Health Council'), admitted('Council of Health'));

/** `2 2-13 decree bill, not draft decree` for each term that is told, in segments of French and English. */
function told(one: Concept, ...segments: readonly (readonly [fr: string, en: string])[]): readonly string[] {
  const [texts = {}, ...more] = segments.map(([fr, en]) => ({ fr, en }));
  return readExample({ from: 'fr', texts, more, concepts: [one], messages: [] })
    .filter(({ check }) => check === 'inconsistent-term')
    .map(
      ({ segment, start, end, parameters }) =>
        `${segment} ${start}-${end} ${parameters.term}, not ${parameters.other}`,
    );
}

it('of two terms for one concept, the rarer one is told, or the later of two', () => {
  expect([
    told(decree, [DECREE, 'A decree bill'], [DECREE, 'A draft decree'], [DECREE, 'The draft decree']),
    told(decree, [DECREE, 'A draft decree'], [DECREE, 'A decree bill']),
    told(decree, [DECREE, 'A draft decree'], [DECREE, 'The decree bill and the decree bill']),
    told(health('institution'), [COUNCIL, 'The Health Council'], [COUNCIL, 'The Council of Health']),
  ]).toEqual([
    ['1 2-13 decree bill, not draft decree'],
    ['2 2-13 decree bill, not draft decree'],
    ['1 2-14 draft decree, not decree bill'],
    ['2 4-21 Council of Health, not Health Council'],
  ]);
});

it.each<[string, Concept, second: readonly [string, string]]>([
  ['the source has no such term', decree, ['Un décret', 'The decree bill']],
  ['one is an inflection of the other', decree, [DECREE, 'Draft decrees']],
  [
    'both begin alike',
    concept('term', 'projet de décret', preferred('draft decree'), admitted('draft bill')),
    [DECREE, 'A draft bill'],
  ],
  [
    'the other is forbidden, which another check tells',
    concept('term', 'projet de décret', preferred('draft decree'), {
      text: 'decree bill',
      status: 'forbidden',
    }),
    [DECREE, 'A decree bill'],
  ],
  [
    'only an article and a capital are more',
    concept('term', 'projet de décret', preferred('draft decree'), admitted('the  Draft text')),
    [DECREE, 'It is the  Draft text'],
  ],
])('nothing is told where %s', (_what, one, second) => {
  expect(told(one, [DECREE, 'A draft decree'], second)).toEqual([]);
});

it('nothing is told of a place, which may have several names', () => {
  expect(told(health('place'), [COUNCIL, 'The Health Council'], [COUNCIL, 'The Council of Health'])).toEqual(
    [],
  );
});
