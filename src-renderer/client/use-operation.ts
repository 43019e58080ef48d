import { useCallback, useEffect, useRef, useState } from 'react';
import type { Events } from '#contract/events.ts';
import type { Input, OperationName, Output } from '#contract/index.ts';
import { ClientError } from './client.ts';
import { useClient } from './context.tsx';

type Area = Events['changed']['area'];

/** Any thrown value as a ClientError, so that every failure can be worded. */
export function toClientError(thrown: unknown): ClientError {
  if (thrown instanceof ClientError) return thrown;
  return new ClientError('internal', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}

export interface Query<Value> {
  /** The last value that arrived, also while a newer one is on its way. */
  readonly data: Value | null;
  readonly error: ClientError | null;
  readonly loading: boolean;
  reload(): void;
  /** Puts the view that another operation replied with in place of the loaded one. */
  replace(value: Value): void;
}

/** Calls an operation that reads, again when one of `areas` changes and when the connection comes back. */
export function useQuery<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
  areas: readonly Area[] = [],
): Query<Output<Name>> {
  const client = useClient();
  const [state, setState] = useState<{ data: Output<Name> | null; error: ClientError | null }>({
    data: null,
    error: null,
  });
  const [loading, setLoading] = useState(true);
  // Only the newest request may answer: an older, slower one must not overwrite it.
  const newest = useRef(0);
  const inputKey = JSON.stringify(input);
  const areasKey = areas.join(' ');

  const reload = useCallback(() => {
    const request = ++newest.current;
    setLoading(true);
    client
      .invoke(name, JSON.parse(inputKey))
      .then((data) => request === newest.current && setState({ data, error: null }))
      .catch((thrown) => {
        if (request === newest.current) setState(({ data }) => ({ data, error: toClientError(thrown) }));
      })
      .finally(() => request === newest.current && setLoading(false));
  }, [client, name, inputKey]);

  const replace = useCallback((data: Output<Name>) => {
    newest.current++;
    setLoading(false);
    setState({ data, error: null });
  }, []);

  useEffect(() => {
    reload();
    let seen = true;
    const stopConnection = client.onConnection((online) => {
      if (online && !seen) reload();
      seen = online;
    });
    const stopEvents = client.subscribe('changed', (change) => {
      if (areasKey.split(' ').includes(change.area)) reload();
    });
    return () => {
      stopConnection();
      stopEvents();
    };
  }, [client, reload, areasKey]);

  return { ...state, loading, reload, replace };
}

export interface Action<Arguments extends readonly unknown[], Result> {
  /** Runs it; null after a failure, which stands in `error`. */
  run(...parameters: Arguments): Promise<Result | null>;
  readonly pending: boolean;
  readonly error: ClientError | null;
  clearError(): void;
}

/** Wraps something that changes state, with its progress and its failure. */
export function useAction<Arguments extends readonly unknown[], Result>(
  perform: (...parameters: Arguments) => Promise<Result>,
): Action<Arguments, Result> {
  const [pending, setPending] = useState(0);
  const [error, setError] = useState<ClientError | null>(null);
  const latest = useRef(perform);
  useEffect(() => {
    latest.current = perform;
  });
  const run = useCallback(async (...parameters: Arguments): Promise<Result | null> => {
    setPending((count) => count + 1);
    setError(null);
    try {
      return await latest.current(...parameters);
    } catch (thrown) {
      setError(toClientError(thrown));
      return null;
    } finally {
      setPending((count) => count - 1);
    }
  }, []);
  const clearError = useCallback(() => setError(null), []);
  return { run, pending: pending > 0, error, clearError };
}
