import type { KeyboardEvent } from 'react';

/** Whether a press asks for undo outside of a field: fields have an undo of their own. */
export function asksForUndo(event: KeyboardEvent): boolean {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea');
  return !typing && event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}
