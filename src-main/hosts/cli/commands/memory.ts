import { type Command, InvalidArgumentError, Option } from 'commander';
import type { MemoryNotice } from '#contract/memory.ts';
import type { Match } from '#core/model/memory.ts';
import { batch, optionalText, optionalTexts, textField } from '../batch.ts';
import {
  type CommonOptions,
  command,
  commandGroup,
  minimumOption,
  parseLanguage,
  parseLanguages,
  parseNumber,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';
import { exportCommand, importCommand } from './memory-files.ts';
import { checkCommand, removeCommand, statsCommand } from './memory-upkeep.ts';

/** `balagh memory …`: the translation memory. */
export function memoryCommand(shell: Shell): Command {
  return commandGroup(shell, 'memory', [
    importCommand,
    exportCommand,
    searchCommand,
    concordanceCommand,
    statsCommand,
    removeCommand,
    checkCommand,
  ]);
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
          const { matches, ...times } = await api.call('memory.search', {
            from: options.from,
            to: [...options.to],
            text,
            ...(previous === undefined ? {} : { previous }),
            ...(next === undefined ? {} : { next }),
            ...(also === undefined ? {} : { also }),
            minimum: options.min,
            limit: options.limit,
          });
          return { matches: matches.map(describeMatch), ...times };
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
        tell(shell, options, found.notice);
        print(options, found, () =>
          found.matches.map(
            (match) => `${match.score}\t${match.kind}\t${Object.values(match.targets).join('\t')}`,
          ),
        );
      }),
    );
}

/** For people, what the search lacks or why it took long; with --json it is in the answer. */
function tell({ texts }: Shell, options: CommonOptions, notice: MemoryNotice | undefined): void {
  if (notice === undefined || options.json) return;
  const isFull = notice.code === 'index-in-memory' && notice.reason === 'disk-full';
  const unstored = isFull ? 'disk-full' : 'library-not-writable';
  const text = notice.code === 'index-building' ? notice.code : unstored;
  process.stderr.write(`balagh: ${texts.cli(`memory.notice.${text}`)}\n`);
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
    readonly text?: string;
    readonly phrase?: boolean;
    readonly part?: boolean;
    readonly translations?: boolean;
    readonly limit: number;
    readonly batch?: boolean;
  }
  return command(shell, 'concordance', 'memory-concordance')
    .option('--lang <language>', texts.cli('option.concordanceLang'), parseLanguage)
    .option('--text <text>', texts.cli('option.text'))
    .addOption(new Option('--phrase', texts.cli('option.phrase')).conflicts('part'))
    .option('--part', texts.cli('option.part'))
    .option('--translations', texts.cli('option.translations'))
    .option('--limit <count>', texts.cli('option.limit'), parseNumber(1, 1000), 50)
    .option('--batch', texts.cli('option.batch'))
    .action((options: Options, self: Command) =>
      withBackend(options, async (api) => {
        const look = (text: string, language = options.lang) =>
          api.call('memory.concordance', {
            ...(language === undefined ? {} : { language }),
            text,
            mode: modeOf(options),
            limit: options.limit,
            translations: options.translations ?? false,
          });
        if (options.batch) {
          await batch(shell, (line) => look(textField(line, 'text'), optionalText(line, 'lang')));
          return;
        }
        if (options.text === undefined) self.error(`balagh: --text ${texts.cli('orBatch')}`, { exitCode: 2 });
        const found = await look(options.text ?? '');
        tell(shell, options, found.notice);
        print(options, found, () => found.hits.map((hit) => Object.values(hit.texts).join('\t')));
      }),
    );
}

function modeOf({ phrase, part }: { readonly phrase?: boolean; readonly part?: boolean }) {
  if (phrase) return 'phrase';
  return part ? 'parts' : 'words';
}
