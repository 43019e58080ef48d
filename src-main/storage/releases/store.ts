import { randomUUID } from 'node:crypto';
import type { ReleaseStore } from '#services/ports/index.ts';
import type { Connection } from '../connection.ts';
import { contribute, contributionsAfter, lastContribution } from './contributions.ts';
import { createRelease } from './create.ts';
import { historyOf } from './history.ts';
import { applyAction } from './journal.ts';
import {
  checkingOf,
  countReleases,
  fileNameOf,
  listReleases,
  openRelease,
  removedLineIds,
  repetitionsOf,
  segmentById,
  segmentInPlace,
  stateOf,
  titleOf,
} from './read.ts';
import { textsIn } from './texts.ts';
import { revert } from './undo.ts';

/** The releases of a library. Bursts of typing are grouped within one session: from here until it is closed. */
export function createReleaseStore(db: Connection, library: string): ReleaseStore {
  const session = randomUUID();
  return {
    library,
    transaction: (work) => db.transaction(work),
    list: () => listReleases(db),
    count: () => countReleases(db),
    create: (release) => db.transaction(() => createRelease(db, release)),
    open: (release) => openRelease(db, release),
    title: (release) => titleOf(db, release),
    checking: (release) => checkingOf(db, release),
    fileName: (release) => fileNameOf(db, release),
    state: (release) => stateOf(db, release),
    segment: (release, segment) => segmentById(db, release, segment),
    segmentInPlace: (release, segment) => segmentInPlace(db, release, segment),
    repetitions: (release, segment) => repetitionsOf(db, release, segment),
    apply: (action, changes) => applyAction(db, session, action, changes),
    revert: (direction, stamp) => revert(db, direction, stamp),
    setRemoved: (release, at) =>
      db.run('UPDATE releases SET removed_at = ? WHERE id = ?', at, release).changes === 1,
    history: (release, limit) => historyOf(db, release, limit),
    removedLines: (release) => removedLineIds(db, release),
    texts: (languages) => textsIn(db, languages),
    contribute: (release, segment, unit) => contribute(db, release, segment, unit),
    contributionsAfter: (change) => contributionsAfter(db, change),
    lastContribution: () => lastContribution(db),
  };
}
