import type { SourceParagraph } from '#core/model/document.ts';
import type { RemovalReason, RemovedLine } from '#core/model/release.ts';
import { type Line, toLine } from './line.ts';
import { findFurniture } from './page.ts';
import { repairText } from './repair.ts';

export interface Cleaned {
  readonly kept: readonly SourceParagraph[];
  readonly removed: readonly RemovedLine[];
  /** For each paragraph given, and once more for the end: how many kept ones stand before it. */
  readonly positions: readonly number[];
}

/**
 * Parts a release from the page it was copied with (domain-rules.md E). Whole lines only, with the rules of all
 * three languages whatever the text's own, as pages mix them. Every paragraph with text is in exactly one of the
 * two lists, repaired; empty ones are in none.
 */
export function clean(paragraphs: readonly SourceParagraph[]): Cleaned {
  const lines = paragraphs.map((paragraph) =>
    toLine({ ...paragraph, content: repairText(paragraph.content) }),
  );
  const written = lines.filter((line) => line.text !== '');
  const reasons = findFurniture(written);
  return part(lines, new Map(written.map((line, index) => [line, reasons[index]])));
}

/** Repairs without removing anything, for who wants the page as it is. */
export function repairOnly(paragraphs: readonly SourceParagraph[]): readonly SourceParagraph[] {
  return paragraphs
    .map((paragraph) => ({ ...paragraph, content: repairText(paragraph.content) }))
    .filter((paragraph) => paragraph.content.text !== '');
}

function part(lines: readonly Line[], reasons: ReadonlyMap<Line, RemovalReason | undefined>): Cleaned {
  const kept: SourceParagraph[] = [];
  const removed: RemovedLine[] = [];
  const positions: number[] = [];
  for (const line of lines) {
    positions.push(kept.length);
    if (line.text === '') continue;
    const reason = reasons.get(line);
    if (reason === undefined) kept.push(line.paragraph);
    else removed.push({ text: line.text, reason, position: kept.length });
  }
  positions.push(kept.length);
  return { kept, removed, positions };
}
