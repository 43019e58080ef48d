import type { TermSource } from '#core/glossary/source.ts';
import type { Concept } from '#core/model/glossary.ts';

/** What the services need of the storage of glossaries. */

export interface GlossaryStore extends TermSource {
  concepts(): readonly Concept[];
  /** Concepts with a term that contains the folded text, those that begin with it first; all where it is empty. */
  search(folded: string, limit: number): { readonly concepts: readonly Concept[]; readonly total: number };
  count(): number;
  version(): number;
}
