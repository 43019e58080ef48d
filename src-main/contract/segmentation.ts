import { z } from 'zod';
import type { SrxProblem } from '#core/model/segmentation.ts';
import { MAX_RULES_BYTES } from './choices.ts';
import { operation } from './define.ts';
import { fileInput } from './values.ts';

/** A file in SRX 2.0 or 1.0. */
export const rulesFile = z.object({
  name: fileInput.options[0].shape.name,
  base64: z.string().max(Math.ceil(MAX_RULES_BYTES / 3) * 4 + 4),
});

/** The rules that cut sentences. `name`: of the user's own file, null for the built-in rules. */
export interface RulesInUse {
  readonly name: string | null;
  /** What in the file has no effect, by line. */
  readonly problems: readonly SrxProblem[];
}

export const segmentationOperations = {
  'segmentation.rules': operation(z.object({})).returns<RulesInUse>(),
  /** Reads a file without using it. Errors: `unsupported-format`, `damaged-at-line`. */
  'segmentation.check': operation(z.object({ file: rulesFile })).returns<RulesInUse>(),
  /** Uses a file from now on, for releases yet to be read; null goes back to the built-in rules. */
  'segmentation.use': operation(z.object({ file: rulesFile.nullable() })).returns<RulesInUse>(),
};
