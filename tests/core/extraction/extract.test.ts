import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedTexts, extractTerms, type TermCandidate } from '#core/extraction/extract.ts';

function extracted(
  units: readonly AlignedTexts[],
  from: string,
  to: readonly string[],
  least = 2,
): readonly TermCandidate[] {
  const steps = extractTerms(units, { from, to, least, limit: 50 });
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const UNITS: readonly AlignedTexts[] = [
  {
    fr: 'L’Agence des parcs littoraux a ouvert cinq sites au public.',
    en: 'The Coastal Parks Agency opened five sites to the public.',
    ar: 'فتحت وكالة المنتزهات الساحلية خمسة مواقع أمام العموم.',
  },
  {
    fr: 'Le plan de gestion de l’eau concerne trois provinces, a indiqué Salma Berrada.',
    en: 'The water management plan covers three provinces, Salma Berrada said.',
    ar: 'وقالت سلمى برادة إن مخطط تدبير المياه يهم ثلاثة أقاليم.',
  },
  {
    fr: 'Selon l’Agence des parcs littoraux, la saison commence en juin.',
    en: 'According to the Coastal Parks Agency, the season begins in June.',
    ar: 'وحسب وكالة المنتزهات الساحلية، ينطلق الموسم في يونيو.',
  },
  {
    fr: 'Un plan de gestion de l’eau sera adopté demain par le conseil.',
    en: 'A water management plan will be adopted by the council tomorrow.',
    ar: 'وسيعتمد المجلس غدا مخطط تدبير المياه.',
  },
  {
    fr: 'Les travaux de la route ont repris hier dans le nord.',
    en: 'Work on the road resumed yesterday in the north.',
    ar: 'استؤنفت أشغال الطريق أمس في الشمال.',
  },
  {
    fr: 'Le plan de gestion de l’eau et l’Agence des parcs littoraux sont liés.',
    en: 'The water management plan and the Coastal Parks Agency are linked.',
    ar: 'ويرتبط مخطط تدبير المياه بوكالة المنتزهات الساحلية.',
  },
];

describe('extractTerms', () => {
  it('finds multiword terms whole, with their translations in both other languages', () => {
    const found = extracted(UNITS, 'fr', ['en', 'ar']);
    const best = (text: string) => {
      const term = found.find((one) => one.text === text);
      return term && [term.occurrences, term.translations.en?.[0]?.text, term.translations.ar?.[0]?.text];
    };
    expect([best('Agence des parcs littoraux'), best('plan de gestion de l’eau')]).toEqual([
      [3, 'Coastal Parks Agency', 'وكالة المنتزهات الساحلية'],
      [3, 'water management plan', 'مخطط تدبير المياه'],
    ]);
    expect(found.map(({ text }) => text)).not.toContain('parcs littoraux');
  });

  it('finds Arabic terms without the conjunction or preposition written on to them', () => {
    const texts = extracted(UNITS, 'ar', ['fr']).map(({ text }) => text);
    expect(texts.slice(0, 2).toSorted()).toEqual(
      ['مخطط تدبير المياه', 'وكالة المنتزهات الساحلية'].toSorted(),
    );
  });

  it('takes a name that stands once in a release, and finds it in another script', () => {
    const name = extracted(UNITS, 'en', ['ar']).find(({ text }) => text === 'Salma Berrada');
    expect([name?.kind, name?.occurrences, name?.translations.ar?.[0]?.text]).toEqual([
      'person',
      1,
      'سلمى برادة',
    ]);
  });

  it('shows the units in which a term stands', () => {
    const [first] = extracted(UNITS, 'fr', ['en']).filter(({ text }) => text.startsWith('Agence'));
    expect(first?.examples).toEqual([0, 2, 5]);
  });

  it('never begins or ends a term with a grammatical word, whatever the texts', () => {
    const word = fc.constantFrom(
      'the',
      'of',
      'council',
      'water',
      'plan',
      'and',
      ',',
      '.',
      'Rabat',
      '19',
      "'s",
      '-',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        for (const term of extracted(
          texts.map((en) => ({ en })),
          'en',
          ['fr'],
        )) {
          expect(term.text).not.toMatch(/^(?:the|of|and)\b|\b(?:the|of|and)$|[,.]/);
          expect(texts.some((en) => en.includes(term.text))).toBe(true);
        }
      }),
    );
  });

  it('finds nothing in nothing', () => {
    expect(extracted([], 'fr', ['en'])).toEqual([]);
    expect(extracted([{ fr: '' }, {}], 'fr', ['en'])).toEqual([]);
  });
});
