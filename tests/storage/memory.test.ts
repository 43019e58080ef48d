import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { ContributedUnit, Contribution, MemoryStore } from '#services/ports/index.ts';
import { addUnits } from '../helpers/add-units.ts';
import { temporary } from './temporary.ts';

const { library } = temporary();

const HERE = 'this library';
const stamp = { author: 'Salma Berrada', at: 5 };

function unit(texts: Readonly<Record<string, string>>, previous?: string): ContributedUnit {
  const variants = Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, { text, marks: [] }]),
  );
  return {
    variants,
    context: previous === undefined ? {} : { previous: { en: previous } },
    author: '',
    at: 1,
  };
}

const contribution = (segment: number, given: ContributedUnit | null, change: number): Contribution => ({
  segment,
  unit: given,
  change,
});

const texts = (memory: MemoryStore) =>
  [...memory.units()].map(({ variants }) =>
    Object.fromEntries(Object.entries(variants).map(([language, { text }]) => [language, text])),
  );

const PAIR = { en: 'The Minister arrived in Rabat.', fr: 'Le ministre est arrivé à Rabat.' };
const ARABIC = { ar: 'وصل الوزير إلى الرباط.' };

describe('confirmed segments', () => {
  it('give one unit each, replaced when they give more, under the same id', () => {
    const { memory } = library();
    memory.contribute(HERE, [contribution(1, unit(PAIR), 1)]);
    const [first] = [...memory.units()];
    const state = memory.state();
    memory.contribute(HERE, [contribution(1, unit({ ...PAIR, ...ARABIC }), 2)]);
    expect([memory.changesSince(state), texts(memory)]).toEqual([
      { state: memory.state(), ranges: [[first?.id, first?.id]] },
      [{ ...ARABIC, ...PAIR }],
    ]);
  });

  it('share the identical unit, which stays until the last of them takes it back', () => {
    const { memory } = library();
    memory.contribute(HERE, [contribution(1, unit(PAIR), 1), contribution(2, unit(PAIR), 2)]);
    const shared = memory.statistics().units;
    memory.contribute(HERE, [contribution(1, null, 3)]);
    const kept = memory.statistics().units;
    memory.contribute(HERE, [contribution(2, null, 4)]);
    expect([shared, kept, memory.statistics().units]).toEqual([1, 1, 0]);
  });

  it('that share a unit part when one of them changes', () => {
    const { memory } = library();
    memory.contribute(HERE, [contribution(1, unit(PAIR), 1), contribution(2, unit(PAIR), 2)]);
    memory.contribute(HERE, [contribution(2, unit({ ...PAIR, fr: 'Le ministre est à Rabat.' }), 3)]);
    expect(texts(memory).map(({ fr }) => fr)).toEqual([PAIR.fr, 'Le ministre est à Rabat.']);
  });

  it('keep units apart that stood in other surroundings', () => {
    const { memory } = library();
    memory.contribute(HERE, [
      contribution(1, unit(PAIR, 'Before.'), 1),
      contribution(2, unit(PAIR, 'Other.'), 2),
    ]);
    expect(memory.statistics().units).toBe(2);
  });

  it('taken over twice change nothing', () => {
    const { memory } = library();
    const given = [contribution(1, unit(PAIR), 1), contribution(2, null, 2)];
    memory.contribute(HERE, given);
    const before = [...memory.units()];
    memory.contribute(HERE, given);
    expect([[...memory.units()], memory.synchronised(HERE)]).toEqual([before, 2]);
  });

  it('of another library never replace those of this one', () => {
    const { memory } = library();
    memory.contribute(HERE, [contribution(1, unit(PAIR), 1)]);
    memory.contribute('another', [contribution(1, unit({ ...PAIR, en: 'The Minister left.' }), 1)]);
    expect([memory.statistics().units, memory.synchronised('a third')]).toEqual([2, 0]);
  });
});

