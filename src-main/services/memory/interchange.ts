import { BalaghError } from '#contract/errors.ts';
import type { Output, Parsed } from '#contract/index.ts';
import type { ImportReport } from '#contract/memory.ts';
import type { Context } from '../context.ts';
import type { FileSource, JobControl, NewUnit } from '../ports/index.ts';
import { requireWritable } from './memories.ts';

/** Memories in and out of files. */

/** Errors: those of MemoryFiles.importFile, `not-found-memory`, `read-only-memory`, `not-found-file` for a spent token. */
export async function importFile(
  context: Context,
  { file, memory = houseOf(context) }: Parsed<'memory.import'>,
  control: JobControl,
): Promise<ImportReport> {
  const start = context.clock.elapsed();
  requireWritable(context, memory);
  const { source, release } = sourceOf(context, file);
  try {
    const target = {
      memory,
      file: source.name,
      author: context.settings.get().author,
      at: context.clock.now(),
    };
    const { units, added, merged, skipped } = await context.memoryFiles.importFile(source, target, control);
    if (added + merged > 0) context.announce('memory');
    const seconds = Math.round(context.clock.elapsed() - start) / 1000;
    return { units, added, merged, skipped, seconds };
  } finally {
    release();
  }
}

function houseOf({ memory }: Context): number {
  return memory.memories().find(({ id }) => memory.kindOf(id) === 'house')?.id ?? 0;
}

function sourceOf(
  { bytes, files }: Context,
  file: Parsed<'memory.import'>['file'],
): { readonly source: FileSource; release(): void } {
  if ('token' in file) {
    const taken = files.take(file.token);
    if (taken === null) throw new BalaghError('not-found-file', { file: file.token });
    return { source: { name: taken.name, path: taken.path }, release: () => taken.release() };
  }
  const given = 'text' in file ? bytes.encode(file.text) : bytes.fromBase64(file.base64);
  return { source: { name: file.name, bytes: given }, release() {} };
}

/** All units of a file in a format of memories, taken over nowhere. Errors: those of MemoryFiles.readFile. */
export async function readUnitFile(
  context: Context,
  file: Exclude<Parsed<'memory.import'>['file'], { token: string }>,
): Promise<readonly NewUnit[]> {
  return context.memoryFiles.readFile(sourceOf(context, file).source);
}

/** Into the file of the token; without one, into a file of the host's that can be fetched once. */
export async function exportFile(
  context: Context,
  { format, languages, memories, file }: Parsed<'memory.export'>,
  control: JobControl,
): Promise<Output<'memory.export'>> {
  const target = file === undefined ? context.files.create(`memory.${format}`) : context.files.target(file);
  if (target === null) throw new BalaghError('not-found-file', { file: file ?? '' });
  const { units } = await context.memoryFiles.exportFile(
    target.path,
    { format, languages: languages ?? null, memories: memories ?? null },
    control,
  );
  return { units, download: target.token };
}
