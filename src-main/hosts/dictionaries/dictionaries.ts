import { setImmediate as pause } from 'node:timers/promises';
import { type BalaghError, toBalaghError } from '#contract/errors.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Speller } from '#core/qa/speller.ts';
import type { Dictionaries } from '#services/ports/dictionaries.ts';
import { loadArabic } from './arabic.ts';
import type { Dictionary } from './dictionary.ts';
import { bundledHunspell, folderHunspell } from './hunspell.ts';

interface Options {
  /** The user's own folder of Hunspell files, '' for none; asked for when the dictionaries are loaded. */
  folder(): string;
  /** Where what is made once for all is kept: the library. */
  cache: string;
}

/** Where Linux distributions keep Hunspell's files. */
const SYSTEM_FOLDER = '/usr/share/hunspell';

/**
 * French and English from npm, Arabic from the user's or the system's Hunspell files, else from npm. Loaded one after the
 * other when first asked for; between two, other work gets its turn. What cannot be loaded leaves its language unchecked.
 */
export function createDictionaries(options: Options): Dictionaries {
  let loading: Promise<void> | undefined;
  const failures: BalaghError[] = [];
  let loaded: ReadonlyMap<string, readonly Dictionary[]> | undefined;
  let current: { readonly key: string; readonly speller: Speller } | undefined;
  return {
    ready() {
      loading ??= loadAll(options, failures).then((all) => {
        loaded = all;
      });
      return loading;
    },
    failures: () => failures,
    speller(words) {
      if (loaded === undefined) return undefined;
      const key = JSON.stringify(words);
      if (current?.key !== key) current = { key, speller: spellerOf(loaded, words) };
      return current.speller;
    },
  };
}

async function loadAll(
  { folder, cache }: Options,
  failures: BalaghError[],
): Promise<ReadonlyMap<string, readonly Dictionary[]>> {
  const own = folder();
  const loaders: readonly (readonly [string, () => Promise<readonly Dictionary[]>])[] = [
    ['fr', async () => (await folderHunspell(own, 'fr')) ?? (await bundledHunspell(['fr']))],
    // A word of either spelling is a word; that a text keeps to one is another check's business.
    ['en', async () => (await folderHunspell(own, 'en')) ?? (await bundledHunspell(['en', 'en-gb']))],
    [
      'ar',
      async () =>
        (await folderHunspell(own, 'ar')) ??
        (await folderHunspell(SYSTEM_FOLDER, 'ar')) ?? [await loadArabic(cache)],
    ],
  ];
  const all = new Map<string, readonly Dictionary[]>();
  for (const [language, load] of loaders) {
    const dictionaries = await load().catch((cause: unknown) => {
      failures.push(toBalaghError(cause));
      return [];
    });
    if (dictionaries.length > 0) all.set(language, dictionaries);
    await pause();
  }
  return all;
}

/** Words looked up before; a release has a few thousand different ones. */
const MOST_KNOWN = 50_000;

function spellerOf(
  loaded: ReadonlyMap<string, readonly Dictionary[]>,
  words: Readonly<Record<LanguageTag, readonly string[]>>,
): Speller {
  const own = new Map<string, Set<string>>();
  for (const [language, list] of Object.entries(words)) {
    const primary = primaryLanguage(language);
    own.set(primary, new Set([...(own.get(primary) ?? []), ...list]));
  }
  const known = new Map<string, boolean>();
  return {
    knows(word, language) {
      const primary = primaryLanguage(language);
      const dictionaries = loaded.get(primary);
      if (dictionaries === undefined) return undefined;
      if (own.get(primary)?.has(word)) return true;
      const key = `${primary} ${word}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      if (known.size >= MOST_KNOWN) known.clear();
      const found = dictionaries.some((dictionary) => dictionary.knows(word));
      known.set(key, found);
      return found;
    },
    suggest(word, language) {
      const dictionaries = loaded.get(primaryLanguage(language)) ?? [];
      const all = dictionaries.flatMap((dictionary) => dictionary.suggest(word));
      return [...new Set(all)].slice(0, MOST_SUGGESTIONS);
    },
  };
}

const MOST_SUGGESTIONS = 10;
