import { primaryLanguage } from '#core/model/language.ts';
import { fold } from '../../fold.ts';
import { type Lexeme, withoutClitics } from '../lexemes.ts';
import type { CalendarNames, MonthName } from './months.ts';

/** Month and weekday names in running text: names of several words, Arabic clitics, names that are also other words. */

/** A weekday's name. `weak`: may be another word (الاثنين, "the two"), so that it proves but never accuses. */
export interface WeekdayToken {
  /** 0-6, Sunday 0. */
  readonly weekday: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly weak: boolean;
}

/** Names have at most this many words (`joumada al oula`), apostrophes and hyphens not counted. */
const LONGEST_NAME = 4;

/** The month named at a lexeme, and the index after the name; its abbreviation's stop and a double form included. */
export function monthAt(
  lexemes: readonly Lexeme[],
  at: number,
  names: CalendarNames,
): { readonly name: MonthName; readonly next: number } | undefined {
  const single = nameAt(lexemes, at, names);
  if (single === undefined) return undefined;
  let { next } = single;
  const stop = lexemes[next];
  if (stop?.key === '.' && stop.gap === 0 && single.name.needs === 'number') next++;
  return { name: single.name, next: doubleFormEnd(lexemes, next, names, single.name) };
}

function nameAt(
  lexemes: readonly Lexeme[],
  at: number,
  names: CalendarNames,
): { readonly name: MonthName; readonly next: number } | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'word') return undefined;
  if (!names.ends.mayEnd(first.key) && !isApostrophe(lexemes[at + 1])) return undefined;
  for (const { stem } of withoutClitics(first.key)) {
    const long =
      names.heads.has(stem) || isApostrophe(lexemes[at + 1])
        ? longNameAt(lexemes, at, stem, names)
        : undefined;
    if (long !== undefined) return long;
    const name = names.months.get(stem);
    if (name !== undefined) return { name, next: at + 1 };
  }
  return undefined;
}

/** `Dhu al-Hijja`, `كانون الثاني`, `Cha'bane`: words joined as the list of names writes them. */
function longNameAt(
  lexemes: readonly Lexeme[],
  at: number,
  head: string,
  names: CalendarNames,
): { readonly name: MonthName; readonly next: number } | undefined {
  let key = head;
  let best: { readonly name: MonthName; readonly next: number } | undefined;
  let words = 1;
  let glued = false;
  for (let next = at + 1; next < lexemes.length && words < LONGEST_NAME; next++) {
    const lexeme = lexemes[next];
    if (lexeme === undefined || lexeme.gap > 1) break;
    if (isApostrophe(lexeme)) glued = true;
    else if (lexeme.kind === 'word') {
      key += glued && lexeme.gap === 0 ? lexeme.key : ` ${lexeme.key}`;
      glued = false;
      words++;
      const name = names.months.get(key);
      if (name !== undefined) best = { name, next: next + 1 };
    } else if (lexeme.key !== '-') break;
  }
  return best;
}

function isApostrophe(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && lexeme.gap === 0 && /^['ʿʾ]$/u.test(lexeme.key);
}

/** `فبراير/ شباط`, `فبراير (شباط)`: both names of one month, legal in pan-Arab press (A10). */
function doubleFormEnd(
  lexemes: readonly Lexeme[],
  next: number,
  names: CalendarNames,
  name: MonthName,
): number {
  const sign = lexemes[next]?.key;
  if (sign !== '/' && sign !== '(') return next;
  const other = nameAt(lexemes, next + 1, names);
  if (other?.name.month !== name.month || other.name.calendar !== name.calendar) return next;
  return sign === '(' && lexemes[other.next]?.key === ')' ? other.next + 1 : other.next;
}

const DAY_WORDS: ReadonlySet<string> = new Set(
  'يوم اليوم يومه يومي أيام صباح مساء ليلة ليل فجر أمس غدا غد عشية زوال ظهر بعد قبل منذ حتى'
    .split(' ')
    .map(fold),
);
const AFTER_DAY: ReadonlySet<string> = new Set(
  'الماضي المقبل القادم الجاري المنصرم الفائت الموافق صباحا مساء بالرباط'.split(' ').map(fold),
);
const DAY = fold('يوم');
/** سوق السبت, سوق الأربعاء: towns named after their market day. */
const MARKET = fold('سوق');
/** الأحد "the one" and الاثنين "the two". */
const ALSO_NUMBERS: ReadonlySet<string> = new Set(['الأحد', 'الاثنين'].map(fold));

/** Palm Sunday, vendredi saint, الجمعة السوداء: feasts and sales that other languages name otherwise. */
const BEFORE_FEAST: ReadonlySet<string> = words(
  'palm good black easter ash holy whit cyber super bloody maundy shrove',
);
const AFTER_FEAST: ReadonlySet<string> = words('saint noir gras العظيمة السوداء البيضاء الحزينة الأسود');

function isFeast(before: Lexeme | undefined, after: Lexeme | undefined): boolean {
  return BEFORE_FEAST.has(before?.key ?? '') || AFTER_FEAST.has(after?.key ?? '');
}

/** The weekday named at a lexeme. */
export function weekdayAt(
  lexemes: readonly Lexeme[],
  at: number,
  names: CalendarNames,
): WeekdayToken | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word' || !names.ends.mayEnd(lexeme.key)) return undefined;
  for (const { stem } of withoutClitics(lexeme.key)) {
    const before = lexemes[at - 1];
    // للأحد without its alif; كل يوم أحد without its article.
    const bare = /^و?لل/u.test(lexeme.key) || (before?.key === DAY && stem === lexeme.key);
    const weekday = names.weekdays.get(stem) ?? (bare ? names.weekdays.get(`ال${stem}`) : undefined);
    if (weekday === undefined) continue;
    if (before?.key === MARKET) return undefined;
    const after = lexemes[at + 1];
    const sure =
      (!ALSO_NUMBERS.has(stem) && !isFeast(before, after)) ||
      (before !== undefined && DAY_WORDS.has(before.key)) ||
      (after !== undefined && (AFTER_DAY.has(after.key) || after.kind === 'digits'));
    return { weekday, text: lexeme.text, start: lexeme.start, end: lexeme.end, weak: !sure };
  }
  return undefined;
}

const ANNOUNCING: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: words(
    'شهر شهري أشهر في خلال منذ نهاية متم بداية مطلع أوائل أواخر منتصف غاية حتى من إلى بين برسم لشهر بشهر غضون حدود قبل بعد',
  ),
  fr: words('en de d fin début mi mois depuis dès entre courant jusqu’en fin-'),
  en: words(
    'in of since until till by last next early late mid end this from to during through between before after',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** Whether the word before says that a month follows: `in May`, `fin mars`, شهر ماي. */
export function announcesMonth(lexemes: readonly Lexeme[], at: number, language: string): boolean {
  const announcing = ANNOUNCING[primaryLanguage(language)];
  if (announcing === undefined) return false;
  const own = lexemes[at];
  let before = lexemes[at - 1];
  if (own === undefined || before === undefined) return false;
  // mi-mars, d’avril, mid-May
  if (before.kind === 'sign' && before.gap === 0 && own.gap === 0 && /^[-']$/.test(before.key))
    before = lexemes[at - 2];
  if (before === undefined) return false;
  return (
    announcing.has(before.key) ||
    (before.key.length > 2 && withoutClitics(before.key).some(({ stem }) => announcing.has(stem)))
  );
}
