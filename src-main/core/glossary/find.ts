import type { LanguageTag } from '#core/model/language.ts';
import type { Reading } from './arabic.ts';
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
    for (const reading of readable.readings(at, 'first')) {
      const node = trie.step(ROOT, reading.key);
      if (node === null) continue;
      follow(trie, readable, { node, at, reading }, (last) => {
        const [start] = readable.range(at, reading);
        const [, end] = readable.range(last.at, last.reading);
        for (const term of trie.termsAt(last.node)) found.push({ term, start, end });
      });
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

/** Walks on from a first token, and reports each state where terms end. */
function follow(trie: TermTrie, readable: ReadableText, first: State, report: (state: State) => void): void {
  const states = [first];
  for (let state = states.pop(); state !== undefined; state = states.pop()) {
    if (trie.termsAt(state.node).length > 0) report(state);
    const next = readable.isHyphen(state.at + 1) ? state.at + 2 : state.at + 1;
    for (const reading of readable.readings(next, 'inner')) {
      const node = trie.step(state.node, reading.key);
      if (node !== null) states.push({ node, at: next, reading });
    }
  }
}
