import type { WorkspaceSession } from './state/session.ts';

/** F6: from the grid to the chosen tab of the panel, and back to the cell at hand. */
export function switchPane(session: WorkspaceSession): void {
  const panel = document.querySelector('[data-workspace-panel]');
  if (panel?.contains(document.activeElement)) {
    const { active, editing } = session.store.get();
    if (active) session.activate(active, editing);
    return;
  }
  panel?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}
