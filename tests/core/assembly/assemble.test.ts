import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assembled, assemble, type KnownText } from '#core/assembly/assemble.ts';
import { createRecogniser } from '#core/glossary/recognise.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { starterConcepts } from '../../helpers/starter.ts';

const recogniser = createRecogniser(starterConcepts());
type Language = 'ar' | 'fr' | 'en';
type Unit = Partial<Readonly<Record<Language, string>>>;

const UNITS: readonly Unit[] = [
  {
    en: 'The Minister of Health opened a new hospital.',
    fr: 'Le ministre de la Santé a inauguré un nouvel hôpital.',
    ar: 'افتتح وزير الصحة مستشفى جديدا.',
  },
  {
    en: 'in the framework of South-South cooperation',
    fr: 'dans le cadre de la coopération Sud-Sud',
    ar: 'في إطار التعاون جنوب-جنوب',
  },
  {
    en: 'The meeting was held in Rabat, on the sidelines of the General Assembly, and lasted two days.',
    fr: 'La réunion s’est tenue à Rabat, en marge de l’Assemblée générale, et a duré deux jours.',
    ar: 'انعقد الاجتماع بالرباط، على هامش الجمعية العامة، واستمر يومين.',
  },
  {
    en: 'Both sides welcomed the excellent relations between the two countries and signed an agreement.',
    fr: 'Les deux parties se sont félicitées des excellentes relations entre les deux pays et ont signé un accord.',
    ar: 'وأشاد الجانبان بالعلاقات الممتازة بين البلدين ووقعا اتفاقا.',
  },
  {
    en: 'The King praised the excellent relations between the two countries in a message.',
    fr: 'Le Roi a salué, dans un message, les excellentes relations entre les deux pays.',
    ar: 'نوه الملك، في رسالة، بالعلاقات الممتازة بين البلدين.',
  },
];

/** Phrases of which the sentences that contain them have something else in common than their translation. */
const MISLEADING: readonly Unit[] = [
  {
    en: 'The number of cases in the northern provinces fell by 12% in March 2024.',
    fr: 'Dans les provinces du nord en 2024, le nombre a baissé de 12 %.',
  },
  {
    en: 'The number of cases in the northern provinces rose by 8% in March 2024.',
    fr: 'Dans les provinces du nord en 2024, il a augmenté de 8 %.',
  },
  {
    en: 'Fishermen of the coast welcomed the measure on Monday.',
    fr: 'Lundi, M. Karim Amrani, président du conseil, a salué les pêcheurs du littoral.',
  },
  {
    en: 'Fishermen of the coast criticised the measure on Friday.',
    fr: 'Vendredi, M. Karim Amrani, président du conseil, a reçu les pêcheurs du littoral.',
  },
  {
    en: 'A cure of the severe acute syndrome (SAS) was found in Fez.',
    fr: 'À Fès, on a guéri le syndrome aigu sévère (SAS).',
  },
  {
    en: 'They treated the severe acute syndrome (SAS-2) in Rabat.',
    fr: 'Ils ont traité le syndrome aigu sévère (SAS-2) à Rabat.',
  },
  {
    en: 'What are the measures in the affected areas of the town?',
    fr: 'Quelles sont les règles de la distance sociale en ville ?',
  },
  {
    en: 'Which measures in the affected areas are still lacking?',
    fr: 'Que manque-t-il aux règles de la distance sociale ?',
  },
  {
    en: 'The tickets on sale from the desk on Monday are new.',
    fr: 'Les billets en vente dès lundi sont neufs.',
  },
  {
    en: 'See the tickets on sale from the desk since Monday.',
    fr: 'Voir les billets en vente dès lundi au guichet.',
  },
  { en: 'Keep your distance from others.', fr: 'Respectez les règles de la distance sociale partout.' },
  { en: 'Distance saves lives.', fr: 'Oui, les règles de la distance sociale sauvent des vies.' },
  { en: 'Stand apart.', fr: 'Appliquez les règles de la distance sociale.' },
  { en: 'Do not touch.', fr: 'Observez les règles de la distance sociale.' },
  { en: 'Distance is a duty.', fr: 'Suivre les règles de la distance sociale est un devoir.' },
];

const key = (text: string, language: Language) =>
  plainTokens(text, language)
    .map(({ form }) => form)
    .join(' ');

const known = (from: Language, to: Language, units = UNITS) =>
  units.flatMap((unit, at): (KnownText & { readonly key: string })[] => {
    const [source, target] = [unit[from], unit[to]];
    if (source === undefined || target === undefined) return [];
    return [{ unit: at + 1, source, target, key: key(source, from) }];
  });
const MEMORIES = { fr: known('en', 'fr'), ar: known('en', 'ar'), en: known('fr', 'en') };

