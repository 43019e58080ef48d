import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Test } from './vitest.ts';

/**
 * A test runner for Stryker that reads the tests once and runs them in its own process: a mutant takes milliseconds instead
 * of the seconds in which vitest starts a worker and reads the checks again. `npm run mutation` names it in stryker.config.json.
 *
 * The tests that killed a mutant of the same file run first, then the quick ones, until one fails. The one that failed runs
 * once more without the mutant: where it fails again, something was left behind, and Stryker starts a new process.
 */

/** Tests of any and of very long lines: they prove what no mutant of a condition changes. */
const LEFT_OUT = new Set(['properties.test.ts', 'linear.test.ts']);
/** Random texts find another thing each time. */
const RANDOM = /^any texts > /;
const FOLDER = 'tests/core/qa';

/** What the instrumented code of Stryker reads and writes. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: { readonly id: string; readonly fileName: string };
}

const shared = globalThis as { __stryker__?: Instrumented };
const instrumented: Instrumented = shared.__stryker__ ?? {};
shared.__stryker__ = instrumented;

class QaRunner {
  #tests: ReadonlyMap<string, Test> = new Map();
  readonly #times = new Map<string, number>();
  readonly #kills = new Map<string, Map<string, number>>();
  #runs = 0;
  #left = false;

  capabilities(): { readonly reloadEnvironment: boolean } {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    const standIn = pathToFileURL(join(process.cwd(), 'tests/mutation/vitest.ts')).href;
    const hooks = registerHooks({
      resolve: (name, context, next) =>
        name === 'vitest' && context.parentURL !== standIn
          ? { url: standIn, shortCircuit: true }
          : next(name, context),
    });
    const folder = join(process.cwd(), FOLDER);
    for (const file of readdirSync(folder))
      if (file.endsWith('.test.ts') && !LEFT_OUT.has(file))
        await import(pathToFileURL(join(folder, file)).href);
    const { collected } = (await import(standIn)) as { collected: ReadonlyMap<string, Test> };
    this.#tests = new Map([...collected].filter(([id]) => !RANDOM.test(id)));
    hooks.deregister();
  }

  async dryRun(): Promise<unknown> {
    instrumented.activeMutant = undefined;
    const tests: unknown[] = [];
    for (const test of this.#tests.values()) {
      instrumented.currentTestId = test.id;
      const failure = await this.#failure(test);
      instrumented.currentTestId = undefined;
      const timeSpentMs = this.#times.get(test.id) ?? 0;
      const one = { id: test.id, name: test.id, timeSpentMs };
      tests.push(
        failure === undefined ? { ...one, status: 0 } : { ...one, status: 1, failureMessage: failure },
      );
    }
    return { status: 'complete', tests, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant }: MutantRun): Promise<unknown> {
    if (this.#left) throw new Error('Something was left behind by the mutant before.');
    this.#runs += 1;
    instrumented.hitCount = 0;
    instrumented.hitLimit = hitLimit;
    let nrOfTests = 0;
    for (const test of this.#order(activeMutant.fileName, testFilter)) {
      nrOfTests += 1;
      instrumented.activeMutant = activeMutant.id;
      const failureMessage = await this.#failure(test);
      instrumented.activeMutant = undefined;
      if (hitLimit !== undefined && instrumented.hitCount > hitLimit)
        return { status: 'timeout', reason: 'hit limit' };
      if (failureMessage === undefined) continue;
      if ((await this.#failure(test)) !== undefined) {
        this.#left = true;
        if (this.#runs > 1) throw new Error('Something was left behind.');
      }
      const kills = this.#kills.get(activeMutant.fileName) ?? new Map<string, number>();
      this.#kills.set(activeMutant.fileName, kills.set(test.id, (kills.get(test.id) ?? 0) + 1));
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  #order(file: string, filter: readonly string[] | undefined): readonly Test[] {
    const kills = this.#kills.get(file);
    const covering = filter ? filter.flatMap((id) => this.#tests.get(id) ?? []) : [...this.#tests.values()];
    return covering.toSorted(
      (one, other) =>
        (kills?.get(other.id) ?? 0) - (kills?.get(one.id) ?? 0) ||
        (this.#times.get(one.id) ?? 0) - (this.#times.get(other.id) ?? 0),
    );
  }

  /** Why a test failed, if it did. */
  async #failure({ id, run }: Test): Promise<string | undefined> {
    const start = performance.now();
    try {
      await run();
      return undefined;
    } catch (error) {
      return String(error);
    } finally {
      this.#times.set(id, performance.now() - start);
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'qa', injectableClass: QaRunner }];
