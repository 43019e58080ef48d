import { defineConfig } from 'vitest/config';

/** `npm run mutation`: only the tests of the checks, and not those of very long lines, which prove speed. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // Instrumented code is slow.
    testTimeout: 60_000,
    include: ['tests/core/qa/**/*.test.ts'],
    exclude: ['tests/core/qa/properties.test.ts', 'tests/core/qa/linear.test.ts'],
  },
});
