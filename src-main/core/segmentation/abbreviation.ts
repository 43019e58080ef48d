import { isArabicLetter, isDash, isDigit, isOpener, isSpace } from './characters.ts';
import type { SentenceRules } from './rules/rules.ts';
import type { Stop } from './stop.ts';
import { isEnumerator, wordAfter, wordBefore } from './words.ts';

/** Fewer words than this cannot be a sentence that ends in a clock time: `At 5 a.m. Mr. Smith left.` */
const CLOCK_SENTENCE = 4;

const ROMAN = /^[IVXLCDM]+$/;
/** `E`, `A.B`, `U.S.A`, `J.-C`: capitals, each with its stop. */
const INITIALS = /^\p{Lu}(?:\.-?\p{Lu})*$/u;
const ARABIC_INITIALS = /^\p{L}(?:\.\p{L})+$/u;

/** Whether a single stop belongs to the word before it, so that the sentence goes on. */
export function isAbbreviation(text: string, stop: Stop, rules: SentenceRules): boolean {
  const { start, word } = wordBefore(text, stop.at, stop.first);
  if (word === '') return false;
  if (isEnumerator(word) && opensSentence(text, start, stop)) return true;
  const after = wordAfter(text, stop.next);
  const next = text[after.start] ?? '';
  if (!rules.cased && isArabicLetter(word[0] ?? ''))
    return isArabicAbbreviation(text, start, word, next, rules);
  return isLatinAbbreviation(text, word, stop, { word: after.word, unit: next }, rules);
}

/** `1.` and `A.` at the head of a sentence number it, also inside a bracket. */
function opensSentence(text: string, start: number, stop: Stop): boolean {
  return start <= stop.first || (start === stop.first + 1 && isOpener(text[stop.first] ?? ''));
}

function isLatinAbbreviation(
  text: string,
  word: string,
  stop: Stop,
  next: { readonly word: string; readonly unit: string },
  rules: SentenceRules,
): boolean {
  const key = word.toLowerCase();
  const follower = next.word.toLowerCase();
  const starts = rules.starters.has(follower);
  if (rules.clock.has(key)) return rules.clockFollowers.has(follower) || stop.words < CLOCK_SENTENCE;
  if (rules.titles.has(key)) {
    const apart = isOpener(text[stop.next] ?? '') || isDash(text[stop.next] ?? '');
    return !(apart && starts);
  }
  if (rules.open.has(key)) return true;
  if (rules.numbered.has(key)) return isDigit(next.unit) || ROMAN.test(next.word);
  if (rules.letterWords.has(key) && starts) return false;
  const doubtful = rules.ambiguous.has(key) || (word.length < 12 && INITIALS.test(word));
  return doubtful && !starts && !isDigit(next.unit);
}

/** Letters that date an Arabic year (`1445 هـ.`, `2024 م.`) end a sentence; other single letters do not. */
function isArabicAbbreviation(
  text: string,
  start: number,
  word: string,
  next: string,
  rules: SentenceRules,
): boolean {
  if (rules.numbered.has(word)) return isDigit(next);
  if (ARABIC_INITIALS.test(word) || rules.ambiguous.has(word)) return true;
  if (word.length > 1 && !rules.titles.has(word)) return false;
  let before = start - 1;
  while (before >= 0 && before > start - 4 && isSpace(text[before] ?? '')) before--;
  return !isDigit(text[before] ?? '');
}
