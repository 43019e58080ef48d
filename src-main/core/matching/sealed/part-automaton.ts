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

/** The automaton of chosen parts: state n + 1 is node n. */
export function automatonOf({ nodes }: Pick<ChosenParts, 'nodes'>): Automaton {
  const next = new Uint8Array((nodes.length + 1) * LETTERS);
  const sets = new Uint8Array((nodes.length + 1) * SET_BYTES);
  for (const [i, { parent, letter }] of nodes.entries()) next[parent * LETTERS + letter] = i + 1;
  // The state of the longest end of a node's letters that is a node as well. Shorter ones come first.
  const shorter = new Uint8Array(nodes.length + 1);
  for (const [i, { parent, letter, part }] of nodes.entries()) {
    const state = i + 1;
    const end = parent === 0 ? 0 : (next[(shorter[parent] ?? 0) * LETTERS + letter] ?? 0);
    shorter[state] = end;
    sets.copyWithin(state * SET_BYTES, end * SET_BYTES, (end + 1) * SET_BYTES);
    const byte = state * SET_BYTES + ((part ?? 0) >>> 3);
    if (part !== null) sets[byte] = (sets[byte] ?? 0) | (1 << (part & 7));
    for (let at = state * LETTERS; at < (state + 1) * LETTERS; at++)
      if (next[at] === 0) next[at] = next[end * LETTERS + (at % LETTERS)] ?? 0;
  }
  return { next, sets };
}
