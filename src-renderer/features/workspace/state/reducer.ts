import type { SegmentView } from '#contract/segment.ts';
import type { Issue } from '#core/model/issue.ts';
import type { Block, Release, Segment } from '#core/model/release.ts';
import { type CellAddress, cellKey, columnsOf, rowsOf } from './cells.ts';
import type { WorkspaceAction, WorkspaceState } from './model.ts';

export const INITIAL_STATE: WorkspaceState = {
  release: null,
  loadError: null,
  rows: [],
  columns: [],
  active: null,
  editing: false,
  target: null,
  drafts: new Map(),
  views: new Map(),
  terms: new Map(),
  issues: new Map(),
  checking: null,
  checkFailure: null,
  history: null,
  conflicts: new Map(),
  saving: { unsaved: 0, savedAt: null, failure: null },
  notice: null,
  pretranslating: false,
  panel: { open: true, tab: 'matches', scope: 'segment', search: null },
  focus: 0,
  jump: null,
};

function without<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}

function having<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

function withRelease(state: WorkspaceState, release: Release): WorkspaceState {
  const rows = rowsOf(release);
  const columns = columnsOf(release);
  const stands = (cell: CellAddress): boolean =>
    columns.includes(cell.language) && rows.some(({ segment }) => segment.id === cell.segment);
  const first = rows[0]?.segment.id;
  const target = state.target && columns.includes(state.target) ? state.target : (columns[1] ?? null);
  const fresh = first === undefined || !target ? null : { segment: first, language: target };
  const active = state.active && stands(state.active) ? state.active : fresh;
  // A new cell at hand takes the focus, so that the keyboard works from the first moment.
  const focus = active === state.active ? state.focus : state.focus + 1;
  return { ...state, focus, release, rows, columns, active, target, loadError: null };
}

function withSegments(state: WorkspaceState, segments: readonly Segment[]): WorkspaceState {
  if (!state.release || segments.length === 0) return state;
  const changed = new Map(segments.map((segment) => [segment.id, segment]));
  const blocks = state.release.blocks.map((block): Block => {
    if (!block.segments.some(({ id }) => changed.has(id))) return block;
    return { ...block, segments: block.segments.map((segment) => changed.get(segment.id) ?? segment) };
  });
  return withRelease(state, { ...state.release, blocks });
}

/** That a cell is still empty is seen in the cell and counted as empty: it is no issue while one translates. */
const isBlank = (issue: Issue): boolean => issue.message === 'untranslated.blank';

/** Issues by segment. Those of `segments` are replaced; the others stay. */
function withIssues(
  state: WorkspaceState,
  segments: readonly number[],
  issues: readonly Issue[],
): WorkspaceState {
  const next = new Map(state.issues);
  for (const segment of segments) next.delete(segment);
  for (const issue of issues) {
    if (isBlank(issue)) continue;
    const segment = issue.segment ?? segments[0];
    if (segment !== undefined) next.set(segment, [...(next.get(segment) ?? []), issue]);
  }
  return { ...state, issues: next };
}

/** A view asked for before an edit may arrive after it: its segment counts only where it is newer. */
function newerSegment(known: Segment | undefined, arrived: Segment): Segment | null {
  if (!known) return null;
  const newer = Object.values(arrived.cells).some(
    (cell) => cell.revision > (known.cells[cell.language]?.revision ?? -1),
  );
  const older = Object.values(arrived.cells).some(
    (cell) => cell.revision < (known.cells[cell.language]?.revision ?? -1),
  );
  return newer && !older ? arrived : null;
}

function withView(state: WorkspaceState, view: SegmentView): WorkspaceState {
  const known = state.rows.find(({ segment }) => segment.id === view.segment.id)?.segment;
  const newer = newerSegment(known, view.segment);
  const next = withIssues(newer ? withSegments(state, [newer]) : state, [view.segment.id], view.issues);
  const { id } = view.segment;
  return { ...next, views: having(next.views, id, view), terms: having(next.terms, id, view.terms) };
}

