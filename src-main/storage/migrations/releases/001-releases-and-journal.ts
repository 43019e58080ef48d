import type { Migration } from '../../migrate.ts';

/**
 * Releases, their cells, and the journal that every change of them is written to. Languages are rows, never
 * columns. Times are milliseconds since the epoch. `removed_at` hides a release that can still be restored.
 */
export const releasesAndJournal: Migration = {
  version: 1,
  name: 'releases-and-journal',
  up(connection) {
    connection.execute(RELEASES);
    connection.execute(CELLS);
    connection.execute(JOURNAL);
    connection.execute(CONTRIBUTIONS);
  },
};

const RELEASES = `
  CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE releases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    source TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    removed_at INTEGER
  ) STRICT;

  CREATE TABLE release_targets (
    release INTEGER NOT NULL REFERENCES releases (id),
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (release, position),
    UNIQUE (release, language)
  ) STRICT, WITHOUT ROWID;

  -- Order within a release: paragraph of the input, then place in it. A line put back stands before the
  -- paragraph it preceded, so its place is negative.
  CREATE TABLE blocks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    release INTEGER NOT NULL REFERENCES releases (id),
    paragraph INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    run_in INTEGER NOT NULL CHECK (run_in IN (0, 1)),
    table_number INTEGER,
    table_row INTEGER,
    table_column INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX blocks_in_order ON blocks (release, paragraph, place);

  CREATE TABLE removed_lines (
    id INTEGER PRIMARY KEY,
    release INTEGER NOT NULL REFERENCES releases (id),
    position INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    put_back INTEGER NOT NULL DEFAULT 0 CHECK (put_back IN (0, 1))
  ) STRICT;
  CREATE UNIQUE INDEX removed_lines_in_order ON removed_lines (release, position);
`;

const CELLS = `
  CREATE TABLE segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    block INTEGER NOT NULL REFERENCES blocks (id),
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    separator TEXT NOT NULL,
    words INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX segments_in_order ON segments (block, position);

  CREATE TABLE cells (
    segment INTEGER NOT NULL REFERENCES segments (id),
    language TEXT NOT NULL,
    release INTEGER NOT NULL REFERENCES releases (id),
    text TEXT NOT NULL,
    marks TEXT NOT NULL,
    hash BLOB NOT NULL,
    status TEXT NOT NULL,
    origin TEXT NOT NULL,
    unit INTEGER,
    score REAL,
    revision INTEGER NOT NULL,
    based_on INTEGER NOT NULL,
    PRIMARY KEY (segment, language)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX cells_progress ON cells (release, language, status);
  CREATE INDEX cells_repetitions ON cells (release, language, hash);
`;

const JOURNAL = `
  -- One row an action of the user. What is 'discarded' was undone, and then something else was done.
  CREATE TABLE undo_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    release INTEGER NOT NULL REFERENCES releases (id),
    kind TEXT NOT NULL,
    session TEXT NOT NULL,
    burst INTEGER,
    segment INTEGER,
    language TEXT,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded'))
  ) STRICT;
  CREATE INDEX undo_groups_state ON undo_groups (release, state, id);

  CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    release INTEGER NOT NULL REFERENCES releases (id),
    undo_group INTEGER NOT NULL REFERENCES undo_groups (id),
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('cell', 'block-kind', 'title', 'put-back')),
    segment INTEGER,
    language TEXT,
    block INTEGER,
    before TEXT NOT NULL,
    after TEXT NOT NULL
  ) STRICT;
  CREATE INDEX journal_of_release ON journal (release, id);
  CREATE INDEX journal_of_group ON journal (undo_group, id);
  CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
`;

const CONTRIBUTIONS = `
  -- What each segment gives to the house memory: an outbox, since the memory is another file and may lag behind
  -- after a crash. unit is NULL where it was taken back. change rises with every write.
  CREATE TABLE contributions (
    segment INTEGER PRIMARY KEY,
    release INTEGER NOT NULL,
    unit TEXT,
    change INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX contributions_since ON contributions (change);
`;
