import { BalaghError } from '#contract/errors.ts';
import type { Handlers, Parsed } from '#contract/index.ts';
import type { ExportedFile } from '#contract/release.ts';
import type { ExportFormat } from '#contract/values.ts';
import type { ExportBlock, ExportDocument, ReviewDocument, ReviewRow } from '#core/model/document.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Block, Cell, OriginKind, Release, Segment } from '#core/model/release.ts';
import { EMPTY_TEXT, type RichText } from '#core/model/rich-text.ts';
import { concatRich } from '#core/text/marks.ts';
import type { Context } from './context.ts';
import { slugOf } from './file-name.ts';
import { requireRelease } from './find.ts';

const MIME: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

export function createExportHandlers(context: Context): Handlers<'release.export'> {
  return { 'release.export': async (input) => ({ files: await exportRelease(context, input) }) };
}

async function exportRelease(
  context: Context,
  input: Parsed<'release.export'>,
): Promise<readonly ExportedFile[]> {
  const release = requireRelease(context, input.id);
  const languages = [...new Set(input.languages)];
  const unknown = languages.find((language) => !languagesOf(release).includes(language));
  if (unknown !== undefined) throw new BalaghError('unsupported-language', { language: unknown });
  const name = slugOf(context.releases.fileName(release.id) || release.title, `release-${release.id}`);
  const { format } = input;
  const files: ExportedFile[] = [];
  for (const language of languages) {
    const bytes = await context.documents.write(format, documentOf(context, release, language));
    files.push(fileOf(context, `${name}.${language}.${format}`, format, bytes));
  }
  if (input.review) {
    const review = reviewOf(context, release, languages, input.interfaceLanguage);
    const bytes = await context.documents.writeReview(review);
    files.push(fileOf(context, `${name}.review.docx`, 'docx', bytes));
  }
  return files;
}

const languagesOf = (release: Release): readonly LanguageTag[] => [release.source, ...release.targets];

function fileOf(context: Context, name: string, format: ExportFormat, bytes: Uint8Array): ExportedFile {
  return { name, mime: MIME[format], base64: context.bytes.toBase64(bytes) };
}

/** One language's version. What is no translation of its source stands in marks that cannot be overlooked. */
function documentOf(context: Context, release: Release, language: LanguageTag): ExportDocument {
  const text = (segment: Segment) => textFor(context, segment, language);
  return {
    title: titleOf(release, language),
    language,
    blocks: release.blocks.map((block): ExportBlock => {
      const { kind, runIn, table } = block;
      const content = joined(block, text);
      return { kind, runIn, content, ...(table === undefined ? {} : { table }) };
    }),
  };
}

function textFor(context: Context, segment: Segment, language: LanguageTag): RichText {
  const own = segment.cells[language];
  if (language === segment.source) return own?.content ?? EMPTY_TEXT;
  if (own === undefined || own.content.text === '') {
    const source = segment.cells[segment.source]?.content.text ?? '';
    return source === ''
      ? EMPTY_TEXT
      : framed(context, 'untranslated', language, { text: source, marks: [] });
  }
  return isUnchecked(own) ? framed(context, 'unchecked', language, own.content) : own.content;
}

/** Origins whose text translates another sentence than this one, until somebody has been over it. */
const OF_ANOTHER_SENTENCE: ReadonlySet<OriginKind> = new Set(['fuzzy', 'pivot', 'assembled', 'machine']);

function isUnchecked({ status, origin }: Cell): boolean {
  return status === 'stale' || (status === 'draft' && OF_ANOTHER_SENTENCE.has(origin.kind));
}

function framed(
  context: Context,
  kind: 'untranslated' | 'unchecked',
  language: LanguageTag,
  content: RichText,
): RichText {
  const { before, after } = context.texts.frame(kind, language);
  return concatRich([{ text: before, marks: [] }, content, { text: after, marks: [] }]);
}

function joined(block: Block, text: (segment: Segment) => RichText): RichText {
  const last = block.segments.length - 1;
  return concatRich(
    block.segments.flatMap((segment, index) => {
      const separator = index === last ? '' : segment.separator || ' ';
      return [text(segment), { text: separator, marks: [] }];
    }),
  );
}

/** The translated headline; the release's own title where there is none that anybody could publish. */
function titleOf(release: Release, language: LanguageTag): string {
  const headline = release.blocks.find(({ kind }) => kind === 'headline');
  const cells = headline?.segments.flatMap((segment) => segment.cells[language] ?? []) ?? [];
  const complete = cells.length > 0 && cells.every((cell) => cell.content.text !== '' && !isUnchecked(cell));
  if (!complete || language === release.source) return release.title;
  return cells.map((cell) => cell.content.text).join(' ');
}

/** Side by side: the source, then the languages asked for, all of them where none is. */
function reviewOf(
  context: Context,
  release: Release,
  asked: readonly LanguageTag[],
  interfaceLanguage: LanguageTag,
): ReviewDocument {
  const targets = asked.filter((language) => language !== release.source);
  const languages = [release.source, ...(targets.length > 0 ? targets : release.targets)];
  const rows = release.blocks.flatMap((block) => block.segments.map((segment) => ({ block, segment })));
  return {
    title: release.title,
    languages,
    rows: rows.map(({ block, segment }, index) => rowOf(block, segment, index + 1, languages)),
    interfaceLanguage,
    labels: context.texts.reviewLabels(interfaceLanguage, languages),
  };
}

function rowOf(
  { kind, speaker }: Block,
  segment: Segment,
  number: number,
  languages: readonly LanguageTag[],
): ReviewRow {
  const of = <Value>(value: (language: LanguageTag) => Value) =>
    Object.fromEntries(languages.map((language) => [language, value(language)]));
  return {
    number,
    kind,
    ...(kind === 'quote' && speaker !== undefined ? { speaker } : {}),
    cells: of((language) => segment.cells[language]?.content ?? EMPTY_TEXT),
    statuses: of((language) => segment.cells[language]?.status ?? 'empty'),
  };
}
