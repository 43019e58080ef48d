import type { Migration } from '../../migrate.ts';

/** Memories, their units, and one variant per language and unit. */
export const units: Migration = {
  version: 1,
  name: 'units',
  up(connection) {
    connection.execute(`
      CREATE TABLE memories (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        position INTEGER NOT NULL,
        penalty REAL NOT NULL,
        writable INTEGER NOT NULL CHECK (writable IN (0, 1))
      ) STRICT;

      -- key: hash of memory, variants and context, so that an identical unit is never stored twice.
      -- imported: whether it was given as such; a unit that is not goes when its last origin goes.
      CREATE TABLE units (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        memory INTEGER NOT NULL REFERENCES memories (id),
        key BLOB NOT NULL,
        context TEXT NOT NULL,
        author TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        imported INTEGER NOT NULL CHECK (imported IN (0, 1))
      ) STRICT;
      CREATE UNIQUE INDEX units_identical ON units (memory, key);

      CREATE TABLE variants (
        unit INTEGER NOT NULL REFERENCES units (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        marks TEXT NOT NULL,
        folded TEXT NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (unit, language)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX variants_equal ON variants (language, hash);

      -- The confirmed segments a unit comes from.
      CREATE TABLE unit_origins (
        library TEXT NOT NULL,
        segment INTEGER NOT NULL,
        unit INTEGER NOT NULL REFERENCES units (id),
        PRIMARY KEY (library, segment)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX unit_origins_of ON unit_origins (unit);

      -- The last contribution taken over, per releases.db.
      CREATE TABLE synchronised (
        library TEXT PRIMARY KEY,
        change INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
