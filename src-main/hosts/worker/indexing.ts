import { availableParallelism } from 'node:os';
import { primaryLanguage } from '#core/model/language.ts';
import { GrowingIndex } from '#services/memory/seal.ts';
import type { Indexing, IndexTexts, SealedFile } from '#services/ports/index.ts';
import { openMemories } from '#storage/library.ts';
import { Moved } from './messages.ts';
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
  let newName = (): string => '';
  return {
    async begin(
      folder: string,
      memory: number,
      languages: readonly string[],
      thread: number,
      threads: number,
    ): Promise<number> {
      const opened = openMemories(folder);
      newName = () => opened.memory.index.newName();
      try {
        index = new GrowingIndex(
          opened.memory,
          memory,
          (language) => threadOf(language, languages, threads) === thread,
        );
        return index.state;
      } finally {
        opened.close();
      }
    },
    async add(texts: readonly IndexTexts[], noted: readonly Noted[]): Promise<void> {
      for (const one of texts) index?.add(one);
      for (const one of noted) index?.note(one);
    },
    async sealNext(): Promise<Moved | null> {
      const file = index?.sealNext(newName) ?? null;
      if (file === null) index = null;
      return file === null ? null : new Moved(file, [file.bytes.buffer]);
    },
  };
}

/** Makes the search indexes of a library's memories in threads, with the texts that an import brings to a memory. */
export function startIndexing(folder: string, memory: number): Indexing {
  const count = Math.min(MAX_THREADS, Math.max(1, availableParallelism()));
  const threads = Array.from({ length: count }, () =>
    createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'internal' }),
  );
  let languages: readonly string[] = [];
  let begun: Promise<readonly unknown[]> | null = null;
  const begin = (texts: readonly IndexTexts[]) => {
    languages = [...new Set(texts.map(({ tag }) => primaryLanguage(tag)))];
    const beginning = Promise.all(
      threads.map((thread, number) => call(thread, 'begin', [folder, memory, languages, number, count])),
    );
    // A failure comes out at sealing.
    beginning.catch(() => {});
    return beginning;
  };
  return {
    async add(texts) {
      begun ??= begin(texts);
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
          const move = given.flatMap(({ units, ends, texts: letters }) => [
            units.buffer,
            ends.buffer,
            letters.buffer,
          ]);
          return call(thread, 'add', [given, noted.filter((one) => !own(number)(one))], move);
        }),
      );
    },
    async seal(keep) {
      const states = ((await begun) ?? []) as readonly number[];
      await Promise.all(threads.map((thread) => sealAll(thread, keep)));
      return Math.min(...states);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

async function sealAll(thread: Thread, keep: (file: SealedFile) => void): Promise<void> {
  for (;;) {
    const file = (await call(thread, 'sealNext', [])) as SealedFile | null;
    if (file === null) return;
    keep(file);
  }
}

const call = (
  thread: Thread,
  method: string,
  parameters: readonly unknown[],
  move: readonly ArrayBuffer[] = [],
): Promise<unknown> => thread.call(`indexing.${method}`, parameters, { subject: 'index', move });
