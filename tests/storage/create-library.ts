import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '#storage/library.ts';

/** Child of durability.test.ts: creates the library again and again until it is killed. */
const [folder = '', resources = ''] = process.argv.slice(2);
for (;;) {
  for (const name of ['releases.db', 'memory.db', 'glossary.db']) rmSync(join(folder, name), { force: true });
  openLibrary({ folder, resources, empty: false, now: 0 }).close();
}