describe('imported units', () => {
  it('that are there already are not stored twice', () => {
    const { memory } = library();
    const { variants, context } = unit(PAIR);
    const first = addUnits(memory, [{ variants, context }], stamp);
    const second = addUnits(memory, [{ variants, context }], stamp);
    expect([first.added, second.added, second.merged, memory.statistics().units]).toEqual([1, 0, 1, 1]);
  });

  it('join on one equal text: three bilingual files make trilingual units, in any order', () => {
    const pairs = [PAIR, { en: PAIR.en, ...ARABIC }, { ...ARABIC, fr: PAIR.fr }];
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]) {
      const { memory } = library();
      for (const at of order) addUnits(memory, [unit(pairs[at] ?? {})], stamp);
      expect(texts(memory)).toEqual([{ ...ARABIC, ...PAIR }]);
    }
  });

  it('that translate one text differently stay two, each joined with its own', () => {
    const { memory } = library();
    const other = { en: PAIR.en, fr: 'Le ministre est à Rabat.' };
    addUnits(memory, [unit(PAIR), unit(other)], stamp);
    addUnits(memory, [unit({ ...ARABIC, fr: PAIR.fr }), unit({ ...ARABIC, fr: other.fr })], stamp);
    expect(texts(memory)).toEqual([
      { ...ARABIC, ...PAIR },
      { ...ARABIC, ...other },
    ]);
  });

  it('do not change what somebody confirmed on the strength of one equal text', () => {
    const { memory } = library();
    memory.contribute(HERE, [contribution(1, unit(PAIR), 1)]);
    addUnits(memory, [unit({ en: PAIR.en, ...ARABIC })], stamp);
    expect(texts(memory)).toEqual([PAIR, { en: PAIR.en, ...ARABIC }]);
  });

  it('from two places of a text stay two', () => {
    const { memory } = library();
    addUnits(
      memory,
      [unit(PAIR, 'Before.'), unit(PAIR, 'Other.'), unit({ ...PAIR, ...ARABIC }, 'Third.')],
      stamp,
    );
    expect(memory.statistics().units).toBe(3);
  });

  it('that are to stay apart are joined with what was there, not with each other', () => {
    const { memory } = library();
    addUnits(memory, [unit(PAIR)], stamp);
    addUnits(memory, [unit({ ...PAIR, ...ARABIC }), unit({ en: PAIR.en, ...ARABIC })], stamp, true);
    expect(texts(memory)).toEqual([
      { ...ARABIC, ...PAIR },
      { en: PAIR.en, ...ARABIC },
    ]);
  });

  it('keep the author and the dates they come with, the later ones where two are joined', () => {
    const { memory } = library();
    const { variants, context } = unit(PAIR);
    addUnits(memory, [{ variants, context, author: 'Driss', at: 4, createdAt: 2 }], stamp);
    expect(memory.unitsAfter(0, 10)).toMatchObject([{ author: 'Driss', updatedAt: 4, createdAt: 2 }]);
    addUnits(memory, [{ ...unit({ ...PAIR, ...ARABIC }), author: 'Nadia', at: 3 }], stamp);
    expect(memory.unitsAfter(0, 10)).toMatchObject([{ author: 'Driss', updatedAt: 4, createdAt: 2 }]);
  });

  it('complete a unit that has two of their texts', () => {
    const { memory } = library();
    addUnits(memory, [unit(PAIR)], stamp);
    const { merged } = addUnits(memory, [unit({ ...PAIR, ...ARABIC })], stamp);
    expect([merged, texts(memory)]).toEqual([1, [{ ...ARABIC, ...PAIR }]]);
  });

  it('stay when the segment that gave the same unit takes it back', () => {
    const { memory } = library();
    memory.contribute(HERE, [contribution(1, unit(PAIR), 1)]);
    addUnits(memory, [unit(PAIR)], stamp);
    memory.contribute(HERE, [contribution(1, null, 2)]);
    expect(texts(memory)).toEqual([PAIR]);
  });
});

describe('the memory', () => {
  it('is read page by page', () => {
    const { memory } = library();
    addUnits(
      memory,
      [1, 2, 3].map((n) => unit({ en: `Rabat ${n}`, fr: `Rabat ${n}` })),
      stamp,
    );
    const first = memory.unitsAfter(0, 2);
    const rest = memory.unitsAfter(first.at(-1)?.id ?? 0, 2);
    expect([...first, ...rest]).toEqual([...memory.units()]);
  });

  it('counts units and variants per language', () => {
    const { memory } = library();
    addUnits(memory, [unit({ ...PAIR, ...ARABIC }), unit({ en: 'Rabat', fr: 'Rabat' })], stamp);
    const { bytes, memories, ...counts } = memory.statistics();
    expect(counts).toEqual({ units: 2, variants: { ar: 1, en: 2, fr: 2 } });
    expect(memories.map(({ name, units }) => [name, units])).toEqual([
      ['house', 2],
      ['starter', 0],
    ]);
    expect(bytes).toBeGreaterThan(4096);
  });

  it('begins its log at a start without a change, and leaves that to others while somebody writes', () => {
    const { memory, info } = library();
    const log = () => statSync(join(info.folder, 'memory.db-wal')).size;
    const writer = new Database(join(info.folder, 'memory.db'));
    writer.exec('BEGIN IMMEDIATE');
    memory.warmUp();
    const held = log();
    writer.exec('ROLLBACK');
    writer.close();
    const state = memory.state();
    memory.warmUp();
    expect([held, log() > 0, memory.state(), memory.memories().map(({ enabled }) => enabled)]).toEqual([
      0,
      true,
      state,
      [true, true],
    ]);
  });
});
