import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { type Lexeme, withoutClitics } from '../lexemes.ts';
import { ARABIC_NUMERAL_ENDS, NUMERALS, type Numeral } from './numerals.ts';

/** A number written in words. `values`: what it can stand for (`sixties`: 60 and 1960). */
export interface WordNumber {
  readonly values: readonly number[];
  /** UTF-16 units of the first word before the numeral: Arabic conjunction, preposition, article. */
  readonly clitics: number;
  /** Lexeme indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** A scale word alone (million): the number may continue in digits. */
  readonly scaleOnly: boolean;
  readonly ordinal: boolean;
  /** A word that also means a number (decade, half, bilateral): it explains one elsewhere and is none itself. */
  readonly loose: boolean;
}

/**
 * Numbers in words, in reading order: cardinals, ordinals, collectives (dizaine, dozen), decades, duals of Arabic
 * scale words. Languages without numerals here give none. Linear.
 */
export function readWordNumbers(lexemes: readonly Lexeme[], language: LanguageTag): readonly WordNumber[] {
  const primary = primaryLanguage(language);
  const numerals = NUMERALS.get(primary);
  if (numerals === undefined) return [];
  const found: WordNumber[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const number = readOne(lexemes, at, primary, numerals);
    if (number === undefined) at++;
    else {
      found.push(number);
      at = number.to;
    }
  }
  return found;
}

/** The numeral a lexeme is, Arabic clitics taken off; `joined`: with و before it. */
export function numeralAt(
  lexemes: readonly Lexeme[],
  at: number,
  primary: string,
  numerals: ReadonlyMap<string, Numeral>,
): { readonly numeral: Numeral; readonly joined: boolean; readonly clitics: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return undefined;
  const plain = numerals.get(lexeme.key);
  if (plain !== undefined) return { numeral: plain, joined: false, clitics: 0 };
  if (primary !== 'ar' || !ARABIC_NUMERAL_ENDS.mayEnd(lexeme.key)) return undefined;
  for (const { stem, joined } of withoutClitics(lexeme.key)) {
    const numeral = numerals.get(stem);
    if (numeral !== undefined) return { numeral, joined, clitics: cliticsOf(lexeme, stem) };
  }
  return undefined;
}

/** The clitics' length where the word is written without vowel signs and tatweel, else 0. */
function cliticsOf({ key, text }: Lexeme, stem: string): number {
  return text.length === key.length ? key.length - stem.length : 0;
}

function isDualForm(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && /(?:مليون|مليار|[او]?الف)ا$/u.test(lexeme.key);
}

/** A number being put together: `total` is closed by scale words, `group` is below the next scale. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly last: Numeral;
  /** Smallest scale used so far; the next must be smaller. */
  readonly scale: number;
}

function readOne(
  lexemes: readonly Lexeme[],
  at: number,
  primary: string,
  numerals: ReadonlyMap<string, Numeral>,
): WordNumber | undefined {
  const first = numeralAt(lexemes, at, primary, numerals);
  if (first === undefined) return undefined;
  const { numeral } = first;
  if (numeral.role === 'whole' || numeral.role === 'group') {
    const loose = numeral.role === 'whole';
    const values = numeral.values ?? [numeral.value];
    return { values, clitics: first.clitics, from: at, to: at + 1, scaleOnly: false, ordinal: false, loose };
  }
  let sum = begin(numeral);
  let to = at + 1;
  while (to < lexemes.length) {
    const step = nextNumeral(lexemes, to, primary, numerals);
    const grown = step === undefined ? undefined : extend(sum, step.numeral, step.joined, primary);
    if (step === undefined || grown === undefined) break;
    sum = grown;
    to = step.next;
  }
  const scaleOnly = to === at + 1 && numeral.role === 'scale';
  const value = sum.total + sum.group;
  // مليونا درهم: a dual in front of what it counts looks like the accusative of one (15 مليونا).
  const values = scaleOnly && isDualForm(lexemes[at]) ? [2 * value, value] : [value];
  return {
    values,
    clitics: first.clitics,
    from: at,
    to,
    scaleOnly: scaleOnly && values.length === 1,
    // الذكرى الرابعة والعشرون: the ordinal comes first.
    ordinal: sum.last.ordinal || (primary === 'ar' && numeral.ordinal),
    loose: false,
  };
}

