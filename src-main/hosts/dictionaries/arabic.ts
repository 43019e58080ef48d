import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie, encodeTrieDataToBTrie, type ITrie } from 'cspell-trie-lib';
import { type Dictionary, type DictionarySource, LONGEST_WORD, type PackedTrie } from './dictionary.ts';

/**
 * The Arabic words of Ayaspell, as @cspell/dict-ar has them (npm has no Hunspell dictionary of Arabic). The package's
 * text form takes a second and 250 MB to read; its binary form, which is kept, a fortieth of both.
 */
export async function makeArabic(): Promise<DictionarySource> {
  const packed = await readFile(join(dirname(packageFile.resolve(NAME)), 'ar.trie.gz'));
  const trie = decodeTrie(await promisify(gunzip)(packed)) as ITrie & {
    readonly data: Parameters<typeof encodeTrieDataToBTrie>[0];
  };
  return trieSource({ kind: 'trie', bytes: encodeTrieDataToBTrie(trie.data, {}) });
}

/** Throws where the bytes are no trie. */
export function trieSource(packed: PackedTrie): DictionarySource {
  // A Buffer's slice() is no copy.
  const copy = () => new Uint8Array(packed.bytes);
  return { dictionaries: openTrie(packed), pack: () => ({ kind: 'trie', bytes: copy() }) };
}

export function openTrie({ bytes }: PackedTrie): readonly Dictionary[] {
  const trie = decodeTrie(bytes);
  return [
    {
      knows: (word) => word.length <= LONGEST_WORD && trie.has(word),
      suggest: (word) => (word.length <= LONGEST_WORD ? nearest(trie, word) : []),
    },
  ];
}

/** A letter exchanged is likelier than one left out: words as long as the one that was typed come first. */
function nearest(trie: ITrie, word: string): readonly string[] {
  const length = (other: string) => Math.abs(other.length - word.length);
  return trie.suggest(word, { numSuggestions: 16 }).toSorted((a, b) => length(a) - length(b));
}

const packageFile = createRequire(import.meta.url);
const NAME = '@cspell/dict-ar/cspell-ext.json';
