import type { Input } from '#contract/index.ts';
import type { FillCounts } from '#contract/release.ts';
import type { SegmentChange } from '#contract/segment.ts';
import type { Fix, Issue } from '#core/model/issue.ts';
import type { Match } from '#core/model/memory.ts';
import type { BlockKind, CellStatus, Release } from '#core/model/release.ts';
import { replaceRange } from '../editor/conversion.ts';
import { type CellAddress, cellKey } from './cells.ts';
import { type CheckingCommands, createCheckingCommands } from './checking-commands.ts';
import { report, type SessionContext } from './context.ts';
import type { Loading } from './loading.ts';
import { cellToWorkOn, type Moves } from './moves.ts';
import type { Saving } from './saving.ts';
import { activeRow, contentOf, rowOf } from './selectors.ts';

/** What the user does to the release, beyond typing. Failures are shown in the notice line, never thrown. */
export interface Commands extends CheckingCommands {
  /** Confirms the cell at hand and goes to the next one of its language that needs work. */
  confirm(): Promise<void>;
  setStatus(cell: CellAddress, status: CellStatus): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Puts a match's text in place of the target cell's. */
  insertMatch(match: Match): void;
  copySource(): void;
  /** Mends an issue in the way its check proposes. */
  applyFix(issue: Issue): Promise<void>;
  /** Writes `text` for the words an issue is about. */
  replaceAt(issue: Issue, text: string): Promise<void>;
  rename(title: string): Promise<void>;
  setKind(block: number, kind: BlockKind): Promise<void>;
  putBack(removed: number): Promise<void>;
  /** Writes names as decided, everywhere in the release. */
  writeNames(decisions: Input<'names.apply'>['decisions']): Promise<void>;
  pretranslate(minimum: number): Promise<void>;
  loadHistory(): Promise<void>;
}

interface Parts {
  readonly context: SessionContext;
  readonly saving: Saving;
  readonly loading: Loading;
  readonly moves: Moves;
}

/** Fills of one pre-translation over all languages: cells with a text, and cells left empty. */
function sumFill(fill: Readonly<Record<string, FillCounts>>): Record<'matches' | 'empty', number> {
  const sum = { matches: 0, empty: 0 };
  for (const { empty, ...found } of Object.values(fill)) {
    sum.empty += empty;
    for (const count of Object.values(found)) sum.matches += count;
  }
  return sum;
}

export function createCommands(parts: Parts): Commands {
  return {
    ...cellCommands(parts),
    ...textCommands(parts),
    ...releaseCommands(parts),
    ...createCheckingCommands(parts),
  };
}

function cellCommands({ context, saving, loading, moves }: Parts) {
  const { store, release } = context;
  const changed = (change: SegmentChange) =>
    store.dispatch({ type: 'changed', change, unsaved: saving.queue.unsaved() });

  /** Undo and redo read the journal, so that they reach across restarts. */
  const revert = (name: 'release.undo' | 'release.redo'): Promise<void> =>
    saving.queue.exclusive(async (flushed) => {
      if (!flushed) return store.dispatch({ type: 'noticed', notice: { kind: 'unsaved-first' } });
      saving.breakBurst();
      const known = store.get().release;
      // A key held down asks more often than there are steps.
      if (!(name === 'release.undo' ? known?.canUndo : known?.canRedo)) return;
      try {
        const reverted = await context.write(name, { id: release });
        store.dispatch({ type: 'release-loaded', release: reverted.release });
        // A step may have touched other segments too: repetitions, a pre-translation.
        loading.checkLater();
        const { segment, language } = reverted;
        if (segment === null || language === null) return;
        moves.activate({ segment, language }, store.get().editing);
        void loading.refresh(segment);
      } catch (thrown) {
        report(context, thrown);
      }
    });

  return {
    undo: () => revert('release.undo'),
    redo: () => revert('release.redo'),
    async setStatus(cell: CellAddress, status: CellStatus): Promise<void> {
      await saving.queue.exclusive(async () => {
        try {
          changed(await context.write('segment.setStatus', { release, ...cell, status }));
        } catch (thrown) {
          report(context, thrown);
        }
      });
    },
    async confirm(): Promise<void> {
      const state = store.get();
      const cell = state.active;
      const row = activeRow(state);
      if (!cell || !row) return;
      const next = cellToWorkOn(state);
      const isSource = row.segment.source === cell.language;
      if (!isSource && contentOf(state, cell).text.trim() === '')
        return store.dispatch({ type: 'noticed', notice: { kind: 'nothing-to-confirm' } });
      saving.breakBurst();
      if (next) moves.activate(next, state.editing);
      if (isSource) return;
      await saving.queue.exclusive(async (flushed) => {
        if (!flushed && store.get().drafts.has(cellKey(cell))) return;
        try {
          const change = await context.write('segment.confirm', { release, ...cell });
          changed(change);
          loading.outdateViews();
          if (change.segments.length > 1) loading.checkLater();
          notice(change.segments.length - 1, next === null ? cell.language : null);
        } catch (thrown) {
          report(context, thrown);
        }
      });
      void loading.openActive();
    },
  };

  function notice(propagated: number, finished: string | null): void {
    if (finished !== null)
      store.dispatch({ type: 'noticed', notice: { kind: 'all-confirmed', language: finished } });
    else if (propagated > 0)
      store.dispatch({ type: 'noticed', notice: { kind: 'propagated', count: propagated } });
  }
}

