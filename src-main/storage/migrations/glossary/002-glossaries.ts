import type { Migration } from '../../migrate.ts';

/**
 * Several glossaries in order of precedence, concepts with definition, source and stamps, terms with grammar and an
 * id of their own, sections per language, and an append-only history. Whatever concepts there are came with the
 * application: they become the starter glossary.
 */
export const glossaries: Migration = {
  version: 2,
  name: 'glossaries',
  up(connection) {
    connection.execute(GLOSSARIES);
    connection.execute(CONCEPTS);
    connection.execute(TERMS);
    connection.execute(HISTORY);
  },
};

const GLOSSARIES = `
  CREATE TABLE glossaries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL,
    writable INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    -- What an imported file said of itself, JSON; empty where nothing was imported.
    origin TEXT NOT NULL DEFAULT '',
    removed_at INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX glossaries_by_name ON glossaries (name COLLATE NOCASE) WHERE removed_at IS NULL;
  INSERT INTO glossaries (name, kind, position, writable, enabled) VALUES ('house', 'house', 0, 1, 1);
  INSERT INTO glossaries (name, kind, position, writable, enabled) VALUES ('starter', 'starter', 1, 1, 1);

  -- Releases live in another file: library is the name of that file.
  CREATE TABLE glossary_switches (
    library TEXT NOT NULL,
    release INTEGER NOT NULL,
    glossary INTEGER NOT NULL REFERENCES glossaries (id) ON DELETE CASCADE,
    enabled INTEGER NOT NULL,
    PRIMARY KEY (library, release, glossary)
  ) STRICT, WITHOUT ROWID;
`;

const CONCEPTS = `
  ALTER TABLE concepts ADD COLUMN glossary INTEGER NOT NULL DEFAULT 2;
  ALTER TABLE concepts ADD COLUMN definition TEXT NOT NULL DEFAULT '';
  ALTER TABLE concepts ADD COLUMN source TEXT NOT NULL DEFAULT '';
  ALTER TABLE concepts ADD COLUMN key TEXT NOT NULL DEFAULT '';
  ALTER TABLE concepts ADD COLUMN extra TEXT NOT NULL DEFAULT '';
  ALTER TABLE concepts ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE concepts ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE concepts ADD COLUMN created_by TEXT NOT NULL DEFAULT '';
  ALTER TABLE concepts ADD COLUMN updated_at INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE concepts ADD COLUMN updated_by TEXT NOT NULL DEFAULT '';
  ALTER TABLE concepts ADD COLUMN removed_at INTEGER;
  CREATE INDEX concepts_by_glossary ON concepts (glossary, removed_at);
  CREATE INDEX concepts_by_key ON concepts (glossary, key) WHERE key <> '';

  CREATE TABLE sections (
    concept INTEGER NOT NULL REFERENCES concepts (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    definition TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL,
    PRIMARY KEY (concept, language)
  ) STRICT, WITHOUT ROWID;
`;

const TERMS = `
  CREATE TABLE terms_with_grammar (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    concept INTEGER NOT NULL REFERENCES concepts (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    status TEXT NOT NULL,
    hash BLOB NOT NULL,
    part_of_speech TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    full_form TEXT NOT NULL DEFAULT '',
    example TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
  ) STRICT;
  INSERT INTO terms_with_grammar (concept, language, position, text, folded, status, hash)
    SELECT concept, language, position, text, folded, status, hash FROM terms
    ORDER BY concept, language, position;
  DROP TABLE terms;
  ALTER TABLE terms_with_grammar RENAME TO terms;
  CREATE INDEX terms_of_concept ON terms (concept, language, position);
  CREATE INDEX terms_by_text ON terms (language, folded);
`;

const HISTORY = `
  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    concept INTEGER NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    change TEXT NOT NULL,
    -- What the concept was before, JSON; empty where it was created.
    before TEXT NOT NULL
  ) STRICT;
  CREATE INDEX history_of_concept ON history (concept, id);
  CREATE TRIGGER history_is_kept BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ABORT, 'history is only appended to');
  END;
  CREATE TRIGGER history_is_not_deleted BEFORE DELETE ON history BEGIN
    SELECT RAISE(ABORT, 'history is only appended to');
  END;
`;
