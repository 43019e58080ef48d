import { SKIP_REASONS, type SkipReason } from '#core/model/concept-file.ts';
import { type LanguageTag, splitRegion } from '#core/model/language.ts';
import { PLAIN_CONCEPT, PLAIN_TERM, type TermData } from '#core/model/termbase.ts';
import type { ConceptFile, FileEntry, FileSource, NewUnit, StoredConcept } from '#services/ports/index.ts';
import { readUnits } from '../interchange/read.ts';
import { writeTmx } from '../interchange/tmx/write.ts';

/** A memory's file as a glossary: the last resort, where a producer writes terms as units. */

const MAX_TERM_LENGTH = 2000;

/** Errors: those of readUnits, while it is read. */
export function openTmx(file: FileSource): ConceptFile {
  return {
    format: 'tmx',
    apart: true,
    origin: () => '',
    async *entries(control) {
      for await (const { units, skipped, done, total } of readUnits(file)) {
        await control.turn();
        control.report('reading', done, total);
        yield [
          ...units.map(entryOf),
          ...skipped.map(({ line, reason }): FileEntry => ({ line, reason: reasonOf(reason) })),
        ];
      }
    },
  };
}

const reasonOf = (reason: string): SkipReason => SKIP_REASONS.find((known) => known === reason) ?? 'no-term';

/** Units have no line of their own once read; the file has them in this order. */
function entryOf({ variants }: NewUnit): FileEntry {
  const terms: Record<LanguageTag, TermData[]> = {};
  for (const [tag, { text }] of Object.entries(variants)) {
    const { language, region } = splitRegion(tag);
    if (text.length > MAX_TERM_LENGTH) return { line: 0, reason: 'term-too-long' };
    const own = terms[language] ?? [];
    const status = own.length === 0 ? 'preferred' : 'admitted';
    own.push({ ...PLAIN_TERM, text: text.trim(), status, region });
    terms[language] = own;
  }
  return { line: 0, concept: { ...PLAIN_CONCEPT, terms } };
}

/** Concepts as units of their first terms; what else is known of them has no place in TMX. */
export function tmxPart(concepts: readonly StoredConcept[], first: boolean, last: boolean): string {
  const units = concepts.map(({ id, terms, updatedBy, updatedAt, createdAt }) => ({
    id,
    memory: 0,
    variants: Object.fromEntries(
      Object.entries(terms).flatMap(([language, [term]]) =>
        term === undefined ? [] : [[language, { text: term.text, marks: [] }]],
      ),
    ),
    context: {},
    import: 0,
    release: null,
    details: null,
    author: updatedBy,
    updatedAt,
    createdAt,
  }));
  return writeTmx({ units, columns: [], header: null, source: null, first, last });
}
