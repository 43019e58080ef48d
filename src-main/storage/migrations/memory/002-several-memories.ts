import type { UnitContext } from '#core/model/memory.ts';
import type { Connection } from '../../connection.ts';
import { editUnits } from '../../memory/editor.ts';
import type { Migration } from '../../migrate.ts';
import { marksOf } from '../../releases/rows.ts';

/**
 * Several memories; one row a unit, with everything that a file said about it; equal texts found by a number instead
 * of a hash a variant; a record of changes, of edits that can be undone, and of imports that are not visible yet.
 */
export const severalMemories: Migration = {
  version: 2,
  name: 'several memories',
  up(connection) {
    connection.execute(`
      ALTER TABLE memories ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1));
      ALTER TABLE memories ADD COLUMN role TEXT NOT NULL DEFAULT 'own' CHECK (role IN ('house', 'starter', 'own'));
      UPDATE memories SET role = name WHERE name IN ('house', 'starter');
      CREATE TEMP TABLE origins_before AS SELECT library, segment, unit FROM unit_origins;
      CREATE TEMP TABLE units_before AS SELECT * FROM units;
      CREATE TEMP TABLE variants_before AS SELECT unit, language, text, marks FROM variants;
      CREATE UNIQUE INDEX temp.variants_before_of ON variants_before (unit, language);
      DROP TABLE unit_origins;
      DROP TABLE variants;
      DROP TABLE units;
    `);
    connection.execute(SCHEMA);
    connection.execute('INSERT INTO unit_origins SELECT library, segment, unit FROM temp.origins_before');
    copyUnits(connection);
    connection.execute(`
      DROP TABLE temp.origins_before;
      DROP TABLE temp.units_before;
      DROP TABLE temp.variants_before;
    `);
  },
};

interface UnitBefore {
  readonly id: number;
  readonly memory: number;
  readonly context: string;
  readonly author: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly imported: number;
}

/** Every unit under its id; which file an imported one came from is not known. */
function copyUnits(connection: Connection): void {
  const rows = connection.all<UnitBefore>('SELECT * FROM temp.units_before ORDER BY id');
  editUnits(connection, (editor) => {
    for (const row of rows) {
      const variants = connection.all<{ language: string; text: string; marks: string }>(
        'SELECT language, text, marks FROM temp.variants_before WHERE unit = ?',
        row.id,
      );
      editor.restore(row.id, {
        memory: row.memory,
        import: 0,
        imported: row.imported === 1,
        variants: Object.fromEntries(
          variants.map(({ language, text, marks }) => [language, { text, marks: marksOf(marks) }]),
        ),
        context: JSON.parse(row.context) as UnitContext,
        author: row.author,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
        release: null,
        details: null,
      });
    }
  });
}

const SCHEMA = `
  -- import: 0 for what was confirmed or typed here. texts: {language: text}; marks: {language: marks} or null.
  -- imported: whether it was given as such; a unit that is not goes when its last origin goes.
  -- details: what the file said beyond that (attributes, properties, notes, inline codes), for export.
  -- hash: 128 bits over all of it.
  CREATE TABLE units (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    memory INTEGER NOT NULL,
    import INTEGER NOT NULL,
    imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
    texts TEXT NOT NULL,
    marks TEXT,
    context TEXT,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    release TEXT,
    details TEXT,
    hash BLOB NOT NULL
  ) STRICT;
  CREATE INDEX units_of_memory ON units (memory);

  -- key: 52 bits over language and text; equal texts have equal keys, and nearly always only they have.
  CREATE TABLE text_keys (
    key INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    PRIMARY KEY (key, unit)
  ) STRICT, WITHOUT ROWID;

  -- The confirmed segments a unit comes from.
  CREATE TABLE unit_origins (
    library TEXT NOT NULL,
    segment INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    PRIMARY KEY (library, segment)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX unit_origins_of ON unit_origins (unit);

  -- language '': units; else variants in that language. Visible ones only.
  CREATE TABLE unit_counts (
    memory INTEGER NOT NULL,
    language TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (memory, language)
  ) STRICT, WITHOUT ROWID;

  -- Units first..last came, changed or went. The highest state is the memory's.
  CREATE TABLE changes (
    state INTEGER PRIMARY KEY AUTOINCREMENT,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
  ) STRICT;

  -- The units of an import that is not visible are in the table of units and in no answer.
  CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    memory INTEGER NOT NULL,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    visible INTEGER NOT NULL CHECK (visible IN (0, 1)),
    -- The process at work on it: what a dead one left hidden is thrown away.
    process INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX imports_hidden ON imports (id) WHERE visible = 0;
  CREATE TABLE import_spans (
    import INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (import, first)
  ) STRICT, WITHOUT ROWID;
  -- What an unfinished import makes of units that were there: unit staged takes the place of unit.
  CREATE TABLE import_replacements (
    staged INTEGER PRIMARY KEY,
    import INTEGER NOT NULL,
    unit INTEGER NOT NULL
  ) STRICT;

  -- What maintenance changed, with the row as it was (null: there was none), to be taken back.
  CREATE TABLE edits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL
  ) STRICT;
  CREATE TABLE edited_units (
    edit INTEGER NOT NULL REFERENCES edits (id) ON DELETE CASCADE,
    unit INTEGER NOT NULL,
    before TEXT,
    PRIMARY KEY (edit, unit)
  ) STRICT, WITHOUT ROWID;
`;
