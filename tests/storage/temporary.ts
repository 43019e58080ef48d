import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Connection, openConnection } from '#storage/connection.ts';
import { type Library, openLibrary } from '#storage/library.ts';
import type { Schema } from '#storage/migrate.ts';
import { createFile } from '#storage/new-file.ts';

export const RESOURCES = join(import.meta.dirname, '..', '..', 'resources');
const NOW = Date.UTC(2026, 0, 20, 10);

/** Folders, libraries and connections that are gone after each test. */
export function temporary() {
  const undo: (() => void)[] = [];
  afterEach(() => {
    for (const one of undo.splice(0).reverse()) one();
  });
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'balagh-storage-'));
    undo.push(() => rmSync(path, { recursive: true, force: true }));
    return path;
  };
  const connect = (file: string): Connection => {
    const connection = openConnection(file);
    undo.push(() => connection.close());
    return connection;
  };
  const library = (path = folder(), empty = true): Library => {
    const opened = openLibrary({ folder: path, resources: RESOURCES, empty, now: NOW });
    undo.push(() => opened.close());
    return opened;
  };
  /** A new, empty file of that schema. */
  const file = (schema: Schema): Connection => {
    const path = folder();
    createFile(path, schema, () => {});
    return connect(join(path, schema.file));
  };
  return { folder, connect, library, file };
}
