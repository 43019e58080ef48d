import { BalaghError } from '#contract/errors.ts';
import type { Texts } from '../texts.ts';
import { EXIT } from './shell.ts';

/**
 * What to do when standard output takes nothing more. A reader that has seen enough (`| head -1`) is no error;
 * a full disk is, in one line.
 */
export function guardOutput(texts: Texts): void {
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(EXIT.done);
    const error = new BalaghError('output-not-writable', { folder: 'stdout' }, { cause });
    process.stderr.write(`balagh: ${texts.error(error)}\n`);
    process.exit(EXIT.failed);
  });
}
