import { Command, InvalidArgumentError, Option } from 'commander';
import type { Input, OperationName, Output } from '#contract/index.ts';
import type { Issue, Severity } from '#core/model/issue.ts';
import { SEVERITIES } from '#core/model/issue.ts';
import { createDocuments } from '#formats/documents.ts';
import { createBackend } from '../backend.ts';
import { resolveLibrary } from '../library-folder.ts';
import { resourcesFolder, version } from '../paths.ts';
import { createTexts, systemLocale, type Texts } from '../texts.ts';
import { runJob } from './progress.ts';

/** Exit codes of design/cli.md. */
export const EXIT = { done: 0, failed: 1, usage: 2, issues: 3 } as const;

/** What every command is given. */
export interface Shell {
  readonly texts: Texts;
  exitCode: number;
}

export interface CommonOptions {
  readonly library?: string;
  readonly json?: boolean;
  readonly empty?: boolean;
}

/** The contract's operations, typed, over the backend of this process. */
export interface Api {
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** A long operation, with a progress bar on a terminal; Ctrl+C cancels it. */
  run<Name extends JobName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** The token of a file to read. */
  offer(path: string): string;
  /** The token of a file to write. */
  offerTarget(path: string): string;
}

/** The operations that take a job. */
type JobName = {
  [Name in Exclude<OperationName, 'job.cancel'>]: 'job' extends keyof Input<Name> ? Name : never;
}[Exclude<OperationName, 'job.cancel'>];

/** A command that only holds others: `balagh memory …`. */
export function commandGroup(
  shell: Shell,
  name: 'glossary' | 'memory' | 'release',
  commands: readonly ((shell: Shell) => Command)[],
): Command {
  const group = new Command(name).description(shell.texts.cli(`summary.${name}`));
  for (const create of commands) group.addCommand(create(shell));
  return group;
}

/** A command with the options that every command has. */
export function command(shell: Shell, name: string, summary: string): Command {
  return new Command(name)
    .description(shell.texts.cli(`summary.${summary}`))
    .option('--library <dir>', shell.texts.cli('option.library'))
    .option('--empty', shell.texts.cli('option.empty'))
    .option('--json', shell.texts.cli('option.json'));
}

/** Opens the library for the length of `work`; it is closed whatever happens. */
export async function withBackend<Result>(
  options: CommonOptions,
  work: (api: Api) => Promise<Result>,
  texts: Texts = createTexts(systemLocale()),
): Promise<Result> {
  const backend = createBackend({
    library: resolveLibrary(options.library),
    resources: resourcesFolder(),
    host: 'cli',
    version: version(),
    empty: options.empty ?? false,
    spelling: true,
    documents: createDocuments(),
  });
  try {
    return await work({
      // The one place where a reply of dispatch() gets its type: the contract ties the name to it.
      call: async (name, input) => (await backend.dispatch(name, input)) as Output<typeof name>,
      offer: (path) => backend.files.offer(path),
      offerTarget: (path) => backend.files.offerTarget(path),
      run: async (name, input) => (await runJob(backend, texts, name, input)) as Output<typeof name>,
    });
  } finally {
    backend.close();
  }
}

/** One JSON document on stdout, or lines for people. */
export function print(options: CommonOptions, value: unknown, lines: () => readonly string[]): void {
  process.stdout.write(options.json ? `${JSON.stringify(value)}\n` : `${lines().join('\n')}\n`);
}

/** `en` or `fr-CA`: BCP 47 tags of any language that Unicode's data know, so that a slip (`fe`) is no language. */
export function parseLanguage(value: string): string {
  const [primary = '', ...rest] = value.split('-');
  const wellFormed = /^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);
  if (!wellFormed || LANGUAGE_NAMES.of(primary) === undefined)
    throw new InvalidArgumentError('BCP 47: ar, fr, en, ar-MA');
  return [primary.toLowerCase(), ...rest].join('-');
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** `ar,fr`. */
export function parseLanguages(value: string): readonly string[] {
  return [...new Set(value.split(',').map((part) => parseLanguage(part.trim())))];
}

/** A whole number of at least `least`. */
export function parseNumber(least: number, most = Number.MAX_SAFE_INTEGER): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new InvalidArgumentError(`${least}-${most === Number.MAX_SAFE_INTEGER ? '…' : most}`);
    }
    return number;
  };
}

export const minimumOption = (shell: Shell): Option =>
  new Option('--min <percent>', shell.texts.cli('option.min')).argParser(parseNumber(30, 100)).default(70);

export const failOnOption = (shell: Shell): Option =>
  new Option('--fail-on <severity>', shell.texts.cli('option.failOn')).choices(['error', 'warning']);

/** Sets exit code 3 where an issue reaches the severity asked for. */
export function failOn(shell: Shell, severity: Severity | undefined, issues: readonly Issue[]): void {
  if (severity === undefined) return;
  const bar = SEVERITIES.indexOf(severity);
  if (issues.some((issue) => SEVERITIES.indexOf(issue.severity) >= bar)) shell.exitCode = EXIT.issues;
}

/** An issue as design/cli.md has it, worded in the interface's language. */
export function describeIssue(shell: Shell, issue: Issue): Readonly<Record<string, unknown>> {
  const { check, severity, language, segment, start, end, fix } = issue;
  const message = shell.texts.issue(issue);
  return {
    check,
    severity,
    language,
    segment: segment ?? null,
    start,
    end,
    message,
    ...(fix ? { suggestion: fix.text } : {}),
  };
}

/** An issue as a line for people. */
export function issueLine(shell: Shell, issue: Issue): string {
  const place = issue.segment === undefined ? issue.language : `${issue.segment} ${issue.language}`;
  return `${shell.texts.cli(`severity.${issue.severity}`)}  ${place}  ${shell.texts.issue(issue)}`;
}
