import { fold } from '#core/text/fold.ts';
import type { SearchedPhrase } from './searched-words.ts';

/** Shorter stretches are in most texts. */
const SHORTEST = 2;

/**
 * What an index can be asked for to find every text whose folded form contains that of `needle`, beside others: its
 * stretches of letters and of digits, each of which is inside a token then, however the text is cut into tokens. Null where
 * there is none that would rule texts out.
 */
export function needlePhrases(needle: string): readonly SearchedPhrase[] | null {
  const stretches = fold(needle).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  const found = new Set(stretches.filter((stretch) => stretch.length >= SHORTEST));
  if (found.size === 0) return null;
  return [...found].map((part) => [{ parts: [part], before: 'anything', after: 'anything', stem: null }]);
}

/**
 * Whether letters that a case-insensitive regular expression takes for each other fold to the same: in the scripts of the
 * interface they do; the final sigma of Greek does not.
 */
export const foldsWithCase = (text: string): boolean =>
  !/(?![\p{Script=Latin}\p{Script=Arabic}])\p{L}/u.test(text);
