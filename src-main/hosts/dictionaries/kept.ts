import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { bytesOf, type DictionarySource, type PackedDictionaries } from './dictionary.ts';

/** Finished dictionaries in a folder, to be read in milliseconds where making them takes up to a second (ADR 385). */
interface Kept {
  readonly folder: string;
  readonly language: string;
  /** What they are made from and by: newer packages make them anew. */
  readonly packages: readonly string[];
}

/** The dictionaries that are kept, or those of `make`, which are kept then. */
export async function keptOr(
  kept: Kept,
  open: (packed: PackedDictionaries) => Promise<DictionarySource>,
  make: () => Promise<DictionarySource>,
): Promise<DictionarySource> {
  const name = await nameOf(kept);
  try {
    return await open(unsealed(await readFile(join(kept.folder, name))));
  } catch {
    // Not made yet, or damaged: they are made again.
    const made = await make();
    await keep(kept, name, made.pack());
    return made;
  }
}

async function nameOf({ language, packages }: Kept): Promise<string> {
  const versions = await Promise.all(packages.map(versionOf));
  return `${language}-${versions.join('-')}.words`;
}

async function versionOf(name: string): Promise<string> {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`No package.json of ${name}`);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}

/** Before the bytes: what they are, and their checksum. A fixed length, so that the bytes stay aligned. */
const HEADER = 1024;

function sealed(packed: PackedDictionaries): readonly Uint8Array[] {
  const bytes = bytesOf(packed);
  const parts = packed.kind === 'hunspell' ? { size: packed.size, handles: packed.handles } : {};
  const header = JSON.stringify({ kind: packed.kind, ...parts, length: bytes.length, crc: crc32(bytes) });
  return [Buffer.from(header.padEnd(HEADER)), bytes];
}

/** Throws where the file is damaged. */
function unsealed(file: Buffer<ArrayBuffer>): PackedDictionaries {
  const { length, crc, ...parts } = JSON.parse(file.toString('latin1', 0, HEADER));
  const bytes = file.subarray(HEADER);
  if (bytes.length !== length || crc32(bytes) !== crc) throw new Error('damaged');
  return parts.kind === 'hunspell' ? { ...parts, memory: bytes } : { ...parts, bytes };
}

/** Whole or not at all, in the place of older ones. A folder that cannot be written to is slower, and no worse. */
async function keep({ folder, language }: Kept, name: string, packed: PackedDictionaries): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const older = (await readdir(folder)).filter((one) => one.startsWith(`${language}-`) && one !== name);
    const fresh = `${name}.${process.pid}.new`;
    await writeFile(join(folder, fresh), sealed(packed));
    await rename(join(folder, fresh), join(folder, name));
    for (const one of older) if (!one.endsWith('.new')) await rm(join(folder, one), { force: true });
  } catch {
    return;
  }
}
