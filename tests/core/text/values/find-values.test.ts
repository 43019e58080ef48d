import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findValues } from '#core/text/values/find-values.ts';
import { type Quantity, sameValue, type Value } from '#core/text/values/value.ts';

/** Values in short: kind, text as written, and what it says. */
const found = (text: string, language: string) =>
  findValues(text, language).map((value) => `${value.kind} [${value.text}] ${said(value)}`);

const amount = ({ value, until }: Quantity) => (until === undefined ? value : `${value}~${until.value}`);

function said(value: Value): string {
  switch (value.kind) {
    case 'number':
      return `${amount(value)}${value.ordinal ? ' ordinal' : ''}`;
    case 'percentage':
      return `${amount(value)}${value.points ? ' points' : ''}`;
    case 'money':
      return `${amount(value)} ${value.currency}`;
    case 'measurement':
      return `${amount(value)} ${value.unit}`;
    case 'date': {
      const days = [value.day, ...(value.more?.days.map(({ day }) => day) ?? [])].join(',');
      const weekday = value.weekday === undefined ? '' : ` w${value.weekday}`;
      return `${value.calendar === 'hijri' ? 'h' : ''}${value.year ?? '?'}-${value.month ?? '?'}-${days}${weekday}`;
    }
    case 'time':
      return `${value.minutes}`;
    case 'phone':
      return value.digits;
    case 'law':
      return value.parts.join('-');
    default:
      return value.exact;
  }
}

describe('a half', () => {
  it.each([
    ['fr', 'Trois millions et demi de dirhams', ['money [Trois millions et demi de dirhams] 3500000 MAD']],
    ['fr', '2 millions et demi de visiteurs', ['number [2 millions et demi] 2500000']],
    ['fr', 'Un demi-milliard d’euros', ['money [Un demi-milliard d’euros] 500000000 EUR']],
    ['en', 'Three and a half million dollars', ['money [Three and a half million dollars] 3500000 USD']],
    ['fr', 'Une demi-douzaine de maires', ['number [Une demi-douzaine] 6']],
    ['en', 'Half a million people', ['number [Half a million] 500000']],
    ['en', 'Half a dozen mayors', ['number [Half a dozen] 6']],
    ['ar', 'ثلاثة ملايين ونصف المليون درهم', ['money [ثلاثة ملايين ونصف المليون درهم] 3500000 MAD']],
    ['ar', 'نحو نصف مليون زائر', ['number [نصف مليون] 500000']],
    ['ar', 'مليار ونصف المليار دولار', ['money [مليار ونصف المليار دولار] 1500000000 USD']],
  ] as const)('belongs to its number in %s: %s', (language, text, values) => {
    expect(found(text, language)).toEqual(values);
  });
});

