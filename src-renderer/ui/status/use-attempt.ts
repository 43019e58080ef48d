import { useCallback } from 'react';
import { toClientError } from '../../client/use-operation.ts';
import { useErrorText } from '../../i18n/error-text.ts';
import { useToasts } from './toasts.tsx';

/** Runs something that may fail; a failure is shown as a message, and null is the answer. */
export function useAttempt(): <Result>(work: () => Promise<Result>) => Promise<Result | null> {
  const { show } = useToasts();
  const errorText = useErrorText();
  return useCallback(
    async (work) => {
      try {
        return await work();
      } catch (thrown) {
        show({ message: errorText(toClientError(thrown)), severity: 'error' });
        return null;
      }
    },
    [show, errorText],
  );
}
