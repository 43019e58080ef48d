import { extractTerms } from '#core/extraction/extract.ts';
import { createGenerator } from '#hosts/cli/bench/generate.ts';
import { type Bench, duration } from './report.ts';

/** Units of a memory that one waits for, with a bar and a way to stop it. */
const UNITS = 10_000;
/** Most that the extraction from UNITS units may take, milliseconds: off the main thread. */
const BUDGET = 30_000;
const SEED = 2026;

/** Candidate terms and their translations of a large memory, once. */
export const run: Bench = async () => {
  const units = createGenerator(SEED)
    .units(UNITS)
    .map(({ variants }) =>
      Object.fromEntries(Object.entries(variants).map(([language, { text }]) => [language, text])),
    );
  const { row } = duration(`extract terms, ${UNITS} units`, BUDGET, 'fr to ar and en, once', () => {
    const steps = extractTerms(units, { from: 'fr', to: ['ar', 'en'], least: 2, limit: 300 });
    for (let step = steps.next(); step.done !== true; step = steps.next());
  });
  return [row];
};
