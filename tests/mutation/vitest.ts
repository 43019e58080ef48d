import { expect } from 'vitest';

/** A test of the files that are read: its name with those of its suites, and what it does. */
export interface Test {
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...values: readonly never[]) => unknown;

const tests = new Map<string, Test>();
const suites: string[] = [];

/** Stands in for vitest in the process that runs the mutants (see runner.ts): collects the tests, and runs none. */
export const collected: ReadonlyMap<string, Test> = tests;

export function describe(name: string, body: () => void): void {
  suites.push(name);
  body();
  suites.pop();
}

function collect(name: string, run: () => unknown): void {
  const first = [...suites, name].join(' > ');
  let id = first;
  for (let at = 2; tests.has(id); at += 1) id = `${first} (${at})`;
  tests.set(id, { id, run });
}

export const it = Object.assign((name: string, body: Body) => collect(name, body as () => unknown), {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      collect(`${name} ${JSON.stringify(row)?.slice(0, 120)}`, () => body(...values));
    }
  },
});

export { expect };
