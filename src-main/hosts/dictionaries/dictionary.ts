/** The words of one language, from one source. */
export interface Dictionary {
  knows(word: string): boolean;
  /** The best first. Takes up to half a second. */
  suggest(word: string): readonly string[];
}

/** What dictionaries were read from, and how they get to another thread without being read again. */
export interface DictionarySource {
  readonly dictionaries: readonly Dictionary[];
  /** Its buffers may be moved away: they are copies. */
  pack(): PackedDictionaries;
}

/** Dictionaries on their way between threads: see hunspell.ts and arabic.ts. */
export type PackedDictionaries = HunspellImage | PackedTrie;

/** The memory of a WebAssembly module with Hunspell dictionaries in it, as far as it is used. */
export interface HunspellImage {
  readonly kind: 'hunspell';
  readonly memory: Uint8Array<ArrayBuffer>;
  /** Of the whole memory, bytes. */
  readonly size: number;
  /** Address of each dictionary. */
  readonly handles: readonly number[];
}

export interface PackedTrie {
  readonly kind: 'trie';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The buffer that goes from thread to thread. */
export const bytesOf = (packed: PackedDictionaries): Uint8Array<ArrayBuffer> =>
  packed.kind === 'trie' ? packed.bytes : packed.memory;

/** Longer words than this are no words; Hunspell itself stops at 100 letters. */
export const LONGEST_WORD = 60;

const MOST_SUGGESTIONS = 10;

/** What a word may have been meant to be, of all the dictionaries. */
export function suggestionsOf(dictionaries: readonly Dictionary[], word: string): readonly string[] {
  const all = dictionaries.flatMap((dictionary) => dictionary.suggest(word));
  return [...new Set(all)].slice(0, MOST_SUGGESTIONS);
}
