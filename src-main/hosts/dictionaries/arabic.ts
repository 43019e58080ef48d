import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie, encodeTrieDataToBTrie, type ITrie } from 'cspell-trie-lib';
import { type Dictionary, type DictionarySource, LONGEST_WORD, type PackedTrie } from './dictionary.ts';

/**
 * The Arabic words of Ayaspell, as @cspell/dict-ar has them (npm has no Hunspell dictionary of Arabic). The package's
 * text form takes a second and 250 MB to read; its binary form, kept in the library once it is made, a fortieth of both.
 */
export async function readArabic(cache: string): Promise<DictionarySource> {
  const folder = join(cache, 'dictionaries');
  return (await readCached(folder)) ?? sourceOf(await make(folder));
}

/** Throws where the bytes are no trie. */
function sourceOf(bytes: Uint8Array<ArrayBuffer>): DictionarySource {
  return {
    dictionaries: openTrie({ kind: 'trie', bytes }),
    // A Buffer's slice() is no copy.
    pack: () => ({ kind: 'trie', bytes: new Uint8Array(bytes) }),
  };
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

/** Named after the package's version: a newer one is made anew. */
async function cachedName(): Promise<string> {
  const description = await readFile(join(dirname(packageFile.resolve(NAME)), 'package.json'), 'utf8');
  const { version } = JSON.parse(description) as { version: string };
  return `ar-${version}.btrie`;
}

async function readCached(folder: string): Promise<DictionarySource | null> {
  try {
    return sourceOf(await readFile(join(folder, await cachedName())));
  } catch {
    // Not made yet, or damaged: it is made again.
    return null;
  }
}

async function make(folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await readFile(join(dirname(packageFile.resolve(NAME)), 'ar.trie.gz'));
  const trie = decodeTrie(await promisify(gunzip)(packed)) as ITrie & {
    readonly data: Parameters<typeof encodeTrieDataToBTrie>[0];
  };
  const bytes = encodeTrieDataToBTrie(trie.data, {});
  await keep(folder, bytes);
  return bytes;
}

/** Whole or not at all. A library that cannot be written to is slower, and no worse. */
async function keep(folder: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const name = join(folder, await cachedName());
    await writeFile(`${name}.${process.pid}.new`, bytes);
    await rename(`${name}.${process.pid}.new`, name);
  } catch {
    return;
  }
}
