import type { Command } from 'commander';
import type { ExtractedTerm } from '#contract/extraction.ts';
import type { Concept, TermHit } from '#core/model/glossary.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { batch, textField } from '../batch.ts';
import {
  type CommonOptions,
  command,
  commandGroup,
  parseLanguage,
  parseLanguages,
  parseNumber,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';
import { exportCommand, glossaryNamed, importCommand, undoImportCommand } from './glossary-files.ts';

/** `balagh glossary …`: the terms of the library. */
export function glossaryCommand(shell: Shell): Command {
  return commandGroup(shell, 'glossary', [
    importCommand,
    undoImportCommand,
    exportCommand,
    recogniseCommand,
    searchCommand,
    listCommand,
    extractCommand,
  ]);
}

function recogniseCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly from: string;
    readonly to: readonly string[];
    readonly text?: string;
    readonly batch?: boolean;
  }
  return command(shell, 'recognise', 'glossary-recognise')
    .requiredOption('--from <language>', texts.cli('option.from'), parseLanguage)
    .requiredOption('--to <languages>', texts.cli('option.to'), parseLanguages)
    .option('--text <text>', texts.cli('option.text'))
    .option('--batch', texts.cli('option.batch'))
    .action((options: Options, self: Command) =>
      withBackend(options, async (api) => {
        const recognise = async (text: string) => {
          const { terms } = await api.call('glossary.recognise', {
            from: options.from,
            to: [...options.to],
            text,
          });
          return { terms: terms.map(describeHit) };
        };
        if (options.batch) {
          await batch(shell, (line) => recognise(textField(line, 'text')));
          return;
        }
        if (options.text === undefined) self.error(`balagh: --text ${texts.cli('orBatch')}`, { exitCode: 2 });
        const found = await recognise(options.text ?? '');
        print(options, found, () =>
          found.terms.map(
            (term) => `${term.start}-${term.end}\t${term.text}\t${JSON.stringify(term.targets)}`,
          ),
        );
      }),
    );
}

const describeHit = ({ start, end, text, concept, status, targets }: TermHit) => ({
  start,
  end,
  text,
  concept,
  status,
  targets,
});

function searchCommand(shell: Shell): Command {
  return withLimit(shell, command(shell, 'search', 'glossary-search'))
    .argument('<text>', shell.texts.cli('argument.term'))
    .action((text: string, options: ListOptions) => show(options, text));
}

function listCommand(shell: Shell): Command {
  interface Options extends ListOptions {
    readonly glossary?: string;
  }
  return command(shell, 'list', 'glossary-list')
    .option('--limit <count>', shell.texts.cli('option.limit'), parseNumber(1), 50)
    .option('--glossary <name>', shell.texts.cli('option.glossary'))
    .action((options: Options) =>
      withBackend(options, async (api) => {
        const glossaries =
          options.glossary === undefined ? undefined : [await glossaryNamed(api, options.glossary)];
        const concepts: DetailedConcept[] = [];
        let total = 1;
        while (concepts.length < Math.min(total, options.limit)) {
          const window = await api.call('concept.list', {
            filter: { glossaries },
            offset: concepts.length,
            limit: Math.min(PAGE, options.limit - concepts.length),
          });
          total = window.total;
          if (window.concepts.length === 0) break;
          concepts.push(...window.concepts);
        }
        print(options, { concepts, total }, () => concepts.map(conceptLine));
      }),
    );
}

const PAGE = 500;

interface ListOptions extends CommonOptions {
  readonly limit: number;
}

const withLimit = (shell: Shell, target: Command): Command =>
  target.option('--limit <count>', shell.texts.cli('option.limit'), parseNumber(1, 1000), 50);

const show = (options: ListOptions, text: string): Promise<void> =>
  withBackend(options, async (api) => {
    const found = await api.call('glossary.search', { text, limit: options.limit });
    print(options, found, () => found.concepts.map(conceptLine));
  });

const conceptLine = (concept: Concept): string =>
  [concept.id, concept.kind, ...Object.values(concept.terms).map((terms) => terms[0]?.text ?? '')].join('\t');

function extractCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly from: string;
    readonly to: readonly string[];
    readonly release?: number;
    readonly least: number;
    readonly limit: number;
  }
  return command(shell, 'extract', 'glossary-extract')
    .requiredOption('--from <language>', texts.cli('option.from'), parseLanguage)
    .requiredOption('--to <languages>', texts.cli('option.to'), parseLanguages)
    .option('--release <id>', texts.cli('option.extractRelease'), parseNumber(1, Number.MAX_SAFE_INTEGER))
    .option('--least <count>', texts.cli('option.least'), parseNumber(1, 1000), 2)
    .option('--limit <count>', texts.cli('option.limit'), parseNumber(1, 1000), 200)
    .action(({ from, to, release, least, limit, ...options }: Options) =>
      withBackend(options, async (api) => {
        const found = await api.run('terms.extract', {
          ...{ from, to: [...to], least, limit },
          ...(release === undefined ? {} : { release }),
        });
        print(options, found, () => found.terms.map((term) => extractedLine(term, to)));
      }),
    );
}

const extractedLine = (
  { occurrences, kind, text, translations }: ExtractedTerm,
  to: readonly string[],
): string =>
  [occurrences, kind, text, ...to.map((language) => translations[language]?.[0]?.text ?? '')].join('\t');
