import type { Migration } from '../../migrate.ts';

/** Who says what a quotation holds; null where the text does not tell, and in releases of earlier versions. */
export const speakers: Migration = {
  version: 3,
  name: 'speakers',
  up(connection) {
    connection.execute('ALTER TABLE blocks ADD COLUMN speaker TEXT');
  },
};
