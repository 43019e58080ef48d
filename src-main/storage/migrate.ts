import { basename, dirname } from 'node:path';
import { BalaghError } from '#contract/errors.ts';
import type { Connection } from './connection.ts';

/** One step of a schema. `version` is the file's user_version once the step is done; the first is 1. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  up(connection: Connection): void;
}

/** A file of the library: its name, the number that marks it as ours, and the steps of its schema in order. */
export interface Schema {
  readonly file: string;
  /** Written to the header (PRAGMA application_id), so that another program's database is never taken for ours. */
  readonly applicationId: number;
  readonly migrations: readonly Migration[];
}

/**
 * Brings a file to the newest version, one transaction a step. A file of another program, or one without our
 * schema, is `library-damaged`; one written by a newer version is `library-from-future` and stays untouched.
 */
export function migrate(connection: Connection, schema: Schema): void {
  requireOrder(schema);
  const version = versionOf(connection);
  const newest = schema.migrations.length;
  const named = { file: basename(connection.file), folder: dirname(connection.file) };
  if (version > newest) {
    throw new BalaghError('library-from-future', { ...named, version, supported: newest });
  }
  if (version === 0 || connection.pragma('application_id') !== schema.applicationId) {
    throw new BalaghError('library-damaged', named);
  }
  advance(connection, schema, version);
}

/** Writes the whole schema into a new file. */
export function createSchema(connection: Connection, schema: Schema): void {
  requireOrder(schema);
  connection.pragma(`application_id = ${schema.applicationId}`);
  advance(connection, schema, 0);
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version'));
}

function advance(connection: Connection, schema: Schema, from: number): void {
  for (const step of schema.migrations.slice(from)) {
    connection.transaction(() => {
      step.up(connection);
      connection.pragma(`user_version = ${step.version}`);
    });
  }
}

function requireOrder({ file, migrations }: Schema): void {
  migrations.forEach((step, index) => {
    if (step.version !== index + 1)
      throw new Error(`${file}: migration ${step.name} is number ${index + 1}, not ${step.version}`);
  });
}
