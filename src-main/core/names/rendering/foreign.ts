import { foldName } from '../folding.ts';
import { LIKELY, ODDS } from './table.ts';

const LETTERS = '^abcdefghijklmnopqrstuvwxyz';
/** Four in five names that are not Arabic have more, one in four that are. */
const LEAST_ODDS = -3;
const ROWS = ODDS.trim().split('\n');

/**
 * Whether a name looks like none of the Arab world, in whose names ط, ص or ق are as usual as ت, س or ك: by which letters
 * follow each other, counted over names/known.
 */
export function isForeign(latin: string): boolean {
  const letters = `^${foldName(latin).replace(/[^a-z]/g, '')}^`;
  let odds = 0;
  for (let at = 0; at + 1 < letters.length; at++) odds += oddsOf(letters.charAt(at), letters.charAt(at + 1));
  return odds > LEAST_ODDS;
}

const oddsOf = (letter: string, next: string): number =>
  LIKELY.indexOf(ROWS[LETTERS.indexOf(letter)]?.charAt(LETTERS.indexOf(next)) ?? '') -
  (LIKELY.length - 1) / 2;
