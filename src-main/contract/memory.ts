import { z } from 'zod';
import type { LanguageTag } from '#core/model/language.ts';
import type { Match, MemoryStatistics } from '#core/model/memory.ts';
import { operation } from './define.ts';
import type { ErrorCode } from './errors.ts';
import { job } from './jobs.ts';
import { fileInput, id, language, languages, looseText, minimumScore } from './values.ts';

/** A small file as it is, pasted text, or the token of a file of any size that the host has given out. */
const memoryFile = z.union([z.object({ token: z.string().min(1).max(200) }), ...fileInput.options]);

export const MEMORY_FORMATS = ['tmx', 'tsv', 'csv', 'xlf'] as const;
export type MemoryFormat = (typeof MEMORY_FORMATS)[number];

export interface ImportReport {
  readonly units: number;
  readonly added: number;
  readonly merged: number;
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly seconds: number;
}

/**
 * A unit that contains the words looked for. `language`: the tag of the text they stand in, which may name a region of
 * the language searched; `ranges`: UTF-16 offsets in that text.
 */
export interface ConcordanceHit extends Pick<Match, 'author' | 'updatedAt' | 'release'> {
  readonly unit: number;
  readonly language: LanguageTag;
  readonly texts: Readonly<Record<LanguageTag, string>>;
  readonly ranges: readonly (readonly [number, number])[];
  /** Where the words are translated in the other texts, as far as that is sure; only if asked for. */
  readonly translations?: Readonly<Record<LanguageTag, readonly (readonly [number, number])[]>>;
}

/**
 * What the searches of the memory lack at present. `index-building`: there is no index yet, segments find equal texts
 * only, and the concordance what it comes across in a moment; the event `changed` of the memory tells when that is over,
 * the job INDEX_JOB how far it is. `index-in-memory`: all is found, but the index could not be stored (`reason`), and is
 * built at every start.
 */
export type MemoryNotice =
  | { readonly code: 'index-building' }
  | { readonly code: 'index-in-memory'; readonly reason: ErrorCode };

/** The job that builds an index which nobody asked for. */
export const INDEX_JOB = 'memory-index';

/**
 * How words are looked for: `words` in any order, inflected or inside longer words, quoted ones as phrases; `phrase`:
 * all of them in a row; `parts`: as written, anywhere inside words.
 */
export const CONCORDANCE_MODES = ['words', 'phrase', 'parts'] as const;

export const memoryOperations = {
  /**
   * `limit` counts units; a draft for each language that no unit has good enough may follow them. `ms`: the search of
   * the memory; `totalMs`: with the adapting and assembling of what it found.
   */
  'memory.search': operation(
    z.object({
      from: language,
      to: languages,
      text: looseText,
      previous: looseText.optional(),
      next: looseText.optional(),
      /** Other known versions of the text, by language: searched as well, and asked to agree. */
      also: z.record(language, looseText).optional(),
      minimum: minimumScore.default(70),
      limit: z.int().positive().max(100).default(5),
    }),
  ).returns<{
    readonly matches: readonly Match[];
    readonly ms: number;
    readonly totalMs: number;
    readonly notice?: MemoryNotice;
  }>(),
  /** Without a language, in all of them. */
  'memory.concordance': operation(
    z.object({
      language: language.optional(),
      mode: z.enum(CONCORDANCE_MODES).default('words'),
      text: z.string().trim().min(1).max(1000),
      limit: z.int().positive().max(1000).default(50),
      /** Says as well where the words are translated, which takes some ten times as long. */
      translations: z.boolean().default(false),
    }),
  ).returns<{
    readonly hits: readonly ConcordanceHit[];
    readonly total: number;
    readonly ms: number;
    readonly notice?: MemoryNotice;
  }>(),
  /** What every search lacks, whatever is looked for. */
  'memory.notice': operation(z.object({})).returns<{ readonly notice: MemoryNotice | null }>(),
  'memory.stats': operation(z.object({})).returns<MemoryStatistics>(),
  /** Into the house memory unless another is named. */
  'memory.import': operation(
    z.object({ file: memoryFile, memory: id.optional(), job: job.optional() }),
  ).returns<ImportReport>(),
  /**
   * Without `languages`: all variants; a tag without region stands for all of its regions. `file`: the token of a place to
   * write to; without one the host keeps the file, and `download` is the token to fetch it by.
   */
  'memory.export': operation(
    z.object({
      format: z.enum(MEMORY_FORMATS),
      languages: languages.min(2).optional(),
      memories: z.array(id).min(1).max(1000).optional(),
      file: z.string().min(1).max(200).optional(),
      job: job.optional(),
    }),
  ).returns<{ readonly units: number; readonly download: string | null }>(),
};
