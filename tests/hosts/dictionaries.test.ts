import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createDictionaries } from '#hosts/dictionaries/dictionaries.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-dictionaries-'));
  folders.push(folder);
  return folder;
}

async function loaded(folder = '', words: Readonly<Record<string, readonly string[]>> = {}) {
  const cache = temporaryFolder();
  const dictionaries = createDictionaries({ folder: () => folder, cache });
  expect(dictionaries.speller(words)).toBeUndefined();
  await dictionaries.ready();
  const speller = dictionaries.speller(words);
  const known = (language: string, text: string) =>
    text.split(' ').map((word) => speller?.knows(word, language));
  return { speller, known, cache, dictionaries };
}

describe('the dictionaries', () => {
  it('know the words of the three languages, British and American, and no others', async () => {
    const { known, speller, cache, dictionaries } = await loaded();
    expect(known('fr', 'gouvernement œuvre régionalisation gouvernemant')).toEqual([true, true, true, false]);
    expect(known('en-GB', 'labour labor government goverment')).toEqual([true, true, true, false]);
    expect(known('ar-MA', 'المغرب والوزير يوليوز المغربصص')).toEqual([true, true, true, false]);
    expect(known('es', 'gobierno')).toEqual([undefined]);
    expect(speller?.suggest('gouvernemant', 'fr')).toContain('gouvernement');
    expect(speller?.suggest('المجلص', 'ar')).toContain('المجلس');
    expect(known('fr', 'a'.repeat(5000))).toEqual([false]);
    expect(known('ar', '\ud800')).toEqual([false]);
    // Made once, and read the next time.
    expect(readdirSync(join(cache, 'dictionaries'))).toEqual([expect.stringMatching(/^ar-.*\.btrie$/)]);
    const again = createDictionaries({ folder: () => '', cache });
    await again.ready();
    expect(again.speller({})?.knows('والوزير', 'ar')).toBe(true);
    expect(dictionaries.speller({})).toBe(dictionaries.speller({}));
  });

  it('are the user’s own where there is a folder, in whatever encoding', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'fr_MA.aff'), 'SET ISO8859-1\n', 'latin1');
    writeFileSync(join(folder, 'fr_MA.dic'), '2\ncaïdat\npachalik\n', 'latin1');
    const { known } = await loaded(folder, { fr: ['moqaddem'] });
    expect(known('fr', 'caïdat pachalik moqaddem gouvernement')).toEqual([true, true, true, false]);
  });

  it('that cannot be read leave their language unchecked', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'fr.aff'), 'SET UTF-8\n');
    const { known } = await loaded(folder);
    expect(known('fr', 'gouvernement')).toEqual([undefined]);
    expect(known('en', 'government')).toEqual([true]);
  });
});
