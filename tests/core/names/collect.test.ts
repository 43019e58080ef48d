import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectNames } from '#core/names/collect/collect.ts';
import { latinMentions } from '#core/names/collect/latin.ts';
import { occurrencesOf } from '#core/names/collect/occurrences.ts';
import type { NamedText } from '#core/names/collect/parts.ts';
import { writtenAs } from '#core/names/collect/replace.ts';
import { respelt } from '#core/names/collect/respell.ts';

const text = (
  segment: number,
  language: string,
  content: string,
  terms: NamedText['terms'] = [],
): NamedText => ({
  segment,
  language,
  text: content,
  terms,
});

const short = (texts: readonly NamedText[], versions: 'segment' | 'all' = 'segment') =>
  collectNames(texts, { versions }).map(({ spellings, inconsistent }) => ({
    ...Object.fromEntries(Object.entries(spellings).map(([l, all]) => [l, all.map((one) => one.text)])),
    ...(inconsistent.length > 0 ? { inconsistent } : {}),
  }));

describe('names of a release', () => {
  it('are one person’s where only the family name is written, with its particle here and joined there', () => {
    const texts = [
      text(1, 'fr', 'Le ministre a reçu Mme Leïla Benkacem, gouverneure de Safi.'),
      text(1, 'en', 'The Minister received Ms. Leila Benkacem, Governor of Safi.'),
      text(1, 'ar', 'استقبل الوزير السيدة ليلى بنقاسم، عاملة إقليم آسفي.'),
      text(2, 'fr', 'Mme Ben Kacem a salué l’appui du ministère.'),
      text(2, 'en', 'Ms. Benkassem praised the support of the Ministry.'),
      text(2, 'ar', 'ونوهت السيدة بن قاسم بدعم الوزارة.'),
    ];
    expect(short(texts)).toEqual([
      {
        fr: ['Leïla Benkacem', 'Ben Kacem'],
        en: ['Leila Benkacem', 'Benkassem'],
        ar: ['ليلى بنقاسم', 'بن قاسم'],
        inconsistent: ['fr', 'en', 'ar'],
      },
    ]);
  });

  it('are one person’s in all three languages, with the ways in which each writes them', () => {
    const texts = [
      text(1, 'fr', 'Le ministre de l’Eau, M. Karim Ouarzazi, a reçu lundi M. Gérald Fontanel.'),
      text(1, 'en', 'The Water Minister, Mr. Karim Ouarzazi, received Mr. Gérald Fontanel on Monday.'),
      text(1, 'ar', 'استقبل وزير الماء، السيد كريم ورزازي، اليوم الاثنين، السيد جيرالد فونتانيل.'),
      text(2, 'fr', '« Nous avançons », a déclaré M. Warzazi.'),
      text(2, 'en', '“We are moving on,” Karim Warzazi said.'),
      text(2, 'ar', 'وقال ورزازي: «نحن نتقدم».'),
    ];
    expect(short(texts)).toEqual([
      {
        fr: ['Karim Ouarzazi', 'Warzazi'],
        en: ['Karim Ouarzazi', 'Karim Warzazi'],
        ar: ['كريم ورزازي', 'ورزازي'],
        inconsistent: ['fr', 'en'],
      },
      { fr: ['Gérald Fontanel'], en: ['Gérald Fontanel'], ar: ['جيرالد فونتانيل'] },
    ]);
  });

  it('are found in Arabic without a title, beside a proclitic, from their Latin spelling', () => {
    const texts = [
      text(1, 'fr', 'Mme Ursula van der Linde et M. Charles Michaud étaient présents.'),
      text(1, 'ar', 'وحضر اللقاء كل من أورسولا فان دير ليندي وشارل ميشو.'),
    ];
    expect(short(texts).map((one) => (one as { ar?: string[] }).ar)).toEqual([
      ['أورسولا فان دير ليندي'],
      ['شارل ميشو'],
    ]);
  });

  it('are no places, bodies or events', () => {
    const texts = [
      text(
        1,
        'en',
        'The United Nations Security Council met in Addis Ababa on Monday. New York hosts the Africa Investment Forum.',
      ),
      text(1, 'fr', 'Le Conseil national des droits de l’Homme siège à Aïn Harrouda.', [
        { start: 50, end: 62, text: 'Aïn Harrouda', concept: 1, kind: 'place' },
      ]),
    ];
    expect(short(texts)).toEqual([]);
  });

  it('are known from the glossary, institutions too', () => {
    const terms = [{ start: 0, end: 12, text: 'Banque bleue', concept: 7, kind: 'institution' as const }];
    const [entity] = collectNames([text(1, 'fr', 'Banque bleue prête.', terms)]);
    expect(entity).toMatchObject({ kind: 'institution', concept: 7, inconsistent: [] });
  });

  it('across files are versions of each other wherever they stand', () => {
    const texts = [
      text(0, 'fr', 'M. Karim Ouarzazi a présidé la séance.'),
      text(1, 'ar', 'ترأس الجلسة كريم ورزازي.'),
    ];
    expect(short(texts, 'all')).toEqual([{ fr: ['Karim Ouarzazi'], ar: ['كريم ورزازي'] }]);
  });

  it('keep their particles and leave out titles and offices', () => {
    const names = (content: string) => latinMentions(content).map((one) => one.text);
    expect(names('S.E. M. João da Silva, Mme Leïla ben Salah et Dr. A. El Fassi ont signé.')).toEqual([
      'João da Silva',
      'Leïla ben Salah',
      'A. El Fassi',
    ]);
    expect(names('Foreign Minister Nadia Ouazzani told UN Secretary-General Anton Guterro.')).toEqual([
      'Nadia Ouazzani',
      'Anton Guterro',
    ]);
  });

  it('never fail on any text', () => {
    const unit = fc.constantFrom(...'aAbB .,’-«»\n', 'M. ', 'السيد ', 'كريم ', '\ud800', 'de ');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 60 }),
        fc.constantFrom('ar', 'fr', 'en'),
        (content, language) => {
          for (const { spellings } of collectNames([text(1, language, content), text(1, 'ar', content)])) {
            for (const [, all] of Object.entries(spellings)) {
              for (const one of all) expect(one.count).toBeGreaterThan(0);
            }
          }
        },
      ),
    );
  });
});

