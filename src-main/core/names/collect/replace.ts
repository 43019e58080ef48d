import type { RichText } from '#core/model/rich-text.ts';
import { concatRich, sliceRich } from '#core/text/marks.ts';
import { occurrencesOf, Taken } from './occurrences.ts';
import { respelt } from './respell.ts';

/** A text with its names rewritten; `replaced`: how many. */
export interface Replaced {
  readonly content: RichText;
  readonly replaced: number;
}

/**
 * Writes every occurrence of the spellings in the words of the one chosen; longer spellings first, so that none is taken
 * for a part of itself. The marks of the first letter go on with the name. Idempotent.
 */
export function writtenAs(content: RichText, spellings: readonly string[], chosen: string): Replaced {
  const places: { start: number; end: number; text: string }[] = [];
  const taken = new Taken(content.text.length);
  const longest = [...new Set([chosen, ...spellings])].sort((a, b) => b.length - a.length);
  for (const spelling of longest) {
    const text = respelt(spelling, chosen);
    if (text === null) continue;
    for (const start of occurrencesOf(spelling, content.text)) {
      const end = start + spelling.length;
      if (taken.take(start, end)) places.push({ start, end, text });
    }
  }
  const changed = places.filter(({ start, end, text }) => content.text.slice(start, end) !== text);
  changed.sort((a, b) => a.start - b.start);
  return { content: rewritten(content, changed), replaced: changed.length };
}

function rewritten(
  content: RichText,
  places: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): RichText {
  const parts: RichText[] = [];
  let from = 0;
  for (const { start, end, text } of places) {
    const marks = sliceRich(content, start, start + 1).marks;
    parts.push(sliceRich(content, from, start), {
      text,
      marks: marks.map((mark) => ({ ...mark, start: 0, end: text.length })),
    });
    from = end;
  }
  return places.length === 0
    ? content
    : concatRich([...parts, sliceRich(content, from, content.text.length)]);
}
