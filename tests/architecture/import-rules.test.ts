import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** One forbidden import per rule: the file that makes it, and the rule that must refuse it. */
const FORBIDDEN: readonly { rule: string; file: string; imports: string; target?: string }[] = [
  {
    rule: 'layer-core-model',
    file: 'src-main/core/model/bad1.ts',
    imports: '../text/x.ts',
    target: 'src-main/core/text/x.ts',
  },
  { rule: 'layer-core-text', file: 'src-main/core/text/bad2.ts', imports: 'node:fs' },
  {
    rule: 'layer-core-segmentation',
    file: 'src-main/core/segmentation/bad3.ts',
    imports: '../qa/x.ts',
    target: 'src-main/core/qa/x.ts',
  },
  { rule: 'layer-core-matching', file: 'src-main/core/matching/bad4.ts', imports: 'zod' },
  { rule: 'layer-core-adaptation', file: 'src-main/core/adaptation/bad14.ts', imports: 'zod' },
  { rule: 'layer-core-assembly', file: 'src-main/core/assembly/bad24.ts', imports: 'zod' },
  {
    rule: 'layer-core-glossary',
    file: 'src-main/core/glossary/bad5.ts',
    imports: '../matching/x.ts',
    target: 'src-main/core/matching/x.ts',
  },
  {
    rule: 'layer-core-extraction',
    file: 'src-main/core/extraction/bad23.ts',
    imports: '../glossary/x.ts',
    target: 'src-main/core/glossary/x.ts',
  },
  {
    rule: 'layer-core-names',
    file: 'src-main/core/names/bad22.ts',
    imports: '../matching/x.ts',
    target: 'src-main/core/matching/x.ts',
  },
  {
    rule: 'layer-core-release',
    file: 'src-main/core/release/bad6.ts',
    imports: '../qa/x.ts',
    target: 'src-main/core/qa/x.ts',
  },
  {
    rule: 'layer-core-qa',
    file: 'src-main/core/qa/bad7.ts',
    imports: '../release/x.ts',
    target: 'src-main/core/release/x.ts',
  },
  {
    rule: 'layer-contract',
    file: 'src-main/contract/bad8.ts',
    imports: '../services/x.ts',
    target: 'src-main/services/x.ts',
  },
  {
    rule: 'layer-services',
    file: 'src-main/services/bad9.ts',
    imports: '../storage/x.ts',
    target: 'src-main/storage/x.ts',
  },
  { rule: 'layer-services', file: 'src-main/services/bad10.ts', imports: 'node:fs' },
  {
    rule: 'layer-formats',
    file: 'src-main/formats/bad11.ts',
    imports: '../storage/x.ts',
    target: 'src-main/storage/x.ts',
  },
  {
    rule: 'layer-storage',
    file: 'src-main/storage/bad12.ts',
    imports: '../hosts/x.ts',
    target: 'src-main/hosts/x.ts',
  },
  { rule: 'layer-hosts', file: 'src-main/hosts/bad13.ts', imports: 'react' },
  {
    rule: 'layer-src-renderer',
    file: 'src-renderer/bad14.ts',
    imports: '../src-main/services/x.ts',
    target: 'src-main/services/x.ts',
  },
  { rule: 'layer-src-renderer', file: 'src-renderer/bad15.ts', imports: 'electron' },
  {
    rule: 'every-folder-has-a-layer',
    file: 'src-main/extra/bad16.ts',
    imports: '../core/model/x.ts',
    target: 'src-main/core/model/x.ts',
  },
  {
    rule: 'no-circular',
    file: 'src-main/storage/circle-a.ts',
    imports: './circle-b.ts',
    target: 'src-main/storage/circle-b.ts',
  },
  {
    rule: 'features-apart',
    file: 'src-renderer/features/one/bad18.ts',
    imports: '../two/x.ts',
    target: 'src-renderer/features/two/x.ts',
  },
  {
    rule: 'hosts-apart',
    file: 'src-main/hosts/web/bad19.ts',
    imports: '../electron/x.ts',
    target: 'src-main/hosts/electron/x.ts',
  },
  {
    rule: 'no-product-code-imports-tests',
    file: 'src-main/hosts/bad20.ts',
    imports: '../../tests/x.ts',
    target: 'tests/x.ts',
  },
  { rule: 'not-unresolvable', file: 'src-main/hosts/bad21.ts', imports: './nowhere.ts' },
];

/** Builds one tree with every forbidden import, each in a file of its own, and returns the gate's findings. */
function violations(): readonly { rule: string; from: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-rules-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('package.json', '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const { rule, file, imports, target } of FORBIDDEN) {
    put(file, `import * as other from '${imports}';\nexport const value = other;\n`);
    const back = rule === 'no-circular' ? "export * from './circle-a.ts';\n" : 'export const x = 1;\n';
    if (target) put(target, back);
  }
  try {
    const run = spawnSync(
      process.execPath,
      [
        CRUISE,
        'src-main',
        'src-renderer',
        '--config',
        join(ROOT, '.dependency-cruiser.mjs'),
        '--output-type',
        'json',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const report: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(
      run.stdout,
    );
    return report.summary.violations.map(({ from, rule }) => ({ rule: rule.name, from }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('import rules', () => {
  const found = violations();

  it.each(FORBIDDEN)('$rule refuses $file importing $imports', ({ rule, file }) => {
    expect(found).toContainEqual({ rule, from: file });
  });

  it('have a forbidden import each, so that no rule can go blind unnoticed', async () => {
    const config: { default: { forbidden: { name: string }[] } } = await import(
      join(ROOT, '.dependency-cruiser.mjs')
    );
    const rules = config.default.forbidden.map((rule) => rule.name);
    expect(rules.filter((rule) => !FORBIDDEN.some((each) => each.rule === rule))).toEqual([]);
  });
});
