import { z } from 'zod';
import type { ConceptKind } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { operation } from './define.ts';
import { job } from './jobs.ts';
import { id, language, languages } from './values.ts';

/** A likely translation of a candidate. `score`: how sure it is, 0 to 1; `units`: in how many units both stand. */
export interface LikelyTranslation {
  readonly text: string;
  readonly score: number;
  readonly units: number;
}

/** A term or name that the texts use and no glossary has. */
export interface ExtractedTerm {
  readonly text: string;
  /** What it is likely to be. */
  readonly kind: ConceptKind;
  readonly occurrences: number;
  /** Rank among the others; only the order means anything. */
  readonly score: number;
  /** Best first; a language without a likely one has none. */
  readonly translations: Readonly<Record<LanguageTag, readonly LikelyTranslation[]>>;
  /** Units that show it in use. */
  readonly examples: readonly Readonly<Record<LanguageTag, string>>[];
}

/** Most units that are read: of a larger memory, those that came last. */
export const MAX_EXTRACTION_UNITS = 20_000;

export const extractionOperations = {
  /** Candidate terms of a release or, without one, of the memory, the best first. May be cancelled. */
  'terms.extract': operation(
    z.object({
      release: id.optional(),
      from: language,
      to: languages,
      /** Least number of occurrences; a name in a release may do with one. */
      least: z.int().min(1).max(1000).default(2),
      limit: z.int().positive().max(1000).default(200),
      job: job.optional(),
    }),
  ).returns<{ readonly terms: readonly ExtractedTerm[]; readonly units: number }>(),
};