describe('writing names as decided', () => {
  const plain = (content: string, spellings: readonly string[], to: string) =>
    writtenAs({ text: content, marks: [] }, spellings, to).content.text;

  it.each([
    ['Abdelouafi Lafetet', 'Abdelouafi Laftit', 'Abdelouafi Laftit'],
    ['Lafetet', 'Abdelouafi Laftit', 'Laftit'],
    ['Laftite Abdelouafi', 'Abdelouafi Laftit', 'Abdelouafi Laftit'],
    ['El Warzazi', 'Karim El Ouarzazi', 'El Ouarzazi'],
    ['Benjelloun', 'Abdelouafi Laftit', null],
  ])('respells %s by %s', (spelling, chosen, expected) => {
    expect(respelt(spelling, chosen)).toBe(expected);
  });

  it('changes whole words only, with their marks and proclitics', () => {
    const spellings = ['Karim Warzazi', 'Warzazi'];
    expect(plain('Karim Warzazi et M. Warzazi ; Warzazia.', spellings, 'Karim Ouarzazi')).toBe(
      'Karim Ouarzazi et M. Ouarzazi ; Warzazia.',
    );
    expect(plain('قال كريم ورزازى ولورزازى', ['كريم ورزازى', 'ورزازى'], 'كريم ورزازي')).toBe(
      'قال كريم ورزازي ولورزازى',
    );
    expect(occurrencesOf('ورزازي', 'وورزازي، ورزازي، الورزازي')).toEqual([1, 9]);
    const rich = { text: 'M. Warzazi part.', marks: [{ kind: 'bold' as const, start: 3, end: 10 }] };
    expect(writtenAs(rich, spellings, 'Karim Ouarzazi').content.marks).toEqual([
      { kind: 'bold', start: 3, end: 11 },
    ]);
  });

  it('is done once and for all', () => {
    const once = plain('Warzazi, Karim Warzazi, Ouarzazi', ['Karim Warzazi', 'Warzazi'], 'Karim Ouarzazi');
    expect(plain(once, ['Karim Warzazi', 'Warzazi'], 'Karim Ouarzazi')).toBe(once);
  });
});
