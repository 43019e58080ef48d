import { isArabicLetter, isLower, isSpace, isUpper } from './characters.ts';
import type { SentenceRules } from './rules/rules.ts';
import type { Stop } from './stop.ts';
import { isNumber, wordAfter, wordBefore } from './words.ts';

/** What follows the dot of a host or file name, even where it is written with a capital. */
const HOST_ENDINGS = new Set(['com', 'net', 'org', 'info', 'gov', 'edu', 'js', 'io']);

/** Addresses are longer than words, but a look back without bound would be quadratic. */
const LONGEST_ADDRESS = 80;

/**
 * Whether a sentence is stuck to the next one, as in text copied from a page: `issue.The`. Hosts, file names
 * and abbreviations have stops inside as well, so both neighbours must be whole words of running text.
 */
export function isStuckSentence(text: string, stop: Stop, rules: SentenceRules): boolean {
  if (stop.at > 0 && isSpace(text[stop.at - 1] ?? '')) return false;
  const before = wordBefore(text, stop.at, stop.first).word;
  const after = wordAfter(text, stop.closedEnd);
  if (after.start !== stop.next || before.includes('.')) return false;
  const behind = text[after.start + after.word.length] ?? '';
  if (behind === '@' || (behind === '.' && !rules.titles.has(after.word.toLowerCase()))) return false;
  if (isArabicLetter(before.at(-1) ?? '')) {
    return before.length > 2 && after.word.length > 2 && isArabicLetter(after.word[0] ?? '');
  }
  return isStuckLatin(before, after.word, rules) && !isInAddress(text, stop.at);
}

function isStuckLatin(before: string, after: string, rules: SentenceRules): boolean {
  if (!rules.cased || !isUpper(after[0] ?? '') || !isLower(after[1] ?? '')) return false;
  if (isNumber(before)) return true;
  const key = before.toLowerCase();
  if (rules.titles.has(key) || rules.ambiguous.has(key) || rules.open.has(key)) return false;
  return isLower(before.at(-1) ?? '') && before.length > 2 && !HOST_ENDINGS.has(after.toLowerCase());
}

function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && start > at - LONGEST_ADDRESS && !isSpace(text[start - 1] ?? '')) start--;
  return /[@/]|www/i.test(text.slice(start, at + 1));
}
