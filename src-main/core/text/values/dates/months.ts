import { primaryLanguage } from '#core/model/language.ts';
import { fold } from '../../fold.ts';
import { WordEnds } from '../word-ends.ts';

/**
 * Names of months and weekdays. Gregorian: all four Arabic sets of CLDR 48 (ar-MA, ar-DZ/TN, ar-EG, ar-LB;
 * domain-rules.md A10). Hijri: Arabic, and the spellings French and English communiqués use.
 */

/** A set of twelve names, one line a set, January first; an underscore stands for a space. */
const GREGORIAN: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
    'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
    'يناير فبراير مارس إبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  ],
  fr: [
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv févr mars avr mai juin juil août sept oct nov déc',
    'janv fév mars avr mai juin juil août sept oct nov déc',
  ],
  en: [
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  ],
};

const HIJRI: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'محرم صفر ربيع_الأول ربيع_الثاني جمادى_الأولى جمادى_الثانية رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة',
    'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
  ],
  fr: [
    'moharram safar rabii_i rabii_ii joumada_i joumada_ii rajab chaabane ramadan chaoual dou_al_qiida dou_al_hijja',
    'moharrem safar rabia_i rabia_ii joumada_i joumada_ii rejeb chaâbane ramadan chaoual dhou_al_qiida dhou_al_hijja',
    'mouharram safar rabi_i rabi_ii jumada_i jumada_ii rajab chaaban ramadan chawwal doul_qiida doul_hijja',
    'moharram safar rabii_al_awal rabii_at_tani joumada_al_oula joumada_at_tania rajab chaabane ramadan chaoual dou_lqiida dou_lhijja',
  ],
  en: [
    'muharram safar rabi_i rabi_ii jumada_i jumada_ii rajab shaban ramadan shawwal dhu_al_qidah dhu_al_hijjah',
    'moharram safar rabii_i rabii_ii joumada_i joumada_ii rajab shaaban ramadan shawal dhul_qadah dhul_hijjah',
    'muharram safar rabi_al_awwal rabi_al_thani jumada_al_ula jumada_al_akhirah rajab chaabane ramadan chaoual dhu_al_qadah dhu_al_hijja',
  ],
};

/** As each language writes them today; all are among the names above. */
const HIJRI_USUAL: Readonly<Record<string, string>> = {
  ar: 'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
  fr: 'moharram safar rabii_I rabii_II joumada_I joumada_II rajab chaabane ramadan chaoual dou_al_qiida dou_al_hijja',
  en: 'Muharram Safar Rabi_I Rabi_II Jumada_I Jumada_II Rajab Shaban Ramadan Shawwal Dhu_al-Qidah Dhu_al-Hijjah',
};

/** Sunday first, as Date counts. */
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    'الأحد الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
    // As Lebanon writes it
    'الأحد الإثنين الثلثاء الأربعاء الخميس الجمعة السبت',
  ],
  fr: [
    'dimanche lundi mardi mercredi jeudi vendredi samedi',
    'dimanches lundis mardis mercredis jeudis vendredis samedis',
  ],
  en: [
    'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    'Sundays Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays',
  ],
};

/**
 * Names that are also other words (mars, May, ماي in Theresa May, آب, نيسان the car): a month only beside a day
 * or year, or after a word that announces one.
 */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  ar: 'مارس ماي مايو جوان أوت نيسان آذار آب أيار شباط تموز أيلول أغسطس',
  fr: 'mars mai',
  en: 'May March August',
};

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'janv fevr fev avr juil sept oct nov dec jan feb mar apr jun jul aug sep'.split(' '),
);

export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1-12 */
  readonly month: number;
  /** What must stand beside the name before it is a month: nothing, an announcing word, or a day or year. */
  readonly needs: 'nothing' | 'announcement' | 'number';
}

export interface CalendarNames {
  /** Folded names; several words are joined by one space. */
  readonly months: ReadonlyMap<string, MonthName>;
  /** Folded names to 0-6, Sunday 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** The first words of names of more than one word. */
  readonly heads: ReadonlySet<string>;
  /** How any of the names, or its first word, ends. */
  readonly ends: WordEnds;
}

const NONE: CalendarNames = {
  months: new Map(),
  weekdays: new Map(),
  heads: new Set(),
  ends: new WordEnds([]),
};
const BY_LANGUAGE: ReadonlyMap<string, CalendarNames> = new Map(
  Object.keys(GREGORIAN).map((language) => [language, build(language)]),
);

const MONTH_WORDS: ReadonlySet<string> = new Set(
  [...BY_LANGUAGE.values()].flatMap(({ months }) =>
    [...months].flatMap(([name, { calendar }]) =>
      calendar === 'gregorian' ? [name, name.split(' ').at(-1) ?? name] : [],
    ),
  ),
);

/** The names of a language; empty where it is not known. */
export function calendarNames(language: string): CalendarNames {
  return BY_LANGUAGE.get(primaryLanguage(language)) ?? NONE;
}

/** Every Gregorian and Hijri month name and every weekday, folded, for recognition without a language. */
export function allCalendarNames(): {
  readonly months: readonly string[];
  readonly hijri: readonly string[];
  readonly weekdays: readonly string[];
} {
  const tables = [...BY_LANGUAGE.values()];
  const names = (calendar: MonthName['calendar']) =>
    tables.flatMap(({ months }) =>
      [...months].filter(([, month]) => month.calendar === calendar).map(([name]) => name),
    );
  return {
    months: names('gregorian'),
    hijri: names('hijri'),
    weekdays: tables.flatMap(({ weekdays }) => [...weekdays.keys()]),
  };
}

