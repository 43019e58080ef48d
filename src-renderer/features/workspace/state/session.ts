import type { RichText } from '#core/model/rich-text.ts';
import type { Client } from '#renderer/client/client.ts';
import type { CellAddress } from './cells.ts';
import { type Commands, createCommands } from './commands.ts';
import type { SessionContext } from './context.ts';
import { createLoading } from './loading.ts';
import type { PanelState, WorkspaceAction, WorkspaceState } from './model.ts';
import { cellBeside, cellInOrder, cellToWorkOn, createMoves, type Moves } from './moves.ts';
import { INITIAL_STATE, reduce } from './reducer.ts';
import type { Scheduler } from './save-queue.ts';
import { createSaving, type Saving } from './saving.ts';
import { createStore, type Store } from './store.ts';

/** A release open in a window: its state, and everything that can be done with it. */
export interface WorkspaceSession
  extends Commands,
    Moves,
    Pick<Saving, 'keepMine' | 'takeTheirs' | 'breakBurst'> {
  readonly store: Pick<Store<WorkspaceState, WorkspaceAction>, 'get' | 'subscribe'>;
  /** Loads and follows the release until the returned function is called. */
  start(): () => void;
  reload(): Promise<void>;
  /** Finds the issues of the whole release anew. */
  check(): Promise<void>;
  /** Tells which segments are in view, so that their terms can be marked. */
  showRows(segments: readonly number[]): void;
  type(cell: CellAddress, content: RichText): void;
  /** Sends everything unsaved at once; resolves to whether it reached the disk. */
  flush(): Promise<boolean>;
  /** Tries again what could not be saved. */
  retry(): void;
  /** Moves over the grid by rows and columns, staying an editor or not. */
  move(rows: number, columns: number): void;
  /** To the next or previous cell in reading order. False at the end. */
  step(by: 1 | -1): boolean;
  /** To the next or previous cell of the language that needs work. */
  toWork(by: 1 | -1): void;
  showPanel(panel: Partial<PanelState>): void;
  dismissNotice(): void;
}

/** `scheduler`: the clock and timers of the window. Bursts are numbered from the clock, so restarts never repeat one. */
export function createSession(client: Client, release: number, scheduler: Scheduler): WorkspaceSession {
  const store = createStore(reduce, INITIAL_STATE);
  const context: SessionContext = {
    client,
    release,
    scheduler,
    store,
    write(name, input) {
      loading.expectEvent();
      return client.invoke(name, input);
    },
  };
  const loading = createLoading(context, () => saving.queue);
  const saving = createSaving(context, (segment) => void loading.refresh(segment), scheduler.now());
  const moves = createMoves(
    context,
    (cell) => {
      saving.breakBurst();
      void saving.queue.flush(cell);
    },
    () => void loading.openActive(),
  );
  const commands = createCommands({ context, saving, loading, moves });
  const go = (cell: CellAddress | null): boolean => {
    if (cell) moves.activate(cell, store.get().editing);
    return cell !== null;
  };
  return {
    ...commands,
    ...moves,
    store,
    start: () => follow(context, loading, saving),
    reload: () => loading.start(),
    check: () => loading.check(),
    showRows: (segments) => void loading.recognise(segments),
    type: (cell, content) => saving.type(cell, content),
    breakBurst: saving.breakBurst,
    keepMine: saving.keepMine,
    takeTheirs: saving.takeTheirs,
    flush: () => saving.queue.flush(),
    retry: () => saving.queue.retry(),
    move: (rows, columns) => void go(cellBeside(store.get(), rows, columns)),
    step: (by) => go(cellInOrder(store.get(), by)),
    toWork: (by) => void go(cellToWorkOn(store.get(), by)),
    showPanel(panel) {
      store.dispatch({ type: 'panel-changed', panel });
      if ((panel.tab ?? store.get().panel.tab) === 'history') void commands.loadHistory();
    },
    dismissNotice: () => store.dispatch({ type: 'noticed', notice: null }),
  };
}

function follow(
  context: SessionContext,
  loading: ReturnType<typeof createLoading>,
  saving: Saving,
): () => void {
  void loading.start();
  const stopEvents = context.client.subscribe('changed', (event) => loading.onChanged(event));
  let seen = true;
  const stopConnection = context.client.onConnection((online) => {
    if (online && !seen) {
      saving.queue.retry();
      void loading.start();
    }
    seen = online;
  });
  return () => {
    stopEvents();
    stopConnection();
    void saving.queue.flush();
    loading.dispose();
  };
}
