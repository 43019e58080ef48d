import type { Place } from '../retriever.ts';
import type { SealedIndex } from './sealed-index.ts';

/** Whose text stands at a rank. */
export function placeOf(index: SealedIndex, rank: number, raw: number): Place {
  const origin = index.words('records')[rank * 4 + 3] ?? 0;
  return {
    unit: index.words('units')[rank] ?? 0,
    memory: origin & 0xffff,
    tag: index.description.tags[(origin >>> 16) & 0xff] ?? '',
    raw,
  };
}
