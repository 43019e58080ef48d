import { useCallback } from 'react';
import { useToasts } from './toasts.tsx';

/** Runs something that may fail; a failure is shown as a message, and null is the answer. */
export function useAttempt(): <Result>(work: () => Promise<Result>) => Promise<Result | null> {
  const { fail } = useToasts();
  return useCallback(
    async (work) => {
      try {
        return await work();
      } catch (thrown) {
        fail(thrown);
        return null;
      }
    },
    [fail],
  );
}
