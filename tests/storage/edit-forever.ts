import { openLibrary } from '#storage/library.ts';
import { action, state, stored, typed } from './releases-fixture.ts';

/** Child of durability.test.ts: edits until it is killed, and says so after each edit that was acknowledged. */
const [folder = '', resources = ''] = process.argv.slice(2);
const { releases } = openLibrary({ folder, resources, empty: true, now: 0 });
const { release, segments } = stored(releases);
const [first = 0, second = 0] = segments;
process.stdout.write(`release ${release} ${first} ${second}\n`);
for (let count = 1; ; count += 1) {
  releases.apply(action(release), [
    typed(first, 'fr', state(`Campagne ${count}`)),
    typed(second, 'ar', state(`حملة ${count}`)),
  ]);
  process.stdout.write(`${count}\n`);
}
