import { GrowingIndex } from '#services/memory/seal.ts';
import type { Indexing, IndexTexts, SealedFiles } from '#services/ports/index.ts';
import { openMemories } from '#storage/library.ts';
import { Moved } from './messages.ts';
import { createThread } from './thread.ts';

const MEMORY_LIMIT_MB = 4096;

/** IndexTexts as it travels: two buffers that change hands, the texts as UTF-16. */
interface PackedTexts {
  readonly tag: string;
  readonly units: Int32Array<ArrayBuffer>;
  readonly texts: Uint8Array<ArrayBuffer>;
}

function pack({ tag, units, texts }: IndexTexts): PackedTexts {
  // A buffer of its own: one of Node's pool must not change hands.
  const bytes = Buffer.allocUnsafeSlow(texts.length * 2);
  bytes.write(texts, 'utf16le');
  return { tag, units: Int32Array.from(units), texts: bytes };
}

const unpack = ({ tag, units, texts }: PackedTexts): IndexTexts => ({
  tag,
  units,
  texts: Buffer.from(texts.buffer).toString('utf16le'),
});

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
    async add(texts: readonly PackedTexts[]): Promise<void> {
      for (const one of texts) index?.add(unpack(one));
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
      const packed = texts.map(pack);
      await call(
        'add',
        [packed],
        packed.flatMap((one) => [one.units.buffer, one.texts.buffer]),
      );
    },
    async seal() {
      await begun;
      return (await call('seal', [])) as SealedFiles;
    },
    close: () => thread.close(),
  };
}
