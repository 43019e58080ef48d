import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues } from '#core/text/values/find-values.ts';
import { localise } from '#core/text/values/localise/localise.ts';
import { sameValue } from '#core/text/values/value.ts';

const NO_BREAK = '\u00a0';

/** The only value of a text. */
function only(text: string, language: string) {
  const [value, ...others] = findValues(text, language);
  if (value === undefined || others.length > 0) throw new Error(`not one value: ${text}`);
  return value;
}

const forms = (text: string, language: string, to: readonly string[]) =>
  to.map((tag) => localise(only(text, language), tag).replaceAll(NO_BREAK, '_'));

describe('a value in the form of another language', () => {
  it.each([
    ['fr', 'lundi 22 avril 2024', 'الاثنين 22 أبريل 2024', 'Monday, 22 April 2024'],
    ['fr', '1er août 2025', '1 غشت 2025', '1 August 2025'],
    ['fr', '22/04/2024', '22/04/2024', '22/04/2024'],
    ['fr', '2 au 5 décembre', '2 إلى 5 دجنبر', '2 to 5 December'],
    ['fr', '10,9 milliards de dirhams', '10,9 مليار درهم', 'MAD 10.9 billion'],
    ['fr', '5 millions d’euros', '5 ملايين أورو', '€5 million'],
    ['fr', '86 500 dirhams', '86.500 درهم', 'MAD 86,500'],
    ['fr', '15 dirhams', '15 درهما', 'MAD 15'],
    ['fr', '6,8 %', '6,8 في المائة', '6.8%'],
    ['fr', '0,5 point de pourcentage', '0,5 نقطة مئوية', '0.5 percentage points'],
    ['fr', '21h30', '21:30', '21:30'],
    ['fr', 'midi', 'منتصف النهار', 'noon'],
    ['fr', '1 350 kg', '1.350 كيلوغراما', '1,350 kg'],
    ['fr', '2 043 000', '2.043.000', '2,043,000'],
    ['fr', 'loi n° 27-06', '27.06', '27-06'],
    ['fr', 'https://exemple.ma/a', 'https://exemple.ma/a', 'https://exemple.ma/a'],
    ['fr', 'trois', '3', 'three'],
    ['fr', 'trois millions et demi', '3,5 مليون', '3.5 million'],
    ['fr', 'années 1990', '1990', '1990'],
    [
      'fr',
      'lundi 11 au vendredi 15 mars 2024',
      'الاثنين 11 إلى الجمعة 15 مارس 2024',
      'Monday 11 to Friday 15 March 2024',
    ],
    ['fr', '1 million de dirhams', 'مليون درهم', 'MAD 1 million'],
    ['fr', '1 200 milliards de dollars', '1.200 مليار دولار', '$1.2 trillion'],
  ])('%s: %s is %s and %s', (language, text, arabic, english) => {
    expect(forms(text, language, ['ar', 'en'])).toEqual([arabic, english]);
  });

  it.each([
    ['ar', 'الاثنين 22 أبريل 2024', 'lundi 22 avril 2024'],
    ['ar', '14 شوال 1445 هـ', '14 chaoual 1445 de l’Hégire'],
    ['ar', '10,9 مليار درهم', '10,9_milliards de dirhams'],
    ['ar', '6,8 في المائة', '6,8_%'],
    ['ar', 'التاسعة والنصف مساء', '21h30'],
    ['en', '9 p.m.', '21_heures'],
    ['en', '$3.5 billion', '3,5_milliards de dollars'],
    ['en', '24th', '24e'],
    ['ar', 'الذكرى الرابعة والعشرين', '24e'],
    ['ar', '1445/9/2 هـ', '2 ramadan 1445 de l’Hégire'],
    ['ar', '١٬٢٠٠', '1_200'],
    ['en', '1.2 trillion dollars', '1_200_milliards de dollars'],
    ['ar', 'تريليون دولار', '1_000_milliards de dollars'],
    ['en', '1,234,567.89', '1_234_567,89'],
    ['en', 'five per cent', '5_pour cent'],
  ])('%s: %s is in French %s', (language, text, french) => {
    expect(forms(text, language, ['fr']).map((form) => form.replace('5 pour', '5_pour'))).toEqual([french]);
  });

  it('follows the region of the tag', () => {
    expect(forms('22 avril 2024', 'fr', ['ar-EG', 'ar-LB', 'ar-DZ', 'en-US'])).toEqual([
      '٢٢ أبريل ٢٠٢٤',
      '٢٢ نيسان ٢٠٢٤',
      '22 أفريل 2024',
      'April 22, 2024',
    ]);
    expect(forms('1 234,5', 'fr', ['ar-MA', 'ar-AE', 'ar-EG'])).toEqual(['1.234,5', '1,234.5', '١٬٢٣٤٫٥']);
  });

  it('keeps the form of a value that already stands in the target', () => {
    const like = only('22/04/2024', 'en');
    expect(localise(only('lundi 6 mai 2024', 'fr'), 'en', { like })).toBe('06/05/2024');
    expect(localise(only('2 024 personnes', 'fr'), 'en', { like })).toBe('2,024');
  });

  it('leaves a value as it is for a language without forms', () => {
    expect(localise(only('6,8 %', 'fr'), 'es')).toBe('6,8 %');
  });
});

describe('any value', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const texts = fc.oneof(
    fc
      .tuple(
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom(...months),
        fc.integer({ min: 1900, max: 2099 }),
      )
      .map(([day, month, year]) => `${day} ${month} ${year}`),
    fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...months))
      .map(([day, month]) => `${day}-${day + 1} ${month}`),
    fc
      .tuple(fc.constantFrom(...months), fc.integer({ min: 1900, max: 2099 }))
      .map((parts) => parts.join(' ')),
    fc.integer({ min: 1, max: 9_999_999 }).map((value) => `MAD ${value.toLocaleString('en')}`),
    fc
      .tuple(
        fc.integer({ min: 2, max: 999 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('million', 'billion'),
      )
      .map(([whole, tenth, scale]) => `$${whole}.${tenth} ${scale}`),
    fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }))
      .map(([a, b]) => `${a}.${two(b)}%`),
    fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([h, m]) => `${13 + (h % 11)}:${two(m)}`),
    fc
      .tuple(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(0, 15, 20, 30, 41),
        fc.constantFrom('a.m.', 'p.m.'),
      )
      .map(([hour, minute, half]) => `${hour}:${two(minute)} ${half}`),
    fc.integer({ min: 1, max: 9_999_999 }).map((value) => value.toLocaleString('en')),
    fc
      .tuple(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('km', 'kg', 'tonnes', 'hectares', 'm²', 'MW'),
      )
      .map(([value, unit]) => `${value.toLocaleString('en')} ${unit}`),
    fc.integer({ min: 1, max: 99 }).map((value) => `${value}.5 percentage points`),
  );

  it('is found again, whole, in what it was localised to', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('ar', 'fr', 'en', 'ar-EG', 'ar-LB', 'ar-DZ', 'en-US'),
        (text, to) => {
          const [value] = findValues(text, 'en');
          expect(value?.text).toBe(text);
          if (value === undefined) return;
          const written = localise(value, to);
          // French hours are a time of day behind a preposition only.
          const [back, ...others] = findValues(to === 'fr' ? `à ${written}` : written, to);
          expect([back?.text, others]).toEqual([written, []]);
          expect(back !== undefined && sameValue(value, back)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
