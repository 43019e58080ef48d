import type { Command } from 'commander';
import { batch, textField } from '../batch.ts';
import { type CommonOptions, command, type Shell, withBackend } from '../shell.ts';

/** `balagh names --batch`: whether two spellings may be one person's name, `{a, b}` a line. */
export function namesCommand(shell: Shell): Command {
  return command(shell, 'names', 'names')
    .requiredOption('--batch', shell.texts.cli('option.batch'))
    .action((options: CommonOptions) =>
      withBackend(options, (api) =>
        batch(shell, (line) =>
          api.call('names.compare', { a: textField(line, 'a'), b: textField(line, 'b') }),
        ),
      ),
    );
}
