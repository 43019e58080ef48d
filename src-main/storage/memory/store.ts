import { dirname } from 'node:path';
import { primaryLanguage } from '#core/model/language.ts';
import type { MemoryStore } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { storageError } from '../errors.ts';
import { changesSince, stateOf } from './changes.ts';
import { diagnose } from './check.ts';
import { synchronised, takeOver } from './contribute.ts';
import { change, edits, move, undo } from './edits.ts';
import { fileOfImport, headers, imports } from './import/list.ts';
import { ImportWriter } from './import/writer.ts';
import { createIndexFiles } from './index-files.ts';
import * as memories from './memories.ts';
import { sharedTexts, slice, sliceOf, verify } from './slices.ts';
import {
  contextsOf,
  matchById,
  textsOf,
  unitById,
  unitsAfter,
  unitsBetween,
  unitsOf,
  unitsWithText,
} from './units.ts';

/** A confirmation waits no longer for another writer: it is tried again later. An import's own steps are shorter. */
const PATIENCE_MS = 40;
/** Nor is each later try worth a pause in typing, as long as the other writer stays. */
const RETRY_PATIENCE_MS = 5;

export function createMemoryStore(db: Connection): MemoryStore {
  const house = memories.houseOf(db);
  const index = createIndexFiles(db);
  let patience = PATIENCE_MS;
  return {
    index,
    memories: () => memories.memories(db),
    state: () => stateOf(db),
    warmUp: () => beginLog(db),
    snapshot: (work) => db.snapshot(work),
    changesSince: (state) => changesSince(db, state),
    units: () => unitsBetween(db, 1, Number.MAX_SAFE_INTEGER),
    unitsBetween: (first, last) => unitsBetween(db, first, last),
    unitsAfter: (id, limit, memory) => unitsAfter(db, id, limit, memory),
    unit: (id) => unitById(db, id),
    match: (id) => matchById(db, id),
    textsOf: (ids) => textsOf(db, ids),
    unitsWithText(text, language, limit) {
      const tags = Object.keys(memories.statistics(db).variants);
      const own = tags.filter((tag) => primaryLanguage(tag) === primaryLanguage(language));
      return unitsWithText(db, own, text, limit);
    },
    unitsOf: (ids) => unitsOf(db, ids),
    contextsOf: (ids) => contextsOf(db, ids),
    synchronised: (library) => synchronised(db, library),
    contribute(library, contributions) {
      try {
        // The releases have it on the disk, and give again what is missing here (ADR 013).
        const work = () => takeOver(db, house, library, contributions);
        db.waitingAtMost(patience, () => db.withoutWaiting(work));
        patience = PATIENCE_MS;
      } catch (thrown) {
        patience = RETRY_PATIENCE_MS;
        throw storageError(thrown, dirname(db.file), db.file);
      }
    },
    beginImport: (target) => new ImportWriter(db, target, index),
    statistics: () => memories.statistics(db),
    kindOf: (memory) => memories.kindOf(db, memory),
    createMemory: (name) => memories.createMemory(db, name),
    changeMemory: (memory, changes) => memories.changeMemory(db, memory, changes),
    removeMemory: (memory) => memories.removeMemory(db, memory),
    slice: (conditions, after, rows) => slice(db, conditions, after, rows),
    sliceOf: (conditions, ids) => sliceOf(db, conditions, ids),
    sharedTexts: (among, after, rows) => sharedTexts(db, among, after, rows),
    change: (kind, changes, stamp) => change(db, kind, changes, stamp),
    move: (units, into) => move(db, units, into),
    edits: (limit) => edits(db, limit),
    undo: (edit) => undo(db, edit),
    imports: (memory) => imports(db, memory),
    headers: (memories) => headers(db, memories),
    fileOfImport: (id) => fileOfImport(db, id),
    verify: (after, rows) => verify(db, after, rows),
    diagnose: (repair) => diagnose(db, repair),
  };
}

/**
 * The first commit into a new log waits for the disk, whatever `synchronous` says: the log's head must be there before its
 * pages. A row that comes and goes makes one.
 */
function beginLog(db: Connection): void {
  const touch = () => {
    db.run("INSERT INTO synchronised (library, change) VALUES ('', 0)");
    db.run("DELETE FROM synchronised WHERE library = ''");
  };
  try {
    db.waitingAtMost(0, () => db.withoutWaiting(() => db.transaction(touch)));
  } catch {
    // Another process is writing, or nobody can: whoever changes something is told.
  }
}
