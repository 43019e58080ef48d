import type { CellOrigin } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { sameContent } from '../editor/conversion.ts';
import { type CellAddress, sameCell } from './cells.ts';
import { clientError, report, type SessionContext } from './context.ts';
import { createSaveQueue, type SaveQueue } from './save-queue.ts';
import { rowOf } from './selectors.ts';

/** A pause in typing longer than this starts a new step to undo. */
export const BURST_PAUSE_MS = 1000;

/** Failures that trying again by itself cannot mend. */
const FINAL_CODES: ReadonlySet<string> = new Set([
  'edit-conflict',
  'invalid-input',
  'not-found-release',
  'not-found-segment',
  'forbidden-sender',
  'unknown-operation',
]);

const TYPED: CellOrigin = { kind: 'typed' };

/** The way of every text from the screen to the disk. */
export interface Saving {
  readonly queue: SaveQueue;
  /** Shows a text and sends it. */
  type(cell: CellAddress, content: RichText, origin?: CellOrigin): void;
  /** What comes next is a new step to undo: the caret jumped, or a match was inserted. */
  breakBurst(): void;
  /** Answers a conflict with the text edited here ... */
  keepMine(cell: CellAddress): void;
  /** ... or with the one on the disk. */
  takeTheirs(cell: CellAddress): void;
}

export function createSaving(
  context: SessionContext,
  onSourceSaved: (segment: number) => void,
  firstBurst: number,
): Saving {
  const { store, scheduler, release } = context;
  const queue = createSaveQueue({
    scheduler,
    revisionOf: ({ segment, language }) =>
      rowOf(store.get(), segment)?.segment.cells[language]?.revision ?? 0,
    send: (cell, { content, burst, origin }, revision) =>
      context.write('segment.edit', {
        release,
        ...cell,
        content: { text: content.text, marks: [...content.marks] },
        burst,
        origin,
        revision,
      }),
    onSaved(cell, change, settled) {
      const source = rowOf(store.get(), cell.segment)?.segment.source;
      const unsaved = queue.unsaved();
      store.dispatch({ type: 'changed', change, unsaved, ...(settled ? { settled: cell } : {}) });
      if (settled && source === cell.language) onSourceSaved(cell.segment);
    },
    onFailed(cell, edit, thrown) {
      const error = clientError(thrown);
      if (error.code === 'edit-conflict') void askBoth(context, saving, cell, edit.content);
      else store.dispatch({ type: 'save-failed', error, unsaved: queue.unsaved() });
      return { final: FINAL_CODES.has(error.code) };
    },
  });
  const burst = createBursts(scheduler.now, firstBurst);
  const saving: Saving = {
    queue,
    breakBurst: burst.breakOff,
    type(cell, content, origin = TYPED) {
      store.dispatch({ type: 'typed', cell, content });
      queue.change(cell, { content, origin, burst: burst.next(cell, origin) });
    },
    keepMine(cell) {
      const conflict = [...store.get().conflicts.values()].find((one) => sameCell(one.cell, cell));
      store.dispatch({ type: 'conflict-resolved', cell });
      if (conflict) queue.rebase(cell, conflict.revision);
    },
    takeTheirs(cell) {
      queue.discard(cell);
      store.dispatch({ type: 'conflict-resolved', cell });
      store.dispatch({ type: 'draft-dropped', cell });
    },
  };
  return saving;
}

/** Numbers the steps to undo: a new one at each pause, other cell, other origin, and where it is broken off. */
function createBursts(now: () => number, first: number) {
  let burst = first;
  let last: { readonly cell: CellAddress; readonly kind: string; readonly at: number } | null = null;
  return {
    breakOff: () => {
      last = null;
    },
    next(cell: CellAddress, origin: CellOrigin): number {
      const at = now();
      const goesOn =
        last !== null &&
        sameCell(last.cell, cell) &&
        last.kind === origin.kind &&
        at - last.at <= BURST_PAUSE_MS;
      if (!goesOn) burst++;
      last = { cell, kind: origin.kind, at };
      return burst;
    },
  };
}

/** Fetches the text on the disk beside the one that was refused. The same text on both sides is no conflict. */
async function askBoth(
  context: SessionContext,
  saving: Saving,
  cell: CellAddress,
  mine: RichText,
): Promise<void> {
  try {
    const view = await context.client.invoke('segment.open', {
      release: context.release,
      segment: cell.segment,
    });
    const stored = view.segment.cells[cell.language];
    if (!stored) return;
    context.store.dispatch({ type: 'view-loaded', view });
    const { content: theirs, revision } = stored;
    if (sameContent(mine, theirs)) return saving.takeTheirs(cell);
    context.store.dispatch({ type: 'conflicted', conflict: { cell, mine, theirs, revision } });
  } catch (thrown) {
    report(context, thrown);
  }
}
