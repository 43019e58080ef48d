import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates, weekdayOf } from '#core/text/values/dates/read-dates.ts';

/** Dates as `2024-4-22`, with ? for what is not said, and the weekday after /. */
const read = (text: string, language: string) =>
  readDates(text, language)
    .dates.filter(({ weak }) => !weak)
    .map(({ calendar, year, month, day, weekday }) => {
      const era = calendar === 'hijri' ? 'h' : '';
      return `${era}${year ?? '?'}-${month}-${day ?? '?'}${weekday === undefined ? '' : `/${weekday.weekday}`}`;
    });

describe('full dates', () => {
  it.each([
    ['fr', 'lundi 22 avril 2024', '2024-4-22/1'],
    ['fr', 'le 1er juin 2026', '2026-6-1'],
    ['fr', 'le premier mai 2026', '2026-5-1'],
    ['ar', 'فاتح يناير 2026', '2026-1-1'],
    ['ar', 'في الفاتح من ماي 2026', '2026-5-1'],
    ['en', 'Monday, 22 April 2024', '2024-4-22/1'],
    ['en', 'April 22nd, 2024', '2024-4-22'],
    ['en', 'the 3rd of May 2024', '2024-5-3'],
    ['en', 'Sept. 5, 2025', '2025-9-5'],
    ['ar', 'يوم الاثنين 22 أبريل 2024', '2024-4-22/1'],
    ['ar', 'الإثنين، 22 أبريل 2024', '2024-4-22/1'],
    ['ar', '٢٢ أبريل ٢٠٢٤', '2024-4-22'],
    ['ar', '22 من شهر أبريل من سنة 2024', '2024-4-22'],
    ['en', '2024-04-22', '2024-4-22'],
    ['fr', '22/04/2024', '2024-4-22'],
    ['en', '04/22/2024', '2024-4-22'],
  ])('%s: %s', (language, text, date) => {
    expect(read(text, language)).toEqual([date]);
  });

  it('takes day and month of an English date in digits either way', () => {
    expect(readDates('03/04/2024', 'en').dates[0]).toMatchObject({ month: 3, day: 4, swappable: true });
  });
});

