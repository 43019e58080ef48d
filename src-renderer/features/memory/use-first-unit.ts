import { useEffect, useRef, useState } from 'react';
import type { MemoryUnit } from '#contract/memories.ts';
import type { ClientError } from '#renderer/client/client.ts';
import { useClient } from '#renderer/client/context.tsx';
import { toClientError } from '#renderer/client/use-operation.ts';

/** Reads the unit that the screen was opened for, once; gives back why it cannot be shown. */
export function useFirstUnit(unit: number | null, onRead: (unit: MemoryUnit) => void): ClientError | null {
  const client = useClient();
  const [error, setError] = useState<ClientError | null>(null);
  const latest = useRef(onRead);
  latest.current = onRead;
  useEffect(() => {
    if (unit === null) return;
    let isCurrent = true;
    client.invoke('memory.unit', { unit }).then(
      (found) => isCurrent && latest.current(found),
      (thrown: unknown) => isCurrent && setError(toClientError(thrown)),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, unit]);
  return error;
}

/** Longest text that the filter takes. */
const LONGEST = 1000;

/** The text of a unit that is quickest to look for. */
export function shortestText({ variants }: MemoryUnit): string {
  const texts = Object.values(variants).map(({ text }) => text);
  return texts.reduce((a, b) => (b.length < a.length ? b : a), texts[0] ?? '').slice(0, LONGEST);
}
