import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { DictionaryState } from '#contract/spelling.ts';
import { createDictionaries } from '#hosts/dictionaries/dictionaries.ts';
import type { DictionaryLoader } from '#hosts/dictionaries/loader.ts';
import { createWorkerDictionaries } from '#hosts/worker/dictionaries.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const worker = createWorkerDictionaries();
afterAll(() => worker.close());

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-dictionaries-'));
  folders.push(folder);
  return folder;
}

/** A folder with those files in it. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, 'latin1');
  return folder;
}

const PAIR = { 'fr_MA.aff': 'SET ISO8859-1\n', 'fr_MA.dic': '2\ncaïdat\npachalik\n' };

async function loaded(folder = '', words: Readonly<Record<string, readonly string[]>> = {}) {
  const settings = { folder };
  const dictionaries = createDictionaries({ folder: () => settings.folder, cache: temporaryFolder() });
  expect(dictionaries.speller(words)).toBeUndefined();
  await dictionaries.ready();
  const known = (language: string, text: string) =>
    text.split(' ').map((word) => dictionaries.speller(words)?.knows(word, language));
  return { settings, known, dictionaries };
}

/** What became of French, where Arabic and English are the built-in ones. */
const frenchOf = (states: readonly DictionaryState[]) => states.find(({ language }) => language === 'fr');

describe.each<[string, DictionaryLoader | undefined]>([
  ['in this thread', undefined],
  ['by a worker', worker],
])('the dictionaries, loaded %s', (_where, loader) => {
  it('know the words of the three languages, British and American, and no others', async () => {
    const cache = temporaryFolder();
    // Made once, and read the next time.
    for (const _time of ['first', 'second']) {
      const dictionaries = createDictionaries({ folder: () => '', cache, loader });
      await dictionaries.ready();
      const known = (language: string, text: string) =>
        text.split(' ').map((word) => dictionaries.speller({})?.knows(word, language));
      expect({
        french: known('fr', 'gouvernement œuvre régionalisation gouvernemant'),
        english: known('en-GB', 'labour labor government goverment'),
        arabic: known('ar-MA', 'المغرب والوزير يوليوز المغربصص'),
        spanish: known('es', 'gobierno'),
        long: known('fr', 'a'.repeat(5000)),
        half: known('ar', '\ud800'),
      }).toEqual({
        french: [true, true, true, false],
        english: [true, true, true, false],
        arabic: [true, true, true, false],
        spanish: [undefined],
        long: [false],
        half: [false],
      });
      expect(await dictionaries.suggest('gouvernemant', 'fr')).toContain('gouvernement');
      expect(await dictionaries.suggest('goverment', 'en-US')).toContain('government');
      expect(await dictionaries.suggest('المجلص', 'ar')).toContain('المجلس');
      expect(await dictionaries.suggest('gobiernno', 'es')).toEqual([]);
      expect(dictionaries.speller({})).toBe(dictionaries.speller({}));
      expect(dictionaries.state()).toEqual({
        dictionaries: ['fr', 'en', 'ar'].map((language) => ({ language, origin: 'built-in', problem: null })),
        problem: null,
      });
      expect(readdirSync(join(cache, 'dictionaries'))).toEqual(
        ['ar', 'en', 'fr'].map((language) =>
          expect.stringMatching(new RegExp(`^${language}-[\\d.-]+\\.words$`)),
        ),
      );
    }
  });

  it('are the user’s own where there is a folder, in whatever encoding', async () => {
    const folder = folderOf(PAIR);
    const dictionaries = createDictionaries({ folder: () => folder, cache: temporaryFolder(), loader });
    await dictionaries.ready();
    const words = 'caïdat pachalik moqaddem gouvernement'.split(' ');
    const speller = dictionaries.speller({ fr: ['moqaddem'] });
    expect([
      words.map((word) => speller?.knows(word, 'fr')),
      await dictionaries.suggest('caïda', 'fr'),
    ]).toEqual([[true, true, true, false], ['caïdat']]);
    expect(frenchOf(dictionaries.state().dictionaries)).toEqual({
      language: 'fr',
      origin: 'own',
      file: join(folder, 'fr_MA.aff'),
      problem: null,
    });
  });
});

