import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireRecentNode } from '../src-main/hosts/launch/node-version.mjs';

/** `npm test`: check, unit tests, build, end-to-end tests; ends with one line that counts both kinds of tests. */
await requireRecentNode(fileURLToPath(import.meta.url));

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'balagh-tests-'));
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'e2e.json');

function step(title, program, parameters, environment = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const started = performance.now();
  const run = spawnSync(program, parameters, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  process.stdout.write(`== ${title}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return run.status === 0;
}

/** Counts of a report, or one failure where the runner did not get as far as writing it. */
function counts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const { requireChromium } = await import('./helpers/chromium.ts');
const chromium = requireChromium();
process.stdout.write(`Chromium: ${chromium.path} (${chromium.origin})\n`);

const steps = [
  () => step('check', 'npm', ['run', '--silent', 'check']),
  () => step('build', 'npm', ['run', '--silent', 'build']),
  () =>
    step('unit tests', 'npx', [
      ...['vitest', 'run', '--config', 'tests/vitest.config.ts'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    ]),
  () =>
    step('end-to-end tests', 'npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
      BALAGH_REPORT: endToEndReport,
    }),
];
const passed = steps.map((run) => run());
const unit = counts(unitReport, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
}));
const endToEnd = counts(endToEndReport, ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
}));
rmSync(reports, { recursive: true, force: true });
const sum = (key) => unit[key] + endToEnd[key];
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exit(passed.every(Boolean) && sum('failed') === 0 ? 0 : 1);
