import type { Command } from 'commander';
import { MAX_RULES_BYTES } from '#contract/choices.ts';
import type { SrxProblem } from '#core/model/segmentation.ts';
import { batch, textField } from '../batch.ts';
import { readInput, readStandardInput } from '../files.ts';
import { type CommonOptions, command, parseLanguage, print, type Shell, withBackend } from '../shell.ts';

/** `balagh segment`: the sentences of a text, from a file, from standard input, or line by line with `--batch`. */
export function segmentCommand(shell: Shell): Command {
  const { texts } = shell;
  interface Options extends CommonOptions {
    readonly lang: string;
    readonly batch?: boolean;
    readonly srx?: string;
  }
  return command(shell, 'segment', 'segment')
    .argument('[file]', texts.cli('argument.text'))
    .requiredOption('--lang <language>', texts.cli('option.lang'), parseLanguage)
    .option('--batch', texts.cli('option.batch'))
    .option('--srx <file>', texts.cli('option.srx'))
    .action((path: string | undefined, options: Options) =>
      withBackend(options, async (api) => {
        const rules = options.srx === undefined ? undefined : await rulesFrom(options.srx);
        const split = (text: string) =>
          api.call('text.segment', {
            language: options.lang,
            text,
            ...(rules === undefined ? {} : { rules }),
          });
        if (options.batch) {
          await batch(shell, (line) => split(textField(line, 'text')));
          return;
        }
        const texts = path === undefined ? [await readStandardInput()] : await paragraphsOf(path);
        const segments: string[] = [];
        for (const text of texts) segments.push(...(await split(text)).segments);
        print(options, { segments }, () => segments);

        async function rulesFrom(file: string) {
          const rules = await readInput(file, MAX_RULES_BYTES);
          const { problems } = await api.call('segmentation.check', { file: rules });
          for (const problem of problems) warn(shell, file, problem);
          return rules;
        }

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

/** A rule that has no effect is no failure: the rest of the file is used. */
function warn({ texts }: Shell, file: string, { line, reason, detail }: SrxProblem): void {
  const text = texts.cli(`srx.${reason}`, { detail });
  process.stderr.write(`${file}:${line}: ${text}\n`);
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
          doubtful: preview.doubtful.map(({ text, reason }) => ({ text, reason })),
          blocks: preview.blocks.map(({ kind, text, speaker }) =>
            speaker === undefined ? { kind, text } : { kind, text, speaker },
          ),
        };
        print(options, value, () => [
          ...value.removed.map(({ text, reason }) => `- ${reason}\t${text}`),
          ...value.doubtful.map(({ text, reason }) => `? ${reason}\t${text}`),
          ...value.blocks.map(({ kind, text }) => `+ ${kind}\t${text}`),
        ]);
      }),
    );
}
