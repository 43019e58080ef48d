import { useCallback, useMemo, useRef } from 'react';

/** What the user did last on this screen, each with the way back. */
export interface UndoStack {
  /** `undo` resolves to null where it was called off or failed, which has then been said. */
  push(undo: () => Promise<unknown>): void;
  /** Takes the last change back; false where there is none, null where that was called off. */
  undo(): Promise<boolean | null>;
}

export function useUndoStack(): UndoStack {
  const stack = useRef<(() => Promise<unknown>)[]>([]);
  const push = useCallback((undo: () => Promise<unknown>) => {
    stack.current.push(undo);
  }, []);
  const undo = useCallback(async () => {
    const last = stack.current.pop();
    if (!last) return false;
    if ((await last()) !== null) return true;
    stack.current.push(last);
    return null;
  }, []);
  return useMemo(() => ({ push, undo }), [push, undo]);
}
