import { useCallback, useMemo, useRef } from 'react';

/** What the user did last on this screen, each with the way back. */
export interface UndoStack {
  push(undo: () => Promise<void>): void;
  /** Takes the last change back; false where there is none. */
  undo(): Promise<boolean>;
}

export function useUndoStack(): UndoStack {
  const stack = useRef<(() => Promise<void>)[]>([]);
  const push = useCallback((undo: () => Promise<void>) => {
    stack.current.push(undo);
  }, []);
  const undo = useCallback(async () => {
    const last = stack.current.pop();
    if (!last) return false;
    await last();
    return true;
  }, []);
  return useMemo(() => ({ push, undo }), [push, undo]);
}
