import { openLibrary } from '#storage/library.ts';

/**
 * Child of memory-durability.test.ts: confirms a unit, then imports without end and says after each batch how many it
 * has written; after `commits` imports it only repeats the last one.
 */
const [folder = '', resources = '', what = 'import'] = process.argv.slice(2);
const { memory } = openLibrary({ folder, resources, empty: true, now: 0 });
const house = memory.memories()[0]?.id ?? 0;
const texts = (id: string) => ({
  variants: {
    en: { text: `The Minister opened hospital ${id}.`, marks: [] },
    fr: { text: `Le ministre a inauguré l’hôpital ${id}.`, marks: [] },
  },
  context: {},
});
memory.contribute('library', [
  { segment: 1, change: 1, unit: { ...texts('confirmed'), author: 'Salma Berrada', at: 1 } },
]);
const target = { memory: house, file: 'first.tmx', author: '', at: 1 };
const first = memory.beginImport(target);
first.write(
  Array.from({ length: 500 }, (_, n) => texts(`first ${n}`)),
  false,
);
first.commit();
process.stdout.write('ready\n');
if (what === 'merge') {
  const other = memory.createMemory('other');
  for (let moved = 0; ; ) {
    const ids = memory.unitsAfter(0, 20, house).map(({ id }) => id);
    moved += memory.move(ids, other).moved;
    process.stdout.write(`${moved}\n`);
    if (ids.length === 0)
      memory.move(
        memory.unitsAfter(0, 1000, other).map(({ id }) => id),
        house,
      );
  }
}
const second = memory.beginImport({ ...target, file: 'second.tmx' });
for (let batch = 1; ; batch += 1) {
  // Half of them join with what is there.
  const units = Array.from({ length: 100 }, (_, n) =>
    n % 2 === 0
      ? texts(`second ${batch} ${n}`)
      : {
          variants: {
            en: texts(`first ${batch + n}`).variants.en,
            ar: { text: `افتتح الوزير المستشفى ${batch + n}.`, marks: [] },
          },
          context: {},
        },
  );
  second.write(units, false);
  process.stdout.write(`${batch}\n`);
}
