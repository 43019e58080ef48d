import { dirname, extname, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { BalaghError } from '#contract/errors.ts';
import { type ImportReport, MEMORY_FORMATS, type MemoryFormat } from '#contract/memory.ts';
import { prepareFolder, requireFile } from '../files.ts';
import {
  type Api,
  type CommonOptions,
  command,
  parseLanguages,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';

/** `balagh memory import` and `export`. */

interface ImportOptions extends CommonOptions {
  readonly memory?: string;
}

export function importCommand(shell: Shell): Command {
  return command(shell, 'import', 'memory-import')
    .argument('<files...>', shell.texts.cli('argument.memory'))
    .option('--memory <name>', shell.texts.cli('option.memory'))
    .action(async (paths: readonly string[], options: ImportOptions) => {
      for (const path of paths) await requireFile(path);
      await withBackend(options, async (api) => {
        const memory = options.memory === undefined ? {} : { memory: await namedMemory(api, options.memory) };
        const reports: (ImportReport & { readonly file: string })[] = [];
        for (const path of paths) {
          const file = { token: api.offer(resolve(path)) };
          reports.push({ file: path, ...(await api.run('memory.import', { file, ...memory })) });
        }
        print(options, together(reports), () =>
          reports.flatMap((report) => lines(shell, report, reports.length > 1)),
        );
      });
    });
}

/** The memory of that name, made where there is none. */
async function namedMemory(api: Api, name: string): Promise<number> {
  const { memories } = await api.call('memory.list', {});
  const found = memories.find((memory) => memory.name === name);
  return found?.id ?? (await api.call('memory.create', { name })).memory;
}

/** One report; of several files, their sum and each of them. */
function together(reports: readonly (ImportReport & { readonly file: string })[]) {
  const [first] = reports;
  if (first !== undefined && reports.length === 1) {
    const { file: _, ...report } = first;
    return report;
  }
  const sum = (count: (report: ImportReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  return {
    units: sum(({ units }) => units),
    added: sum(({ added }) => added),
    merged: sum(({ merged }) => merged),
    skipped: reports.flatMap(({ file, skipped }) => skipped.map((one) => ({ file, ...one }))),
    seconds: Math.round(sum(({ seconds }) => seconds) * 1000) / 1000,
    files: reports,
  };
}

function lines(
  { texts }: Shell,
  { file, ...report }: ImportReport & { readonly file: string },
  named: boolean,
): readonly string[] {
  return [
    ...(named ? [texts.cli('memory.file', { file })] : []),
    texts.cli('memory.imported', { ...report, skipped: report.skipped.length }),
    ...report.skipped.map(({ line, reason }) =>
      texts.cli('memory.skippedLine', { line, reason: texts.cli(`memory.skipped.${reason}`) }),
    ),
  ];
}

export function exportCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly out: { readonly path: string; readonly format: MemoryFormat };
    readonly langs?: readonly string[];
    readonly memory?: string;
  }
  return command(shell, 'export', 'memory-export')
    .requiredOption('--out <path>', texts.cli('option.outFile'), parseOut)
    .option('--langs <languages>', texts.cli('option.exportLanguages'), parsePair)
    .option('--memory <name>', texts.cli('option.onlyMemory'))
    .action(({ out, langs, memory, ...options }: Options) =>
      withBackend(options, async (api) => {
        const path = resolve(out.path);
        await prepareFolder(dirname(path));
        const { units } = await api.run('memory.export', {
          format: out.format,
          file: api.offerTarget(path),
          ...(langs === undefined ? {} : { languages: [...langs] }),
          ...(memory === undefined ? {} : { memories: [await existingMemory(api, memory)] }),
        });
        print(options, { units }, () => [texts.cli('memory.exported', { count: units, file: path })]);
      }),
    );
}

/** Error: `not-found-memory`. */
export async function existingMemory(api: Api, name: string): Promise<number> {
  const { memories } = await api.call('memory.list', {});
  const found = memories.find((memory) => memory.name === name);
  if (found === undefined) throw new BalaghError('not-found-memory', { id: name });
  return found.id;
}

/** The file to write, its format by its ending. */
function parseOut(path: string): { readonly path: string; readonly format: MemoryFormat } {
  const ending = extname(path).toLowerCase();
  const format = MEMORY_FORMATS.find((one) => ending === `.${one}` || (one === 'xlf' && ending === '.xliff'));
  if (format === undefined)
    throw new InvalidArgumentError([...MEMORY_FORMATS, 'xliff'].map((one) => `.${one}`).join(', '));
  return { path, format };
}

/** `ar,fr`: a unit of one language would be none. */
function parsePair(value: string): readonly string[] {
  const found = parseLanguages(value);
  if (found.length < 2) throw new InvalidArgumentError('ar,fr');
  return found;
}
