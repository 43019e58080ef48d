import { dirname, extname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { BalaghError } from '#contract/errors.ts';
import {
  CONCEPT_FORMATS,
  type ConceptFormat,
  TBX_DIALECTS,
  TBX_STYLES,
  type TbxDialect,
  type TbxStyle,
} from '#core/model/concept-file.ts';
import { prepareFolder, requireFile } from '../files.ts';
import {
  type Api,
  type CommonOptions,
  command,
  EXIT,
  parseLanguages,
  parseNumber,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';

/** `balagh glossary import`, `undo-import` and `export`. */

interface TableOptions {
  readonly columns?: readonly string[];
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly header: boolean;
  readonly separator?: '|' | ';';
}

export function importCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions, TableOptions {
    readonly glossary?: string;
    readonly preview?: boolean;
  }
  return command(shell, 'import', 'glossary-import')
    .argument('<file>', texts.cli('argument.glossary'))
    .option('--glossary <name>', texts.cli('option.intoGlossary'))
    .option('--columns <roles>', texts.cli('option.columns'), (value) =>
      value.split(',').map((part) => part.trim()),
    )
    .option('--delimiter <character>', texts.cli('option.delimiter'), parseDelimiter)
    .option('--encoding <label>', texts.cli('option.encoding'))
    .option('--sheet <name>', texts.cli('option.sheet'))
    .option('--no-header', texts.cli('option.noHeader'))
    .addOption(new Option('--separator <character>', texts.cli('option.separator')).choices(['|', ';']))
    .option('--preview', texts.cli('option.preview'))
    .action(async (path: string, { glossary, preview, ...options }: Options) => {
      await requireFile(path);
      const table = tableOf(options);
      await withBackend(
        options,
        async (api) => {
          const file = { token: api.offer(resolve(path)) };
          if (preview) {
            const found = await api.call('glossary.preview', { file, table });
            print(options, found, () =>
              found.columns.map(({ name, role, samples }) => [name, role, ...samples].join('\t')),
            );
            return;
          }
          const report = await importInto(api, glossary, (id) =>
            api.run('glossary.import', { file, glossary: id, table }),
          );
          print(options, report, () => [
            texts.cli('glossary.imported', { ...report, skipped: report.skipped.length }),
            ...report.skipped.map(({ line, reason }) =>
              texts.cli('glossary.skippedLine', { line, reason: texts.cli(`glossary.skipped.${reason}`) }),
            ),
            ...(report.added + report.merged > 0
              ? [texts.cli('glossary.undoImport', { import: String(report.import) })]
              : []),
          ]);
          if (report.concepts > 0 || report.skipped.length === 0) return;
          process.stderr.write(`balagh: ${texts.cli('glossary.nothingImported', { file: path })}\n`);
          shell.exitCode = EXIT.failed;
        },
        texts,
      );
    });
}

export function undoImportCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly glossary?: string;
  }
  return command(shell, 'undo-import', 'glossary-undo-import')
    .argument('<import>', texts.cli('argument.import'), parseNumber(0, Number.MAX_SAFE_INTEGER))
    .option('--glossary <name>', texts.cli('option.importedInto'))
    .action((number: number, { glossary, ...options }: Options) =>
      withBackend(
        options,
        async (api) => {
          const id = glossary === undefined ? await firstWritable(api) : await glossaryNamed(api, glossary);
          const undone = await api.run('glossary.undoImport', { glossary: id, import: number });
          if (undone.removed + undone.restored + undone.kept > 0) {
            print(options, undone, () => [texts.cli('glossary.undone', { ...undone })]);
            return;
          }
          process.stderr.write(`balagh: ${texts.cli('glossary.noSuchImport', { import: String(number) })}\n`);
          shell.exitCode = EXIT.failed;
        },
        texts,
      ),
    );
}

/** The glossary that an import without a name goes into. Error: `not-found-glossary`. */
async function firstWritable(api: Api): Promise<number> {
  const { glossaries } = await api.call('glossary.list', {});
  const first = glossaries.find(({ writable }) => writable);
  if (first === undefined) throw new BalaghError('not-found-glossary', { id: '' });
  return first.id;
}

