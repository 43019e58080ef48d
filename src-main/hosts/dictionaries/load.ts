import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BalaghError, toBalaghError } from '#contract/errors.ts';
import type { DictionaryState } from '#contract/spelling.ts';
import { makeArabic, trieSource } from './arabic.ts';
import type { DictionarySource, PackedDictionaries } from './dictionary.ts';
import { bundledTexts, findPair, readPair } from './files.ts';
import { hunspellSource, readHunspell } from './hunspell.ts';
import { keptOr } from './kept.ts';

/** Where dictionaries are looked for. */
export interface DictionaryPlaces {
  /** The user's own folder of Hunspell files, '' for none. */
  readonly folder: string;
  /** The folder in which what is made once for all is kept. */
  readonly cache: string;
}

/** What became of a language, and its dictionaries where they could be read. */
export interface LoadedLanguage {
  readonly state: DictionaryState;
  readonly source: DictionarySource | null;
}

const LANGUAGES = ['fr', 'en', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];

/** Where Linux distributions keep Hunspell's files. */
const SYSTEM_FOLDER = '/usr/share/hunspell';

/**
 * French and English from the user's Hunspell files, else from npm; Arabic from the user's or the system's, else from npm.
 * One after the other; what cannot be read leaves its language unchecked, and says why.
 */
export async function loadLanguages(places: DictionaryPlaces): Promise<readonly LoadedLanguage[]> {
  const loaded: LoadedLanguage[] = [];
  for (const language of LANGUAGES) loaded.push(await loadLanguage(language, places));
  return loaded;
}

/** What is wrong with the user's folder as a whole. Errors: `missing-dictionary-folder`, `no-dictionary-in-folder`. */
export async function folderProblem(folder: string): Promise<BalaghError | null> {
  if (folder === '') return null;
  try {
    await readdir(folder);
  } catch (cause) {
    return new BalaghError('missing-dictionary-folder', { folder }, { cause });
  }
  const found = await Promise.all(LANGUAGES.map((language) => findPair(folder, language)));
  return found.every((stem) => stem === null) ? new BalaghError('no-dictionary-in-folder', { folder }) : null;
}

async function loadLanguage(
  language: Language,
  { folder, cache }: DictionaryPlaces,
): Promise<LoadedLanguage> {
  const own = folder === '' ? null : await findPair(folder, language);
  if (own !== null) return loadPair(language, 'own', own);
  const system = language === 'ar' ? await findPair(SYSTEM_FOLDER, language) : null;
  if (system !== null) return loadPair(language, 'system', system);
  return settled({ language, origin: 'built-in' }, () => builtIn(language, join(cache, 'dictionaries')));
}

interface BuiltIn {
  readonly packages: readonly string[];
  make(): Promise<DictionarySource>;
}

/** A word of either English spelling is a word; that a text keeps to one is another check's business. */
const BUILT_IN: Readonly<Record<Language, BuiltIn>> = {
  fr: {
    packages: ['dictionary-fr', 'hunspell-wasm'],
    make: async () => readHunspell(await bundledTexts(['fr'])),
  },
  en: {
    packages: ['dictionary-en', 'dictionary-en-gb', 'hunspell-wasm'],
    make: async () => readHunspell(await bundledTexts(['en', 'en-gb'])),
  },
  ar: { packages: ['@cspell/dict-ar', 'cspell-trie-lib'], make: makeArabic },
};

function builtIn(language: Language, folder: string): Promise<DictionarySource> {
  const { packages, make } = BUILT_IN[language];
  return keptOr({ folder, language, packages }, open, make);
}

const open = async (packed: PackedDictionaries): Promise<DictionarySource> =>
  packed.kind === 'trie' ? trieSource(packed) : hunspellSource(packed);

function loadPair(language: Language, origin: 'own' | 'system', stem: string): Promise<LoadedLanguage> {
  const file = `${stem}.aff`;
  return settled({ language, origin, file }, async () => {
    const texts = await readPair(stem, language);
    return await readHunspell([texts]);
  });
}

async function settled(
  place: Omit<DictionaryState, 'problem'>,
  load: () => Promise<DictionarySource>,
): Promise<LoadedLanguage> {
  try {
    return { state: { ...place, problem: null }, source: await load() };
  } catch (thrown) {
    return { state: { ...place, problem: problemOf(place, thrown).toJSON() }, source: null };
  }
}

function problemOf({ language, file }: Omit<DictionaryState, 'problem'>, thrown: unknown): BalaghError {
  if (thrown instanceof BalaghError) return thrown;
  if (file === undefined)
    return new BalaghError('missing-built-in-dictionary', {
      language,
      detail: toBalaghError(thrown).message,
    });
  return new BalaghError('damaged-dictionary', { language, file }, { cause: thrown });
}
