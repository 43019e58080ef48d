import type { Fix, Issue } from '#core/model/issue.ts';
import type { Mark, RichText } from '#core/model/rich-text.ts';
import { normaliseMarks } from '#core/text/marks.ts';

/** The fixes of one cell that do not touch each other, the last first, so that none moves another. */
export function compatibleFixes(issues: readonly Issue[]): readonly Fix[] {
  const fixes = issues.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const chosen: Fix[] = [];
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen.at(-1);
    // Two insertions at one place, or one replacement within another, wait for the next round.
    if (
      last === undefined ||
      fix.start > last.end ||
      (fix.start === last.end && fix.start < fix.end && last.start < last.end)
    )
      chosen.push(fix);
  }
  return chosen.toReversed();
}

/** A text with fixes applied; marks move along, and cover what replaces their words. */
export function applyFixes(content: RichText, fixes: readonly Fix[]): RichText {
  return fixes.reduce(applyFix, content);
}

function applyFix({ text, marks }: RichText, { start, end, text: written }: Fix): RichText {
  const shift = written.length - (end - start);
  const moved = marks.flatMap((mark): readonly Mark[] => {
    const from = mark.start <= start ? mark.start : mark.start >= end ? mark.start + shift : start;
    const to = mark.end >= end ? mark.end + shift : mark.end <= start ? mark.end : start + written.length;
    return from < to ? [{ ...mark, start: from, end: to }] : [];
  });
  return normaliseMarks({ text: text.slice(0, start) + written + text.slice(end), marks: moved });
}
