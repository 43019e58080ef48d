import { fold } from './fold.ts';
import type { Lexeme } from './lexemes.ts';

/** Numbers that are copied, not counted: telephone numbers, laws and decrees, roman numerals, addresses. */

/** A telephone number from a lexeme on: +212 5 37 00 00 00, 05 37 00 00 00, 0537-00-00-00. */
export function phoneAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly digits: string; readonly next: number } | undefined {
  const first = lexemes[at];
  const plus = first?.key === '+';
  let index = plus ? at + 1 : at;
  const head = lexemes[index];
  if (head?.kind !== 'digits' || (plus && head.gap > 0)) return undefined;
  if (
    !plus &&
    (!head.key.startsWith('0') || (head.key.length < 9 && !/^(?:0\d{1,3}|00\d{3})$/.test(head.key)))
  )
    return undefined;
  let digits = head.key;
  index++;
  while (digits.length < 15) {
    const part = phonePartAt(lexemes, index);
    if (part === undefined || digits.length + part.digits.length > 15) break;
    digits += part.digits;
    index = part.next;
  }
  return digits.length >= 9 ? { digits, next: index } : undefined;
}

/** The next group of digits, over one space, stop, hyphen or a zero in brackets. */
function phonePartAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly digits: string; readonly next: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme === undefined || lexeme.gap > 1) return undefined;
  if (lexeme.kind === 'digits') return { digits: lexeme.key, next: at + 1 };
  if (lexeme.key === '(' && lexemes[at + 1]?.key === '0' && lexemes[at + 2]?.key === ')')
    return { digits: '', next: at + 3 };
  const after = lexemes[at + 1];
  // (+212) 537
  if (lexeme.key === ')' && lexeme.gap === 0 && after?.kind === 'digits' && after.gap <= 1) {
    return { digits: after.key, next: at + 2 };
  }
  const glued = lexeme.gap === 0 && after?.gap === 0 && after.kind === 'digits' && /^[-.]$/.test(lexeme.key);
  return glued ? { digits: after.key, next: at + 2 } : undefined;
}

const LAW_WORDS: ReadonlySet<string> = new Set(
  'loi lois law laws act decret decrets decree decrees dahir dahirs arrete arretes circulaire circular n no nos num رقم عدد قانون القانون مرسوم المرسوم الظهير ظهير قرار دورية'
    .split(' ')
    .map(fold),
);

/** The number of a law or decree, after a word that announces one: 45.25, 27-06, 2-15-10, 1.11.91. */
export function lawAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly parts: readonly string[]; readonly next: number } | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'digits' || first.key.length > 4 || !announced(lexemes, at)) return undefined;
  const parts = [first.key];
  let index = at + 1;
  while (parts.length < 4) {
    const sign = lexemes[index];
    const digits = lexemes[index + 1];
    const joined =
      sign?.gap === 0 && /^[-./]$/.test(sign.key) && digits?.kind === 'digits' && digits.gap === 0;
    if (!joined) break;
    parts.push(digits.key);
    index += 2;
  }
  return parts.length > 1 ? { parts, next: index } : undefined;
}

/** A law word within the three lexemes before (`loi n° 45.25`, القانون رقم 45.25). */
function announced(lexemes: readonly Lexeme[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const lexeme = lexemes[at - back];
    if (lexeme === undefined) return false;
    if (LAW_WORDS.has(lexeme.key)) return true;
    if (lexeme.kind === 'word' || lexeme.kind === 'digits') return false;
  }
  return false;
}

const ROMAN =
  /^(?=[IVXLCDM]{2}|[IVX])(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:e|è|er|re|ème|th)?$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a roman numeral (XVIe, VI, XXI); undefined for C, D, L and M alone, and for other words. */
export function romanValue(text: string): number | undefined {
  if (text.length > 15 || !ROMAN.test(text)) return undefined;
  const letters = text.replace(/[^IVXLCDM]+$/u, '');
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const own = ROMAN_VALUES[letters[i] ?? ''] ?? 0;
    value += own < (ROMAN_VALUES[letters[i + 1] ?? ''] ?? 0) ? -own : own;
  }
  return value;
}

// Bounded repetitions, so that no run of letters can make this more than linear.
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"«»،؛]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;

/** Offsets of web and mail addresses, whose digits are no numbers of the text. */
export function addressRanges(text: string): readonly (readonly [start: number, end: number])[] {
  if (!/@|www\.|:\/\//i.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((found) => [found.index, found.index + found[0].length] as const);
}
