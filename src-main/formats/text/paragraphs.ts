import type { SourceParagraph } from '#core/model/document.ts';
import { cleanText, dropLayoutHints, unifyLineBreaks } from '../shared/clean-text.ts';
import { continues, joinLines, wrapColumn } from './line-wrap.ts';

/** A bullet and a space before text; dashes on both sides (`- انتهى -`) are an end mark. */
const BULLET = /^\s*(?:[•·▪●◦‣*]|[-–](?!.*[-–—]\s*$))\s+(?=\S)/u;

/** A line of nothing but rules, drawn under a heading or between parts; `###` and `***` are end marks. */
const RULE = /^\s*[-=_~]{3,}\s*$/;

/**
 * Paragraphs of plain text. A blank line ends a paragraph; otherwise each line is one, except in text that was
 * wrapped at a fixed column, whose lines are put together again (line-wrap.ts).
 */
export function readParagraphs(raw: string): readonly SourceParagraph[] {
  const blocks = blocksOf(unifyLineBreaks(raw));
  const column = wrapColumn(blocks);
  return blocks.flatMap((lines) => unwrap(lines, column)).flatMap(paragraphOf);
}

function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    const cleaned = dropLayoutHints(cleanText(line));
    if (cleaned.trim() === '' || RULE.test(cleaned)) blocks.push([]);
    else blocks.at(-1)?.push(cleaned);
  }
  return blocks.filter((lines) => lines.length > 0);
}

function unwrap(lines: readonly string[], column: number | undefined): readonly string[] {
  if (column === undefined) return lines;
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of lines) {
    if (previous !== undefined && continues(previous, line, column))
      paragraphs.push(joinLines(paragraphs.pop() ?? '', line));
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

function paragraphOf(line: string): readonly SourceParagraph[] {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  const text = line
    .slice(bullet)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
  if (text === '') return [];
  return [{ hint: bullet > 0 ? 'list-item' : 'paragraph', content: { text, marks: [] } }];
}
