import type { SourceParagraph } from '#core/model/document.ts';
import { cleanText, dropLayoutHints, unifyLineBreaks } from '../shared/clean-text.ts';
import { continues, joinLines, wrapColumn } from './line-wrap.ts';
import { partSender, readMarkup, unquote } from './messages.ts';
import { liftPageNumbers } from './page-numbers.ts';

/** A bullet and a space before text, signs of messengers included; dashes on both sides (`- انتهى -`) are an end mark. */
const BULLET =
  /^\s*(?!(?:\*\s?){2,}$)(?:(?:[•·▪●◦‣*]|[▪▫◾◽🔹🔸🔷🔶✅☑✔➡🔵🔴🟢]\ufe0f?)|[-–](?!.*[-–—]\s*$))(?:\s+|(?<=[\ufe0f✅☑✔🔹🔸🔷🔶])\s*)(?=\S)/u;

/** A line of nothing but rules, drawn under a heading or between parts; `###` and `***` are end marks. */
const RULE = /^\s*[-=_~]{3,}\s*$/;

/**
 * Paragraphs of plain text. A blank line ends a paragraph; otherwise each line is one, except in text that was
 * wrapped at a fixed column, whose lines are put together again (line-wrap.ts).
 */
export function readParagraphs(raw: string): readonly SourceParagraph[] {
  const lines = unifyLineBreaks(raw).split('\n').flatMap(partSender);
  return unquote(lines).flatMap((part) => {
    const blocks = blocksOf(liftPageNumbers(part.lines));
    const column = wrapColumn(blocks);
    return blocks.flatMap((block) => unwrap(block, column)).flatMap(paragraphOf);
  });
}

function blocksOf(all: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of all) {
    const cleaned = dropLayoutHints(cleanText(line));
    if (cleaned.trim() === '' || RULE.test(cleaned)) blocks.push([]);
    else blocks.at(-1)?.push(cleaned);
  }
  return blocks.filter((lines) => lines.length > 0);
}

/** Pieces are joined at the end, since a paragraph may have very many lines. */
function unwrap(lines: readonly string[], column: number | undefined): readonly string[] {
  if (column === undefined) return lines;
  const paragraphs: string[][] = [];
  let previous: string | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && previous !== undefined && continues(previous, line, column))
      open.push(...joinLines(open.pop() ?? '', line));
    else paragraphs.push([line]);
    previous = line;
  }
  return paragraphs.map((pieces) => pieces.join(''));
}

function paragraphOf(line: string): readonly SourceParagraph[] {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  const written = line
    .slice(bullet)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
  if (written === '') return [];
  const { text, kind, start, end } = readMarkup(written);
  const marks = kind === undefined ? [] : [{ kind, start, end }];
  return [{ hint: bullet > 0 ? 'list-item' : 'paragraph', content: { text, marks } }];
}