/** Into the glossary of that name, which is made where there is none, and goes again where the import fails. */
async function importInto<Report>(
  api: Api,
  name: string | undefined,
  run: (glossary: number | undefined) => Promise<Report>,
): Promise<Report> {
  if (name === undefined) return run(undefined);
  const known = await idOf(api, name);
  if (known !== undefined) return run(known);
  const { id } = await api.call('glossary.create', { name });
  try {
    return await run(id);
  } catch (thrown) {
    await api.call('glossary.remove', { id });
    throw thrown;
  }
}

async function idOf(api: Api, name: string): Promise<number | undefined> {
  const { glossaries } = await api.call('glossary.list', {});
  return glossaries.find((glossary) => glossary.name.toLowerCase() === name.toLowerCase())?.id;
}

/** Error: `not-found-glossary`. */
export async function glossaryNamed(api: Api, name: string): Promise<number> {
  const id = await idOf(api, name);
  if (id === undefined) throw new BalaghError('not-found-glossary', { id: name });
  return id;
}

function tableOf({ columns, delimiter, encoding, sheet, header, separator }: TableOptions) {
  return {
    ...(columns === undefined ? {} : { columns: [...columns] }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(separator === undefined ? {} : { separator }),
    // Guessed, unless it is said that there is none.
    ...(header ? {} : { header: false }),
  };
}

function parseDelimiter(value: string): string {
  const character = value === '\\t' || value === 'tab' ? '\t' : value;
  if (character.length !== 1) throw new InvalidArgumentError(', ; | tab');
  return character;
}

export function exportCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly out: { readonly path: string; readonly format: ConceptFormat };
    readonly glossary?: string;
    readonly langs?: readonly string[];
    readonly tbx?: '2' | '3';
    readonly dialect?: TbxDialect;
    readonly style?: TbxStyle;
    readonly guard: boolean;
  }
  return command(shell, 'export', 'glossary-export')
    .requiredOption('--out <path>', texts.cli('option.outGlossary'), parseOut)
    .option('--glossary <name>', texts.cli('option.glossary'))
    .option('--langs <languages>', texts.cli('option.termLanguages'), parseLanguages)
    .addOption(new Option('--tbx <version>', texts.cli('option.tbx')).choices(['2', '3']))
    .addOption(new Option('--dialect <name>', texts.cli('option.dialect')).choices([...TBX_DIALECTS]))
    .addOption(new Option('--style <style>', texts.cli('option.style')).choices([...TBX_STYLES]))
    .option('--no-guard', texts.cli('option.noGuard'))
    .action(({ out, glossary, langs, tbx, dialect, style, guard, ...options }: Options) =>
      withBackend(
        options,
        async (api) => {
          const file = resolve(out.path);
          await prepareFolder(dirname(file));
          const { concepts } = await api.run('glossary.export', {
            format: out.format,
            file: api.offerTarget(file),
            ...(glossary === undefined ? {} : { glossaries: [await glossaryNamed(api, glossary)] }),
            ...(langs === undefined ? {} : { languages: [...langs] }),
            tbx: {
              ...(tbx === undefined ? {} : { version: tbx === '2' ? 2 : 3 }),
              ...(dialect === undefined ? {} : { dialect }),
              ...(style === undefined ? {} : { style }),
            },
            guard,
          });
          print(options, { concepts }, () => [texts.cli('glossary.exported', { count: concepts, file })]);
        },
        texts,
      ),
    );
}

/** The file to write, its format by its ending. */
function parseOut(path: string): { readonly path: string; readonly format: ConceptFormat } {
  const format = CONCEPT_FORMATS.find((ending) => extname(path).toLowerCase() === `.${ending}`);
  if (format === undefined)
    throw new InvalidArgumentError(CONCEPT_FORMATS.map((ending) => `.${ending}`).join(', '));
  return { path, format };
}
