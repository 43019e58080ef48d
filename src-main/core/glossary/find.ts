import type { LanguageTag } from '#core/model/language.ts';
import { ReadableText, type Reading } from './readable.ts';
import { ROOT, type TermTrie } from './trie.ts';

/** A place where a term ends: its number in the trie, and UTF-16 offsets in the text. */
export interface Occurrence {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** Every occurrence of every term of the trie in a text, overlapping ones included, by token of their start. */
export function findTerms(trie: TermTrie, text: string, language: LanguageTag): readonly Occurrence[] {
  const readable = new ReadableText(text, language, trie.keys);
  const found: Occurrence[] = [];
  for (let at = 0; at < readable.tokens.length; at++) {
    for (const reading of readable.first(at)) {
      const node = trie.step(ROOT, reading.key);
      if (node >= 0) follow(trie, readable, { node, at, reading }, found);
    }
  }
  return found;
}

/** A node of the trie, and the token and reading that led to it. */
interface State {
  readonly node: number;
  readonly at: number;
  readonly reading: Reading;
}

/** Walks on from a first token, and notes the terms of each state where some end. */
function follow(trie: TermTrie, readable: ReadableText, first: State, found: Occurrence[]): void {
  const states = [first];
  for (let state = states.pop(); state !== undefined; state = states.pop()) {
    if (trie.hasTerms(state.node)) {
      const [start] = readable.range(first.at, first.reading);
      const [, end] = readable.range(state.at, state.reading);
      for (const term of trie.termsAt(state.node)) found.push({ term, start, end });
    }
    const next = readable.next(state.at);
    for (const reading of readable.inner(next)) {
      const node = trie.step(state.node, reading.key);
      if (node >= 0) states.push({ node, at: next, reading });
    }
  }
}
