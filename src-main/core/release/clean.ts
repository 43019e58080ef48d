import type { SourceParagraph } from '#core/model/document.ts';
import type { RemovalReason, RemovedLine } from '#core/model/release.ts';
import { type Line, toLine } from './line.ts';
import { findFurniture } from './page.ts';
import { repairText } from './repair.ts';

export interface Cleaned {
  readonly kept: readonly SourceParagraph[];
  readonly removed: readonly RemovedLine[];
  /** Kept lines that may be furniture, for the user to decide; `position` as in `removed`. */
  readonly doubtful: readonly RemovedLine[];
  /** For each paragraph given, and once more for the end: how many kept ones stand before it. */
  readonly positions: readonly number[];
}

/**
 * Parts a release from the page it was copied with (domain-rules.md E). Whole lines only, with the rules of all
 * three languages whatever the text's own, as pages mix them. Every paragraph with text is in exactly one of the
 * two lists, repaired; empty ones are in none. `dropped`: the numbers of those lines among `doubtful` of a first reading
 * that the user took out. `fromPage`: the file's reader has found a page around the text, so that more is expected.
 */
export function clean(
  paragraphs: readonly SourceParagraph[],
  dropped: ReadonlySet<number> = NONE,
  fromPage = false,
): Cleaned {
  const lines = paragraphs.map((paragraph) =>
    toLine({ ...paragraph, content: repairText(paragraph.content) }),
  );
  const written = lines.filter((line) => line.text !== '');
  const { reasons, doubts } = findFurniture(written, fromPage);
  const asked = written.filter((_, index) => doubts[index] !== undefined);
  const given = new Set(asked.filter((_, number) => dropped.has(number)));
  const verdicts = written.map((line, index): Verdict => {
    const doubt = doubts[index];
    if (doubt === undefined) return { reason: reasons[index], asked: undefined };
    return given.has(line) ? { reason: doubt, asked: undefined } : { reason: undefined, asked: doubt };
  });
  return part(lines, new Map(written.map((line, index) => [line, verdicts[index]])));
}

/** `asked`: why a line that stays may be furniture. */
interface Verdict {
  readonly reason: RemovalReason | undefined;
  readonly asked: RemovalReason | undefined;
}

const NONE: ReadonlySet<number> = new Set();

/** Repairs without removing anything, for who wants the page as it is. */
export function repairOnly(paragraphs: readonly SourceParagraph[]): readonly SourceParagraph[] {
  return paragraphs
    .map((paragraph) => ({ ...paragraph, content: repairText(paragraph.content) }))
    .filter((paragraph) => paragraph.content.text !== '');
}

function part(lines: readonly Line[], verdicts: ReadonlyMap<Line, Verdict | undefined>): Cleaned {
  const kept: SourceParagraph[] = [];
  const removed: RemovedLine[] = [];
  const doubtful: RemovedLine[] = [];
  const positions: number[] = [];
  for (const line of lines) {
    positions.push(kept.length);
    if (line.text === '') continue;
    const { reason, asked } = verdicts.get(line) ?? {};
    if (asked !== undefined) doubtful.push({ text: line.text, reason: asked, position: kept.length });
    if (reason === undefined) kept.push(line.paragraph);
    else removed.push({ text: line.text, reason, position: kept.length });
  }
  positions.push(kept.length);
  return { kept, removed, doubtful, positions };
}
