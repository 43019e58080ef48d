import { useRef } from 'react';
import type { WorkspaceState } from './state/model.ts';

const NO_DRAFTS: WorkspaceState['drafts'] = new Map();

function sameButDrafts(one: WorkspaceState, other: WorkspaceState): boolean {
  return (Object.keys(one) as (keyof WorkspaceState)[]).every(
    (field) => field === 'drafts' || one[field] === other[field],
  );
}

/**
 * The state without the unsaved texts: the same object while only those change. What does not show them is drawn
 * anew when a text is on the disk, not at each keystroke.
 */
export function useSteadyState(state: WorkspaceState): WorkspaceState {
  const last = useRef(state);
  const steady = useRef<WorkspaceState | null>(null);
  if (!steady.current || !sameButDrafts(last.current, state))
    steady.current = { ...state, drafts: NO_DRAFTS };
  last.current = state;
  return steady.current;
}
