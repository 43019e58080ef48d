import { z } from 'zod';
import {
  CONCEPT_FORMATS,
  type ConceptFormat,
  type SkipReason,
  TBX_DIALECTS,
  TBX_STYLES,
} from '#core/model/concept-file.ts';
import type { Concept, TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { GLOSSARY_KINDS, type Glossary } from '#core/model/termbase.ts';
import { operation } from './define.ts';
import { job } from './jobs.ts';
import { fileInput, id, language, languages, looseText } from './values.ts';

const name = z.string().trim().min(1).max(200);

/** Largest file of a glossary, bytes. */
export const MAX_GLOSSARY_FILE_BYTES = 128 * 1024 * 1024;
/** A small file as it is, pasted text, or the token of a file that the host has given out; a preview does not use it up. */
const file = z.union([
  z.object({ token: z.string().min(1).max(200) }),
  z.object({
    name: z.string().min(1).max(1024),
    base64: z.string().max(Math.ceil(MAX_GLOSSARY_FILE_BYTES / 3) * 4 + 4),
  }),
  fileInput.options[1],
]);

/** How a table is to be read; what is left out is guessed, and shown by `glossary.preview`. */
const table = z.object({
  encoding: z.string().max(40).optional(),
  delimiter: z.string().length(1).optional(),
  header: z.boolean().optional(),
  /** The name of the sheet of a workbook; its first one without. */
  sheet: z.string().max(200).optional(),
  /**
   * What each column holds: `id`, `kind`, `domain`, `definition`, `note`, `source`, `term:fr`, `term:fr:forbidden`,
   * `term:fr:abbreviation`, `definition:fr`, `note:fr`, `status:fr`, `partOfSpeech:fr`, `gender:fr`, `number:fr`,
   * `region:fr`, `form:fr`, `fullForm:fr`, `example:fr`, `termSource:fr`, `termNote:fr`; for rows that name their
   * languages `sourceLanguage`, `targetLanguage`, `sourceTerm`, `targetTerm`; or `ignore`.
   */
  columns: z.array(z.string().max(60)).max(512).optional(),
  /** What parts several terms of one cell: always bars and lines, with `;` semicolons as well. Guessed without. */
  separator: z.enum(['|', ';']).optional(),
});

export interface SkippedEntry {
  /** 1-based; a row of a sheet; 0 where the format has no lines. */
  readonly line: number;
  readonly reason: SkipReason;
}

/** What an import would read, for the choice of columns. */
export interface GlossaryPreview {
  readonly format: ConceptFormat;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header: boolean | null;
  /** What parts the terms of one cell; null where the format has no cells. */
  readonly separator: '|' | ';' | null;
  readonly sheets: readonly string[];
  readonly columns: readonly {
    readonly name: string;
    readonly role: string;
    readonly samples: readonly string[];
  }[];
  /** The first concepts as they would come in. */
  readonly concepts: readonly {
    readonly domain: string;
    readonly definition: string;
    readonly terms: Readonly<Record<LanguageTag, readonly string[]>>;
  }[];
  readonly skipped: readonly SkippedEntry[];
}

/** `merged`: concepts that the glossary had already, or that the file has twice. */
export interface GlossaryReport {
  readonly glossary: number;
  /** Names the import, for `glossary.undoImport`. */
  readonly import: number;
  readonly concepts: number;
  readonly added: number;
  readonly merged: number;
  readonly skipped: readonly SkippedEntry[];
  readonly seconds: number;
}

/** All glossaries, in order of precedence. */
export interface Glossaries {
  readonly glossaries: readonly Glossary[];
}

export const glossaryOperations = {
  'glossary.recognise': operation(
    z.object({
      from: language,
      to: languages,
      text: looseText,
      /** With the glossaries that are on in this release; else with those that are on. */
      release: id.optional(),
    }),
  ).returns<{ readonly terms: readonly TermHit[] }>(),
  'glossary.search': operation(
    z.object({ text: z.string().max(1000), limit: z.int().positive().max(1000).default(50) }),
  ).returns<{ readonly concepts: readonly Concept[]; readonly total: number }>(),
  'glossary.list': operation(z.object({ release: id.optional() })).returns<Glossaries>(),
  'glossary.create': operation(z.object({ name, kind: z.enum(GLOSSARY_KINDS).default('project') })).returns<
    Glossaries & { readonly id: number }
  >(),
  'glossary.rename': operation(z.object({ id, name })).returns<Glossaries>(),
  /** Hides a glossary with its concepts; `glossary.restore` brings it back. */
  'glossary.remove': operation(z.object({ id })).returns<Glossaries>(),
  'glossary.restore': operation(z.object({ id })).returns<Glossaries>(),
  /** All glossaries, the one that wins first. */
  'glossary.reorder': operation(z.object({ ids: z.array(id).min(1).max(1000) })).returns<Glossaries>(),
  /** Switches a glossary on or off, in one release or wherever nothing else is said. */
  'glossary.enable': operation(
    z.object({ id, enabled: z.boolean(), release: id.optional() }),
  ).returns<Glossaries>(),
  'glossary.preview': operation(z.object({ file, table: table.default({}) })).returns<GlossaryPreview>(),
  /** Into the glossary named, or the first that may be changed. All or nothing. */
  'glossary.import': operation(
    z.object({ file, glossary: id.optional(), table: table.default({}), job: job.optional() }),
  ).returns<GlossaryReport>(),
  /**
   * Takes an import out again: what it added is removed, what it merged is as before. Concepts changed since are kept.
   */
  'glossary.undoImport': operation(
    z.object({ glossary: id, import: z.int().nonnegative(), job: job.optional() }),
  ).returns<{ readonly removed: number; readonly restored: number; readonly kept: number }>(),
  /** Into the file of the token; without one, into a file that `download` names, to be fetched once. */
  'glossary.export': operation(
    z.object({
      format: z.enum(CONCEPT_FORMATS),
      /** All that are on, where none is named. */
      glossaries: z.array(id).min(1).max(1000).optional(),
      /** Only these concepts. */
      ids: z.array(id).max(200_000).optional(),
      /** Only terms of these languages. */
      languages: z.array(language).min(1).max(100).optional(),
      /** Left out: as the file that was imported, or TBX-Basic of 2019 (version 3) in DCA style. */
      tbx: z
        .object({
          version: z.union([z.literal(2), z.literal(3)]).optional(),
          dialect: z.enum(TBX_DIALECTS).optional(),
          style: z.enum(TBX_STYLES).optional(),
        })
        .default({}),
      /** CSV and TSV: an apostrophe in front of what a spreadsheet would take for a formula. */
      guard: z.boolean().default(true),
      file: z.string().min(1).max(200).optional(),
      job: job.optional(),
    }),
  ).returns<{
    readonly concepts: number;
    readonly name: string;
    readonly download: string | null;
  }>(),
  'glossary.setWritable': operation(z.object({ id, writable: z.boolean() })).returns<Glossaries>(),
};
