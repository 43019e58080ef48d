import { setImmediate as pause } from 'node:timers/promises';
import type { Problem } from '#contract/errors.ts';
import type { DictionaryState } from '#contract/spelling.ts';
import { openTrie } from '../dictionaries/arabic.ts';
import { bytesOf, type Dictionary, type PackedDictionaries } from '../dictionaries/dictionary.ts';
import { openHunspell } from '../dictionaries/hunspell.ts';
import type { DictionaryPlaces } from '../dictionaries/load.ts';
import { createDictionaryLoader, type DictionaryLoader } from '../dictionaries/loader.ts';
import { Moved } from './messages.ts';
import { createThread } from './thread.ts';

/** A tenth of this is ample; more is a hostile dictionary. */
const MEMORY_LIMIT_MB = 1024;
const LIMIT_MS = 60_000;

/** What comes back from the worker. */
interface Sent {
  readonly languages: readonly {
    readonly state: DictionaryState;
    readonly packed: PackedDictionaries | null;
  }[];
  readonly folder: Problem | null;
}

/**
 * Dictionaries by a worker thread: it reads and builds them, which takes seconds the first time, and hands the finished
 * memory over, so that checks look words up at once; it keeps its own for corrections, which take half a second.
 */
export function createWorkerDictionaries(): DictionaryLoader & { close(): Promise<void> } {
  const thread = createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'dictionaries-not-loaded' });
  const call = (method: keyof DictionaryLoader, parameters: readonly unknown[]) =>
    thread.call(`dictionaries.${method}`, parameters, { subject: 'dictionaries', limitMs: LIMIT_MS });
  return {
    async load(places) {
      const { languages, folder } = (await call('load', [places])) as Sent;
      const dictionaries = new Map<string, readonly Dictionary[]>();
      for (const { state, packed } of languages) {
        if (packed !== null) dictionaries.set(state.language, await open(packed));
        // Between two, other work gets its turn.
        await pause();
      }
      return { states: languages.map(({ state }) => state), folder, dictionaries };
    },
    suggest: (...parameters) => call('suggest', parameters) as ReturnType<DictionaryLoader['suggest']>,
    close: () => thread.close(),
  };
}

async function open(packed: PackedDictionaries): Promise<readonly Dictionary[]> {
  return packed.kind === 'trie' ? openTrie(packed) : openHunspell(packed);
}

/** The worker's side. */
export function createDictionaryMethods() {
  const loader = createDictionaryLoader();
  return {
    async load(places: DictionaryPlaces): Promise<Moved> {
      const { languages, folder } = await loader.read(places);
      const sent = languages.map(({ state, source }) => ({ state, packed: source?.pack() ?? null }));
      const buffers = sent.flatMap(({ packed }) => (packed === null ? [] : [bytesOf(packed).buffer]));
      return new Moved({ languages: sent, folder } satisfies Sent, buffers);
    },
    suggest: loader.suggest,
  };
}
