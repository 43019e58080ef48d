import { availableParallelism } from 'node:os';
import { primaryLanguage } from '#core/model/language.ts';
import { GrowingIndex } from '#services/memory/seal.ts';
import type { Indexing, IndexTexts, MemoryStore, WrittenIndex } from '#services/ports/index.ts';
import { openMemories } from '#storage/library.ts';
import { type SharedTexts, TextReceiver, TextSender } from './shared-texts.ts';
import { createThread, type Thread } from './thread.ts';

const MEMORY_LIMIT_MB = 4096;
/** Threads that share the languages: they fill and seal their indexes at the same time. */
const MAX_THREADS = 2;

/** The thread of a language: those of the file by turns, others that the memory has anywhere. */
function threadOf(language: string, ofFile: readonly string[], threads: number): number {
  const place = ofFile.indexOf(language);
  return (place < 0 ? language.charCodeAt(0) : place) % threads;
}

/** What a worker thread does for startIndexing; one index at a time. */
export function createIndexingMethods() {
  let index: GrowingIndex | null = null;
  let receiver = new TextReceiver();
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
      receiver = new TextReceiver();
      const isOwn = (language: string) => threadOf(language, languages, threads) === thread;
      return withMemory(folder, (store) => {
        index = new GrowingIndex(store, memory, isOwn);
        return index.state;
      });
    },
    async add(message: SharedTexts): Promise<void> {
      const { texts, noted } = receiver.unpack(message);
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
  const senders = threads.map(() => new TextSender());
  let languages: readonly string[] = [];
  let begun: Promise<readonly unknown[]> | null = null;
  /** Code units that were not sent yet. */
  let units = 0;
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
    await Promise.all(
      threads.map(async (thread, number) => {
        const { message, release } = (senders[number] as TextSender).take();
        await call(thread, 'add', [message]);
        release();
      }),
    );
  };
  return {
    async add(texts) {
      begun ??= begin(texts);
      for (const [number, sender] of senders.entries()) {
        const isOwn = ({ tag }: IndexTexts) => threadOf(primaryLanguage(tag), languages, count) === number;
        for (const one of texts) sender.add(one, isOwn(one));
      }
      units += texts.reduce((sum, one) => sum + (one.ends[one.count - 1] ?? 0), 0);
      if (units < ENOUGH) return;
      units = 0;
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

async function sealAll(thread: Thread, keep: (file: WrittenIndex | null) => void): Promise<void> {
  for (;;) {
    const sealed = (await call(thread, 'sealNext', [])) as { readonly file: WrittenIndex | null } | null;
    if (sealed === null) return;
    keep(sealed.file);
  }
}

const call = (thread: Thread, method: string, parameters: readonly unknown[]): Promise<unknown> =>
  thread.call(`indexing.${method}`, parameters, { subject: 'index' });
