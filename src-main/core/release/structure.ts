import type { DraftBlock, SourceParagraph } from '#core/model/document.ts';
import { buildBody } from './body.ts';
import { buildHead, findBodyStart, findHeadline } from './head.ts';
import { toLine } from './line.ts';
import { openingWords } from './title.ts';

/**
 * Recognises the parts of a release (domain-rules.md A1-A9): what stands above the text, the dateline split from
 * its lead, and the body with its quotes, lists, boilerplate, end mark and contacts. Every paragraph is in one
 * block, in order; only a dateline and the bullet of a list item part text from text. The phrases of all three
 * languages count, since versions of one release borrow from each other. `doubtful`: numbers
 * of paragraphs that may be page furniture; none of them is taken for the headline.
 */
export function structure(
  paragraphs: readonly SourceParagraph[],
  doubtful: ReadonlySet<number> = new Set(),
): readonly DraftBlock[] {
  const lines = paragraphs
    .map((paragraph, index) => ({ ...toLine(paragraph), doubtful: doubtful.has(index) }))
    .filter((line) => line.text.trim() !== '');
  const textStart = findBodyStart(lines);
  // Short lines only, as in an invitation: all but the headline is text.
  const bodyStart = textStart < lines.length ? textStart : findHeadline(lines) + 1;
  return [
    ...buildHead(lines.slice(0, bodyStart), openingWords(lines, bodyStart)),
    ...buildBody(lines.slice(bodyStart)),
  ];
}
