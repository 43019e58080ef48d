import { dirname, extname, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { MAX_MEMORY_FILE_BYTES, MEMORY_FORMATS, type MemoryFormat } from '#contract/memory.ts';
import type { Match } from '#core/model/memory.ts';
import { batch, optionalText, optionalTexts, textField } from '../batch.ts';
import { prepareFolder, readInput, writeAll } from '../files.ts';
import {
  type CommonOptions,
  command,
  minimumOption,
  parseLanguage,
  parseLanguages,
  parseNumber,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';

/** `balagh memory …`: the translation memory. */
export function memoryCommand(shell: Shell): Command {
  const group = new Command('memory').description(shell.texts.cli('summary.memory'));
  for (const create of [importCommand, exportCommand, searchCommand, concordanceCommand, statsCommand]) {
    group.addCommand(create(shell));
  }
  return group;
}

function importCommand(shell: Shell): Command {
  return command(shell, 'import', 'memory-import')
    .argument('<files...>', shell.texts.cli('argument.memory'))
    .action(async (paths: readonly string[], options: CommonOptions) => {
      const files = await Promise.all(paths.map((path) => readInput(path, MAX_MEMORY_FILE_BYTES)));
      await withBackend(options, async (api) => {
        for (const file of files) {
          const report = await api.call('memory.import', { file });
          print(options, report, () => [
            shell.texts.cli('memory.imported', { ...report, skipped: report.skipped.length }),
            ...report.skipped.map(({ line, reason }) =>
              shell.texts.cli('memory.skippedLine', {
                line,
                reason: shell.texts.cli(`memory.skipped.${reason}`),
              }),
            ),
          ]);
        }
      });
    });
}

function exportCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly out: { readonly path: string; readonly format: MemoryFormat };
    readonly langs?: readonly string[];
  }
  return command(shell, 'export', 'memory-export')
    .requiredOption('--out <path>', texts.cli('option.outFile'), parseOut)
    .option('--langs <languages>', texts.cli('option.exportLanguages'), parsePair)
    .action(({ out, langs, ...options }: Options) =>
      withBackend(options, async (api) => {
        await prepareFolder(dirname(resolve(out.path)));
        const { units, base64 } = await api.call('memory.export', {
          format: out.format,
          ...(langs === undefined ? {} : { languages: [...langs] }),
        });
        const [file] = await writeAll([{ path: out.path, bytes: Buffer.from(base64, 'base64') }]);
        print(options, { units }, () => [texts.cli('memory.exported', { count: units, file })]);
      }),
    );
}

/** The file to write, its format by its ending. */
function parseOut(path: string): { readonly path: string; readonly format: MemoryFormat } {
  const format = MEMORY_FORMATS.find((ending) => extname(path).toLowerCase() === `.${ending}`);
  if (format === undefined) throw new InvalidArgumentError('.tmx, .tsv');
  return { path, format };
}

/** `ar,fr`: a unit of one language would be none. */
function parsePair(value: string): readonly string[] {
  const found = parseLanguages(value);
  if (found.length < 2) throw new InvalidArgumentError('ar,fr');
  return found;
}

function searchCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly from: string;
    readonly to: readonly string[];
    readonly text?: string;
    readonly min: number;
    readonly limit: number;
    readonly previous?: string;
    readonly next?: string;
    readonly also?: Readonly<Record<string, string>>;
    readonly batch?: boolean;
  }
  interface Surroundings {
    readonly previous?: string | undefined;
    readonly next?: string | undefined;
    readonly also?: Readonly<Record<string, string>> | undefined;
  }
  return command(shell, 'search', 'memory-search')
    .requiredOption('--from <language>', texts.cli('option.from'), parseLanguage)
    .requiredOption('--to <languages>', texts.cli('option.to'), parseLanguages)
    .option('--text <text>', texts.cli('option.text'))
    .addOption(minimumOption(shell))
    .option('--limit <count>', texts.cli('option.limit'), parseNumber(1, 100), 5)
    .option('--previous <text>', texts.cli('option.previous'))
    .option('--next <text>', texts.cli('option.next'))
    .option('--also <language=text>', texts.cli('option.also'), collectVersion)
    .option('--batch', texts.cli('option.batch'))
    .action((options: Options, self: Command) =>
      withBackend(options, async (api) => {
        const search = async (text: string, { previous, next, also }: Surroundings) => {
          const { matches, ms } = await api.call('memory.search', {
            from: options.from,
            to: [...options.to],
            text,
            ...(previous === undefined ? {} : { previous }),
            ...(next === undefined ? {} : { next }),
            ...(also === undefined ? {} : { also }),
            minimum: options.min,
            limit: options.limit,
          });
          return { matches: matches.map(describeMatch), ms };
        };
        if (options.batch) {
          await batch(shell, (line) =>
            search(textField(line, 'text'), {
              previous: optionalText(line, 'previous'),
              next: optionalText(line, 'next'),
              also: optionalTexts(line, 'also'),
            }),
          );
          return;
        }
        if (options.text === undefined) self.error(`balagh: --text ${texts.cli('orBatch')}`, { exitCode: 2 });
        const found = await search(options.text ?? '', options);
        print(options, found, () =>
          found.matches.map(
            (match) => `${match.score}\t${match.kind}\t${Object.values(match.targets).join('\t')}`,
          ),
        );
      }),
    );
}

/** `fr=Texte`, any number of times. */
function collectVersion(value: string, before: Readonly<Record<string, string>> = {}) {
  const [, language, text] = /^([^=]+)=(.*)$/s.exec(value) ?? [];
  if (language === undefined || text === undefined) throw new InvalidArgumentError('fr=Texte');
  return { ...before, [parseLanguage(language)]: text };
}

/** The match as it is, its targets as plain texts; the panel's own view of the difference is left out. */
function describeMatch({ targets, difference: _, ...match }: Match) {
  const texts = Object.entries(targets).map(([language, content]) => [language, content.text] as const);
  return { ...match, targets: Object.fromEntries(texts) };
}

function concordanceCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly lang?: string;
    readonly text: string;
    readonly phrase?: boolean;
    readonly part?: boolean;
    readonly limit: number;
  }
  return command(shell, 'concordance', 'memory-concordance')
    .option('--lang <language>', texts.cli('option.concordanceLang'), parseLanguage)
    .requiredOption('--text <text>', texts.cli('option.text'))
    .addOption(new Option('--phrase', texts.cli('option.phrase')).conflicts('part'))
    .option('--part', texts.cli('option.part'))
    .option('--limit <count>', texts.cli('option.limit'), parseNumber(1, 1000), 50)
    .action((options: Options) =>
      withBackend(options, async (api) => {
        const found = await api.call('memory.concordance', {
          ...(options.lang === undefined ? {} : { language: options.lang }),
          text: options.text,
          mode: modeOf(options),
          limit: options.limit,
        });
        print(options, found, () => found.hits.map((hit) => Object.values(hit.texts).join('\t')));
      }),
    );
}

function modeOf({ phrase, part }: { readonly phrase?: boolean; readonly part?: boolean }) {
  if (phrase) return 'phrase';
  return part ? 'parts' : 'words';
}

function statsCommand(shell: Shell): Command {
  return command(shell, 'stats', 'memory-stats').action((options: CommonOptions) =>
    withBackend(options, async (api) => {
      const stats = await api.call('memory.stats', {});
      print(options, stats, () => [
        shell.texts.cli('memory.stats', { units: stats.units, bytes: stats.bytes }),
        ...Object.entries(stats.variants).map(([language, count]) => `${language}\t${count}`),
      ]);
    }),
  );
}
