import { z } from 'zod';
import { operation } from './define.ts';
import { rulesFile } from './segmentation.ts';
import { language, looseText } from './values.ts';

/** Operations on texts that belong to no release. */
export const textOperations = {
  /** `rules`: a file in SRX to use instead of the library's own rules. */
  'text.segment': operation(z.object({ language, text: looseText, rules: rulesFile.optional() })).returns<{
    readonly segments: readonly string[];
  }>(),
};
