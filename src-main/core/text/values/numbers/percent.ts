import { fold } from '../../fold.ts';
import type { Lexeme } from '../lexemes.ts';

/** Percent signs and their names in words. */

const PERCENT_PHRASES = phrases(
  '%|pour cent|pourcent|percent|per cent|pct|p . 100|في المائة|في المئة|بالمائة|بالمئة|في الميئة|المائة',
);
const PERCENTAGE_POINTS = phrases(
  'points de pourcentage|point de pourcentage|points de %|point de %|percentage points|percentage point|نقطة مئوية|نقط مئوية|نقاط مئوية|نقطة مائوية|نقطتين مئويتين',
);
/** Often percentage points, shortened in one language and not in another. */
const POINTS = phrases('points|point|نقطة|نقط|نقاط');

export interface PercentFound {
  /** `maybe`: percentage points, or points that may be. */
  readonly percent: 'yes' | 'maybe';
  readonly points: boolean;
  /** Index after the words. */
  readonly next: number;
}

/** The percent sign, its name, or percentage points from a lexeme on. */
export function percentAt(lexemes: readonly Lexeme[], at: number): PercentFound | undefined {
  const percent = phraseEnd(lexemes, at, PERCENT_PHRASES);
  if (percent !== undefined) return { percent: 'yes', points: false, next: percent };
  const exact = phraseEnd(lexemes, at, PERCENTAGE_POINTS);
  const points = exact ?? phraseEnd(lexemes, at, POINTS);
  return points === undefined ? undefined : { percent: 'maybe', points: exact !== undefined, next: points };
}

/** Whether a percent sign stands before the digits, as in Arabic text typed from the left: %70. */
export function percentBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at - 1];
  if (sign === undefined || sign.key !== '%' || lexemes[at]?.gap !== 0) return false;
  return sign.gap > 0 || lexemes[at - 2]?.kind !== 'digits';
}

type Phrase = readonly string[];

function phrases(list: string): ReadonlyMap<string, readonly Phrase[]> {
  const byHead = new Map<string, Phrase[]>();
  for (const phrase of list.split('|')) {
    const keys = phrase.split(' ').map(fold);
    const head = keys[0] ?? '';
    byHead.set(head, [...(byHead.get(head) ?? []), keys]);
  }
  return byHead;
}

function phraseEnd(
  lexemes: readonly Lexeme[],
  at: number,
  byHead: ReadonlyMap<string, readonly Phrase[]>,
): number | undefined {
  const head = lexemes[at];
  if (head === undefined || head.gap > 1) return undefined;
  const found = byHead
    .get(head.key)
    ?.find((phrase) => phrase.every((key, offset) => lexemes[at + offset]?.key === key));
  return found === undefined ? undefined : at + found.length;
}
