import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForeign } from '#core/names/rendering/foreign.ts';
import { graphemesOf } from '#core/names/rendering/graphemes.ts';
import { unusualness } from '#core/names/rendering/unusualness.ts';
import { renderingTable } from '../../helpers/generate-renderings.ts';

describe('the letters of a Latin name', () => {
  it.each([
    ['are read in groups', 'schubert', ['sch', 'u', 'b', 'e', 'r', 't']],
    ['have one sign where they are doubled', 'otto', ['o^', 't', 'o$']],
    ['tell a soft c and g', 'cecilia', ['ce', 'e', 'ce', 'i', 'l', 'ia$']],
    ['of nothing are none', '', []],
  ])('%s', (_name, latin, graphemes) => {
    expect(graphemesOf(latin)).toEqual(graphemes);
  });
});

describe('an Arabic spelling of a name', () => {
  it.each([
    ['has a letter that only Arab names have', 'Badarpur', 'باداربور', 'باضاربور'],
    ['leaves out a vowel', 'Gavrilo', 'غافريلو', 'غفريلو'],
    ['has two letters turned', 'Badarpur', 'باداربور', 'باداربرو'],
    ['has another consonant', 'Badarpur', 'باداربور', 'بالاربور'],
    ['writes what French does not say', 'Gaspard', 'غاسبار', 'غاسبارت'],
  ])('is less usual where it %s', (_name, latin, usual, odd) => {
    expect([unusualness(usual, latin) < 2.5, unusualness(odd, latin) > 2.5]).toEqual([true, true]);
  });

  it('is the same to the measure with any alef and with harakat', () => {
    expect(unusualness('أُولغا', 'Olga')).toBe(unusualness('اولغا', 'Olga'));
  });

  it('never has less than no bits, whatever the words', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (arabic, latin) => unusualness(arabic, latin) > -1e-9));
  });
});

it.each([
  ['Bolsonaro', true],
  ['Vladivostok', true],
  ['Abdelhafid', false],
  ['Hamdaoui', false],
])('%s looks like a name of the Arab world or not', (name, foreign) => {
  expect(isForeign(name)).toBe(foreign);
});

it('src-main/core/names/rendering/table.ts is what the lists give (node tests/helpers/generate-renderings.ts)', () => {
  const file = new URL('../../../src-main/core/names/rendering/table.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(renderingTable());
});
