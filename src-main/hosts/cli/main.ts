import { Command, CommanderError } from 'commander';
import { toBalaghError } from '#contract/errors.ts';
import { version } from '../paths.ts';
import { createTexts, systemLocale } from '../texts.ts';
import { checkCommand } from './commands/check.ts';
import { doctorCommand } from './commands/doctor.ts';
import { glossaryCommand } from './commands/glossary.ts';
import { memoryCommand } from './commands/memory.ts';
import { releaseCommand } from './commands/release.ts';
import { cleanCommand, segmentCommand } from './commands/text.ts';
import { translateCommand } from './commands/translate.ts';
import { webCommand } from './commands/web.ts';
import { EXIT, type Shell } from './shell.ts';

/**
 * The `balagh` command (design/cli.md). Returns the exit code: 0 done, 1 failed with one line on stderr, 2 wrong
 * usage, 3 done but with issues at or above `--fail-on`.
 */
export async function run(parameters: readonly string[]): Promise<number> {
  const texts = createTexts(systemLocale());
  const shell: Shell = { texts, exitCode: EXIT.done };
  const program = new Command('balagh')
    .description(texts.cli('program'))
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (line, write) => write(line.replace(/^error: /, 'balagh: ')) });
  for (const create of [
    translateCommand,
    releaseCommand,
    segmentCommand,
    cleanCommand,
    memoryCommand,
    glossaryCommand,
    checkCommand,
    webCommand,
    doctorCommand,
  ]) {
    program.addCommand(create(shell));
  }
  inheritExit(program);
  try {
    await program.parseAsync([...parameters], { from: 'user' });
    return shell.exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.usage;
    const error = toBalaghError(thrown);
    process.stderr.write(`balagh: ${texts.error(error).replace(/\s*\n\s*/g, ' ')}\n`);
    return EXIT.failed;
  }
}

/** Commander copies these settings only to commands made by `.command()`, not to those added whole. */
function inheritExit(command: Command): void {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    inheritExit(child);
  }
}