/** Whether a folded word is, or ends, a Gregorian month's name in any of the languages. */
export function isMonthName(key: string): boolean {
  return MONTH_WORDS.has(key);
}

/** A weekday's usual name, 0 = Sunday; undefined for languages without names here. */
export function weekdayName(language: string, weekday: number): string | undefined {
  return WEEKDAYS[primaryLanguage(language)]?.[0]?.split(' ')[weekday];
}

/**
 * Another month's name as the set of names writes it that `like`, a name of month `from`, belongs to: juillet for
 * juin, غشت for يوليوز, أغسطس for يوليو. Of several Arabic sets with the name, Morocco's comes first, then Egypt's,
 * which most of the press writes: يناير for سبتمبر. Undefined where no set has the name, or where the set abbreviates
 * one of the two only.
 */
export function monthNameLike(
  language: string,
  calendar: MonthName['calendar'],
  like: { readonly text: string; readonly month: number },
  month: number,
): string | undefined {
  const known = (calendar === 'hijri' ? HIJRI : GREGORIAN)[primaryLanguage(language)] ?? [];
  const isArabic = calendar === 'gregorian' && primaryLanguage(language) === 'ar';
  const sets = isArabic ? USUAL_FIRST.map((at) => known[at] ?? '') : known;
  const wanted = fold(like.text);
  const written = (set: string, one: number) => set.split(' ')[one - 1]?.replaceAll('_', ' ') ?? '';
  const set = sets.find((candidate) => fold(written(candidate, like.month)) === wanted);
  if (set === undefined) return undefined;
  const name = written(set, month);
  const isShort = (text: string) => ABBREVIATIONS.has(fold(text));
  return isShort(like.text) === isShort(name) ? name : undefined;
}

/** The Arabic sets of names by how usual they are. */
const USUAL_FIRST = [0, 2, 1, 3, 4];

/** A Gregorian month's name, 1-12; `set` picks one of the five Arabic sets above. */
export function monthName(language: string, month: number, set = 0): string | undefined {
  return GREGORIAN[primaryLanguage(language)]?.[set]?.split(' ')[month - 1]?.replaceAll('_', ' ');
}

/** The sets of Arabic names above: Morocco, Algeria and Tunisia, Egypt and the Gulf (twice), the Levant. */
export type ArabicMonthSet = 'morocco' | 'maghreb' | 'egypt' | 'levant';
const ARABIC_SETS: readonly ArabicMonthSet[] = ['morocco', 'maghreb', 'egypt', 'levant', 'egypt'];
const SETS_OF_NAME: ReadonlyMap<string, ReadonlySet<ArabicMonthSet>> = setsOfNames();

/** The sets an Arabic month's name belongs to (مارس: three of them); none where it is no such name. */
export function arabicMonthSets(name: string): ReadonlySet<ArabicMonthSet> {
  return SETS_OF_NAME.get(fold(name)) ?? new Set();
}

/** An Arabic month's name, 1-12, in a set. */
export function arabicMonthName(set: ArabicMonthSet, month: number): string {
  return monthName('ar', month, ARABIC_SETS.indexOf(set)) ?? '';
}

function setsOfNames(): ReadonlyMap<string, ReadonlySet<ArabicMonthSet>> {
  const sets = new Map<string, Set<ArabicMonthSet>>();
  (GREGORIAN.ar ?? []).forEach((names, index) => {
    for (const name of names.split(' ')) {
      const key = fold(name).replaceAll('_', ' ');
      const known = sets.get(key) ?? new Set();
      sets.set(key, known.add(ARABIC_SETS[index] ?? 'egypt'));
    }
  });
  return sets;
}

/** A Hijri month's usual name, 1-12: ربيع الأول, rabii I, Rabi I. */
export function hijriMonthName(language: string, month: number): string | undefined {
  return HIJRI_USUAL[primaryLanguage(language)]?.split(' ')[month - 1]?.replaceAll('_', ' ');
}

function build(language: string): CalendarNames {
  const ambiguous = new Set((AMBIGUOUS[language] ?? '').split(' ').map(fold));
  const months = new Map<string, MonthName>();
  const add = (calendar: MonthName['calendar'], sets: readonly string[] = []) => {
    for (const set of sets) {
      set.split(' ').forEach((name, index) => {
        const key = fold(name).replaceAll('_', ' ');
        if (!months.has(key)) months.set(key, { calendar, month: index + 1, needs: needs(calendar, key) });
      });
    }
  };
  const needs = (calendar: MonthName['calendar'], key: string): MonthName['needs'] => {
    if (calendar === 'hijri') return 'number';
    if (ambiguous.has(key)) return 'announcement';
    return ABBREVIATIONS.has(key) ? 'number' : 'nothing';
  };
  add('gregorian', GREGORIAN[language]);
  add('hijri', HIJRI[language]);
  const weekdays = new Map<string, number>();
  for (const set of WEEKDAYS[language] ?? []) {
    set.split(' ').forEach((name, index) => {
      weekdays.set(fold(name), index);
    });
  }
  const spaced = [...months.keys()].filter((name) => name.includes(' '));
  const heads = new Set(spaced.map((name) => name.split(' ', 1)[0] ?? ''));
  const ends = new WordEnds([...months.keys(), ...weekdays.keys(), ...heads]);
  return { months, weekdays, heads, ends };
}