function textCommands({ context, saving, moves, loading }: Parts) {
  const { store } = context;
  return {
    insertMatch(match: Match): void {
      const { target, active } = store.get();
      const content = target === null ? undefined : match.targets[target];
      if (target === null || !active || !content) return;
      const cell = { segment: active.segment, language: target };
      saving.breakBurst();
      const { kind, unit, score } = match;
      saving.type(cell, content, { kind, score, ...(unit > 0 ? { unit } : {}) });
      moves.activate(cell, true);
      void saving.queue.flush(cell);
    },
    copySource(): void {
      const state = store.get();
      const row = activeRow(state);
      if (!row || state.target === null || row.segment.source === state.target) return;
      const cell = { segment: row.segment.id, language: state.target };
      saving.breakBurst();
      saving.type(cell, contentOf(state, { segment: row.segment.id, language: row.segment.source }));
      moves.activate(cell, true);
      void saving.queue.flush(cell);
    },
    applyFix: (issue: Issue) => mend(issue, (standing) => standing.fix),
    replaceAt: (issue: Issue, text: string) => mend(issue, ({ start, end }) => ({ start, end, text })),
  };

  async function mend(issue: Issue, fixOf: (standing: Issue) => Fix | undefined): Promise<void> {
    const segment = issue.segment ?? store.get().active?.segment;
    if (segment === undefined) return;
    const cell = { segment, language: issue.language };
    // The offsets of an issue belong to the text on the disk.
    await saving.queue.flush(cell);
    const now = store.get();
    const standing = (now.issues.get(segment) ?? []).find(
      (one) =>
        one.check === issue.check &&
        one.message === issue.message &&
        one.language === issue.language &&
        JSON.stringify(one.parameters) === JSON.stringify(issue.parameters) &&
        one.fix?.start === issue.fix?.start,
    );
    const fix = standing && fixOf(standing);
    if (!fix || now.drafts.has(cellKey(cell)) || !rowOf(now, segment)) return;
    const { start, end, text } = fix;
    saving.breakBurst();
    saving.type(cell, replaceRange(contentOf(now, cell), start, end, text));
    saving.breakBurst();
    await saving.queue.flush(cell);
    // What was said of other segments (a name spelt otherwise) may hold no longer.
    loading.checkLater();
  }
}

function releaseCommands({ context, saving, loading }: Parts) {
  const { store, release } = context;
  const replace = (write: () => Promise<Release>, check: boolean): Promise<void> =>
    saving.queue.exclusive(async () => {
      try {
        store.dispatch({ type: 'release-loaded', release: await write() });
        if (check) void loading.check();
      } catch (thrown) {
        report(context, thrown);
      }
    });
  return {
    rename: (title: string) => replace(() => context.write('release.rename', { id: release, title }), false),
    setKind: (block: number, kind: BlockKind) =>
      replace(() => context.write('release.setKind', { id: release, block, kind }), false),
    putBack: (removed: number) =>
      replace(() => context.write('release.putBack', { id: release, removed }), true),
    async writeNames(decisions: Input<'names.apply'>['decisions']): Promise<void> {
      await replace(async () => {
        const { release: after, replaced } = await context.write('names.apply', { release, decisions });
        store.dispatch({ type: 'noticed', notice: { kind: 'respelled', count: replaced } });
        return after;
      }, true);
      loading.outdateViews();
    },
    async pretranslate(minimum: number): Promise<void> {
      store.dispatch({ type: 'pretranslating', running: true });
      await replace(async () => {
        const filled = await context.write('release.pretranslate', { id: release, minimum });
        store.dispatch({ type: 'noticed', notice: { kind: 'filled', counts: sumFill(filled.fill) } });
        return filled.release;
      }, true);
      store.dispatch({ type: 'pretranslating', running: false });
      loading.outdateViews();
    },
    async loadHistory(): Promise<void> {
      try {
        const history = await context.client.invoke('release.history', { id: release });
        store.dispatch({ type: 'history-loaded', history });
      } catch (thrown) {
        report(context, thrown);
      }
    },
  };
}