function withChecked(
  state: WorkspaceState,
  action: Extract<WorkspaceAction, { type: 'checked' }>,
): WorkspaceState {
  const { type: _type, issues, ...checking } = action;
  return withIssues({ ...state, issues: new Map(), checking, checkFailure: null }, [], issues);
}

function activate(state: WorkspaceState, cell: CellAddress, editing: boolean): WorkspaceState {
  const isSource = cell.language === state.release?.source;
  return {
    ...state,
    active: cell,
    editing,
    target: isSource ? state.target : cell.language,
    focus: state.focus + 1,
    jump: null,
  };
}

/** Folds the replies of operations and the keystrokes of the user into what is shown. Pure. */
export function reduce(state: WorkspaceState, action: WorkspaceAction): WorkspaceState {
  switch (action.type) {
    case 'release-loaded':
      // Whatever made it anew is in the journal too.
      return { ...withRelease(state, action.release), history: null };
    case 'load-failed':
      return { ...state, loadError: action.error };
    case 'checked':
      return withChecked(state, action);
    case 'check-failed':
      return { ...state, checkFailure: action.error };
    case 'view-loaded':
      return withView(state, action.view);
    case 'views-outdated': {
      const kept = action.keep === undefined ? undefined : state.views.get(action.keep);
      return { ...state, views: new Map(kept ? [[kept.segment.id, kept]] : []) };
    }
    case 'terms-found':
      return { ...state, terms: having(state.terms, action.segment, action.terms) };
    case 'history-loaded':
      return { ...state, history: action.history };
    case 'activated':
      return activate(state, action.cell, action.editing);
    case 'jumped': {
      const { cell, start, end } = action;
      return { ...activate(state, cell, true), jump: { start, end } };
    }
    case 'editor-left':
      return { ...state, editing: false, jump: null, focus: state.focus + 1 };
    default:
      return reduceEditing(state, action);
  }
}

type EditingAction = Extract<
  WorkspaceAction,
  {
    type:
      | 'typed'
      | 'changed'
      | 'draft-dropped'
      | 'save-failed'
      | 'conflicted'
      | 'conflict-resolved'
      | 'pretranslating'
      | 'noticed'
      | 'panel-changed';
  }
>;

function reduceEditing(state: WorkspaceState, action: EditingAction): WorkspaceState {
  switch (action.type) {
    case 'typed':
      return { ...state, drafts: having(state.drafts, cellKey(action.cell), action.content) };
    case 'changed':
      return withChange(state, action);
    case 'draft-dropped':
      return { ...state, drafts: without(state.drafts, cellKey(action.cell)) };
    case 'save-failed':
      return {
        ...state,
        saving: { ...state.saving, unsaved: action.unsaved, failure: action.error },
      };
    case 'conflicted':
      return {
        ...state,
        conflicts: having(state.conflicts, cellKey(action.conflict.cell), action.conflict),
      };
    case 'conflict-resolved':
      return { ...state, conflicts: without(state.conflicts, cellKey(action.cell)) };
    case 'pretranslating':
      return { ...state, pretranslating: action.running };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'panel-changed':
      return { ...state, panel: { ...state.panel, ...action.panel } };
  }
}

function withChange(
  state: WorkspaceState,
  { change, settled, unsaved }: Extract<WorkspaceAction, { type: 'changed' }>,
): WorkspaceState {
  const [first] = change.segments;
  const merged = withSegments(state, change.segments);
  const checked = first ? withIssues(merged, [first.id], change.issues) : merged;
  const { progress, canUndo, canRedo, savedAt } = change;
  return {
    ...checked,
    release: checked.release && { ...checked.release, progress, canUndo, canRedo },
    drafts: settled ? without(checked.drafts, cellKey(settled)) : checked.drafts,
    saving: { unsaved, savedAt, failure: unsaved === 0 ? null : checked.saving.failure },
    // The journal has a new row.
    history: null,
  };
}
