import { BalaghError } from '#contract/errors.ts';
import { type GlossaryPreview, type GlossaryReport, MAX_GLOSSARY_FILE_BYTES } from '#contract/glossary.ts';
import type { Handlers, Output, Parsed } from '#contract/index.ts';
import type { Context } from '../context.ts';
import { stemOf } from '../input.ts';
import type { GlossarySource } from '../ports/index.ts';
import type { Editing } from './editing.ts';
import { requireGlossary, requireWritable } from './glossaries.ts';

type Names = 'glossary.preview' | 'glossary.import' | 'glossary.undoImport' | 'glossary.export';

/** Glossaries in and out of files. */
export function createInterchangeHandlers(context: Context, editing: Editing): Handlers<Names> {
  return {
    'glossary.preview': (input) => preview(context, input),
    'glossary.import': (input) => importFile(context, editing, input),
    'glossary.undoImport': async ({ glossary, import: at, job }) => {
      requireWritable(context, glossary);
      const request = { glossary, import: at, stamp: editing.stamp() };
      const undone = await context.jobs.run(job, (control) =>
        context.glossaryFiles.undoImport(request, control),
      );
      if (undone.removed + undone.restored > 0) editing.everythingChanged();
      return undone;
    },
    'glossary.export': (input) => exportFile(context, input),
  };
}

type GivenFile = Parsed<'glossary.import'>['file'];

/** `spend`: the token of the file is of no use afterwards. Errors: `not-found-file`, `oversized-file`. */
function fileOf(
  { bytes: port, files }: Context,
  file: GivenFile,
  spend: boolean,
): { readonly source: GlossarySource; release(): void } {
  if ('token' in file) {
    const taken = spend ? files.take(file.token) : { ...files.peek(file.token), release() {} };
    if (taken?.path === undefined || taken.name === undefined)
      throw new BalaghError('not-found-file', { file: file.token });
    return { source: { name: taken.name, path: taken.path }, release: () => taken.release() };
  }
  const { name } = file;
  const bytes = 'text' in file ? port.encode(file.text) : port.fromBase64(file.base64);
  if (bytes.length > MAX_GLOSSARY_FILE_BYTES) {
    throw new BalaghError('oversized-file', { file: name, limit: MAX_GLOSSARY_FILE_BYTES / 1024 / 1024 });
  }
  return { source: { name, bytes }, release() {} };
}

async function preview(
  context: Context,
  { file, table }: Parsed<'glossary.preview'>,
): Promise<GlossaryPreview> {
  const { concepts, ...rest } = await context.glossaryFiles.preview(
    fileOf(context, file, false).source,
    table,
  );
  return {
    ...rest,
    concepts: concepts.map(({ domain, definition, terms }) => ({
      domain,
      definition,
      terms: Object.fromEntries(
        Object.entries(terms).map(([language, list]) => [language, list.map(({ text }) => text)]),
      ),
    })),
  };
}

async function importFile(
  context: Context,
  editing: Editing,
  { file, glossary, table, job }: Parsed<'glossary.import'>,
): Promise<GlossaryReport> {
  const start = context.clock.elapsed();
  const target = requireWritable(context, glossary);
  const { source, release } = fileOf(context, file, true);
  const request = { file: source, glossary: target.id, table, stamp: editing.stamp() };
  const outcome = await context.jobs
    .run(job, (control) => context.glossaryFiles.import(request, control))
    .finally(release);
  if (outcome.added + outcome.merged > 0) editing.everythingChanged();
  const seconds = Math.round(context.clock.elapsed() - start) / 1000;
  return { glossary: target.id, import: request.stamp.at, ...outcome, seconds };
}

/** Those with concepts: one alone is written as the file that it came from. */
function inUse(context: Context, enabled: readonly number[]): readonly number[] {
  const used = enabled.filter((id) => requireGlossary(context, id).concepts > 0);
  return used.length > 0 ? used : enabled;
}

/** Into the file of the token; without one, into a file of the host's that can be fetched once. */
async function exportFile(
  context: Context,
  input: Parsed<'glossary.export'>,
): Promise<Output<'glossary.export'>> {
  const { format, ids, languages, tbx, guard, file, job } = input;
  const asked = input.glossaries ?? context.glossary.enabled(null);
  const [first] = asked.map((id) => requireGlossary(context, id));
  const glossaries = input.glossaries ?? inUse(context, asked);
  const name = `${stemOf(asked.length === 1 ? (first?.name ?? '') : 'glossary')}.${format}`;
  const target = file === undefined ? context.files.create(name) : context.files.target(file);
  if (target === null) throw new BalaghError('not-found-file', { file: file ?? '' });
  const request = { format, glossaries, ids, languages, tbx, guard, at: context.clock.now() };
  const { concepts } = await context.jobs.run(job, (control) =>
    context.glossaryFiles.export(target.path, request, control),
  );
  return { concepts, name, download: target.token };
}
