import { z } from 'zod';
import type { NameComparison } from '#core/model/name.ts';
import { operation } from './define.ts';
import { rulesFile } from './segmentation.ts';
import { language, looseText } from './values.ts';

/** Operations on texts that belong to no release. */
export const textOperations = {
  'names.compare': operation(z.object({ a: looseText, b: looseText })).returns<NameComparison>(),
  /** `rules`: a file in SRX to use instead of the library's own rules. */
  'text.segment': operation(z.object({ language, text: looseText, rules: rulesFile.optional() })).returns<{
    readonly segments: readonly string[];
  }>(),
};
