import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { BalaghError } from '#contract/errors.ts';
import type { InputFile } from '../adapter.ts';
import { damaged, oversized } from './errors.ts';
import {
  MAX_INFLATED_BYTES,
  MAX_INFLATION_RATIO,
  MAX_PART_BYTES,
  MAX_ZIP_ENTRIES,
  RATIO_FLOOR_BYTES,
} from './limits.ts';

/** A zip package whose directory has been checked; parts are inflated one by one, when asked for. */
export interface Package {
  readonly names: ReadonlySet<string>;
  /** The bytes of a part, or undefined where there is none. Errors: `damaged-file`, `oversized-file`. */
  part(name: string): Promise<Uint8Array | undefined>;
  /** The same piece by piece, of any length that the package may inflate to. */
  stream(name: string): AsyncIterable<Uint8Array> | undefined;
}

/**
 * Opens a zip package. Errors: `damaged-file` for a broken directory or an entry that points outside the package,
 * `encrypted-file`, `oversized-file` for a package that would inflate beyond the bounds (limits.ts). `limit`: bytes of all
 * parts together.
 */
export async function openPackage(file: InputFile, limit = MAX_INFLATED_BYTES): Promise<Package> {
  const { fromBufferPromise } = await import('yauzl');
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const entries = new Map<string, Entry>();
  const zip = await guarded(file.name, async () => {
    // yauzl itself refuses absolute names and `../`, and streams whose size is not the declared one.
    const opened = await fromBufferPromise(bytes, { lazyEntries: true });
    await collect(opened, file.name, limit, entries);
    return opened;
  });
  async function* pieces(entry: Entry): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of await zip.openReadStreamPromise(entry)) yield piece as Uint8Array;
    } catch (thrown) {
      throw thrown instanceof BalaghError ? thrown : damaged(file.name, thrown);
    }
  }
  return {
    stream: (name) => {
      const entry = entries.get(name);
      return entry === undefined ? undefined : pieces(entry);
    },
    names: new Set(entries.keys()),
    part: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.uncompressedSize > MAX_PART_BYTES) throw oversized(file.name);
      return guarded(file.name, async () => buffer(await zip.openReadStreamPromise(entry)));
    },
  };
}

async function collect(
  zip: ZipFile,
  name: string,
  limit: number,
  entries: Map<string, Entry>,
): Promise<void> {
  let inflated = 0;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    inflated += entry.uncompressedSize;
    const bomb =
      entry.uncompressedSize > RATIO_FLOOR_BYTES &&
      entry.uncompressedSize > entry.compressedSize * MAX_INFLATION_RATIO;
    if (bomb || count > MAX_ZIP_ENTRIES || inflated > limit) throw oversized(name);
    if (entry.isEncrypted()) throw new BalaghError('encrypted-file', { file: name });
    entries.set(entry.fileName.replaceAll('\\', '/'), entry);
  }
}

async function guarded<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    throw thrown instanceof BalaghError ? thrown : damaged(name, thrown);
  }
}
