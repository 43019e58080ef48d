import type { WorkspaceSession } from '../state/session.ts';

const PAGE = 10;

/** Rows and columns a key moves by. Columns run with the interface, so the arrows change sides in Arabic. */
function stepOf(event: KeyboardEvent): readonly [rows: number, columns: number] | null {
  const along = document.documentElement.dir === 'rtl' ? -1 : 1;
  switch (event.key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowRight':
      return [0, along];
    case 'ArrowLeft':
      return [0, -along];
    case 'PageUp':
      return [-PAGE, 0];
    case 'PageDown':
      return [PAGE, 0];
    default:
      return null;
  }
}

/** The keys of a grid whose cell has the focus and is no editor (WAI-ARIA grid pattern). True when it was one of them. */
export function handleGridKey(event: KeyboardEvent, session: WorkspaceSession): boolean {
  const { editing, rows, active } = session.store.get();
  const onCell = event.target instanceof Element && event.target.getAttribute('role') === 'gridcell';
  if (editing || !active || !onCell || event.altKey || event.isComposing) return false;
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    session.activate(active, true);
    return true;
  }
  if ((event.key === 'Home' || event.key === 'End') && (event.ctrlKey || event.metaKey)) {
    session.toRow(event.key === 'Home' ? 0 : rows.length - 1);
    return true;
  }
  const step = stepOf(event);
  if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const [down, on] = step;
  if (Math.abs(down) > 1) {
    const at = rows.findIndex((row) => row.segment.id === active.segment);
    session.toRow(at + down);
  } else session.move(down, on);
  return true;
}
