import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { BalaghError } from '#contract/errors.ts';
import { type Dictionary, LONGEST_WORD } from './dictionary.ts';

/** Hunspell, compiled to WebAssembly, on a pair of its files. */

/** The packages that hold the dictionaries of French and English. */
const PACKAGES = {
  fr: () => import('dictionary-fr'),
  en: () => import('dictionary-en'),
  'en-gb': () => import('dictionary-en-gb'),
};

export async function bundledHunspell(
  names: readonly (keyof typeof PACKAGES)[],
): Promise<readonly Dictionary[]> {
  const dictionaries: Dictionary[] = [];
  for (const name of names) {
    const { default: files } = await PACKAGES[name]();
    const decoder = new TextDecoder();
    dictionaries.push(await hunspell(decoder.decode(files.aff), decoder.decode(files.dic)));
  }
  return dictionaries;
}

/** Larger files are none that a person made; the Arabic ones have 10 MB. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The dictionary of a language in a folder (`ar.aff`, `ar_MA.aff`); null where there is none. */
export async function folderHunspell(
  folder: string,
  language: string,
): Promise<readonly Dictionary[] | null> {
  if (folder === '') return null;
  const names = await readdir(folder).catch(() => []);
  const pattern = new RegExp(`^${language}(?:[_-][A-Za-z]+)?\\.aff$`);
  const name = names.filter((one) => pattern.test(one)).toSorted()[0];
  if (name === undefined) return null;
  try {
    return [await readPair(join(folder, name.slice(0, -'.aff'.length)))];
  } catch (cause) {
    throw new BalaghError('unreadable-dictionary', { language, folder }, { cause });
  }
}

async function readPair(stem: string): Promise<Dictionary> {
  const paths = [`${stem}.aff`, `${stem}.dic`] as const;
  for (const path of paths) {
    const info = await stat(path);
    if (!info.isFile() || info.size > LARGEST_FILE) throw new Error('no file, or too large');
  }
  const [affixes, words] = await Promise.all([readFile(paths[0]), readFile(paths[1])]);
  // Hunspell is given UTF-8, so the file must not say otherwise any more.
  const encoding = /^SET\s+(\S+)/m.exec(affixes.toString('latin1'))?.[1] ?? 'latin1';
  // Hunspell itself takes a list without its count for an empty one: every word would be wrong.
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*\d/.test(words.toString('latin1', 0, 64)))
    throw new Error('no count of words');
  const decoder = new TextDecoder(encoding.replace(/^ISO(?=8859)/i, 'ISO-'));
  const rules = decoder.decode(affixes).replace(/^SET\s+\S+/m, 'SET UTF-8');
  return hunspell(rules, decoder.decode(words));
}

async function hunspell(affixes: string, words: string): Promise<Dictionary> {
  const engine: Hunspell = await createHunspellFromStrings(affixes, words);
  return {
    knows: (word) => word.length <= LONGEST_WORD && engine.testSpelling(word.toWellFormed()),
    suggest: (word) =>
      word.length <= LONGEST_WORD ? engine.getSpellingSuggestions(word.toWellFormed()) : [],
  };
}
