import type { Lexeme } from '../lexemes.ts';
import { decimal } from './decimals.ts';

/** Digits with their group marks and decimal sign, read as one number. */
export interface DigitGroup {
  /** Every value it can have: 10.900 is ten thousand nine hundred, or ten point nine (domain-rules.md R4). */
  readonly values: readonly string[];
  /** Index after the last lexeme. */
  readonly next: number;
}

const GROUP_SPACE_GAP = 1;
/** 999 decillions; a longer chain is no number, and this keeps reading one linear. */
const MOST_PARTS = 12;
const MARK = /^[.,'٫٬·]$/u;

/**
 * The number that begins at a run of digits. Accepted: 1.234.567,89 · 1,234,567.89 · 1 234 567,89 with any one
 * space · ١٬٢٣٤٫٥ · 1'234 · 10,900. A list without spaces (2012,2013) ends at its first comma.
 */
export function digitGroupAt(lexemes: readonly Lexeme[], at: number): DigitGroup | undefined {
  const first = lexemes[at];
  if (first?.kind !== 'digits') return undefined;
  const second = lexemes[at + 1];
  // Most numbers are one run of digits.
  if (second === undefined || second.gap > GROUP_SPACE_GAP || (second.kind !== 'digits' && second.gap > 0))
    return { values: [decimal(first.key)], next: at + 1 };
  const parts = [first.key];
  const marks: string[] = [];
  const ends = [at + 1];
  let index = at + 1;
  while (parts.length < MOST_PARTS) {
    const joined = joinAt(lexemes, index, parts, marks);
    if (joined === undefined) break;
    parts.push(joined.digits);
    marks.push(joined.mark);
    index = joined.next;
    ends.push(index);
  }
  // The longest beginning that makes a number: "1,234, 5" must not spoil 1,234.
  for (let taken = parts.length; taken > 1; taken--) {
    const values = valuesOf(parts.slice(0, taken), marks.slice(0, taken - 1));
    if (values.length > 0) return { values, next: ends[taken - 1] ?? at + 1 };
  }
  return { values: [decimal(first.key)], next: at + 1 };
}

function joinAt(
  lexemes: readonly Lexeme[],
  index: number,
  parts: readonly string[],
  marks: readonly string[],
): { readonly digits: string; readonly mark: string; readonly next: number } | undefined {
  const lexeme = lexemes[index];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === 'digits') {
    const onlySpaces = marks.every((mark) => mark === ' ') && (parts[0]?.length ?? 9) <= 3;
    const follows = lexeme.gap === GROUP_SPACE_GAP && lexeme.key.length === 3 && onlySpaces;
    return follows ? { digits: lexeme.key, mark: ' ', next: index + 1 } : undefined;
  }
  const after = lexemes[index + 1];
  const marked = lexeme.gap === 0 && MARK.test(lexeme.key) && after?.kind === 'digits' && after.gap === 0;
  return marked ? { digits: after.key, mark: lexeme.key, next: index + 2 } : undefined;
}

function valuesOf(parts: readonly string[], marks: readonly string[]): string[] {
  const last = marks.at(-1) ?? '';
  const uniform = marks.every((mark) => mark === marks[0]);
  if (uniform && marks.length === 1) return singleMark(parts[0] ?? '', last, parts[1] ?? '');
  if (uniform) return isGrouped(parts) && last !== '٫' ? [decimal(parts.join(''))] : [];
  // 1.234.567,89: one kind of group mark, then another sign for the fraction.
  const groups = parts.slice(0, -1);
  const groupMarks = marks.slice(0, -1);
  const sound =
    groupMarks.every((mark) => mark === groupMarks[0]) && isGrouped(groups) && last !== ' ' && last !== '٬';
  return sound ? [decimal(groups.join(''), parts.at(-1))] : [];
}

function singleMark(whole: string, mark: string, rest: string): string[] {
  const groupable = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (mark === ' ' || mark === '٬' || mark === "'") return groupable ? [decimal(whole + rest)] : [];
  if (mark === '٫') return [decimal(whole, rest)];
  // 2012,2013 and 15,000,20 are lists.
  if (rest.length > 4 || (whole.length > 3 && rest.length > 2 && mark !== '.')) return [];
  return groupable ? [decimal(whole + rest), decimal(whole, rest)] : [decimal(whole, rest)];
}

function isGrouped(parts: readonly string[]): boolean {
  const [head = '', ...tail] = parts;
  if (head.length > 3 || head.startsWith('0') || tail.at(-1)?.length !== 3) return false;
  const thousands = tail.every((part) => part.length === 3);
  // 12,34,567: groups of two, as India writes lakhs.
  return thousands || tail.slice(0, -1).every((part) => part.length === 2);
}
