import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, readValues } from '#core/text/values/read-values.ts';

/** The keys of the numbers in digits, one list a number. */
const digits = (text: string, language: string) =>
  readNumbers(text, language)
    .filter((token) => token.written === 'digits')
    .map((token) => token.keys.join(' '));

/** The values of the numbers in words. */
const words = (text: string, language: string) =>
  readNumbers(text, language)
    .filter((token) => token.written === 'words')
    .map((token) => token.keys[0]?.slice(2));

describe('numbers in digits', () => {
  it.each([
    ['fr', '2 043 000', 'v:2043000'],
    ['fr', '2\u00a0043\u00a0000', 'v:2043000'],
    ['fr', '2\u202f043\u202f000', 'v:2043000'],
    ['ar', '2.043.000', 'v:2043000'],
    ['en', '2,043,000', 'v:2043000'],
    ['en', '1,234,567.89', 'v:1234567.89'],
    ['ar', '1.234.567,89', 'v:1234567.89'],
    ['ar', '١٬٢٣٤٫٥', 'v:1234.5'],
    ['ar', '۳۵', 'v:35'],
    ['fr', "10'000", 'v:10000'],
    ['fr', '6,80', 'v:6.8'],
    ['en', '007', 'v:7'],
    ['en', '10,900', 'v:10900 v:10.9'],
    ['en', '0.123', 'v:0.123'],
    ['fr', '1er', 'v:1'],
    ['en', '23rd', 'v:23'],
    ['ar', 'ال35', 'v:35'],
  ])('%s: %s is %s', (language, text, keys) => {
    expect(digits(text, language)).toEqual([keys]);
  });

  it('keeps numbers apart that only stand beside each other', () => {
    expect(digits('en 2024 300 personnes', 'fr')).toEqual(['v:2024', 'v:300']);
    expect(digits('2012,2013', 'en')).toEqual(['v:2012', 'v:2013']);
    expect(digits('2024-2026', 'fr')).toEqual(['v:2024', 'v:2026']);
    expect(digits('40 و69 سنة', 'ar')).toEqual(['v:40', 'v:69']);
  });

  it('reads the digits of names and codes as numbers', () => {
    expect(digits('G20, COVID-19, A4', 'en')).toEqual(['v:20', 'v:19', 'v:4']);
  });

  it('leaves web and mail addresses alone', () => {
    expect(digits('https://exemple.ma/2024/5 et presse2@exemple.ma', 'fr')).toEqual([]);
  });
});

describe('scale words', () => {
  it.each([
    ['fr', '10,9 milliards de dirhams', 'v:10900000000'],
    ['en', 'MAD 10.9 billion', 'v:10900000000'],
    ['ar', '10,9 مليار درهم', 'v:10900000000'],
    ['en', '$221bn', 'v:221000000000'],
    ['en', '$300+ billion', 'v:300000000000'],
    ['fr', '5 MMDH', 'v:5000000000'],
    ['fr', '2 billions', 'v:2000000000000'],
    ['ar', '60 ألف', 'v:60000'],
    ['ar', '5 ملايين و300 ألف', 'v:5300000'],
    ['fr', '12 mille milliards', 'v:12000000000000'],
  ])('%s: %s is %s', (language, text, key) => {
    expect(digits(text, language)).toEqual([key]);
  });

  it('counts a half after the scale word', () => {
    expect(digits('2 millions et demi', 'fr')).toEqual(['v:2000000 v:2500000']);
    expect(readNumbers('مليار ونصف', 'ar')[0]?.keys).toContain('v:1500000000');
  });

  it('lends the scale of a range to its beginning', () => {
    expect(digits('$15-20 million', 'en')).toEqual(['v:15 v:15000000', 'v:20000000']);
  });
});

describe('what stands beside a number', () => {
  it.each([
    ['fr', '6,8 %'],
    ['fr', '6,8 pour cent'],
    ['en', '6.8%'],
    ['en', '6.8 per cent'],
    ['ar', '6,8 في المائة'],
    ['ar', '6,8 بالمئة'],
    ['ar', '\u200f6,8\u200e%\u200e'],
    ['ar', '%6,8'],
    ['ar', '٦٫٨٪'],
  ])('%s: %s is a percentage', (language, text) => {
    const [number] = readNumbers(text, language);
    expect(number).toMatchObject({ kind: 'percent', percent: 'yes', keys: ['v:6.8'] });
  });

  it('lets percentage points and the beginning of a range do without the sign', () => {
    expect(readNumbers('0,5 point', 'fr')[0]?.percent).toBe('maybe');
    expect(readNumbers('de 10 à 15 %', 'fr').map((token) => token.percent)).toEqual(['maybe', 'yes']);
  });

  it.each([
    ['fr', '500 DH', 'MAD'],
    ['fr', '5 millions d’euros', 'EUR'],
    ['ar', '500 درهم', 'MAD'],
    ['en', 'MAD 500', 'MAD'],
    ['en', '$500', 'USD'],
    ['en', '€5m', 'EUR'],
  ])('%s: %s is money in %s', (language, text, currency) => {
    expect(readNumbers(text, language)[0]).toMatchObject({ kind: 'money', currency });
  });
});

