import { BalaghError } from '#contract/errors.ts';
import type { Handlers } from '#contract/index.ts';
import type { Context } from '../context.ts';
import type { BulkOutcome, BulkRequest } from '../ports/index.ts';
import { changeBatch, SLICE } from './changing.ts';
import type { Editing } from './editing.ts';
import { requireWritable } from './glossaries.ts';

type Names = 'concept.setStatus' | 'concept.undoStatus' | 'concept.remove' | 'concept.restore';

/** One change of many concepts: one transaction, one undo, with progress. */
export function createBulkHandlers(context: Context, editing: Editing): Handlers<Names> {
  const apply = async (request: BulkRequest, job: string | undefined): Promise<BulkOutcome> => {
    const outcome = await changed(context, request, job);
    if (outcome.changed === 0) return outcome;
    if ('ids' in request) editing.conceptsChanged(request.ids);
    else editing.everythingChanged();
    return outcome;
  };
  return {
    async 'concept.setStatus'({ ids, languages, status, job }) {
      requireEditable(context, ids, { removed: false });
      const change = editing.change('status');
      const { first, last, ...rest } = await apply({ kind: 'status', ids, languages, status, change }, job);
      return { ...rest, entries: rest.changed === 0 ? null : { first, last } };
    },
    async 'concept.undoStatus'({ first, last, job }) {
      return told(await apply({ kind: 'undoStatus', first, last, change: editing.change('restore') }, job));
    },
    async 'concept.remove'({ ids, job }) {
      requireEditable(context, ids);
      return told(await apply({ kind: 'remove', ids, change: editing.change('remove') }, job));
    },
    async 'concept.restore'({ ids, job }) {
      requireEditable(context, ids);
      return told(await apply({ kind: 'restore', ids, change: editing.change('restore') }, job));
    },
  };
}

const told = ({ changed }: BulkOutcome) => ({ changed });

/** A few concepts in this thread: the worker would take longer to hear of them. */
function changed(context: Context, request: BulkRequest, job: string | undefined): Promise<BulkOutcome> {
  if ('ids' in request ? request.ids.length > SLICE : request.last - request.first >= SLICE)
    return context.jobs.run(job, (control) => context.glossaryFiles.change(request, control));
  const { glossary } = context;
  return context.jobs.run(job, () =>
    glossary.transaction(() => {
      const first = glossary.lastEntry() + 1;
      const ids = 'ids' in request ? request.ids : [];
      const done = changeBatch(glossary, request, { ids, first: 0, last: Number.MAX_SAFE_INTEGER });
      return { changed: done, first, last: glossary.lastEntry() };
    }),
  );
}

/** Errors: `not-found-concept`, also where it is removed and must not be; `read-only-glossary`. */
function requireEditable(context: Context, ids: readonly number[], only?: { readonly removed: false }): void {
  const { glossary } = context;
  const found = glossary.whereabouts(ids);
  const fit = only === undefined ? found.concepts : found.inUse;
  if (fit < new Set(ids).size) {
    const id = ids.find((one) => {
      const stored = glossary.stored(one);
      return stored === null || (stored.removed && only !== undefined);
    });
    throw new BalaghError('not-found-concept', { id: id ?? 0 });
  }
  for (const id of found.glossaries) requireWritable(context, id);
}
