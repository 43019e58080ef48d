import type { LanguageTag } from '#core/model/language.ts';
import type { Unit } from '#core/model/memory.ts';
import type { Surroundings } from './query.ts';

/** A text of a unit that fits a segment: `raw` is the score of score.ts, before context and penalties. */
export interface Found {
  readonly unit: Unit;
  /** The tag under which the unit holds the text. */
  readonly tag: LanguageTag;
  readonly raw: number;
}

/** What an index knows of a text that fits a segment, before the unit is read from the storage. */
export interface Place {
  /** The id of the unit. */
  readonly unit: number;
  /** The id of its memory. */
  readonly memory: number;
  readonly tag: LanguageTag;
  /** The score of score.ts. 100 may rest on a hash of the text: the reader of the unit compares the texts. */
  readonly raw: number;
}

/**
 * Reports every stored text that fits a segment with a raw score of at least `floor()`, each once, mostly the best
 * first. The floor may rise between reports; what is below the new floor need not be reported any more.
 */
export type Similar = (floor: () => number, report: (place: Place) => void) => void;

/**
 * Finds texts; knows nothing of ranking. Two implementations: the index (index.ts), and the full scan (scan.ts)
 * that the index is proven against.
 */
export interface Retriever {
  /** The texts of a language that fit a segment; may be asked several times. */
  similar(text: string, language: LanguageTag): Similar;
  /**
   * Of the units with this very text that `similar` leaves out because there are too many of them, at least those with
   * the same neighbours, as far as these are given.
   */
  between(text: string, surroundings: Surroundings): readonly Place[];
  /** The ids of the units that have a text of the same tokens in a language. */
  sameText(text: string, language: LanguageTag): readonly number[];
  /** A unit by its id, null once it is gone. */
  unit(id: number): Unit | null;
}