describe('values of a communiqué', () => {
  it('are found in French, with their ranges', () => {
    expect(
      found(
        'Rabat, le lundi 22 avril 2024 – Les recettes ont atteint 10,9 milliards de dirhams (+6,8 %), soit 1 500 DH par ménage, indique le ministère à 21h30, en application de la loi n° 27-06. Contact : +212 5 37 00 00 00, presse@exemple.ma.',
        'fr',
      ),
    ).toEqual([
      'date [lundi 22 avril 2024] 2024-4-22 w1',
      'money [10,9 milliards de dirhams] 10900000000 MAD',
      'percentage [6,8 %] 6.8',
      'money [1 500 DH] 1500 MAD',
      'time [21h30] 1290',
      'law [27-06] 27-06',
      'phone [+212 5 37 00 00 00] +212537000000',
      'email [presse@exemple.ma] presse@exemple.ma',
    ]);
  });

  it('are found in English', () => {
    expect(
      found(
        'On Monday, April 22, 2024, at 9:30 p.m., the 24th session adopted A/RES/70/1: MAD 10.9 billion, up 0.5 percentage points, for 1,350 kg and 12 square kilometres (COVID-19, www.exemple.ma/en).',
        'en',
      ),
    ).toEqual([
      'date [Monday, April 22, 2024] 2024-4-22 w1',
      'time [9:30 p.m.] 1290',
      'number [24th] 24 ordinal',
      'document [A/RES/70/1] A/RES/70/1',
      'money [MAD 10.9 billion] 10900000000 MAD',
      'percentage [0.5 percentage points] 0.5 points',
      'measurement [1,350 kg] 1350 kg',
      'measurement [12 square kilometres] 12 km²',
      'code [COVID-19] COVID-19',
      'url [www.exemple.ma/en] www.exemple.ma/en',
    ]);
  });

  it('are found in Arabic, in either digits and all sets of months', () => {
    expect(
      found(
        'يوم الاثنين ٢٢ فبراير/ شباط ٢٠٢٤ على الساعة التاسعة والنصف مساء، بلغت المداخيل ١٠٫٩ مليار درهم، بزيادة 6,8 في المائة، و14 شوال 1445 هـ، وغشت 2025، #المغرب',
        'ar',
      ),
    ).toEqual([
      'date [الاثنين ٢٢ فبراير/ شباط ٢٠٢٤] 2024-2-22 w1',
      'time [التاسعة والنصف مساء] 1290',
      'money [١٠٫٩ مليار درهم] 10900000000 MAD',
      'percentage [6,8 في المائة] 6.8',
      'date [14 شوال 1445 هـ] h1445-10-14',
      'date [وغشت 2025] 2025-8-',
      'hashtag [#المغرب] #المغرب',
    ]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['fr', 'soixante-dix-huit', '78'],
    ['fr', 'quatre-vingts', '80'],
    ['fr', 'quatre-vingt-onze', '91'],
    ['fr', 'septante-deux', '72'],
    ['fr', 'deux millions trois cent mille', '2300000'],
    ['fr', 'douzaine', '12'],
    ['en', 'a hundred and five', '105'],
    ['en', 'two million three hundred thousand', '2300000'],
    ['en', 'dozen', '12'],
    ['ar', 'مائة وخمسة وعشرون', '125'],
    ['ar', 'ثلاثة عشر', '13'],
    ['ar', 'ألفان وخمسمائة', '2500'],
    ['ar', 'خمسة عشر مليونا', '15000000'],
    ['ar', 'مليونا', '2000000'],
  ])('%s: %s is %s', (language, text, value) => {
    expect(found(text, language)).toEqual([`number [${text}] ${value}`]);
  });

  it('take the currency, percent or unit behind them, and leave the conjunction before them', () => {
    expect(found('ومائة وخمسة وعشرون مليون دولار', 'ar')).toEqual([
      'money [مائة وخمسة وعشرون مليون دولار] 125000000 USD',
    ]);
    expect(found('cinq pour cent', 'fr')).toEqual(['percentage [cinq pour cent] 5']);
    expect(found('ten kilometres', 'en')).toEqual(['measurement [ten kilometres] 10 km']);
  });

  it('are none where a word only may mean a number', () => {
    expect(found('un accord bilatéral, la moitié, une décennie', 'fr')).toEqual([]);
    expect(found('one third of a century, both halves', 'en')).toEqual([]);
    expect(found('نصف قرن', 'ar')).toEqual([]);
  });
});

describe('ranges', () => {
  it('are one value where only the second number has the unit', () => {
    expect(found('10 à 15 %', 'fr')).toEqual(['percentage [10 à 15 %] 10~15']);
    expect(found('$15-20 million', 'en')).toEqual(['money [$15-20 million] 15000000~20000000 USD']);
    expect(found('70-90', 'en')).toEqual(['number [70-90] 70~90']);
    expect(found('du 2 au 5 décembre', 'fr')).toEqual(['date [2 au 5 décembre] ?-12-2,5']);
  });

  it('are two numbers between "entre" and "et", and scores are none', () => {
    expect(found('entre 10 et 15 communes', 'fr')).toEqual(['number [10] 10', 'number [15] 15']);
    expect(found('3-1', 'en')).toEqual(['number [3] 3', 'number [1] 1']);
  });
});

describe('what a mark stands for', () => {
  it.each([
    ['en', '10,900', '10900'],
    ['fr', '10,900', '10.9'],
    ['fr', '10.900', '10900'],
    ['en', '10.900', '10.9'],
    ['ar', '10.900', '10900'],
    ['ar', '10,900 مليار', '10900000000'],
  ])('%s: %s is likeliest %s', (language, text, value) => {
    expect(findValues(text, language)[0]).toMatchObject({ value });
  });

  it('leaves both readings for a comparison', () => {
    const [english] = findValues('10,900', 'en');
    const [french] = findValues('10,900', 'fr');
    expect(english !== undefined && french !== undefined && sameValue(english, french)).toBe(true);
  });
});

describe('times', () => {
  it('tells an hour of the day from a number of hours', () => {
    expect(found('20 heures de formation à 20 heures', 'fr')).toEqual([
      'number [20] 20',
      'time [20 heures] 1200',
    ]);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          ...'0 1 9 . , - / : % $ + ( ) h km mai May أبريل و ألف ٣ @ # a.b mille \ud800'.split(' '),
        ),
      )
      .map((parts) => parts.join(' ').replace(/ (?=[,.\d])/g, '')),
  );

  it('never throws, and values stand in order, apart, inside the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('ar', 'fr', 'en', 'es'), (text, language) => {
        let end = 0;
        for (const value of findValues(text, language)) {
          expect(value.start).toBeGreaterThanOrEqual(end);
          expect(value.end).toBeGreaterThan(value.start);
          expect(value.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(value.start, value.end)).toBe(value.text);
          end = value.end;
        }
      }),
    );
  });
});
