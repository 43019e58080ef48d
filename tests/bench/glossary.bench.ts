import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
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
  const results: BenchResult[] = [imported, await fromTbx(), ...(await listed(backend))];
  backend.dispose();
  return results;
};

/** TBX of another program, with definitions and grammar, from a file of the disk. */
async function fromTbx(): Promise<BenchResult> {
  const backend = openTestBackend();
  const path = join(backend.library, 'big.tbx');
  writeTbxFile(path);
  const { rss } = process.memoryUsage();
  const megabytes = Math.round(statSync(path).size / 1e6);
  const result = await once(
    'glossary: import TBX',
    BUDGETS.import,
    `${CONCEPTS} concepts, ${megabytes} MB`,
    () => backend.call('glossary.import', { file: { token: backend.backend.files.offer(path) } }),
  );
  const grown = Math.round((process.memoryUsage().rss - rss) / 1e6);
  backend.dispose();
  return { ...result, detail: `${result.detail}; the process grew by ${grown} MB` };
}

function writeTbxFile(path: string): void {
  const file = openSync(path, 'w');
  writeSync(file, '<martif type="TBX" xml:lang="en"><text><body>\n');
  for (let at = 0; at < CONCEPTS; at += 1000) {
    const entries = Array.from({ length: 1000 }, (_, next) => tbxEntry(at + next));
    writeSync(file, entries.join(''));
  }
  writeSync(file, '</body></text></martif>\n');
  closeSync(file);
}

function tbxEntry(number: number): string {
  const sections = (['ar', 'fr', 'en'] as const).map(
    (language) =>
      `<langSet xml:lang="${language}"><descripGrp><descrip type="definition">Definition ${number}</descrip></descripGrp><ntig><termGrp><term id="${language}${number}">${termOf(WORDS[language], number)}</term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>\n`,
  );
  return `<termEntry id="c${number}"><descrip type="subjectField">domain ${number % 40}</descrip>\n${sections.join('')}</termEntry>\n`;
}

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

const WORDS = {
  ar: ['وزارة', 'مجلس', 'الماء', 'الصحة', 'برنامج', 'الوطني'],
  fr: ['ministère', 'conseil', 'eau', 'santé', 'programme', 'national'],
  en: ['ministry', 'council', 'water', 'health', 'programme', 'national'],
};

const termOf = (list: readonly string[], number: number): string =>
  `${list[number % 6]} ${list[Math.floor(number / 6) % 6]} ${list[Math.floor(number / 36) % 6]} ${number}`;
