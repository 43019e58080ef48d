import { openTestBackend, type TestBackend } from '../helpers/backend.ts';
import { type Bench, type BenchResult, percentile } from './report.ts';
import { glossaryTable } from './texts.ts';

/** Most that each may take with 100,000 concepts, milliseconds (issue 5; a sort is kept once it is made). */
const BUDGETS = { import: 15_000, first: 300, filter: 100, sort: 3_000, window: 50 } as const;
const CONCEPTS = 100_000;
const ROUNDS = 30;
const FILTERS = ['و', 'وزارة', 'MINISTERE', 'water 77', 'aucun'];

/** A glossary of 100,000 concepts in three languages, imported and listed through dispatch(). */
export const run: Bench = async () => {
  const first = openTestBackend();
  const imported = await once('glossary: import CSV', BUDGETS.import, `${CONCEPTS} concepts`, () =>
    first.call('glossary.import', { file: { name: 'big.csv', text: glossaryTable(CONCEPTS), html: false } }),
  );
  const backend = first.reopen();
  const results: BenchResult[] = [imported, ...(await listed(backend))];
  backend.dispose();
  return results;
};

/** What happens once, hence is measured once. */
async function once(
  name: string,
  budget: number,
  detail: string,
  call: () => Promise<unknown>,
): Promise<BenchResult> {
  const start = performance.now();
  await call();
  return { name, unit: 'ms', value: performance.now() - start, budget, detail: `once; ${detail}` };
}

async function listed({ call }: TestBackend): Promise<readonly BenchResult[]> {
  const byArabic = { by: 'term', language: 'ar' } as const;
  return [
    await once('glossary: first rows after a start', BUDGETS.first, '100 rows', () =>
      call('concept.list', {}),
    ),
    await once('glossary: first sort of a column', BUDGETS.sort, 'with the table', () =>
      call('concept.list', { order: byArabic }),
    ),
    await percentile('glossary: filter as one types', BUDGETS.filter, { rounds: ROUNDS }, (round) =>
      call('concept.list', {
        filter: { text: `${FILTERS[round % FILTERS.length]}${' '.repeat(round % 7)}` },
      }),
    ),
    await percentile('glossary: window of a sorted list', BUDGETS.window, { rounds: ROUNDS }, (round) =>
      call('concept.list', { order: byArabic, offset: (round * 3001) % CONCEPTS }),
    ),
  ];
}
