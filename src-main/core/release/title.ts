import { fold } from '#core/text/fold.ts';
import { FUNCTION_WORDS } from '#core/text/function-words.ts';
import type { Line } from './line.ts';

/**
 * Which line above a text is its title: the words of a headline come back in the text under it, those of a menu, a
 * rubric or a site's name do not.
 */

/** Where the text is looked into for the headline's words: leads and the two paragraphs after them tell all of it. */
const LOOKED_INTO = 3;
/** A word of the title is in the text by its beginning; Arabic words differ behind their root's first letters. */
const LATIN_STEM = 5;
const ARABIC_STEM = 4;
const SHORTEST_WORD = 3;
/** A headline has so many words in common with its text, and that share of its words. */
const FEWEST_COMMON = 2;
const COMMON_SHARE = 0.3;

/** The beginnings of the words that a text opens with. */
export function openingWords(lines: readonly Line[], bodyStart: number): ReadonlySet<string> {
  const opening = lines
    .slice(bodyStart)
    .filter((line) => line.sentence)
    .slice(0, LOOKED_INTO);
  return new Set(opening.flatMap((line) => stemsOf(line.text.slice(0, LONGEST_OPENING))));
}

const LONGEST_OPENING = 1500;

/** Whether the text takes up a line's words, as that of a headline does. */
export function isTakenUp(line: Line, opening: ReadonlySet<string>): boolean {
  const stems = [...new Set(stemsOf(line.text))];
  const common = stems.filter((stem) => opening.has(stem)).length;
  return common >= FEWEST_COMMON && common >= stems.length * COMMON_SHARE;
}

/** Whether the text takes up twice as many words of a line as of a short one above it. */
export function isMuchCloser(line: Line, above: Line, opening: ReadonlySet<string>): boolean {
  if (above.words > MOTTO_WORDS) return false;
  const [own, other] = [commonWords(line, opening), commonWords(above, opening)];
  return own >= other * 2 && own * 2 >= line.words;
}

const MOTTO_WORDS = 7;

function commonWords(line: Line, opening: ReadonlySet<string>): number {
  return new Set(stemsOf(line.text).filter((stem) => opening.has(stem))).size;
}

function stemsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD && !FUNCTION_WORDS.has(word))
    .map(stemOf);
}

const PROCLITICS = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبكل](?=[ء-ي]{4}))/u;

function stemOf(word: string): string {
  if (!/^[ء-ي]/u.test(word)) return word.slice(0, LATIN_STEM);
  const bare = word.replace(PROCLITICS, '');
  return (bare.length >= SHORTEST_WORD ? bare : word).slice(0, ARABIC_STEM);
}
