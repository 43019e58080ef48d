import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ENTRY = resolve(import.meta.dirname, '../../src-main/hosts/cli/entry.ts');

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header srclang="en"/><body>
<tu><tuv xml:lang="en"><seg>The Minister arrived in Rabat.</seg></tuv><tuv xml:lang="fr"><seg>Le ministre est arrivé à Rabat.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>alone</seg></tuv></tu>
</body></tmx>`;

describe('balagh memory', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'balagh-cli-memory-'));
    writeFileSync(join(folder, 'in.tmx'), TMX);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const memory = (parameters: readonly string[], locale = 'en_GB.UTF-8') => {
    const run = spawnSync(process.execPath, [ENTRY, 'memory', ...parameters, '--empty'], {
      encoding: 'utf8',
      env: { ...process.env, BALAGH_LIBRARY: join(folder, 'library'), LC_ALL: locale },
    });
    return { code: run.status, out: run.stdout, error: run.stderr };
  };

  it('imports TMX, and says in words what it skipped and where', () => {
    const { code, out } = memory(['import', join(folder, 'in.tmx')]);
    expect([code, out.split('\n')[1]]).toEqual([0, 'line 4: fewer than two texts']);
    expect(memory(['import', join(folder, 'in.tmx')], 'ar_MA.UTF-8').out).toContain('السطر 4: أقل من نصين');
  });

  it('answers a batch of searches for words, one line each', () => {
    const run = spawnSync(process.execPath, [ENTRY, 'memory', 'concordance', '--lang', 'en', '--batch'], {
      encoding: 'utf8',
      env: { ...process.env, BALAGH_LIBRARY: join(folder, 'library'), LC_ALL: 'en_GB.UTF-8' },
      input: '{"text":"ministers"}\n{"text":"ministre","lang":"fr"}\n{"lang":"fr"}\n',
    });
    const answers = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([
      run.status,
      ...answers.map(({ hits, total, error }) => error?.code ?? [total, hits[0].language, hits[0].ranges]),
    ]).toEqual([1, [1, 'en', [[4, 12]]], [1, 'fr', [[3, 11]]], 'invalid-input']);
    expect(memory(['concordance']).code).toBe(2);
  });

  it('exports to TMX and to a table, and tells how many units', () => {
    const file = join(folder, 'out.tmx');
    expect(JSON.parse(memory(['export', '--out', file, '--json']).out)).toEqual({ units: 1 });
    expect(readFileSync(file, 'utf8')).toContain(
      '<tuv xml:lang="fr"><seg>Le ministre est arrivé à Rabat.</seg></tuv>',
    );
    const table = join(folder, 'out.tsv');
    expect(memory(['export', '--out', table, '--langs', 'en,fr']).out).toBe(`1 unit written to ${table}\n`);
    expect(readFileSync(table, 'utf8')).toBe(
      'part\ten\tfr\n\tThe Minister arrived in Rabat.\tLe ministre est arrivé à Rabat.\n',
    );
  });

  it.each([
    ['--out', 'out.docx'],
    ['--langs', 'fr'],
  ])('refuses %s %s as wrong usage', (option, value) => {
    const out = join(folder, 'refused.tmx');
    const { code, error } = memory(['export', ...(option === '--out' ? [] : ['--out', out]), option, value]);
    expect([code, error.trim().split('\n').length, existsSync(out)]).toEqual([2, 1, false]);
  });
});

describe('balagh memory search and concordance where the index cannot be stored', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'balagh-cli-notice-'));
    const rows = Array.from({ length: 2100 }, (_, n) => `The Minister opened school ${n}.\tÉcole ${n}.`);
    writeFileSync(join(folder, 'in.tsv'), `en\tfr\n${rows.join('\n')}\n`);
    memory(['import', join(folder, 'in.tsv')]);
    rmSync(join(folder, 'library', 'index'), { recursive: true });
    // Where the folder should be there is a file, so that nobody may write into it.
    writeFileSync(join(folder, 'library', 'index'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const memory = (parameters: readonly string[], locale = 'en_GB.UTF-8') => {
    const run = spawnSync(process.execPath, [ENTRY, 'memory', ...parameters, '--empty'], {
      encoding: 'utf8',
      env: { ...process.env, BALAGH_LIBRARY: join(folder, 'library'), LC_ALL: locale },
    });
    return { out: run.stdout, error: run.stderr };
  };
  const SEARCH = ['search', '--from', 'en', '--to', 'fr', '--limit', '1', '--text'];
  const TEXT = 'The Minister opened school 7.';

  it('find everything and say beside it why that takes long', () => {
    const { out, error } = memory([...SEARCH, TEXT]);
    const words = memory(['concordance', '--text', 'school 7'], 'fr_MA.UTF-8');
    expect([out, error.split(':')[1], words.error.startsWith('balagh: l’index de recherche')]).toEqual([
      '100\texact\tÉcole 7.\n',
      ' the search index of the memory cannot be saved because the folder “index” of the library cannot be written to',
      true,
    ]);
  });

  it('say it in the answer alone where that is JSON', () => {
    const { out, error } = memory([...SEARCH, TEXT, '--json']);
    expect([JSON.parse(out).notice, error]).toEqual([
      { code: 'index-in-memory', reason: 'library-not-writable' },
      '',
    ]);
  });
});

describe('balagh bench memory', () => {
  it('measures a synthetic memory and compares it with a full scan', () => {
    const run = spawnSync(process.execPath, [ENTRY, 'bench', 'memory', '--units', '2500', '--json'], {
      encoding: 'utf8',
    });
    const { units, growth } = JSON.parse(run.stdout);
    const [{ languages, indexMB }] = growth;
    expect([run.status, units, growth.length, Object.keys(languages), indexMB > 0]).toEqual([
      0,
      2500,
      1,
      ['ar', 'fr', 'en'],
      true,
    ]);
    expect([languages.ar.recall, languages.fr.recall, languages.en.recall]).toEqual([1, 1, 1]);
  }, 120_000);
});
