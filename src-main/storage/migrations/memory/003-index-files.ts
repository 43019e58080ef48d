import type { Migration } from '../../migrate.ts';

/** Which files hold the sealed search indexes, and up to which state of the memory each is complete. */
export const indexFiles: Migration = {
  version: 3,
  name: 'index files',
  up(connection) {
    connection.execute(`
      -- hash: SHA-256 of the file, for the check; opening compares length and name only.
      CREATE TABLE index_files (
        language TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        hash BLOB NOT NULL,
        state INTEGER NOT NULL
      ) STRICT;
    `);
  },
};
