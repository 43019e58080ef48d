import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { BalaghError } from '#contract/errors.ts';
import type { Issue, Severity } from '#core/model/issue.ts';
import { DEFAULT_LANGUAGES } from '#core/model/language.ts';
import { batch, optionalText, textField } from '../batch.ts';
import {
  type Api,
  type CommonOptions,
  command,
  describeIssue,
  failOn,
  failOnOption,
  issueLine,
  parseLanguage,
  print,
  type Shell,
  withBackend,
} from '../shell.ts';

interface Options extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly three?: boolean;
  readonly batch?: boolean;
  readonly failOn?: Severity;
}

/** `balagh check`: the quality checks on pairs, or on three versions at once, outside any release. */
export function checkCommand(shell: Shell): Command {
  const { texts } = shell;
  return command(shell, 'check', 'check')
    .argument('[file]', texts.cli('argument.pairs'))
    .option('--from <language>', texts.cli('option.from'), parseLanguage)
    .option('--to <language>', texts.cli('option.to'), parseLanguage)
    .option('--three', texts.cli('option.three'))
    .option('--batch', texts.cli('option.batch'))
    .addOption(failOnOption(shell))
    .action((path: string | undefined, options: Options, self: Command) => {
      const usable = (options.three || (options.from && options.to)) && (options.batch || path !== undefined);
      if (!usable) self.error(`balagh: ${texts.cli('check.usage')}`, { exitCode: 2 });
      return withBackend(options, (api) =>
        path === undefined ? checkBatch(shell, api, options) : checkFile(shell, api, options, path),
      );
    });
}

async function checkBatch(shell: Shell, api: Api, options: Options): Promise<void> {
  const from = options.from ?? 'fr';
  await batch(shell, async (line) => {
    const texts = options.three
      ? threeTexts(line)
      : { [from]: textField(line, 'source'), [options.to ?? '']: textField(line, 'target') };
    const { issues } = await api.call('text.check', { from: sourceOf(texts, from), texts });
    failOn(shell, options.failOn, issues);
    return { issues: issues.map((issue) => describeIssue(shell, issue)) };
  });
}

function threeTexts(line: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const language of DEFAULT_LANGUAGES) {
    const text = optionalText(line, language);
    if (text !== undefined) texts[language] = text;
  }
  return texts;
}

/** The language compared against: the one named, or the first that is there. */
const sourceOf = (texts: Readonly<Record<string, string>>, wanted: string): string =>
  wanted in texts ? wanted : (Object.keys(texts)[0] ?? wanted);

/** Two columns separated by tabs, source and target; line numbers are reported as segments. */
async function checkFile(shell: Shell, api: Api, options: Options, path: string): Promise<void> {
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new BalaghError('not-found-file', { file: path }, { cause });
  });
  const from = options.from ?? 'fr';
  const found: Issue[] = [];
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [source, target] = line.split('\t');
    if (source === undefined || target === undefined) {
      throw new BalaghError('unsupported-format', { file: path, supported: 'TSV' });
    }
    const { issues } = await api.call('text.check', {
      from,
      texts: { [from]: source, [options.to ?? '']: target },
    });
    found.push(...issues.map((issue) => ({ ...issue, segment: index + 1 })));
  }
  print(options, { issues: found.map((issue) => describeIssue(shell, issue)) }, () =>
    found.map((issue) => issueLine(shell, issue)),
  );
  failOn(shell, options.failOn, found);
}
