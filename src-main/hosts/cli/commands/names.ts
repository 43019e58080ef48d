import { basename } from 'node:path';
import type { Command } from 'commander';
import type { NamedEntity } from '#core/model/name.ts';
import { batch, textField } from '../batch.ts';
import { readInput } from '../files.ts';
import { type Api, type CommonOptions, command, EXIT, print, type Shell, withBackend } from '../shell.ts';

interface Options extends CommonOptions {
  readonly batch?: boolean;
}

/**
 * `balagh names --batch`: whether two spellings may be one person's name, `{a, b}` a line. `balagh names FILE...`: the
 * people and institutions of the files with their spellings.
 */
export function namesCommand(shell: Shell): Command {
  return command(shell, 'names', 'names')
    .argument('[files...]', shell.texts.cli('argument.versions'))
    .option('--batch', shell.texts.cli('option.batch'))
    .action((paths: readonly string[], options: Options, self: Command) => {
      if (!options.batch && paths.length === 0)
        self.error(`balagh: FILE ${shell.texts.cli('orBatch')}`, { exitCode: EXIT.usage });
      return withBackend(options, async (api) => {
        if (options.batch) await compare(shell, api);
        else await list(shell, api, paths, options);
      });
    });
}

const compare = (shell: Shell, api: Api): Promise<void> =>
  batch(shell, (line) => api.call('names.compare', { a: textField(line, 'a'), b: textField(line, 'b') }));

async function list(shell: Shell, api: Api, paths: readonly string[], options: Options): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ file: await readInput(path), ...languageIn(basename(path)) })),
  );
  const { entities } = await api.call('names.list', { files });
  const people = entities.map((entity) => described(entity, paths));
  print(options, { people }, () => people.flatMap((one) => linesOf(shell, one)));
}

/** `release.fr.docx` and `release-ar.txt` tell their language; it is found in the text otherwise. */
function languageIn(name: string): { readonly language?: string } {
  const language = /[._-](ar|fr|en)(?=[._-][^._-]*$)/i.exec(name)?.[1]?.toLowerCase();
  return language === undefined ? {} : { language };
}

type Described = ReturnType<typeof described>;

function described({ kind, spellings, inconsistent }: NamedEntity, paths: readonly string[]) {
  const written = Object.entries(spellings).map(([language, all]) => {
    const listed = all.map(({ text, count, segments }) => ({
      text,
      count,
      files: segments.map((index) => paths[index] ?? ''),
    }));
    return [language, listed] as const;
  });
  return { kind, inconsistent, spellings: Object.fromEntries(written) };
}

function linesOf({ texts }: Shell, { spellings, inconsistent }: Described): readonly string[] {
  return Object.entries(spellings).map(([language, all], index) => {
    const names = all.map(({ text, count }) => (count === 1 ? text : `${text} (${count})`)).join(' · ');
    const mark = inconsistent.includes(language) ? `  ${texts.cli('names.inconsistent')}` : '';
    return `${index === 0 ? '- ' : '  '}${language}  ${names}${mark}`;
  });
}
