import type { AlignedTexts, ExtractionOptions, TermCandidate } from '#core/extraction/extract.ts';
import type { JobControl } from './jobs.ts';

/** Term extraction where it keeps nobody waiting: off the main thread in the hosts with a face. */
export interface ExtractionPort {
  /** Errors: `cancelled`. */
  extract(
    units: readonly AlignedTexts[],
    options: ExtractionOptions,
    control: JobControl,
  ): Promise<readonly TermCandidate[]>;
}
