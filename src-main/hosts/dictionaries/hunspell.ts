import { Hunspell } from 'hunspell-wasm';
import createModule from 'hunspell-wasm/wasm/hunspell.js';
import { type Dictionary, type DictionarySource, type HunspellImage, LONGEST_WORD } from './dictionary.ts';

/** The two files of a Hunspell dictionary, as text; the affixes say `SET UTF-8`. */
export interface HunspellTexts {
  readonly affixes: string;
  readonly words: string;
}

/** What is used of Hunspell compiled by Emscripten: one memory, and its C interface. */
interface Module {
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
  _malloc(bytes: number): number;
  _Hunspell_create(affixes: number, words: number): number;
}

/** Reads dictionaries into a WebAssembly memory of their own: a broken one takes no other along. */
export async function readHunspell(texts: readonly HunspellTexts[]): Promise<DictionarySource> {
  const module: Module = await createModule();
  const handles: number[] = [];
  const noting = withCreate(module, (affixes, words) => {
    const handle = module._Hunspell_create(affixes, words);
    handles.push(handle);
    return handle;
  });
  const dictionaries = texts.map(({ affixes, words }) => dictionaryOf(new Hunspell(noting, affixes, words)));
  return { dictionaries, pack: () => imageOf(module, handles) };
}

/**
 * The dictionaries of an image, in a few milliseconds. All that Hunspell has is in its memory, and every instance of the
 * module lays it out alike, so a copy of the memory is a copy of the dictionaries.
 */
export async function openHunspell(image: HunspellImage): Promise<readonly Dictionary[]> {
  return (await hunspellSource(image)).dictionaries;
}

/** openHunspell(), for whoever hands the dictionaries on. */
export async function hunspellSource({ memory, size, handles }: HunspellImage): Promise<DictionarySource> {
  const module: Module = await createModule();
  while (module.HEAPU8.length < size) {
    // The only way to make the memory grow from outside; what was allocated is overwritten with the rest.
    if (module._malloc(size - module.HEAPU8.length) === 0) throw new Error('no memory for a dictionary');
  }
  module.HEAPU8.set(memory);
  const dictionaries = handles.map((handle) => {
    const open = withCreate(module, () => handle);
    return dictionaryOf(new Hunspell(open, '', ''));
  });
  return { dictionaries, pack: () => imageOf(module, handles) };
}

/** Hunspell's class creates its dictionary itself, by the module that it is given. */
function withCreate(module: Module, create: Module['_Hunspell_create']): Module {
  return Object.create(module, { _Hunspell_create: { value: create } });
}

function imageOf({ HEAPU8: all }: Module, handles: readonly number[]): HunspellImage {
  let used = all.length;
  while (used > 0 && all[used - 1] === 0) used--;
  return { kind: 'hunspell', memory: all.slice(0, used), size: all.length, handles };
}

function dictionaryOf(engine: Hunspell): Dictionary {
  const suggest = (word: string) => engine.getSpellingSuggestions(word.toWellFormed());
  return {
    knows: (word) => word.length <= LONGEST_WORD && engine.testSpelling(word.toWellFormed()),
    suggest(word) {
      if (word.length > LONGEST_WORD) return [];
      // Hunspell gives up after a twentieth of a second, which code that has never run may need to begin.
      const first = suggest(word);
      return first.length > 0 ? first : suggest(word);
    },
  };
}
