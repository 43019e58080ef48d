import { z } from 'zod';
import type { LanguageTag } from '#core/model/language.ts';
import type { BlockKind, Release, ReleaseSummary, RemovedLine } from '#core/model/release.ts';
import { operation } from './define.ts';
import { blockKind, exportFormat, fileInput, id, language, languages, minimumScore } from './values.ts';

/**
 * Segments of one language by what this run filled them with, and those empty after it. `glossary`: the whole
 * segment is a term of the glossary; `copied`: it is the same in every language (a number, an address).
 */
export interface FillCounts {
  readonly context: number;
  readonly exact: number;
  readonly fuzzy: number;
  readonly pivot: number;
  readonly assembled: number;
  readonly glossary: number;
  readonly copied: number;
  readonly empty: number;
}

export interface Filled {
  readonly release: Release;
  readonly fill: Readonly<Record<LanguageTag, FillCounts>>;
}

/** What a file would become, before anything is stored. */
export interface Preview {
  readonly format: string;
  readonly title: string;
  /** The language found in the text, or null when unsure. */
  readonly language: LanguageTag | null;
  readonly removed: readonly RemovedLine[];
  /** Lines in the text that may be page furniture, for the user to decide; their numbers are what `dropped` names. */
  readonly doubtful: readonly RemovedLine[];
  /** `speaker`: of a quotation, as the text names them. */
  readonly blocks: readonly {
    readonly kind: BlockKind;
    readonly text: string;
    readonly segments: number;
    readonly speaker?: string;
  }[];
}

export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

export const HISTORY_KINDS = ['edit', 'status', 'fill', 'structure', 'undo', 'redo'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/**
 * One row of the journal, as shown to people. `before` and `after` are texts; where only the status of a cell
 * changed they are statuses, and where the kind of a block changed they are kinds.
 */
export interface HistoryEntry {
  readonly id: number;
  readonly at: number;
  readonly author: string;
  readonly kind: HistoryKind;
  readonly segment: number | null;
  readonly language: LanguageTag | null;
  readonly before: string;
  readonly after: string;
}

/** Numbers of doubtful lines to take out, as a preview of the same file in the same language gave them. */
const dropped = z.array(z.int().nonnegative()).max(10_000).default([]);

export const releaseOperations = {
  'release.list': operation(z.object({})).returns<readonly ReleaseSummary[]>(),
  'release.preview': operation(
    z.object({
      file: fileInput,
      from: language.optional(),
      keepNoise: z.boolean().default(false),
      dropped,
    }),
  ).returns<Preview>(),
  'release.create': operation(
    z.object({
      file: fileInput,
      from: language,
      to: languages,
      title: z.string().max(1000).optional(),
      keepNoise: z.boolean().default(false),
      dropped,
      minimum: minimumScore.default(70),
    }),
  ).returns<Filled>(),
  'release.open': operation(z.object({ id })).returns<Release>(),
  'release.rename': operation(z.object({ id, title: z.string().trim().min(1).max(1000) })).returns<Release>(),
  'release.remove': operation(z.object({ id })).returns<readonly ReleaseSummary[]>(),
  'release.restore': operation(z.object({ id })).returns<readonly ReleaseSummary[]>(),
  'release.pretranslate': operation(
    z.object({ id, languages: languages.optional(), minimum: minimumScore.default(70) }),
  ).returns<Filled>(),
  'release.export': operation(
    z.object({
      id,
      languages: z.array(language).max(8),
      format: exportFormat,
      review: z.boolean().default(false),
      interfaceLanguage: language.default('en'),
    }),
  ).returns<{ readonly files: readonly ExportedFile[] }>(),
  'release.history': operation(z.object({ id, limit: z.int().positive().max(10_000).default(200) })).returns<
    readonly HistoryEntry[]
  >(),
  'release.setKind': operation(z.object({ id, block: id, kind: blockKind })).returns<Release>(),
  'release.putBack': operation(z.object({ id, removed: z.int().nonnegative() })).returns<Release>(),
  'release.undo': operation(z.object({ id })).returns<Reverted>(),
  'release.redo': operation(z.object({ id })).returns<Reverted>(),
};

/** The release after undo or redo, and where the change was, so that the focus can follow. */
export interface Reverted {
  readonly release: Release;
  readonly segment: number | null;
  readonly language: LanguageTag | null;
}
