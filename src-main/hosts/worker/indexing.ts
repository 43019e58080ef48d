import { availableParallelism } from 'node:os';
import { primaryLanguage } from '#core/model/language.ts';
import { GrowingIndex } from '#services/memory/seal.ts';
import type { Indexing, IndexTexts, MemoryStore, WrittenIndex } from '#services/ports/index.ts';
import { openMemories } from '#storage/library.ts';
import { createThread, type Thread } from './thread.ts';

const MEMORY_LIMIT_MB = 4096;
/** Threads that share the languages: they fill and seal their indexes at the same time. */
const MAX_THREADS = 2;

/** The thread of a language: those of the file by turns, others that the memory has anywhere. */
function threadOf(language: string, ofFile: readonly string[], threads: number): number {
  const place = ofFile.indexOf(language);
  return (place < 0 ? language.charCodeAt(0) : place) % threads;
}

/** Units with texts in a language that another thread has. */
type Noted = Pick<IndexTexts, 'tag' | 'count' | 'units'>;

/** What a worker thread does for startIndexing; one index at a time. */
export function createIndexingMethods() {
  let index: GrowingIndex | null = null;
  let library = '';
  return {
    async begin(
      folder: string,
      memory: number,
      languages: readonly string[],
      thread: number,
      threads: number,
    ): Promise<number> {
      library = folder;
      const isOwn = (language: string) => threadOf(language, languages, threads) === thread;
      return withMemory(folder, (store) => {
        index = new GrowingIndex(store, memory, isOwn);
        return index.state;
      });
    },
    async add(texts: readonly IndexTexts[], noted: readonly Noted[]): Promise<void> {
      for (const one of texts) index?.add(one);
      for (const one of noted) index?.note(one);
    },
    async sealNext() {
      const sealed = withMemory(library, (store) => index?.sealNext(store.index) ?? null);
      if (sealed === null) index = null;
      return sealed;
    },
  };
}

function withMemory<Result>(folder: string, work: (memory: MemoryStore) => Result): Result {
  const opened = openMemories(folder);
  try {
    return work(opened.memory);
  } finally {
    opened.close();
  }
}

/** Makes the search indexes of a library's memories in threads, with the texts that an import brings to a memory. */
export function startIndexing(folder: string, memory: number): Indexing {
  const count = Math.min(MAX_THREADS, Math.max(1, availableParallelism()));
  const threads = Array.from({ length: count }, () =>
    createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'internal' }),
  );
  const gathered = new Gathered();
  let languages: readonly string[] = [];
  let begun: Promise<readonly unknown[]> | null = null;
  let sending: Promise<void> = Promise.resolve();
  const begin = (texts: readonly IndexTexts[]) => {
    languages = [...new Set(texts.map(({ tag }) => primaryLanguage(tag)))];
    const beginning = Promise.all(
      threads.map((thread, number) => call(thread, 'begin', [folder, memory, languages, number, count])),
    );
    // A failure comes out at sealing.
    beginning.catch(() => {});
    return beginning;
  };
  const send = async () => {
    const texts = gathered.take();
    const own = (number: number) => (one: Pick<IndexTexts, 'tag'>) =>
      threadOf(primaryLanguage(one.tag), languages, count) === number;
    // Copied before any of them changes hands.
    const noted = texts.map(({ tag, count: length, units }) => ({
      tag,
      count: length,
      units: units.slice(0, length),
    }));
    await Promise.all(
      threads.map((thread, number) => {
        const given = texts.filter(own(number));
        const others = noted.filter((one) => !own(number)(one));
        return call(thread, 'add', [given, others], buffersOf(given));
      }),
    );
  };
  return {
    async add(texts) {
      begun ??= begin(texts);
      gathered.add(texts);
      if (!gathered.isEnough) return;
      const before = sending;
      sending = send();
      // A failure comes out where the next ones wait for these, or at sealing.
      sending.catch(() => {});
      await before;
    },
    async seal(keep) {
      const states = ((await begun) ?? []) as readonly number[];
      await Promise.all([sending, send()]);
      await Promise.all(threads.map((thread) => sealAll(thread, keep)));
      return Math.min(...states);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** Code units that are worth waking the threads for. */
const ENOUGH = 1 << 20;

/** Texts until there are enough of them to be sent. */
class Gathered {
  #texts: IndexTexts[] = [];
  #units = 0;

  get isEnough(): boolean {
    return this.#units >= ENOUGH;
  }

  add(texts: readonly IndexTexts[]): void {
    this.#texts.push(...texts);
    for (const { count, ends } of texts) this.#units += ends[count - 1] ?? 0;
  }

  take(): readonly IndexTexts[] {
    const taken = this.#texts;
    this.#texts = [];
    this.#units = 0;
    return taken;
  }
}

const buffersOf = (texts: readonly IndexTexts[]): readonly ArrayBuffer[] =>
  texts.flatMap(({ units, ends, texts: letters }) => [units.buffer, ends.buffer, letters.buffer]);

async function sealAll(thread: Thread, keep: (file: WrittenIndex | null) => void): Promise<void> {
  for (;;) {
    const sealed = (await call(thread, 'sealNext', [])) as { readonly file: WrittenIndex | null } | null;
    if (sealed === null) return;
    keep(sealed.file);
  }
}

const call = (
  thread: Thread,
  method: string,
  parameters: readonly unknown[],
  move: readonly ArrayBuffer[] = [],
): Promise<unknown> => thread.call(`indexing.${method}`, parameters, { subject: 'index', move });
