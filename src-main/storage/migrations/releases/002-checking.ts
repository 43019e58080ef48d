import type { Migration } from '../../migrate.ts';

/**
 * What a release says about its checks (profile, silenced issues, words) as one JSON document, journalled like its title.
 * The journal's list of subjects is a constraint, which SQLite changes only with the whole table.
 */
export const checking: Migration = {
  version: 2,
  name: 'checking',
  up(connection) {
    connection.execute(`
      ALTER TABLE releases ADD COLUMN checking TEXT NOT NULL DEFAULT '{}';

      CREATE TABLE new_journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        release INTEGER NOT NULL REFERENCES releases (id),
        undo_group INTEGER NOT NULL REFERENCES undo_groups (id),
        at INTEGER NOT NULL,
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL CHECK (subject IN ('cell', 'block-kind', 'title', 'put-back', 'checking')),
        segment INTEGER,
        language TEXT,
        block INTEGER,
        before TEXT NOT NULL,
        after TEXT NOT NULL
      ) STRICT;
      INSERT INTO new_journal
        SELECT id, release, undo_group, at, author, kind, subject, segment, language, block, before, after FROM journal;
      DROP TABLE journal;
      ALTER TABLE new_journal RENAME TO journal;

      CREATE INDEX journal_of_release ON journal (release, id);
      CREATE INDEX journal_of_group ON journal (undo_group, id);
      CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    `);
  },
};
