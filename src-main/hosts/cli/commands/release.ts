import { dirname, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat } from '#contract/values.ts';
import type { Severity } from '#core/model/issue.ts';
import { DEFAULT_LANGUAGES, primaryLanguage } from '#core/model/language.ts';
import type { Release } from '#core/model/release.ts';
import { prepareFolder, readInput, writeAll } from '../files.ts';
import {
  type CommonOptions,
  command,
  commandGroup,
  describeIssue,
  failOn,
  failOnOption,
  issueLine,
  minimumOption,
  parseLanguage,
  parseLanguages,
  parseNumber,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';
import { tellUnreadDictionaries } from '../spelling.ts';

/** `balagh release …`: work on the releases of the library. */
export function releaseCommand(shell: Shell): Command {
  return commandGroup(shell, 'release', [
    importCommand,
    listCommand,
    showCommand,
    pretranslateCommand,
    checkReleaseCommand,
    exportCommand,
    historyCommand,
    removeCommand,
  ]);
}

const withId = (shell: Shell, name: string): Command =>
  command(shell, name, `release-${name}`).argument('<id>', shell.texts.cli('argument.id'), parseNumber(1));

function importCommand(shell: Shell): Command {
  interface Options extends CommonOptions {
    readonly from: string;
    readonly to?: readonly string[];
    readonly min: number;
    readonly keepNoise?: boolean;
  }
  const { texts } = shell;
  return command(shell, 'import', 'release-import')
    .argument('<files...>', texts.cli('argument.release'))
    .requiredOption('--from <language>', texts.cli('option.from'), parseLanguage)
    .option('--to <languages>', texts.cli('option.to'), parseLanguages)
    .addOption(minimumOption(shell))
    .option('--keep-noise', texts.cli('option.keepNoise'))
    .action(async (paths: readonly string[], options: Options) => {
      // All files are read before the first is stored, so that a missing one leaves nothing behind.
      const files = await Promise.all(paths.map((file) => readInput(file)));
      const to = options.to ?? DEFAULT_LANGUAGES.filter((tag) => tag !== primaryLanguage(options.from));
      await withBackend(options, async (api) => {
        const releases: ReturnType<typeof brief>[] = [];
        for (const file of files) {
          const { release } = await api.call('release.create', {
            file,
            from: options.from,
            to: [...to],
            keepNoise: options.keepNoise ?? false,
            minimum: options.min,
          });
          releases.push(brief(release));
        }
        print(options, { releases }, () => releases.map(briefLine));
      });
    });
}

const brief = ({ id, title, source, segments }: Pick<Release, 'id' | 'title' | 'source' | 'segments'>) => ({
  id,
  title,
  source,
  segments,
});
const briefLine = (release: ReturnType<typeof brief>) =>
  `${release.id}\t${release.source}\t${release.segments}\t${release.title}`;

function listCommand(shell: Shell): Command {
  return command(shell, 'list', 'release-list').action((options: CommonOptions) =>
    withBackend(options, async (api) => {
      const releases = (await api.call('release.list', {})).map(brief);
      print(options, { releases }, () => releases.map(briefLine));
    }),
  );
}

function showCommand(shell: Shell): Command {
  return withId(shell, 'show').action((id: number, options: CommonOptions) =>
    withBackend(options, async (api) => {
      const release = await api.call('release.open', { id });
      print(options, describeRelease(release), () =>
        release.blocks.flatMap((block) =>
          block.segments.flatMap((segment) =>
            Object.values(segment.cells).map(
              (cell) =>
                `${segment.id}\t${block.kind}\t${cell.language}\t${cell.status}\t${cell.content.text}`,
            ),
          ),
        ),
      );
    }),
  );
}

function describeRelease({ id, title, source, blocks }: Release): unknown {
  return {
    id,
    title,
    source,
    blocks: blocks.map((block) => ({
      kind: block.kind,
      ...(block.speaker === undefined ? {} : { speaker: block.speaker }),
      segments: block.segments.map((segment) => ({
        id: segment.id,
        cells: Object.fromEntries(
          Object.values(segment.cells).map(({ language, content, status, origin }) => [
            language,
            { text: content.text, marks: content.marks, status, origin },
          ]),
        ),
      })),
    })),
  };
}

function pretranslateCommand(shell: Shell): Command {
  return withId(shell, 'pretranslate')
    .addOption(minimumOption(shell))
    .action((id: number, options: CommonOptions & { readonly min: number }) =>
      withBackend(options, async (api) => {
        const { release, fill } = await api.call('release.pretranslate', { id, minimum: options.min });
        print(options, { release: brief(release), languages: fill }, () =>
          Object.entries(fill).map(([language, counts]) =>
            shell.texts.cli('translate.language', { language, ...counts }),
          ),
        );
      }),
    );
}

function checkReleaseCommand(shell: Shell): Command {
  return withId(shell, 'check')
    .addOption(failOnOption(shell))
    .action((id: number, options: CommonOptions & { readonly failOn?: Severity }) =>
      withBackend(options, async (api) => {
        const { issues } = await api.call('release.check', { id });
        await tellUnreadDictionaries(shell, api);
        const described = issues.map((issue) => describeIssue(shell, issue));
        print(options, { issues: described }, () => issues.map((issue) => issueLine(shell, issue)));
        failOn(shell, options.failOn, issues);
      }),
    );
}

function exportCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly lang: string;
    readonly format: ExportFormat;
    readonly out: string;
  }
  return withId(shell, 'export')
    .requiredOption('--lang <language>', texts.cli('option.lang'), parseLanguage)
    .addOption(
      new Option('--format <format>', texts.cli('option.format')).choices(EXPORT_FORMATS).default('docx'),
    )
    .requiredOption('--out <path>', texts.cli('option.outFile'))
    .action((id: number, options: Options) =>
      withBackend(options, async (api) => {
        await prepareFolder(dirname(resolve(options.out)));
        const { files } = await api.call('release.export', {
          id,
          languages: [options.lang],
          format: options.format,
          interfaceLanguage: texts.language,
        });
        const paths = await writeAll(
          files.map((file) => ({ path: options.out, bytes: Buffer.from(file.base64, 'base64') })),
        );
        print(options, { files: paths }, () => paths);
      }),
    );
}

function historyCommand(shell: Shell): Command {
  return withId(shell, 'history').action((id: number, options: CommonOptions) =>
    withBackend(options, async (api) => {
      const entries = await api.call('release.history', { id });
      print(options, { entries }, () =>
        entries.map((entry) =>
          [
            new Date(entry.at).toISOString(),
            entry.kind,
            entry.segment ?? '',
            entry.language ?? '',
            entry.after,
          ].join('\t'),
        ),
      );
    }),
  );
}

function removeCommand(shell: Shell): Command {
  return withId(shell, 'remove').action((id: number, options: CommonOptions) =>
    withBackend(options, async (api) => {
      const releases = (await api.call('release.remove', { id })).map(brief);
      print(options, { releases }, () => releases.map(briefLine));
    }),
  );
}