function draft(text: string, from: Language, to: Language, units = MEMORIES[to]): Assembled | null {
  return assemble({
    text,
    from,
    to,
    hits: recogniser.recognise(text, from, [to]),
    memory: {
      whole(whole, parts) {
        const forms = plainTokens(whole, from).map(({ form }) => form);
        return parts.map(([start, end]) => {
          const wanted = forms.slice(start, end).join(' ');
          return units.find((unit) => unit.key === wanted || unit.key === `${wanted} .`) ?? null;
        });
      },
      containing(phrase) {
        const wanted = ` ${key(phrase, from)} `;
        return units.filter((unit) => ` ${unit.key} `.includes(wanted));
      },
      translatedWith(phrase) {
        const wanted = ` ${key(phrase, to)} `;
        return units.filter(({ target }) => ` ${key(target, to)} `.includes(wanted));
      },
    },
  });
}

describe('assemble', () => {
  it.each([
    [
      'whole units and a date, in the order of the segment',
      'The Minister of Health opened a new hospital in the framework of South-South cooperation on 20 January 2026.',
      'fr',
      'Le ministre de la Santé a inauguré un nouvel hôpital dans le cadre de la coopération Sud-Sud le 20 janvier 2026.',
      100,
    ],
    [
      'a part of a sentence, by its marks, with Arabic marks',
      'The Minister of Health opened a new hospital, on the sidelines of the General Assembly.',
      'ar',
      'افتتح وزير الصحة مستشفى جديدا، على هامش الجمعية العامة.',
      100,
    ],
    [
      'what two sentences have in common, and leaves the rest between brackets',
      'He recalled the excellent relations between the two countries in the framework of South-South cooperation.',
      'fr',
      '[He recalled] excellentes relations entre les deux pays dans le cadre de la coopération Sud-Sud.',
      87,
    ],
    [
      'the same in Arabic, without the preposition that another verb asked for',
      'He recalled the excellent relations between the two countries in the framework of South-South cooperation.',
      'ar',
      '[He recalled] العلاقات الممتازة بين البلدين في إطار التعاون جنوب-جنوب.',
      87,
    ],
    [
      'a line of names, places and dates',
      'Rabat, 20 January 2026 – Ministry of Health',
      'ar',
      'الرباط، 20 يناير 2026 – وزارة الصحة',
      100,
    ],
    ['a date alone', '3 March 2026', 'fr', '3 mars 2026', 100],
    [
      'what is quoted, in the quotation marks of the language',
      '“The Minister of Health opened a new hospital”, on the sidelines of the General Assembly.',
      'fr',
      '«\u00a0Le ministre de la Santé a inauguré un nouvel hôpital\u00a0», en marge de l’Assemblée générale.',
      100,
    ],
  ] as const)('puts together %s', (_, text, to, wanted, coverage) => {
    const found = draft(text, 'en', to);
    expect([found?.text, found?.assembly.coverage]).toEqual([wanted, coverage]);
  });

  it.each([
    'A completely unknown sentence about Rabat and the price of fish in January.',
    'The Ambassador of France visited the Ministry of Health with a delegation and left for Fez.',
    'Hospital',
    '',
  ])('stays silent on %s', (text) => {
    expect([draft(text, 'en', 'fr'), draft(text, 'en', 'ar')]).toEqual([null, null]);
  });

  it.each([
    ['has a figure of its own', 'The number of cases in the northern provinces'],
    ['adds a person', 'Fishermen of the coast'],
    ['opens a bracket that it does not close', 'the severe acute syndrome'],
    ['has a weekday of its own', 'The tickets on sale from the desk'],
    ['stands in many other sentences', 'the measures in the affected areas'],
  ])('takes nothing for the translation of a phrase that %s', (_, text) => {
    const found = draft(text, 'en', 'fr', known('en', 'fr', MISLEADING));
    expect(found?.text ?? '').not.toMatch(/lundi|2024|Amrani|\(SAS(?!.*\))|distance/u);
  });

  it('names its parts: in both texts, in order, apart, and to the last word', () => {
    const stretch = fc.constantFrom(
      ...UNITS.flatMap(({ en = '' }) => [en, en.replace('.', ''), en.split(', ')[1] ?? en]),
      'on 20 January 2026',
      'Rabat',
      'quite unknown words',
      'and',
      ',',
      '(MAP) –',
    );
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
        fc.constantFrom('fr' as const, 'ar' as const),
        (text, to) => {
          const found = draft(text, 'en', to);
          if (found === null) return;
          const { parts, coverage } = found.assembly;
          let [at, targetAt] = [0, 0];
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.targetStart).toBeGreaterThanOrEqual(targetAt);
            expect(text.slice(at, part.start).trim()).toBe('');
            if (part.kind === 'untranslated')
              expect(found.text.slice(part.targetStart, part.targetEnd)).toBe(
                `[${text.slice(part.start, part.end)}]`,
              );
            [at, targetAt] = [part.end, part.targetEnd];
          }
          expect(text.slice(at).trim()).toBe('');
          expect(coverage).toBeGreaterThanOrEqual(60);
          expect(coverage === 100).toBe(!parts.some(({ kind }) => kind === 'untranslated'));
        },
      ),
      { numRuns: 60 },
    );
  });
});
