import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BalaghError } from '#contract/errors.ts';
import { MemorySearch } from '#services/memory/memory-search.ts';
import { sealNow } from '#services/memory/seal.ts';
import type { MemoryStore } from '#services/ports/index.ts';
import { addUnits } from '../../helpers/add-units.ts';
import { temporary } from '../../storage/temporary.ts';

const { folder, library } = temporary();
const stamp = { author: '', at: 1 };
const QUERY = 'The Minister arrived in Fez today.';
const COUNT = 2500;

const unit = (en: string, fr: string) => ({
  variants: { en: { text: en, marks: [] }, fr: { text: fr, marks: [] } },
  context: {},
});

/** A memory too large to be scanned, in sealed files. */
function large() {
  const place = folder();
  const { memory } = library(place);
  const others = Array.from({ length: COUNT }, (_, i) =>
    unit(`Sentence number ${i}.`, `Phrase numéro ${i}.`),
  );
  addUnits(
    memory,
    [unit(QUERY, 'à Fez'), unit('The Minister arrived in Rabat today.', 'à Rabat'), ...others],
    stamp,
  );
  sealNow(memory);
  return { memory, index: join(place, 'index') };
}

const found = (search: MemorySearch) =>
  search
    .search({ text: QUERY, from: 'en', to: ['fr'], minimum: 60, limit: 9 })
    .map(({ score, targets }) => `${score} ${targets.fr?.text}`);
const WHOLE = ['100 à Fez', '85 à Rabat'];

/** Another thread that builds when it is told to. */
function builder(memory: MemoryStore) {
  const gate = Promise.withResolvers<void>();
  const told: string[] = [];
  const search = new MemorySearch(
    memory,
    async (anew) => {
      told.push(anew ? 'from the units' : 'from what there is');
      await gate.promise;
      return sealNow(memory, anew);
    },
    () => told.push('ready'),
  );
  return {
    search,
    told,
    async build() {
      gate.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** Puts a file where the folder of the index should be: nothing can be stored, whoever runs the tests. */
function protect(index: string): void {
  rmSync(index, { recursive: true, force: true });
  writeFileSync(index, '');
}

describe('a search without an index', () => {
  it('finds equal texts at once and says that an index is being built, then finds everything', async () => {
    const { memory, index } = large();
    rmSync(index, { recursive: true });
    const { search, told, build } = builder(memory);
    const during = [search.notice(), found(search), search.notice('en'), search.notice('fr')];
    expect(during).toEqual([
      { code: 'index-building' },
      ['100 à Fez'],
      { code: 'index-building' },
      { code: 'index-building' },
    ]);
    await build();
    expect([found(search), search.notice('en'), search.notice(), told]).toEqual([
      WHOLE,
      null,
      null,
      ['from what there is', 'ready'],
    ]);
  });

  it('builds it from the units where the files that are there cannot be read', async () => {
    const { memory, index } = large();
    for (const name of readdirSync(index)) {
      const file = join(index, name);
      const size = memory.index.all().find((one) => name.includes(one.name))?.bytes ?? 0;
      writeFileSync(file, new Uint8Array(size));
    }
    const { search, told, build } = builder(memory);
    expect([found(search), search.notice('en')]).toEqual([['100 à Fez'], { code: 'index-building' }]);
    await build();
    expect([found(search), told]).toEqual([WHOLE, ['from the units', 'ready']]);
  });

  it('goes on with equal texts, and tries once more, where building fails', async () => {
    const { memory, index } = large();
    rmSync(index, { recursive: true });
    let tries = 0;
    const search = new MemorySearch(memory, async () => {
      tries += 1;
      throw new Error('the thread died');
    });
    const first = found(search);
    await new Promise((resolve) => setImmediate(resolve));
    expect([first, found(search), tries]).toEqual([['100 à Fez'], ['100 à Fez'], 2]);
  });
});

describe('an index that cannot be stored', () => {
  const unstorable = () => {
    const { memory, index } = large();
    protect(index);
    return { memory, index };
  };
  const NOTICE = { code: 'index-in-memory', reason: 'library-not-writable' };

  it('is kept in memory, built here', () => {
    const search = new MemorySearch(unstorable().memory);
    expect([found(search), search.notice('en'), found(search)]).toEqual([WHOLE, NOTICE, WHOLE]);
  });

  it('is kept in memory, built by another thread, and follows what changes', async () => {
    const { memory } = unstorable();
    const { search, build } = builder(memory);
    const before = found(search);
    await build();
    const after = [found(search), search.notice('fr')];
    addUnits(memory, [unit('The Minister arrived in Taza today.', 'à Taza')], stamp);
    expect([before, after, found(search)]).toEqual([['100 à Fez'], [WHOLE, NOTICE], [...WHOLE, '85 à Taza']]);
  });

  it('is stored again as soon as that can be done', () => {
    const { memory, index } = unstorable();
    found(new MemorySearch(memory));
    rmSync(index);
    const search = new MemorySearch(memory);
    expect([found(search), search.notice('en'), existsSync(index)]).toEqual([WHOLE, null, true]);
  });

  it('leaves no half of its files behind where only some can be written', () => {
    const { memory, index } = large();
    const kept = readdirSync(index).sort();
    const { write } = memory.index;
    const half: MemoryStore = {
      ...memory,
      index: {
        ...memory.index,
        write(language, name, bytes) {
          if (language === 'fr') throw new BalaghError('disk-full', { folder: index, file: name });
          return write(language, name, bytes);
        },
      },
    };
    const unstored = sealNow(half, true);
    expect([unstored?.reason, unstored?.files.map(({ language }) => language)]).toEqual([
      'disk-full',
      ['en', 'fr'],
    ]);
    expect(readdirSync(index).sort()).toEqual(kept);
  });
});
