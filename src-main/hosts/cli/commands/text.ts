import type { Command } from 'commander';
import { batch, textField } from '../batch.ts';
import { readInput, readStandardInput } from '../files.ts';
import { type CommonOptions, command, parseLanguage, print, type Shell, withBackend } from '../shell.ts';

/** `balagh segment`: the sentences of a text, from a file, from standard input, or line by line with `--batch`. */
export function segmentCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly lang: string;
    readonly batch?: boolean;
  }
  return command(shell, 'segment', 'segment')
    .argument('[file]', texts.cli('argument.text'))
    .requiredOption('--lang <language>', texts.cli('option.lang'), parseLanguage)
    .option('--batch', texts.cli('option.batch'))
    .action((path: string | undefined, options: Options) =>
      withBackend(options, async (api) => {
        const split = (text: string) => api.call('text.segment', { language: options.lang, text });
        if (options.batch) {
          await batch(shell, (line) => split(textField(line, 'text')));
          return;
        }
        const texts = path === undefined ? [await readStandardInput()] : await paragraphsOf(path);
        const segments: string[] = [];
        for (const text of texts) segments.push(...(await split(text)).segments);
        print(options, { segments }, () => segments);

        async function paragraphsOf(file: string): Promise<readonly string[]> {
          const preview = await api.call('release.preview', {
            file: await readInput(file),
            from: options.lang,
            keepNoise: true,
          });
          return preview.blocks.map((block) => block.text);
        }
      }),
    );
}

/** `balagh clean`: what would be removed from a file as page furniture, and the structure found in the rest. */
export function cleanCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly lang?: string;
  }
  return command(shell, 'clean', 'clean')
    .argument('<file>', texts.cli('argument.release'))
    .option('--lang <language>', texts.cli('option.lang'), parseLanguage)
    .action((path: string, options: Options) =>
      withBackend(options, async (api) => {
        const preview = await api.call('release.preview', {
          file: await readInput(path),
          ...(options.lang === undefined ? {} : { from: options.lang }),
        });
        const value = {
          removed: preview.removed.map(({ text, reason }) => ({ text, reason })),
          blocks: preview.blocks.map(({ kind, text }) => ({ kind, text })),
        };
        print(options, value, () => [
          ...value.removed.map(({ text, reason }) => `- ${reason}\t${text}`),
          ...value.blocks.map(({ kind, text }) => `+ ${kind}\t${text}`),
        ]);
      }),
    );
}
