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
