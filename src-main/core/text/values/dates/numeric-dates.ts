import { primaryLanguage } from '#core/model/language.ts';
import type { Lexeme } from '../lexemes.ts';

export interface NumericDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Day and month could be the other way round. */
  readonly swappable: boolean;
}

/**
 * A date all in digits that begins at a lexeme and takes five: 22/04/2024, 22.04.2024, 22-04-2024, 22/04/24,
 * 2024-04-22 (ISO 8601). Day before month in Arabic and French, either way in English.
 */
export function numericDateAt(
  lexemes: readonly Lexeme[],
  at: number,
  language: string,
): { readonly date: NumericDate } | undefined {
  const parts = glued(lexemes, at);
  if (parts === undefined) return undefined;
  const [first, separator, second, third] = parts;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length <= 2 ? valid(a, b, c, false) : undefined;
  if (first.length > 2) return undefined;
  // Two digits of a year only after slashes: 2-15-10 is a decree, 27.06.10 a section.
  if (third.length !== 4 && !(third.length === 2 && separator === '/')) return undefined;
  const year = third.length === 4 ? c : 2000 + c;
  if (a > 12) return valid(year, b, a, false);
  if (b > 12) return valid(year, a, b, false);
  return primaryLanguage(language) === 'en' ? valid(year, a, b, true) : valid(year, b, a, true);
}

function valid(
  year: number,
  month: number,
  day: number,
  swappable: boolean,
): { readonly date: NumericDate } | undefined {
  const inside = year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return inside ? { date: { year, month, day, swappable: swappable && month !== day } } : undefined;
}

const isSeparator = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.key === '/' || lexeme.key === '-' || lexeme.key === '.');

function glued(lexemes: readonly Lexeme[], at: number): [string, string, string, string] | undefined {
  if (lexemes[at]?.kind !== 'digits' || lexemes[at + 2]?.kind !== 'digits') return undefined;
  if (lexemes[at + 4]?.kind !== 'digits' || !isSeparator(lexemes[at + 1])) return undefined;
  const [first, s1, second, s2, third, after] = lexemes.slice(at, at + 6);
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || third?.kind !== 'digits') return undefined;
  if (s1 === undefined || s1.key !== s2?.key) return undefined;
  if (s1.gap + second.gap + s2.gap + third.gap > 0 || second.key.length > 2) return undefined;
  const before = lexemes[at - 1];
  if (first.gap === 0 && isSeparator(before)) return undefined;
  const longer =
    after !== undefined && after.gap === 0 && after.key === s1.key && lexemes[at + 6]?.kind === 'digits';
  return longer && lexemes[at + 6]?.gap === 0 ? undefined : [first.key, s1.key, second.key, third.key];
}
