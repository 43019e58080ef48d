import type { JobControl, UndoneImport, UndoRequest } from '../ports/index.ts';
import type { ImportStore } from './importing.ts';

/** Concepts between two turns of other work. */
const TURN = 500;

/**
 * Takes an import out again, all or nothing: concepts that it added go, those that it merged are what they were before.
 * What somebody has changed since stays as it is.
 */
export async function undoImport(
  store: ImportStore,
  { glossary, import: at, stamp }: UndoRequest,
  control: JobControl,
): Promise<UndoneImport> {
  const done = { removed: 0, restored: 0, kept: 0 };
  store.begin();
  try {
    const concepts = store.imported(glossary, at);
    for (const [count, { concept, entry, untouched }] of concepts.entries()) {
      const before = store.before(concept, entry);
      if (!untouched) done.kept += 1;
      else if (before === null) {
        store.setRemoved([concept], true, { change: 'remove', stamp });
        done.removed += 1;
      } else {
        store.replace(concept, before, { change: 'update', stamp });
        done.restored += 1;
      }
      if (count % TURN !== TURN - 1) continue;
      control.check();
      control.report('writing', count, concepts.length);
      await control.turn();
    }
    store.commit();
  } catch (thrown) {
    store.rollback();
    throw thrown;
  }
  return done;
}