describe('the dictionaries', () => {
  it('follow the settings to another folder, and are read again when asked', async () => {
    const { settings, dictionaries, known } = await loaded();
    expect(known('fr', 'gouvernement')).toEqual([true]);
    settings.folder = folderOf({ 'fr_MA.aff': PAIR['fr_MA.aff'] });
    await dictionaries.ready();
    expect(known('fr', 'gouvernement')).toEqual([undefined]);
    writeFileSync(join(settings.folder, 'fr_MA.dic'), PAIR['fr_MA.dic'], 'latin1');
    await dictionaries.ready();
    expect(known('fr', 'gouvernement')).toEqual([undefined]);
    await dictionaries.reload();
    expect(known('fr', 'gouvernement')).toEqual([false]);
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['half a dictionary', { 'fr.aff': 'SET UTF-8\n' }, 'incomplete-dictionary', 'fr.dic'],
    [
      'a list without its count',
      { 'fr.aff': 'SET UTF-8\n', 'fr.dic': 'damaged' },
      'damaged-dictionary',
      'fr.dic',
    ],
    [
      'an encoding that does not exist',
      { 'fr.aff': 'SET KLINGON\n', 'fr.dic': '1\na\n' },
      'damaged-dictionary',
      'fr.aff',
    ],
  ])('name the file of %s, and leave only its language unchecked', async (_what, files, code, file) => {
    const folder = folderOf(files);
    const { dictionaries, known } = await loaded(folder);
    expect(frenchOf(dictionaries.state().dictionaries)).toEqual({
      language: 'fr',
      origin: 'own',
      file: join(folder, 'fr.aff'),
      problem: { code, parameters: { language: 'fr', file: join(folder, file) } },
    });
    expect([known('fr', 'gouvernement'), known('en', 'government')]).toEqual([[undefined], [true]]);
  });

  it('are made again where what was kept is damaged, and those of older packages go', async () => {
    const cache = temporaryFolder();
    const kept = join(cache, 'dictionaries');
    const knows = async () => {
      const dictionaries = createDictionaries({ folder: () => '', cache });
      await dictionaries.ready();
      const speller = dictionaries.speller({});
      return ['gouvernement', 'gouvernemant'].map((word) => speller?.knows(word, 'fr'));
    };
    mkdirSync(kept);
    writeFileSync(join(kept, 'fr-0.0.1.words'), 'older');
    await knows();
    const names = readdirSync(kept);
    const whole = names.map((name) => readFileSync(join(kept, name)));
    for (const damage of [
      (file: Buffer) => file.subarray(0, -9),
      (file: Buffer) => file.fill(1, 5000, 5003),
    ]) {
      for (const [at, name] of names.entries())
        writeFileSync(join(kept, name), damage(Buffer.from(whole[at] ?? '')));
      expect(await knows()).toEqual([true, false]);
      expect(readdirSync(kept)).toEqual(names);
      expect(names.map((name) => readFileSync(join(kept, name)).length)).toEqual(
        whole.map(({ length }) => length),
      );
    }
    expect(names).not.toContain('fr-0.0.1.words');
  });

  it('tell of a file that may not be opened', async () => {
    const folder = folderOf({ 'fr.dic': '1\na\n' });
    mkdirSync(join(folder, 'fr.aff'));
    const { dictionaries } = await loaded(folder);
    expect(frenchOf(dictionaries.state().dictionaries)?.problem).toEqual({
      code: 'unreadable-dictionary',
      parameters: { language: 'fr', file: join(folder, 'fr.aff') },
    });
  });

  it('tell of a folder that is not there or has none, and are the built-in ones then', async () => {
    const empty = temporaryFolder();
    const lost = join(empty, 'lost');
    for (const [folder, code] of [
      [empty, 'no-dictionary-in-folder'],
      [lost, 'missing-dictionary-folder'],
    ] as const) {
      const { dictionaries, known } = await loaded(folder);
      expect(dictionaries.state().problem).toEqual({ code, parameters: { folder } });
      expect(known('fr', 'gouvernement gouvernemant')).toEqual([true, false]);
    }
  });

  it('tell why nothing could be loaded, and can be loaded later', async () => {
    const loader = createWorkerDictionaries();
    const failing: DictionaryLoader = { ...loader, load: () => Promise.reject(new Error('out of memory')) };
    const parts = { loader: failing };
    const through: DictionaryLoader = {
      load: (places) => parts.loader.load(places),
      suggest: (...asked) => parts.loader.suggest(...asked),
    };
    const dictionaries = createDictionaries({ folder: () => '', cache: temporaryFolder(), loader: through });
    await dictionaries.ready();
    expect([dictionaries.state(), dictionaries.speller({})?.knows('a', 'fr')]).toEqual([
      { dictionaries: [], problem: { code: 'internal', parameters: { detail: 'out of memory' } } },
      undefined,
    ]);
    parts.loader = loader;
    await dictionaries.reload();
    await loader.close();
    expect(dictionaries.speller({})?.knows('gouvernement', 'fr')).toBe(true);
  });
});
