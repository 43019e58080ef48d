import type { LanguageTag } from '#core/model/language.ts';
import { type ReadableText, readText } from './keys.ts';
import { ROOT, type TermTrie } from './trie.ts';

/** A place where a term ends: its number in the trie, and UTF-16 offsets in the text. */
export interface Occurrence {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** Every occurrence of every term of the trie in a text, overlapping ones included, by token of their start. */
export function findTerms(trie: TermTrie, text: string, language: LanguageTag): readonly Occurrence[] {
  const readable = readText(text, language);
  const found: Occurrence[] = [];
  for (let at = 0; at < readable.tokens.length; at++) {
    for (const { key, start, end } of readable.readings(at, 'first')) {
      const node = trie.step(ROOT, key);
      if (node !== null) follow(trie, readable, { node, start, end, next: at + 1 }, found);
    }
  }
  return found;
}

interface State {
  readonly node: number;
  readonly start: number;
  readonly end: number;
  /** The token to read next. */
  readonly next: number;
}

function follow(trie: TermTrie, readable: ReadableText, first: State, found: Occurrence[]): void {
  const states = [first];
  for (let state = states.pop(); state !== undefined; state = states.pop()) {
    const { node, start, end } = state;
    for (const term of trie.termsAt(node)) found.push({ term, start, end });
    const next = readable.isHyphen(state.next) ? state.next + 1 : state.next;
    for (const reading of readable.readings(next, 'inner')) {
      const child = trie.step(node, reading.key);
      if (child !== null) states.push({ node: child, start, end: reading.end, next: next + 1 });
    }
  }
}