/** The numeral that may go on a number, over one joining word or hyphen. */
function nextNumeral(
  lexemes: readonly Lexeme[],
  at: number,
  primary: string,
  numerals: ReadonlyMap<string, Numeral>,
): { readonly numeral: Numeral; readonly joined: boolean; readonly next: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return undefined;
  const link =
    lexeme.key === '-' || lexeme.key === (primary === 'fr' ? 'et' : primary === 'ar' ? 'و' : 'and');
  if (lexeme.gap > 1) return undefined;
  const index = link ? at + 1 : at;
  const found = numeralAt(lexemes, index, primary, numerals);
  if (found === undefined) return undefined;
  const joined = found.joined || (link && lexeme.kind === 'word');
  return { numeral: found.numeral, joined, next: index + 1 };
}

function begin(numeral: Numeral): Sum {
  if (numeral.role !== 'scale' && numeral.role !== 'dual') {
    return { total: 0, group: numeral.value, last: numeral, scale: Number.POSITIVE_INFINITY };
  }
  const scale = numeral.role === 'dual' ? numeral.value / 2 : numeral.value;
  return { total: numeral.value, group: 0, last: numeral, scale };
}

/** One more numeral, or undefined where it begins another number (`deux trois`). */
function extend(sum: Sum, numeral: Numeral, joined: boolean, primary: string): Sum | undefined {
  const { group } = sum;
  const { value, role } = numeral;
  const grouped = (next: number): Sum => ({ ...sum, group: next, last: numeral });
  // Nothing follows an ordinal: "first two" is 1 and 2; Arabic compounds put the ordinal first (الخامس والأربعين).
  if (sum.last.ordinal && primary !== 'ar') return undefined;
  switch (role) {
    case 'scale':
      if (value >= sum.scale || group === 0) return undefined;
      return { total: sum.total + group * value, group: 0, last: numeral, scale: value };
    case 'dual':
      return joined && value / 2 < sum.scale && group === 0
        ? { total: sum.total + value, group: 0, last: numeral, scale: value / 2 }
        : undefined;
    case 'hundred':
      return group >= 1 && group < (primary === 'en' ? 100 : 10) ? grouped(group * 100) : undefined;
    case 'hundreds':
      return group === 0 && joined ? grouped(value) : undefined;
    case 'ten':
      return extendByTen(sum, value, joined, primary, grouped);
    case 'unit':
      return extendByUnit(sum, value, joined, primary, grouped);
    default:
      return undefined;
  }
}

function extendByTen(
  sum: Sum,
  value: number,
  joined: boolean,
  primary: string,
  grouped: (next: number) => Sum,
): Sum | undefined {
  const { group } = sum;
  // خمسة وعشرون: the unit stands before the ten.
  if (primary === 'ar') {
    const last = group % 100;
    return joined && (last < 10 || group === 0) ? grouped(group + value) : undefined;
  }
  // quatre-vingts: 4 x 20
  if (primary === 'fr' && value === 20 && group % 100 === 4) return grouped(group - 4 + 80);
  return group % 100 === 0 ? grouped(group + value) : undefined;
}

function extendByUnit(
  sum: Sum,
  value: number,
  joined: boolean,
  primary: string,
  grouped: (next: number) => Sum,
): Sum | undefined {
  const { group } = sum;
  const rest = group % 100;
  if (primary === 'ar') {
    // ثلاثة عشر: a teen has no و; مائة وخمسة, ألف وثلاثة have one.
    if (value === 10 && !joined && rest >= 1 && rest <= 9) return grouped(group + 10);
    return joined && rest === 0 && (group > 0 || sum.total > 0) ? grouped(group + value) : undefined;
  }
  if (rest === 0) return group > 0 || sum.total > 0 ? grouped(group + value) : undefined;
  // soixante-dix, quatre-vingt-dix-sept, dix-sept
  if (primary === 'fr' && (rest === 60 || rest === 80) && value < 20) return grouped(group + value);
  if (primary === 'fr' && (rest === 10 || rest === 70 || rest === 90) && value >= 7 && value <= 9)
    return grouped(group + value);
  return rest >= 20 && rest % 10 === 0 && value < 10 ? grouped(group + value) : undefined;
}
