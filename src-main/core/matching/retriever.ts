import type { LanguageTag } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';

/** A text of a unit that fits a segment: `raw` is the score of score.ts, before context and penalties. */
export interface Found {
  readonly unit: Unit;
  /** The tag under which the unit holds the text. */
  readonly tag: LanguageTag;
  readonly raw: number;
}

/**
 * Finds texts; knows nothing of ranking. Two implementations: the index (memory-index.ts), and the full scan
 * (scan.ts) that the index is proven against.
 */
export interface Retriever {
  /**
   * Reports every stored text of a language whose raw score is at least `floor()`, in any order, each once.
   * The floor may rise between reports; what is below the new floor need not be reported any more.
   */
  similar(text: string, language: LanguageTag, floor: () => number, report: (found: Found) => void): void;
  /** The units that have a text of the same tokens in a language. */
  sameText(text: string, language: LanguageTag): readonly Unit[];
}