describe('the four sets of Arabic month names', () => {
  const sets = [
    'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
    'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  ].flatMap((set) => set.split(' ').map((name, index) => [name.replace('_', ' '), index + 1] as const));

  it.each(sets)('%s is month %i', (name, month) => {
    expect(read(`في 5 ${name} 2025`, 'ar')).toEqual([`2025-${month}-5`]);
  });

  it('takes a double form as one month', () => {
    expect(read('22 فبراير/ شباط 2024', 'ar')).toEqual(['2024-2-22']);
    expect(read('فبراير (شباط) 2024', 'ar')).toEqual(['2024-2-?']);
  });
});

describe('partial dates', () => {
  it.each([
    ['fr', 'du 2 au 5 décembre', ['?-12-2', '?-12-5']],
    ['fr', 'les 2, 3 et 5 mars', ['?-3-2', '?-3-3', '?-3-5']],
    ['en', 'April 22-24, 2024', ['2024-4-22', '2024-4-24']],
    ['en', 'from 31 January–15 March 2020', ['2020-1-31', '2020-3-15']],
    ['en', 'February 12–March 28, 2020', ['2020-2-12', '2020-3-28']],
    ['ar', 'من 2 إلى 5 دجنبر', ['?-12-2', '?-12-5']],
    ['ar', 'يومي 22 و23 أبريل', ['?-4-22', '?-4-23']],
    ['fr', 'en avril 2024', ['2024-4-?']],
    ['en', 'in May', ['?-5-?']],
    ['ar', 'ما بين حزيران وآب من عام 2010', ['?-6-?', '2010-8-?']],
    ['fr', 'mi-mars', ['?-3-?']],
  ])('%s: %s', (language, text, dates) => {
    expect(read(text, language)).toEqual(dates);
  });

  it.each([
    ['en', 'COVID-19 may affect the lungs'],
    ['en', 'they march to the square'],
    ['en', 'Theresa May said'],
    ['fr', 'un groupe de sept pays'],
    ['fr', 'la planète Mars'],
    ['ar', 'أعلنت لاب كورب'],
    ['ar', 'كوفيد-19'],
    ['fr', 'une réunion pendant le ramadan'],
  ])('%s: no date in "%s"', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('leaves a number that counts something to the numbers', () => {
    expect(read('on April 22 and 12 people came', 'en')).toEqual(['?-4-22']);
    expect(readDates('in May 22% of them', 'en').digitStarts.size).toBe(0);
  });
});

describe('Hijri dates', () => {
  it.each([
    ['ar', '15 رجب 1445 هـ الموافق ل 27 يناير 2024', ['h1445-7-15', '2024-1-27']],
    ['fr', '15 rajab 1445 de l’Hégire', ['h1445-7-15']],
    ['fr', '1er Chaâbane 1447', ['h1447-8-1']],
    ['en', 'Dhu al-Hijjah 10, 1445 AH', ['h1445-12-10']],
  ])('%s: %s', (language, text, dates) => {
    expect(read(text, language)).toEqual(dates);
  });
});

describe('weekdays', () => {
  it('are read without a date, behind Arabic prefixes too', () => {
    const weekdays = (text: string, language: string) =>
      readDates(text, language).weekdays.map(({ weekday, weak }) => (weak ? `${weekday}?` : weekday));
    expect(weekdays('on Monday and Friday', 'en')).toEqual([1, 5]);
    expect(weekdays('الثلاثاء والجمعة', 'ar')).toEqual([2, 5]);
    expect(weekdays('بين الاثنين', 'ar')).toEqual(['1?']);
    expect(weekdays('يوم الاثنين', 'ar')).toEqual([1]);
    expect(weekdays('سوق السبت', 'ar')).toEqual([]);
  });

  it('give a year to the beginning of a range for the true weekday', () => {
    const [first] = readDates('du lundi 30 juin au vendredi 4 juillet 2025', 'fr').dates;
    expect(first).toMatchObject({ year: 2025, yearInherited: true });
  });

  it('follow the Gregorian calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-01'), max: new Date('2900-01-01'), noInvalidDate: true }),
        (date) => {
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          expect(weekdayOf(year, month, day)).toBe(date.getUTCDay());
        },
      ),
    );
  });
});

describe('reading any text', () => {
  it('reads back what Intl writes in three languages', () => {
    const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        date,
        fc.constantFrom('fr-FR', 'en-GB', 'en-US', 'ar-MA', 'ar-EG', 'ar-DZ', 'ar-LB'),
        (value, locale) => {
          const written = new Intl.DateTimeFormat(locale, {
            dateStyle: 'full',
            timeZone: 'UTC',
            calendar: 'gregory',
          }).format(value);
          const expected = `${value.getUTCFullYear()}-${value.getUTCMonth() + 1}-${value.getUTCDate()}/${value.getUTCDay()}`;
          expect(read(written, locale)).toEqual([expected]);
        },
      ),
    );
  });

  it('never throws, and gives offsets of the untouched text', () => {
    const unit = fc.constantFrom(
      '22 ',
      'avril',
      ' ',
      '2024',
      'lundi ',
      'و',
      'أبريل',
      '-',
      '/',
      ', ',
      'May',
      '\ud800',
      '1er ',
      'au ',
      '.',
    );
    fc.assert(
      fc.property(fc.array(unit), fc.constantFrom('ar', 'fr', 'en', 'es'), (units, language) => {
        const text = units.join('');
        for (const date of readDates(text, language).dates)
          expect(text.slice(date.start, date.end)).toBe(date.text);
      }),
    );
  });

  it('reads a line of a million characters', () => {
    expect(readDates('2, 3 et 4 mars, '.repeat(62_500), 'fr').dates).toHaveLength(187_500);
  });
});
