/** A piece of a text: inside one of the ranges or between them. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isHit: boolean;
}

/** A text cut at ranges that are in order and apart. */
export function highlighted(text: string, ranges: readonly (readonly [number, number])[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isHit: false });
    pieces.push({ start, text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isHit: false });
  return pieces;
}
