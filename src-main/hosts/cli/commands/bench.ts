import { Command, Option } from 'commander';
import { confirmations } from '../bench/confirmations.ts';
import { measure } from '../bench/measure.ts';
import { benchMemory, type MemoryBench, type SizeFigures, type Task } from '../bench/memory-bench.ts';
import { type CommonOptions, parseNumber, print, type Shell } from '../shell.ts';

interface Options extends CommonOptions {
  readonly units: number;
  readonly measure?: string;
}

/** `balagh bench memory`: a synthetic memory, and how fast and how large it is. */
export function benchCommand(shell: Shell): Command {
  const { texts } = shell;
  const memory = new Command('memory')
    .description(texts.cli('summary.bench-memory'))
    .option('--units <count>', texts.cli('option.units'), parseNumber(1000, 10_000_000), 100_000)
    .option('--json', texts.cli('option.json'))
    // What the command starts itself with, so that each measurement has a process of its own.
    .addOption(new Option('--measure <task>').hideHelp())
    .action(async (options: Options) => {
      if (options.measure !== undefined) {
        print({ json: true }, await perform(JSON.parse(options.measure) as Task), () => []);
        return;
      }
      const result = await benchMemory(options.units, childParameters, (line) =>
        process.stderr.write(`${line}\n`),
      );
      print(options, result, () => lines(result));
    });
  return new Command('bench').description(texts.cli('summary.bench')).addCommand(memory);
}

const perform = async (task: Task) => (task.kind === 'searches' ? measure(task) : confirmations(task));

const childParameters = (task: Task): readonly string[] => [
  ...process.execArgv,
  process.argv[1] ?? '',
  'bench',
  'memory',
  '--measure',
  JSON.stringify(task),
];

/** A table for people; figures and units are the same in every language. */
function lines({ growth, fullText }: MemoryBench): readonly string[] {
  const rows = growth.flatMap((size) =>
    Object.entries(size.languages).map(([language, figures], i) => {
      const { search, proposals, words, phrases, parts } = figures;
      return [
        i === 0 ? String(size.units) : '',
        i === 0 ? `${size.unitsPerSecond}/s` : '',
        language,
        `${figures.openMs}`,
        `${figures.memoryMB}`,
        `${search.p50} / ${search.p95} / ${search.p99}`,
        `${(figures.recall * 100).toFixed(2)} %`,
        `${proposals.p50} / ${proposals.p95}`,
        `${words.p95}`,
        `${phrases.p95}`,
        `${parts.p95}`,
      ];
    }),
  );
  const head = [
    'units',
    'import',
    '',
    'open ms',
    'memory MB',
    'search p50 / p95 / p99 ms',
    'recall',
    'proposals p50 / p95',
    'words p95 ms',
    'phrase',
    'part',
  ];
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return [
    ...table.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')),
    ...growth.map(sizeLine),
    ...(fullText === null
      ? []
      : [
          `SQLite FTS5 + re-ranking, 100000 units: p50 ${fullText.fts5.p50} ms, p95 ${fullText.fts5.p95} ms; Balagh at p95: ${fullText.timesFaster} ×`,
        ]),
  ];
}

const sizeLine = ({ units, databaseMB, indexMB, confirmMs }: SizeFigures): string =>
  `${units} units: memory.db ${databaseMB} MB, index ${indexMB} MB, confirmed and found in ${confirmMs} ms`;
