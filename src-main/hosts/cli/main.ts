import { Command, CommanderError } from 'commander';
import { toBalaghError } from '#contract/errors.ts';
import { version } from '../paths.ts';
import { createTexts, systemLocale, type Texts } from '../texts.ts';
import { benchCommand } from './commands/bench.ts';
import { checkCommand } from './commands/check.ts';
import { doctorCommand } from './commands/doctor.ts';
import { glossaryCommand } from './commands/glossary.ts';
import { memoryCommand } from './commands/memory.ts';
import { namesCommand } from './commands/names.ts';
import { releaseCommand } from './commands/release.ts';
import { cleanCommand, segmentCommand } from './commands/text.ts';
import { translateCommand } from './commands/translate.ts';
import { webCommand } from './commands/web.ts';
import { guardOutput } from './output.ts';
import { EXIT, type Shell } from './shell.ts';
import { describeUsage, localiseHelp } from './usage.ts';

/**
 * The `balagh` command (design/cli.md). Returns the exit code: 0 done, 1 failed with one line on stderr, 2 wrong
 * usage, 3 done but with issues at or above `--fail-on`.
 */
export async function run(parameters: readonly string[]): Promise<number> {
  const texts = createTexts(systemLocale());
  const shell: Shell = { texts, exitCode: EXIT.done };
  const program = new Command('balagh')
    .description(texts.cli('program'))
    .version(version(), '-V, --version', texts.cli('help.version'))
    .exitOverride()
    // Errors are worded below, in the interface's language.
    .configureOutput({ outputError: () => undefined });
  localiseHelp(program, texts);
  guardOutput(texts);
  for (const create of [
    translateCommand,
    releaseCommand,
    segmentCommand,
    cleanCommand,
    memoryCommand,
    glossaryCommand,
    checkCommand,
    namesCommand,
    webCommand,
    doctorCommand,
    benchCommand,
  ]) {
    program.addCommand(create(shell));
  }
  inheritExit(program);
  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return shell.exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return endUsage(texts, thrown);
    const error = toBalaghError(thrown);
    process.stderr.write(`balagh: ${texts.error(error).replace(/\s*\n\s*/g, ' ')}\n`);
    return EXIT.failed;
  }
}

/** Help that was asked for is no error; help for want of a command has been written already. */
function endUsage(texts: Texts, thrown: CommanderError): number {
  if (thrown.exitCode === 0) return EXIT.done;
  if (thrown.code !== 'commander.help') process.stderr.write(`balagh: ${describeUsage(texts, thrown)}\n`);
  return EXIT.usage;
}

/** Commander copies these settings only to commands made by `.command()`, not to those added whole. */
function inheritExit(command: Command): void {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    inheritExit(child);
  }
}
