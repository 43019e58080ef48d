import { fold } from './fold.ts';

/** The copyright sign tells what its line is. */
const WORD_UNIT = /^[\p{L}\p{Nd}©]$/u;

/** The folded line, white space runs as one space, trimmed: for recognising fixed phrases and whole lines. */
export function foldLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** A folded line without punctuation and signs at its ends: `Share this: »` gives `share this`. */
export function plainKey(text: string): string {
  const line = foldLine(text);
  let start = 0;
  let end = line.length;
  while (start < end && !WORD_UNIT.test(line[start] ?? '')) start++;
  while (end > start && !WORD_UNIT.test(line[end - 1] ?? '')) end--;
  return line.slice(start, end);
}
