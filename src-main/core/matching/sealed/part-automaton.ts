import { type ChosenParts, LETTERS } from './choose-parts.ts';

/** Bytes of a set of parts. */
export const SET_BYTES = 16;

/** Finds all parts in one pass over the letters (Aho and Corasick, 1975). State 0 is the beginning. */
export interface Automaton {
  /** `LETTERS` places a state: the state that follows. */
  readonly next: Uint8Array;
  /** Per state a set, a bit a part: those that end there. */
  readonly sets: Uint8Array;
}

/** The automaton of chosen parts, 255 at most. A parent comes before its children, as it is as costly at least. */
export function automatonOf({ nodes }: ChosenParts): Automaton {
  const next = new Uint8Array((nodes.length + 1) * LETTERS);
  const sets = new Uint8Array((nodes.length + 1) * SET_BYTES);
  const depths = [0];
  const order = nodes.map((_, i) => i + 1);
  for (const [i, [parent, letter]] of nodes.entries()) {
    next[parent * LETTERS + letter] = i + 1;
    depths[i + 1] = (depths[parent] ?? 0) + 1;
  }
  order.sort((a, b) => (depths[a] ?? 0) - (depths[b] ?? 0));
  // The state of the longest end of a node's letters that is a node as well.
  const shorter = new Uint8Array(nodes.length + 1);
  for (const state of order) {
    const [parent, letter] = nodes[state - 1] ?? [0, 0];
    const end = parent === 0 ? 0 : (next[(shorter[parent] ?? 0) * LETTERS + letter] ?? 0);
    shorter[state] = end;
    sets.copyWithin(state * SET_BYTES, end * SET_BYTES, (end + 1) * SET_BYTES);
    const byte = state * SET_BYTES + ((state - 1) >>> 3);
    sets[byte] = (sets[byte] ?? 0) | (1 << ((state - 1) & 7));
    for (let at = state * LETTERS; at < (state + 1) * LETTERS; at++)
      if (next[at] === 0) next[at] = next[end * LETTERS + (at % LETTERS)] ?? 0;
  }
  return { next, sets };
}
