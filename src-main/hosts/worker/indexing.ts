import { GrowingIndex } from '#services/memory/seal.ts';
import type { Indexing, IndexTexts, SealedFiles } from '#services/ports/index.ts';
import { openMemories } from '#storage/library.ts';
import { Moved } from './messages.ts';
import { createThread } from './thread.ts';

const MEMORY_LIMIT_MB = 4096;

/** What the worker thread does for startIndexing; one index at a time. */
export function createIndexingMethods() {
  let index: GrowingIndex | null = null;
  let newName = (): string => '';
  return {
    async begin(folder: string, memory: number): Promise<void> {
      const opened = openMemories(folder);
      newName = () => opened.memory.index.newName();
      try {
        index = new GrowingIndex(opened.memory, memory);
      } finally {
        opened.close();
      }
    },
    async add(texts: readonly IndexTexts[]): Promise<void> {
      for (const one of texts) index?.add(one);
    },
    async seal(): Promise<Moved> {
      if (index === null) throw new Error('There is no index to seal');
      const sealed = index.seal(newName);
      index = null;
      return new Moved(
        sealed,
        sealed.files.map(({ bytes }) => bytes.buffer),
      );
    },
  };
}

/** Makes the search indexes of a library's memories in a thread, with the texts that an import brings to a memory. */
export function startIndexing(folder: string, memory: number): Indexing {
  const thread = createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'internal' });
  const call = (method: string, parameters: readonly unknown[], move: readonly ArrayBuffer[] = []) =>
    thread.call(`indexing.${method}`, parameters, { subject: 'index', move });
  const begun = call('begin', [folder, memory]);
  begun.catch(() => {});
  return {
    async add(texts) {
      await call(
        'add',
        [texts],
        texts.flatMap(({ units, ends, texts: letters }) => [units.buffer, ends.buffer, letters.buffer]),
      );
    },
    async seal() {
      await begun;
      return (await call('seal', [])) as SealedFiles;
    },
    close: () => thread.close(),
  };
}
