import type { LanguageTag } from '#core/model/language.ts';
import { ReadableText, type Reading } from './readable.ts';
import { ROOT, type TermTrie } from './trie.ts';

/** A place where a term ends: its number in the trie, and UTF-16 offsets in the text. */
export interface Occurrence {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  /** Ranges of what its slots hold, in order. */
  readonly slots: readonly (readonly [number, number])[];
  /** Whether an Arabic word of it has an ending of number, case or possession. */
  readonly inflected: boolean;
}

/** Every occurrence of every term of the trie in a text, overlapping ones included, by token of their start. */
export function findTerms(trie: TermTrie, text: string, language: LanguageTag): readonly Occurrence[] {
  const readable = new ReadableText(text, language, trie.keys);
  const found: Occurrence[] = [];
  for (let at = 0; at < readable.tokens.length; at++) {
    for (const reading of readable.first(at)) {
      const node = trie.step(ROOT, reading.key);
      if (node >= 0) {
        follow(trie, readable, { node, at, reading, slots: NO_SLOTS, inflected: reading.inflected }, found);
      }
    }
  }
  return found;
}

/** A node of the trie, and the token and reading that led to it. */
interface State {
  readonly node: number;
  readonly at: number;
  readonly reading: Pick<Reading, 'front' | 'back'>;
  readonly slots: Occurrence['slots'];
  readonly inflected: boolean;
}

const NO_SLOTS: Occurrence['slots'] = [];
const WHOLE = { front: 0, back: 0 };

/** Walks on from a first token, and notes the terms of each state where some end. */
function follow(trie: TermTrie, readable: ReadableText, first: State, found: Occurrence[]): void {
  const states = [first];
  const hasSlots = trie.hasSlots();
  for (let state = states.pop(); state !== undefined; state = states.pop()) {
    if (trie.hasTerms(state.node)) {
      const [start] = readable.range(first.at, first.reading);
      const [, end] = readable.range(state.at, state.reading);
      for (const term of trie.termsAt(state.node))
        found.push({ term, start, end, slots: state.slots, inflected: state.inflected });
    }
    const next = readable.next(state.at);
    for (const reading of readable.inner(next)) {
      const node = trie.step(state.node, reading.key);
      if (node >= 0) states.push(stepped(state, node, next, reading));
    }
    if (hasSlots) states.push(...behindSlot(trie, readable, state, next));
  }
}

/** The states behind a slot: one for each length that it may have where the term goes on, else that of a name. */
function behindSlot(trie: TermTrie, readable: ReadableText, state: State, next: number): readonly State[] {
  const node = trie.stepSlot(state.node);
  if (node < 0) return [];
  const from = readable.tokens[next]?.form === ',' ? next + 1 : next;
  const name = readable.nameEnd(from);
  return readable.slotEnds(from).flatMap((at): readonly State[] => {
    const [start] = readable.range(from, WHOLE);
    const [, end] = readable.range(at, WHOLE);
    const slots = [...state.slots, [start, end] as const];
    const behind = { node, at, reading: WHOLE, slots, inflected: state.inflected };
    // A term that ends with its slot ends with the name; what goes on finds its own end.
    const states = trie.hasTerms(node) && at !== name ? goOn(trie, readable, behind) : [behind];
    const comma = readable.next(at);
    return readable.tokens[comma]?.form === ','
      ? [...states, ...goOn(trie, readable, { ...behind, at: comma })]
      : states;
  });
}

/** The states one word further, for a state that must not end there. */
function goOn(trie: TermTrie, readable: ReadableText, state: State): readonly State[] {
  const next = readable.next(state.at);
  return readable.inner(next).flatMap((reading): State[] => {
    const node = trie.step(state.node, reading.key);
    return node < 0 ? [] : [stepped(state, node, next, reading)];
  });
}

const stepped = (state: State, node: number, at: number, reading: Reading): State => ({
  ...{ node, at, reading, slots: state.slots },
  inflected: state.inflected || reading.inflected,
});
