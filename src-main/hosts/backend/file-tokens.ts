import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FilePort } from '#services/ports/index.ts';

/** The host's side of FilePort: it alone gives out tokens, each for one file and one use. */
export interface FileTokens extends FilePort {
  /** A token for a file that the user chose to be read; `temporary`: it is deleted once it has been. */
  offer(path: string, temporary?: boolean): string;
  /** A token for a place that the user chose to be written to. */
  offerTarget(path: string): string;
  /** A new place for a file, in a folder that only this user can read. */
  place(name: string): string;
  /** Deletes what was temporary. */
  close(): void;
}

export function createFileTokens(): FileTokens {
  const sources = new Map<string, { readonly path: string; readonly temporary: boolean }>();
  const targets = new Map<string, string>();
  let folder: string | null = null;
  let count = 0;
  const token = () => randomBytes(32).toString('base64url');
  const place = (name: string) => {
    folder ??= mkdtempSync(join(tmpdir(), 'balagh-'));
    count += 1;
    return join(mkdtempSync(join(folder, `${count}-`)), nameIn(name));
  };
  const offer = (path: string, temporary = false) => {
    const given = token();
    sources.set(given, { path, temporary });
    return given;
  };
  return {
    offer,
    offerTarget(path) {
      const given = token();
      targets.set(given, path);
      return given;
    },
    place,
    take(given) {
      const found = sources.get(given);
      if (found === undefined) return null;
      sources.delete(given);
      const { path, temporary } = found;
      return {
        path,
        name: basename(path),
        release: () => temporary && rmSync(path, { force: true }),
      };
    },
    peek(given) {
      const path = sources.get(given)?.path;
      return path === undefined ? null : { path, name: basename(path) };
    },
    target(given) {
      const path = targets.get(given);
      targets.delete(given);
      return path === undefined ? null : { path, token: null };
    },
    create(name) {
      const path = place(name);
      return { path, token: offer(path, true) };
    },
    close() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Bytes that file systems allow a name. */
const MAX_NAME = 255;

/** What of the name that somebody sent can be the name of a file; `file` where nothing can. */
function nameIn(sent: string): string {
  const name = basename(sent).replace(/\p{Cc}/gu, '');
  const isNone = name === '' || name === '.' || name === '..' || Buffer.byteLength(name) > MAX_NAME;
  return isNone ? 'file' : name;
}
