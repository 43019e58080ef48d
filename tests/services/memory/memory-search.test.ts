import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MemorySearch } from '#services/memory/memory-search.ts';
import { sealNow } from '#services/memory/seal.ts';
import type { MemoryStore } from '#services/ports/index.ts';
import { addUnits } from '../../helpers/add-units.ts';
import { temporary } from '../../storage/temporary.ts';

const { folder, library } = temporary();
const stamp = { author: '', at: 1 };
const unit = (en: string, fr: string) => ({
  variants: { en: { text: en, marks: [] }, fr: { text: fr, marks: [] } },
  context: {},
});
const CITIES = ['Rabat', 'Fez', 'Tangier', 'Oujda', 'Agadir'];
const QUERY = 'The Minister arrived in Fez today.';
const ARRIVED_IN_TAZA = unit('The Minister arrived in Taza today.', 'à Taza');

/** Translations found, best first. */
const found = (memory: MemoryStore, text = QUERY, search = new MemorySearch(memory)) =>
  search
    .search({ text, from: 'en', to: ['fr'], minimum: 60, limit: 9 })
    .map(({ score, targets }) => `${score} ${targets.fr?.text}`);

/** A library whose units are in sealed files, and where these lie. */
function sealed() {
  const place = folder();
  const { memory } = library(place);
  addUnits(
    memory,
    CITIES.map((city) => unit(`The Minister arrived in ${city} today.`, `à ${city}`)),
    stamp,
  );
  sealNow(memory);
  return { place, memory, index: join(place, 'index') };
}

const fileOf = (index: string, language: string) =>
  join(index, readdirSync(index).find((name) => name.startsWith(`memory-${language}-`)) ?? '');

const WHOLE = ['100 à Fez', '85 à Rabat', '85 à Tangier', '85 à Oujda', '85 à Agadir'];

describe('the search of sealed files', () => {
  it('finds what is sealed and what came since, and nothing that went', () => {
    const { memory } = sealed();
    const search = new MemorySearch(memory);
    const before = found(memory, QUERY, search);
    addUnits(memory, [ARRIVED_IN_TAZA], stamp);
    memory.change('edit', [{ unit: 2, variants: null }], stamp);
    expect([before, found(memory, QUERY, search)]).toEqual([WHOLE, [...WHOLE.slice(1), '85 à Taza']]);
  });

  it('finds the unit with the same neighbours among hundreds with the same text', () => {
    const { memory } = library(folder());
    const units = Array.from({ length: 450 }, (_, i) => ({
      ...unit('Applause.', `Applaudissements ${i}`),
      context: i === 7 ? {} : { previous: { en: `Speech ${i}` }, next: { en: 'The end.' } },
    }));
    addUnits(memory, units, stamp);
    sealNow(memory);
    const search = new MemorySearch(memory);
    const best = (previous: string) =>
      search
        .search({ text: 'Applause.', from: 'en', to: ['fr'], previous, minimum: 60, limit: 1 })
        .map(({ score, targets }) => `${score} ${targets.fr?.text}`);
    const before = best('Speech 2');
    memory.change('edit', [{ unit: 3, variants: null }], stamp);
    expect([before, best('Speech 2')[0]?.slice(0, 4), best('Speech 3')]).toEqual([
      ['101 Applaudissements 2'],
      '100 ',
      ['101 Applaudissements 3'],
    ]);
  });

  it.each<[string, (index: string) => void]>([
    ['the folder is gone', (index) => rmSync(index, { recursive: true })],
    ['a file is gone', (index) => rmSync(fileOf(index, 'en'))],
    ['a file is cut off', (index) => truncateSync(fileOf(index, 'en'), 5000)],
    [
      'a file is of another library',
      (index) => copyFileSync(fileOf(sealed().index, 'en'), fileOf(index, 'en')),
    ],
    ['a file is of another language', (index) => copyFileSync(fileOf(index, 'fr'), fileOf(index, 'en'))],
    [
      'a file is all zeros',
      (index) => writeFileSync(fileOf(index, 'en'), new Uint8Array(readFileSync(fileOf(index, 'en')).length)),
    ],
  ])('reads the units once more where %s', (_, damage) => {
    const { memory, index } = sealed();
    damage(index);
    expect(found(memory)).toEqual(WHOLE);
  });

  it('goes on with the files before when a process ends while it writes new ones', () => {
    const { place, memory } = sealed();
    addUnits(memory, [ARRIVED_IN_TAZA], stamp);
    memory.index.write('en', memory.index.newName(), [new Uint8Array(1000)]);
    expect(found(library(place).memory)).toEqual([...WHOLE, '85 à Taza']);
  });

  it('leaves out memories that are switched off', () => {
    const { memory } = sealed();
    const search = new MemorySearch(memory);
    const [house] = memory.memories();
    memory.changeMemory(house?.id ?? 0, { enabled: false });
    const off = found(memory, QUERY, search);
    memory.changeMemory(house?.id ?? 0, { enabled: true });
    expect([off, found(memory, QUERY, search)]).toEqual([[], WHOLE]);
  });

  it('is sealed anew from its files and the changes as from nothing', () => {
    const { memory } = sealed();
    addUnits(memory, [unit('Il pleut à Taza.', 'Il pleut à Taza.')], stamp);
    memory.change('edit', [{ unit: 1, variants: null }], stamp);
    sealNow(memory);
    const merged = found(memory);
    const taza = found(memory, 'Il pleut à Taza.');
    sealNow(memory, true);
    expect([merged, taza]).toEqual([WHOLE.filter((text) => text !== '85 à Rabat'), ['100 Il pleut à Taza.']]);
    expect(found(memory)).toEqual(merged);
  });
});
