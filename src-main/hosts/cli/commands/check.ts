import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Input, Output } from '#contract/index.ts';
import { CHECK_IDS, type CheckId, type Severity } from '#core/model/issue.ts';
import { DEFAULT_LANGUAGES } from '#core/model/language.ts';
import { PROFILE_IDS, type ProfileId } from '#core/model/profile.ts';
import { batch, optionalText, textField } from '../batch.ts';
import { readInput } from '../files.ts';
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
import { tellUnreadDictionaries } from '../spelling.ts';

interface Options extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly three?: boolean;
  readonly batch?: boolean;
  readonly failOn?: Severity;
  readonly profile?: ProfileId;
  readonly off?: readonly CheckId[];
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
    .addOption(new Option('--profile <profile>', texts.cli('option.profile')).choices(PROFILE_IDS))
    .option('--off <checks>', texts.cli('option.off'), parseChecks)
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
  // The lines are one document: what they do throughout is its style, and a person has one name in them.
  let habits: Output<'text.check'>['habits'] = {};
  let names: Output<'text.check'>['names'] = { words: [], forms: [] };
  await batch(shell, async (line) => {
    const texts = options.three
      ? threeTexts(line)
      : { [from]: textField(line, 'source'), [options.to ?? '']: textField(line, 'target') };
    const reply = await api.call('text.check', {
      from: sourceOf(texts, from),
      texts,
      habits,
      names,
      ...chosen(options),
    });
    ({ habits, names } = reply);
    failOn(shell, options.failOn, reply.issues);
    return { issues: reply.issues.map((issue) => describeIssue(shell, issue)) };
  });
  await tellUnreadDictionaries(shell, api);
}

/** The profile and the checks that the command line asks for. */
function chosen({ profile, off }: Options): Pick<Input<'text.check'>, 'profile' | 'checks'> {
  return {
    ...(profile === undefined ? {} : { profile }),
    checks: Object.fromEntries((off ?? []).map((id) => [id, 'off' as const])),
  };
}

function threeTexts(line: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const language of DEFAULT_LANGUAGES) {
    const text = optionalText(line, language);
    if (text !== undefined) texts[language] = text;
  }
  return texts;
}

/** The language compared against: the one named or, where its text was dropped, the first that has one. */
const sourceOf = (texts: Readonly<Record<string, string>>, wanted: string): string =>
  [wanted, ...Object.keys(texts)].find((language) => (texts[language] ?? '').trim() !== '') ??
  (wanted in texts ? wanted : (Object.keys(texts)[0] ?? wanted));

/** A file of segments, in reading order; issues name the unit, or the line of a table without a header. */
async function checkFile(shell: Shell, api: Api, options: Options, path: string): Promise<void> {
  const from = options.from ?? 'fr';
  const to = options.three ? DEFAULT_LANGUAGES.filter((language) => language !== from) : [options.to ?? ''];
  const file = await readInput(path);
  const { issues } = await api.call('text.checkFile', { file, from, to, ...chosen(options) });
  print(options, { issues: issues.map((issue) => describeIssue(shell, issue)) }, () =>
    issues.map((issue) => issueLine(shell, issue)),
  );
  await tellUnreadDictionaries(shell, api);
  failOn(shell, options.failOn, issues);
}

/** `double-space,tatweel`. */
function parseChecks(value: string): readonly CheckId[] {
  return value.split(',').map((part) => {
    const id = CHECK_IDS.find((known) => known === part.trim());
    if (id === undefined) throw new InvalidArgumentError(CHECK_IDS.join(', '));
    return id;
  });
}
