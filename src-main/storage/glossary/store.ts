import type { GlossaryStore } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { glossaryTable } from './glossaries.ts';
import {
  byKey,
  conflicts,
  containing,
  holders,
  knownTerms,
  pageOfIds,
  summaries,
  summariesOf,
} from './lookup.ts';
import {
  allConcepts,
  conceptsOf,
  countConcepts,
  detailedConcepts,
  searchConcepts,
  storedAfter,
  storedConcept,
} from './read.ts';
import { termsOfLanguage } from './recognition.ts';
import { beforeEntry, historyOf, insertConcept, replaceConcept, setRemoved } from './write.ts';

export function createGlossaryStore(db: Connection): GlossaryStore {
  return {
    ...glossaryTable(db),
    concepts: () => allConcepts(db),
    terms: (language, glossaries) => termsOfLanguage(db, language, glossaries),
    concept: (id) => conceptsOf(db, [id])[0],
    conceptsOf: (ids) => conceptsOf(db, ids),
    search: (folded, limit) => searchConcepts(db, folded, limit),
    count: () => countConcepts(db),
    version: () => db.version(),
    transaction: (work) => db.transaction(work),
    detailed: (ids) => detailedConcepts(db, ids),
    stored: (id) => storedConcept(db, id),
    storedAfter: (glossary, id, limit) => storedAfter(db, glossary, id, limit),
    insert: (glossary, data, change) => insertConcept(db, glossary, data, change),
    replace: (id, data, change) => replaceConcept(db, id, data, change),
    setRemoved: (id, removed, change) => setRemoved(db, id, removed, change),
    history: (id) => historyOf(db, id),
    before: (id, entry) => beforeEntry(db, id, entry),
    containing: (folded) => containing(db, folded),
    page: (offset, limit) => pageOfIds(db, offset, limit),
    summaries: () => summaries(db),
    summariesOf: (ids) => summariesOf(db, ids),
    known: (language, folded) => knownTerms(db, language, folded),
    holders: (language, folded) => holders(db, language, folded),
    conflicts: () => conflicts(db),
    byKey: (glossary, key) => byKey(db, glossary, key),
  };
}
