import { z } from 'zod';
import type { Concept, TermHit } from '#core/model/glossary.ts';
import { GLOSSARY_KINDS, type Glossary } from '#core/model/termbase.ts';
import { operation } from './define.ts';
import { id, language, languages, looseText } from './values.ts';

const name = z.string().trim().min(1).max(200);

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
  'glossary.setWritable': operation(z.object({ id, writable: z.boolean() })).returns<Glossaries>(),
};
