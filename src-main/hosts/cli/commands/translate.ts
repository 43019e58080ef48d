import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { BalaghError } from '#contract/errors.ts';
import type { ExportedFile, Filled } from '#contract/release.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#contract/values.ts';
import type { Issue, Severity } from '#core/model/issue.ts';
import { primaryLanguage } from '#core/model/language.ts';
import { prepareFolder, readInput, writeAll } from '../files.ts';
import {
  type Api,
  type CommonOptions,
  command,
  describeIssue,
  failOn,
  failOnOption,
  minimumOption,
  parseLanguage,
  parseLanguages,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';
import { tellUnreadDictionaries } from '../spelling.ts';

interface Options extends CommonOptions {
  readonly from: string;
  readonly to: readonly string[];
  readonly out: string;
  readonly format: ExportFormat | 'same';
  readonly min: number;
  readonly keepNoise?: boolean;
  readonly failOn?: Severity;
}

/** `balagh translate`: the main job in one go, from a file to one document per language and a review table. */
export function translateCommand(shell: Shell): Command {
  const { texts } = shell;
  return command(shell, 'translate', 'translate')
    .argument('<file>', texts.cli('argument.release'))
    .requiredOption('--from <language>', texts.cli('option.from'), parseLanguage)
    .requiredOption('--to <languages>', texts.cli('option.to'), parseLanguages)
    .option('--out <dir>', texts.cli('option.out'), '.')
    .addOption(
      new Option('--format <format>', texts.cli('option.format'))
        .choices([...EXPORT_FORMATS, 'same'])
        .default('docx'),
    )
    .addOption(minimumOption(shell))
    .option('--keep-noise', texts.cli('option.keepNoise'))
    .addOption(failOnOption(shell))
    .action((file: string, options: Options) => translate(shell, file, options));
}

async function translate(shell: Shell, path: string, options: Options): Promise<void> {
  requireOtherLanguages(options);
  const file = await readInput(path);
  const folder = await prepareFolder(options.out);
  await withBackend(options, async (api) => {
    const filled = await api.call('release.create', {
      file,
      from: options.from,
      to: [...options.to],
      keepNoise: options.keepNoise ?? false,
      minimum: options.min,
    });
    const { issues } = await api.call('release.check', { id: filled.release.id });
    await tellUnreadDictionaries(shell, api);
    const files = await exportAll(shell, api, filled, { folder, path, options });
    print(options, summary(shell, filled, issues, files), () => report(shell, filled, issues, files));
    failOn(shell, options.failOn, issues);
  });
}

function requireOtherLanguages({ from, to }: Options): void {
  if (to.some((target) => primaryLanguage(target) === primaryLanguage(from))) {
    throw new BalaghError('same-language', { language: from });
  }
}

/** Exports every target and the review table; when that fails, the release is taken back too: nothing is half-done. */
async function exportAll(
  shell: Shell,
  api: Api,
  filled: Filled,
  target: { readonly folder: string; readonly path: string; readonly options: Options },
): Promise<readonly string[]> {
  const { id } = filled.release;
  try {
    const { files } = await api.call('release.export', {
      id,
      languages: [...target.options.to],
      format: exportFormat(target.options.format, target.path),
      review: true,
      interfaceLanguage: shell.texts.language,
    });
    return await writeAll(files.map((file) => placed(file, target.folder)));
  } catch (thrown) {
    await api.call('release.remove', { id });
    throw thrown;
  }
}

const placed = (file: ExportedFile, folder: string) => ({
  path: join(folder, file.name),
  bytes: Buffer.from(file.base64, 'base64'),
});

/** `same`: the input's format where it can be written, DOCX otherwise. */
function exportFormat(wanted: Options['format'], path: string): ExportFormat {
  if (wanted !== 'same') return wanted;
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'htm' || extension === 'xhtml') return 'html';
  return EXPORT_FORMATS.find((format) => format === extension) ?? 'docx';
}

function summary(shell: Shell, filled: Filled, issues: readonly Issue[], files: readonly string[]): unknown {
  const { release, fill } = filled;
  return {
    release: { id: release.id, title: release.title, source: release.source },
    removed: release.removed.map(({ text, reason }) => ({ text, reason })),
    blocks: release.blocks.map((block) => ({
      kind: block.kind,
      segments: block.segments.length,
      text: block.segments
        .map((segment) => (segment.cells[segment.source]?.content.text ?? '') + segment.separator)
        .join(''),
    })),
    segments: release.segments,
    languages: fill,
    issues: issues.map((issue) => describeIssue(shell, issue)),
    files,
  };
}

function report(
  shell: Shell,
  filled: Filled,
  issues: readonly Issue[],
  files: readonly string[],
): readonly string[] {
  const { texts } = shell;
  const { release, fill } = filled;
  const severe = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return [
    texts.cli('translate.title', { id: release.id, title: release.title }),
    texts.cli('translate.segments', { count: release.segments, removed: release.removed.length }),
    ...Object.entries(fill).map(([language, counts]) =>
      texts.cli('translate.language', { language, ...counts }),
    ),
    texts.cli('translate.issues', {
      errors: severe('error'),
      warnings: severe('warning'),
      infos: severe('info'),
    }),
    ...files,
  ];
}
