import { z } from 'zod';
import type { Concept, TermHit } from '#core/model/glossary.ts';
import { operation } from './define.ts';
import { language, languages, looseText } from './values.ts';

export const glossaryOperations = {
  'glossary.recognise': operation(z.object({ from: language, to: languages, text: looseText })).returns<{
    readonly terms: readonly TermHit[];
  }>(),
  'glossary.search': operation(
    z.object({ text: z.string().max(1000), limit: z.int().positive().max(1000).default(50) }),
  ).returns<{ readonly concepts: readonly Concept[]; readonly total: number }>(),
};
