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
  const start = sameStart(source, segment);
  const end = sameEnd(source, segment, start);
  const from = pieces(source.slice(start, source.length - end));
  const to = pieces(segment.slice(start, segment.length - end));
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const room = Math.min(from.length, to.length) - head;
  while (tail < room && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const parts = createParts();
  parts.push('equal', source.slice(0, start) + from.slice(0, head).join(''));
  aligned(from.slice(head, from.length - tail), to.slice(head, to.length - tail), parts);
  parts.push('equal', from.slice(from.length - tail).join('') + source.slice(source.length - end));
  return parts.finish();
}

/** Code units at the start that are the same, up to a space and with it: no token reaches over one. */
function sameStart(a: string, b: string): number {
  const room = Math.min(a.length, b.length);
  let start = 0;
  for (let same = 0; same < room; same++) {
    const code = a.charCodeAt(same);
    if (code !== b.charCodeAt(same)) break;
    if (code === SPACE) start = same + 1;
  }
  return start;
}

/** The same at the end, from behind a space on, without what belongs to the start. */
function sameEnd(a: string, b: string, start: number): number {
  const room = Math.min(a.length, b.length) - start;
  let end = 0;
  for (let same = 1; same <= room; same++) {
    const [x, y] = [a.length - same, b.length - same];
    if (a.charCodeAt(x) !== b.charCodeAt(y)) break;
    if (a.charCodeAt(x - 1) === SPACE && b.charCodeAt(y - 1) === SPACE) end = same;
  }
  return end;
}

const SPACE = 0x20;

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
  if (from.length === 0 || to.length === 0) {
    parts.push('deleted', from.join(''));
    parts.push('inserted', to.join(''));
    return;
  }
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
  const numbers = new Map<string, number>();
  const columns = Int32Array.from(to, (piece) => numberOf(numbers, piece));
  for (let i = from.length - 1; i >= 0; i--) {
    const piece = from[i] ?? '';
    const number = numberOf(numbers, piece);
    const weight = weightOf(piece);
    const row = i * width;
    let [right, corner] = [0, 0];
    for (let j = to.length - 1; j >= 0; j--) {
      const below = lengths[row + width + j] ?? 0;
      const paired = number === columns[j] ? corner + weight : 0;
      corner = below;
      if (below > right) right = below;
      if (paired > right) right = paired;
      lengths[row + j] = right;
    }
  }
  return lengths;
}

function numberOf(numbers: Map<string, number>, piece: string): number {
  const known = numbers.get(piece) ?? numbers.size;
  numbers.set(piece, known);
  return known;
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
