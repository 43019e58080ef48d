import { isAbbreviation } from './abbreviation.ts';
import {
  isArabicLetter,
  isCloser,
  isFullStop,
  isLineBreak,
  isLower,
  isSpace,
  isStrongStop,
  isUpper,
} from './characters.ts';
import { isStuckSentence } from './missing-space.ts';
import type { SentenceRules } from './rules/rules.ts';
import type { Stop } from './stop.ts';
import { wordAfter, wordBefore } from './words.ts';

/** Whether the sentence ends at this stop. */
export function endsSentence(text: string, stop: Stop, rules: SentenceRules): boolean {
  const spaced = stop.next > stop.closedEnd;
  if (!spaced) return isStuckSentence(text, stop, rules);
  if (hasLineBreak(text, stop.closedEnd, stop.next)) return !isWrapped(text, stop, rules);
  if (continuesAfter(text, stop, rules)) return false;
  const run = text.slice(stop.at, stop.runEnd);
  if ([...run].some(isStrongStop)) return true;
  if (isEllipsis(run)) return rules.cased && !isOmission(text, stop, rules);
  // A stop inside the closing quote or after one: there is no abbreviation to doubt.
  if (isCloser(text[stop.at - 1] ?? '')) return true;
  return !isAbbreviation(text, stop, rules);
}

/** A line break after a stop ends the sentence, but not after a title or where a small letter follows. */
function isWrapped(text: string, stop: Stop, rules: SentenceRules): boolean {
  if (!rules.cased || !isFullStop(text[stop.at] ?? '')) return false;
  const { word } = wordBefore(text, stop.at, stop.first);
  return (
    rules.titles.has(word.toLowerCase()) && isUpper(text[stop.next] ?? '') && stop.closedEnd === stop.at + 1
  );
}

/** What can only go on: a small letter, a comma, a closing mark. */
function continuesAfter(text: string, stop: Stop, rules: SentenceRules): boolean {
  const unit = text[stop.next] ?? '';
  if (CONTINUING.has(unit)) return true;
  const after = wordAfter(text, stop.next);
  if (!isLower(text[after.start] ?? '')) return false;
  if (isFirstItem(text, after, rules)) return false;
  return rules.cased || !isArabicLetter(text[stop.at - 1] ?? '');
}

/** `a. ` or `i) ` opens a list after a sentence; `p. 55` does not. */
function isFirstItem(text: string, after: { start: number; word: string }, rules: SentenceRules): boolean {
  if (after.word !== 'a' && after.word !== 'i') return false;
  const mark = text[after.start + 1] ?? '';
  return (
    (mark === '.' || mark === ')') && isSpace(text[after.start + 2] ?? '') && !rules.numbered.has(after.word)
  );
}

const CONTINUING = new Set(',;:،؛)]}»›%‰=/\\|&+*');

/** Three dots or the sign for them, spaced or not, with or without a fourth. Two dots count as a sloppy one. */
function isEllipsis(run: string): boolean {
  if (run.includes('…')) return true;
  const dots = [...run].filter((unit) => unit === '.').length;
  // `issue. .` is a doubled stop, `. . .` a spaced ellipsis, `..` what Arabic typists use for it.
  return dots >= 3 || run === '..';
}

/** An omission in brackets, `[...]`, or a pause before a word that is always capital: `the thing is ... I`. */
function isOmission(text: string, stop: Stop, rules: SentenceRules): boolean {
  const before = text[stop.at - 1] ?? '';
  if (before === '[' || before === '(') return true;
  return isSpace(before) && rules.letterWords.has(wordAfter(text, stop.next).word.toLowerCase());
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(text[at] ?? '')) return true;
  return false;
}
