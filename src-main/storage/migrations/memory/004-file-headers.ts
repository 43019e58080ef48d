import type { Migration } from '../../migrate.ts';

/** What the file of an import said of all of its units. */
export const fileHeaders: Migration = {
  version: 4,
  name: 'file headers',
  up(connection) {
    // JSON (FileHeader); null where the file said nothing, or was imported before.
    connection.execute('ALTER TABLE imports ADD COLUMN header TEXT');
  },
};
