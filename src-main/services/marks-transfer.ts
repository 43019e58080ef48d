import type { Mark, RichText } from '#core/model/rich-text.ts';
import { normaliseMarks } from '#core/text/marks.ts';

/** A term of the source by its offsets, with its translations, the preferred one first. */
export interface TermPair {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly string[];
}

/**
 * Gives a translation the formatting of the source at hand. What is marked as a whole stays marked as a whole; a
 * marked part is found again where the same words stand in the translation (names, numbers, addresses), or the
 * translation of a marked term. A mark whose words cannot be found is left out rather than guessed. Marks that
 * the translation brings from the memory count only where the source has none of its own to say otherwise: a plain
 * source gives a plain translation.
 */
export function transferMarks(source: RichText, target: RichText, terms: readonly TermPair[]): RichText {
  if (source.marks.length === 0) return { text: target.text, marks: [] };
  const marks = source.marks.flatMap(
    (mark) => transferred(source, mark, target.text, terms) ?? ownMarks(mark, target),
  );
  return normaliseMarks({ text: target.text, marks });
}

function ownMarks(mark: Mark, target: RichText): readonly Mark[] {
  return target.marks.filter(({ kind, href }) => kind === mark.kind && href === mark.href);
}

function transferred(
  source: RichText,
  mark: Mark,
  target: string,
  terms: readonly TermPair[],
): readonly Mark[] | null {
  const [start, end] = withoutSpace(source.text, mark.start, mark.end);
  const [first, last] = withoutSpace(source.text, 0, source.text.length);
  if (start >= end) return [];
  if (start === first && end === last) return [{ ...mark, start: 0, end: target.length }];
  const words = source.text.slice(start, end);
  const same = placeOf(words, ordinalOf(words, source.text, start), target);
  const found = same ?? termPlace(start, end, target, terms);
  return found === null ? null : [{ ...mark, start: found[0], end: found[1] }];
}

type Range = readonly [start: number, end: number];

function withoutSpace(text: string, start: number, end: number): Range {
  const part = text.slice(start, end);
  return [start + part.length - part.trimStart().length, start + part.trimEnd().length];
}

/** How many times the words stand before `start`: the second mention is marked where the second is marked. */
function ordinalOf(words: string, text: string, start: number): number {
  return placesOf(words, text.slice(0, start)).length;
}

function placeOf(words: string, ordinal: number, text: string): Range | null {
  return placesOf(words, text)[ordinal] ?? null;
}

/** Every place where the words stand as words, left to right, none overlapping. */
function placesOf(words: string, text: string): readonly Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (isBoundary(text, at) && isBoundary(text, end)) places.push([at, end]);
  }
  return places;
}

const WORD = /[\p{L}\p{N}]/u;

function isBoundary(text: string, offset: number): boolean {
  return !(WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset)));
}

/** The translation of the term that is marked, where the target has one of them. */
function termPlace(start: number, end: number, target: string, terms: readonly TermPair[]): Range | null {
  const pair = terms.find((term) => term.start === start && term.end === end);
  const lower = target.toLowerCase();
  for (const text of pair?.targets ?? []) {
    const place =
      lower.length === target.length ? placeOf(text.toLowerCase(), 0, lower) : placeOf(text, 0, target);
    if (place !== null) return place;
  }
  return null;
}
