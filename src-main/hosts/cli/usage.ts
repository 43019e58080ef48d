import type { Command, CommanderError, Help, Option } from 'commander';
import type { Texts } from '../texts.ts';

/** Headings of commander's help, as it passes them, and where their translations stand. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
};

/** Lets `--help` speak the interface's language; commander itself has English only. */
export function localiseHelp(program: Command, texts: Texts): void {
  program.helpOption('-h, --help', texts.cli('help.option'));
  program.helpCommand('help [command]', texts.cli('help.command'));
  program.configureHelp({
    styleTitle: (title: string) => {
      const known = TITLES[title];
      return known === undefined ? title : texts.cli(`help.${known}`);
    },
    optionDescription(this: Help, option: Option) {
      return withFacts(option.description, [
        ...(option.argChoices ? [texts.cli('help.choices', { choices: option.argChoices.join(', ') })] : []),
        ...(hasDefault(option) ? [texts.cli('help.default', { value: String(option.defaultValue) })] : []),
      ]);
    },
  });
}

const hasDefault = (option: Option): boolean =>
  option.defaultValue !== undefined && typeof option.defaultValue !== 'boolean';

const withFacts = (description: string, facts: readonly string[]): string =>
  facts.length === 0 ? description : `${description} (${facts.join('; ')})`;

/** What commander reports, by its code; each with the names that its message quotes. */
const WORDED: ReadonlySet<string> = new Set([
  'unknownOption',
  'unknownCommand',
  'missingArgument',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'excessArguments',
  'invalidArgument',
]);

/** Wrong usage in one line: what is wrong and where help is. Reads the names out of commander's English message. */
export function describeUsage(texts: Texts, error: CommanderError): string {
  const kind = error.code.replace(/^commander\./, '');
  const plain = error.message.replace(/^(?:error|balagh): /, '').replace(/\s*\n\s*/g, ' ');
  const names = [...plain.matchAll(/'([^']*)'/g)].map((found) => found[1]);
  // An option's message names the option first, an argument's its value.
  const [first = '', second = ''] = / for argument '/.test(plain) ? names.toReversed() : names;
  const text = WORDED.has(kind)
    ? texts.cli(`wrong.${kind}`, { first, second, reason: reasonOf(texts, plain) })
    : plain;
  const [, meant] = /\(Did you mean (?:one of )?([^?)]{1,80})\?\)/.exec(plain) ?? [];
  const hint = meant === undefined ? '' : ` ${texts.cli('wrong.meant', { meant })}`;
  return `${text}${hint} ${texts.cli('wrong.help')}`;
}

/** What commander adds behind `is invalid.`: the choices there are, or our own words. */
function reasonOf(texts: Texts, message: string): string {
  const [, reason = ''] = /\bis invalid(?: for argument '[^']*')?\. (.*)$/.exec(message) ?? [];
  const [, choices] = /^Allowed choices are (.*?)\.?$/.exec(reason) ?? [];
  return choices === undefined ? reason : texts.cli('help.choices', { choices });
}
