import type { DifferencePart } from '#core/model/memory.ts';
import { plainTokens } from '#core/text/tokens.ts';
import { LONGEST_FUZZY } from './points.ts';

type Kind = DifferencePart['kind'];

/**
 * How a match's source must change to become the segment, in reading order: equal and deleted parts make up the
 * source, equal and inserted ones the segment, to the last character. Compared by words as written, because the
 * reader is to see a changed capital too. Longest common subsequence; texts of more than LONGEST_FUZZY changed
 * tokens are one replaced block between equal ends.
 */
export function difference(source: string, segment: string): readonly DifferencePart[] {
  const [from, to] = [pieces(source), pieces(segment)];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const room = Math.min(from.length, to.length) - head;
  while (tail < room && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const parts = createParts();
  parts.push('equal', from.slice(0, head).join(''));
  aligned(from.slice(head, from.length - tail), to.slice(head, to.length - tail), parts);
  parts.push('equal', from.slice(from.length - tail).join(''));
  return parts.finish();
}

/** Tokens as written, and what stands between them. The rules of no language matter for display. */
function pieces(text: string): readonly string[] {
  const cut: string[] = [];
  let at = 0;
  for (const { start, end } of plainTokens(text, 'und')) {
    if (start < at) continue; // a second word of one ligature
    if (start > at) cut.push(text.slice(at, start));
    cut.push(text.slice(start, end));
    at = end;
  }
  if (at < text.length) cut.push(text.slice(at));
  return cut;
}

function aligned(from: readonly string[], to: readonly string[], parts: Parts): void {
  if (from.length > LONGEST_FUZZY || to.length > LONGEST_FUZZY) {
    parts.push('deleted', from.join(''));
    parts.push('inserted', to.join(''));
    return;
  }
  const width = to.length + 1;
  const lengths = commonLengths(from, to);
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [left, right] = [from[i] ?? '', to[j] ?? ''];
    const here = i * width + j;
    if (i < from.length && j < to.length && left === right) {
      parts.push('equal', left);
      i++;
      j++;
    } else if (
      j === to.length ||
      (i < from.length && (lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0))
    ) {
      parts.push('deleted', left);
      i++;
    } else {
      parts.push('inserted', right);
      j++;
    }
  }
}

/** Weight of the heaviest common subsequence of `from` from i and `to` from j, at [i * (to.length + 1) + j]. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint32Array {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    const piece = from[i] ?? '';
    const weight = weightOf(piece);
    for (let j = to.length - 1; j >= 0; j--) {
      const here = i * width + j;
      const skipped = Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
      const paired = piece === to[j] ? (lengths[here + width + 1] ?? 0) + weight : 0;
      lengths[here] = Math.max(skipped, paired);
    }
  }
  return lengths;
}

/** Words outweigh spaces and marks, so that the difference hangs on words. */
function weightOf(piece: string): number {
  if (/^\s*$/.test(piece)) return 1;
  return /[\p{L}\p{N}]/u.test(piece) ? 8 : 3;
}

interface Parts {
  push(kind: Kind, text: string): void;
  finish(): readonly DifferencePart[];
}

/** Collects steps; between two changes a space counts as changed, and of one change the deletion comes first. */
function createParts(): Parts {
  const done: DifferencePart[] = [];
  let [equal, deleted, inserted] = ['', '', ''];
  const flush = () => {
    if (deleted !== '') done.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') done.push({ kind: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  const push = (kind: Kind, text: string) => {
    if (text === '') return;
    if (kind === 'equal') {
      equal += text;
      return;
    }
    if (equal !== '') settle();
    if (kind === 'deleted') deleted += text;
    else inserted += text;
  };
  const settle = () => {
    if ((deleted !== '' || inserted !== '') && deleted !== '' && inserted !== '' && equal.trim() === '') {
      deleted += equal;
      inserted += equal;
    } else {
      flush();
      done.push({ kind: 'equal', text: equal });
    }
    equal = '';
  };
  return {
    push,
    finish: () => {
      flush();
      if (equal !== '') done.push({ kind: 'equal', text: equal });
      return done;
    },
  };
}
