import type { GlossaryStore } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { lastEntry, restoreStatuses, setAllRemoved, setStatuses } from './bulk.ts';
import { glossaryTable } from './glossaries.ts';
import { beforeEntry, historyOf } from './history.ts';
import { byKey, conflicts, holders, knownTerms } from './lookup.ts';
import {
  allConcepts,
  conceptsOf,
  countConcepts,
  detailedConcepts,
  searchConcepts,
  storedAfter,
  storedConcept,
  whereabouts,
} from './read.ts';
import { termsOfLanguage } from './recognition.ts';
import { containing, pageOfIds, summaries, summariesOf, texts, textsOf } from './table.ts';
import { insertConcept, replaceConcept } from './write.ts';

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
    setRemoved: (ids, removed, change) => setAllRemoved(db, ids, removed, change),
    setStatuses: (ids, languages, status, change) => setStatuses(db, ids, languages, status, change),
    restoreStatuses: (first, last, change) => restoreStatuses(db, first, last, change),
    lastEntry: () => lastEntry(db),
    whereabouts: (ids) => whereabouts(db, ids),
    history: (id) => historyOf(db, id),
    before: (id, entry) => beforeEntry(db, id, entry),
    containing: (folded) => containing(db, folded),
    page: (offset, limit) => pageOfIds(db, offset, limit),
    texts: () => texts(db),
    textsOf: (ids) => textsOf(db, ids),
    summaries: () => summaries(db),
    summariesOf: (ids) => summariesOf(db, ids),
    known: (language, folded) => knownTerms(db, language, folded),
    holders: (language, folded) => holders(db, language, folded),
    conflicts: () => conflicts(db),
    byKey: (glossary, key) => byKey(db, glossary, key),
  };
}