describe('numbers that are copied, not counted', () => {
  it('reads telephone numbers in national and international form', () => {
    expect(digits('+212 5 37 00 00 00', 'fr')).toEqual(['p:+212537000000 p:537000000']);
    expect(digits('(+212) 537-00-00-00', 'fr')).toEqual(['p:+212537000000 p:537000000']);
    expect(digits('05 37 00 00 00', 'fr')).toEqual(['p:537000000']);
    expect(digits('00212-537-000000', 'fr')).toEqual(['p:+212537000000 p:537000000']);
  });

  it('reads law numbers after the words that announce them', () => {
    expect(digits('loi n° 45-25', 'fr')).toEqual(['l:45-25']);
    expect(digits('القانون رقم 45.25', 'ar')).toEqual(['l:45-25']);
    expect(digits('Decree No. 2-15-10', 'en')).toEqual(['l:2-15-10']);
  });
});

describe('times of day', () => {
  it.each([
    ['fr', '21 h', 't:1260 v:21'],
    ['fr', '21h30', 't:1290'],
    ['fr', '9 heures du soir', 't:1260'],
    ['en', '9 p.m.', 't:1260'],
    ['en', '9:30 pm', 't:1290'],
    ['en', '21:30', 't:1290'],
    ['en', '9:30', 't:570 t:1290'],
    ['ar', '9 مساء', 't:1260'],
  ])('%s: %s is %s', (language, text, keys) => {
    expect(digits(text, language)).toEqual([keys]);
  });

  it('reads times in words', () => {
    const keys = (text: string, language: string) =>
      readNumbers(text, language).flatMap((token) => token.keys);
    expect(keys('على الساعة التاسعة والنصف مساء', 'ar')).toContain('t:1290');
    expect(keys('في منتصف النهار', 'ar')).toContain('t:720');
    expect(keys('إلى غاية منتصف ليلة الأحد', 'ar')).toContain('t:0');
    expect(keys('at noon', 'en')).toContain('t:720');
  });
});

describe('numbers in words', () => {
  it.each([
    ['fr', 'vingt et un', ['21']],
    ['fr', 'soixante et onze', ['71']],
    ['fr', 'quatre-vingt-dix-sept', ['97']],
    ['fr', 'mille neuf cent quatre-vingts', ['1980']],
    ['fr', 'deux cent trente mille', ['230000']],
    ['fr', 'une dizaine', ['1', '10']],
    ['fr', 'seizième', ['16']],
    ['en', 'twenty-five', ['25']],
    ['en', 'two hundred and fifty-one thousand', ['251000']],
    ['en', 'the first two', ['1', '2']],
    ['ar', 'ثلاثة عشر', ['13']],
    ['ar', 'خمس وعشرون', ['25']],
    ['ar', 'مائة وخمسة وعشرين', ['125']],
    ['ar', 'ثلاثمئة ألف', ['300000']],
    ['ar', 'ألفين وأربعة وعشرين', ['2024']],
    ['ar', 'الخامس والأربعين', ['45']],
    ['ar', 'مجموعة العشرين', ['20']],
    ['ar', 'باثنتي عشرة', ['12']],
    ['fr', 'XVIe siècle', ['16', '100']],
  ])('%s: %s', (language, text, values) => {
    expect(words(text, language)).toEqual(values);
  });

  it.each([
    ...'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
      .split(' ')
      .entries(),
  ])('French %i + 1 is %s', (index, word) => {
    expect(words(word, 'fr')).toEqual([String(index + 1)]);
  });

  it.each([
    ...'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ').entries(),
    ...'واحدة اثنتان ثلاث أربع خمس ست سبع ثمان تسع عشر'.split(' ').entries(),
  ])('Arabic %i + 1 is %s', (index, word) => {
    expect(words(word, 'ar')).toEqual([String(index + 1)]);
  });
});

describe('reading any text', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...' .,:-%+0123456789٣٥ h و\ud800\udc00$é/ا'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  });

  it('never throws, and gives offsets of the untouched text, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('ar', 'fr', 'en', 'es'), (input, language) => {
        const numbers = readNumbers(input, language);
        let last = 0;
        for (const token of numbers) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.digitsEnd).toBeLessThanOrEqual(token.end);
          expect(token.end).toBeLessThanOrEqual(input.length);
          expect(input.slice(token.start, token.end)).toBe(token.text);
          last = token.start;
        }
      }),
    );
  });

  it('reads an integer in any grouping as the same number', () => {
    const forms = [
      ['fr', 'fr-FR'],
      ['en', 'en-GB'],
      ['ar', 'ar-MA'],
      ['ar', 'ar-EG'],
    ] as const;
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(...forms), (value, [language, locale]) => {
        const written = new Intl.NumberFormat(locale).format(value);
        expect(readNumbers(written, language)[0]?.keys).toContain(`v:${value}`);
      }),
    );
  });

  it('takes the brackets of a sentence off an address, however many there are', () => {
    const addressesOf = (text: string) => readValues(text, 'en').addresses.map((address) => address.text);
    expect(addressesOf('(see http://exemple.ma/a_(b)) and (http://exemple.ma).')).toEqual([
      'http://exemple.ma/a_(b)',
      'http://exemple.ma',
    ]);
    // Counted anew for each bracket, these took minutes.
    expect(addressesOf(`http://exemple.ma/${')'.repeat(200_000)}`)).toEqual(['http://exemple.ma/']);
  });

  it('reads a line of a million characters', () => {
    const numbers = readNumbers('1 234,5 % et vingt-deux '.repeat(42_000), 'fr');
    expect(numbers).toHaveLength(84_000);
  });
});
