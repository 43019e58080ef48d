import type { BulkOutcome, BulkRequest, GlossaryStore, JobControl } from '../ports/index.ts';

/** Concepts changed by one set of statements; between two of them other work has its turn. */
export const SLICE = 500;

type ChangingStore = Pick<GlossaryStore, 'setStatuses' | 'restoreStatuses' | 'setRemoved' | 'lastEntry'>;

/** `begin` to `commit` or `rollback` is one transaction. */
interface OpenStore extends ChangingStore {
  begin(): void;
  commit(): void;
  rollback(): void;
}

interface Batch {
  readonly ids: readonly number[];
  /** Of the history, for an undo. */
  readonly first: number;
  readonly last: number;
}

/** Changes one batch; returns how many differ now. */
export function changeBatch(store: ChangingStore, request: BulkRequest, batch: Batch): number {
  const { change } = request;
  switch (request.kind) {
    case 'status':
      return store.setStatuses(batch.ids, request.languages, request.status, change).length;
    case 'undoStatus': {
      const first = Math.max(batch.first, request.first);
      return store.restoreStatuses(first, Math.min(batch.last, request.last), change).length;
    }
    default:
      return store.setRemoved(batch.ids, request.kind === 'remove', change).length;
  }
}

/** Changes all or nothing, in slices. Errors: `cancelled`, `glossary-busy`; nothing is changed then. */
export async function changeConcepts(
  store: OpenStore,
  request: BulkRequest,
  control: JobControl,
): Promise<BulkOutcome> {
  store.begin();
  try {
    const first = store.lastEntry() + 1;
    const batches = batchesOf(request);
    let changed = 0;
    for (const [at, batch] of batches.entries()) {
      control.report('writing', at, batches.length);
      changed += changeBatch(store, request, batch);
      await control.turn();
    }
    control.report('finishing', 0, null);
    const last = store.lastEntry();
    store.commit();
    return { changed, first, last };
  } catch (thrown) {
    store.rollback();
    throw thrown;
  }
}

function batchesOf(request: BulkRequest): readonly Batch[] {
  const [from, size] =
    'ids' in request ? [0, request.ids.length] : [request.first, request.last - request.first + 1];
  return Array.from({ length: Math.ceil(size / SLICE) }, (_, at) => ({
    ids: 'ids' in request ? request.ids.slice(at * SLICE, (at + 1) * SLICE) : [],
    first: from + at * SLICE,
    last: from + (at + 1) * SLICE - 1,
  }));
}
