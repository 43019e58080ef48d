import { examineMemory } from '#services/memory/check.ts';
import { exportUnits, importUnits } from '#services/memory/pipeline.ts';
import { isBehind, sealMemory } from '#services/memory/seal.ts';
import type {
  ExportChoice,
  FileSource,
  ImportTarget,
  JobControl,
  MemoryFiles,
  NewUnit,
} from '#services/ports/index.ts';
import { storageError } from '#storage/errors.ts';
import { openMemories } from '#storage/library.ts';
import { startIndexing } from './indexing.ts';
import { Moved } from './messages.ts';
import { createThread } from './thread.ts';

const MEMORY_LIMIT_MB = 4096;

/** Memories in and out of files in this thread, each time through a connection of its own. */
export function createMemoryFiles(folder: string): MemoryFiles {
  return {
    // Loaded when first needed: most commands read and write no memory.
    async importFile(source, target, control) {
      const { readUnits } = await import('#formats/interchange/read.ts');
      return withMemories(folder, (memory) =>
        importUnits(
          memory,
          readUnits(source, { encoded: true }),
          target,
          () => startIndexing(folder, target.memory),
          control,
        ),
      );
    },
    check: (repair, control) => withMemories(folder, (memory) => examineMemory(memory, repair, control)),
    sealIndex: (anew, control) =>
      withMemories(folder, async (memory) =>
        anew || isBehind(memory) ? sealMemory(memory, control, anew) : null,
      ),
    async readFile(source) {
      const { readUnits } = await import('#formats/interchange/read.ts');
      const units: NewUnit[] = [];
      for await (const batch of readUnits(source)) units.push(...batch.units);
      return units;
    },
    async exportFile(path, choice, control) {
      const { writeUnitFile } = await import('#formats/interchange/write.ts');
      return withMemories(folder, async (memory) => {
        const units = await writeUnitFile(path, choice.format, (write) =>
          exportUnits(memory, choice, write, control),
        );
        return { units };
      });
    },
  };
}

async function withMemories<Result>(
  folder: string,
  work: (memory: ReturnType<typeof openMemories>['memory']) => Promise<Result>,
): Promise<Result> {
  const opened = openMemories(folder);
  try {
    return await work(opened.memory);
  } catch (thrown) {
    throw storageError(thrown, folder, 'memory.db');
  } finally {
    opened.close();
  }
}

/** What the worker thread does for createWorkerMemoryFiles. */
export const memoryMethods = {
  importFile: (folder: string, source: FileSource, target: ImportTarget, control: JobControl) =>
    createMemoryFiles(folder).importFile(source, target, control),
  check: (folder: string, repair: boolean, control: JobControl) =>
    createMemoryFiles(folder).check(repair, control),
  async sealIndex(folder: string, anew: boolean, control: JobControl) {
    const unstored = await createMemoryFiles(folder).sealIndex(anew, control);
    return new Moved(unstored, unstored?.files.map(({ bytes }) => bytes.buffer) ?? []);
  },
  readFile: (folder: string, source: FileSource) => createMemoryFiles(folder).readFile(source),
  exportFile: (folder: string, path: string, choice: ExportChoice, control: JobControl) =>
    createMemoryFiles(folder).exportFile(path, choice, control),
};

/** The same in a worker thread, where it blocks no keystroke. */
export function createWorkerMemoryFiles(folder: string): MemoryFiles & { close(): Promise<void> } {
  const thread = createThread({ memoryMb: MEMORY_LIMIT_MB, deathCode: 'damaged-file' });
  return {
    importFile: (source, target, control) =>
      thread.call('memory.importFile', [folder, source, target], {
        subject: source.name,
        control,
      }) as ReturnType<MemoryFiles['importFile']>,
    check: (repair, control) =>
      thread.call('memory.check', [folder, repair], { subject: 'memory.db', control }) as ReturnType<
        MemoryFiles['check']
      >,
    sealIndex: (anew, control) =>
      thread.call('memory.sealIndex', [folder, anew], { subject: 'memory.db', control }) as ReturnType<
        MemoryFiles['sealIndex']
      >,
    readFile: (source) =>
      thread.call('memory.readFile', [folder, source], { subject: source.name }) as ReturnType<
        MemoryFiles['readFile']
      >,
    exportFile: (path, choice, control) =>
      thread.call('memory.exportFile', [folder, path, choice], { subject: path, control }) as ReturnType<
        MemoryFiles['exportFile']
      >,
    close: () => thread.close(),
  };
}
