import {
  isDash,
  isDigit,
  isInvisible,
  isLetter,
  isLineBreak,
  isOpener,
  isSpace,
  isWordPart,
} from './characters.ts';

/** No abbreviation is longer; the bound keeps the look back from a stop constant. */
const LONGEST_WORD = 40;

const TATWEEL_OR_HARAKAT = /[\u0640\u064b-\u0652\u0670]/g;

/** The word that ends at `end` (exclusive) and begins no earlier than `from`, inner stops, hyphens and apostrophes included: `U.S`, `J.-C`. */
export function wordBefore(
  text: string,
  end: number,
  from: number,
): { readonly start: number; readonly word: string } {
  let start = end;
  const limit = Math.max(from, end - LONGEST_WORD);
  while (start > limit && isAbbreviationPart(text, start - 1)) start--;
  // What joins parts of a word does not begin one: in `l’art.` and `-M.` only the part after it counts.
  while (start < end && !isWordPart(text[start] ?? '')) start++;
  return { start, word: bare(text.slice(start, end)) };
}

/** The first word at or after `from`, past opening quotes, brackets and dashes, and where it begins. */
export function wordAfter(text: string, from: number): { readonly start: number; readonly word: string } {
  let start = from;
  while (start < text.length && isLead(text[start] ?? '')) start++;
  let end = start;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  while (end < limit && (isWordPart(text[end] ?? '') || isInvisible(text[end] ?? ''))) end++;
  return { start, word: bare(text.slice(start, end)) };
}

/** A word without what is not spelling: bidi controls, tatweel, harakat. Case is kept. */
function bare(word: string): string {
  let kept = '';
  for (const unit of word) if (!isInvisible(unit)) kept += unit;
  return kept.replace(TATWEEL_OR_HARAKAT, '');
}

function isAbbreviationPart(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (isWordPart(unit) || isInvisible(unit) || unit === '°' || unit === '.') return true;
  // The hyphen of `J.-C.` belongs to the word; an apostrophe parts the article from it.
  return unit === '-' && isLetter(text[at + 1] ?? '') && at > 0 && !isSpace(text[at - 1] ?? '');
}

function isLead(unit: string): boolean {
  return (
    (isSpace(unit) && !isLineBreak(unit)) ||
    isOpener(unit) ||
    isDash(unit) ||
    isInvisible(unit) ||
    unit === '”'
  );
}

const ENUMERATOR = /^(?:\p{Nd}{1,3}|\p{L}|[ivxlIVXL]{1,5})$/u;

/** Whether a word can number a list item: `1`, `12`, `a`, `IV`. */
export function isEnumerator(word: string): boolean {
  return ENUMERATOR.test(word);
}

/** Whether a word consists of digits with their group marks. */
export function isNumber(word: string): boolean {
  return word !== '' && isDigit(word[0] ?? '') && /^[\p{Nd}.,٬٫]+$/u.test(word);
}
