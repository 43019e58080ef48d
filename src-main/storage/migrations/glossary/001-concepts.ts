import type { Migration } from '../../migrate.ts';

/** Concepts, and their terms in the order of preference. */
export const concepts: Migration = {
  version: 1,
  name: 'concepts',
  up(connection) {
    connection.execute(`
      CREATE TABLE concepts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        domain TEXT NOT NULL,
        note TEXT NOT NULL
      ) STRICT;

      CREATE TABLE terms (
        concept INTEGER NOT NULL REFERENCES concepts (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        status TEXT NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (concept, language, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX terms_by_text ON terms (language, folded);
    `);
  },
};
