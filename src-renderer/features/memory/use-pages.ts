import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClientError } from '../../client/client.ts';
import { useClient } from '../../client/context.tsx';
import { toClientError } from '../../client/use-operation.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: number | null;
}

/** A long list, as far as it was looked at. */
export interface Pages<Item> {
  /** Null until the first answer. */
  readonly items: readonly Item[] | null;
  readonly error: ClientError | null;
  readonly loading: boolean;
  /** Whether there is more than was fetched. */
  readonly more: boolean;
  fetchMore(): void;
  /** Changes what is shown without asking again. */
  change(items: (before: readonly Item[]) => readonly Item[]): void;
  reload(): void;
}

/**
 * A list that comes page by page, each asked for with the mark that ended the one before. It is read anew when `key`
 * changes and when the memory does; as many pages as were shown are then fetched again, so that the place stays.
 */
export function usePages<Item>(
  key: string,
  fetchPage: (after: number | undefined) => Promise<Page<Item>>,
): Pages<Item> {
  const client = useClient();
  const [state, setState] = useState<Page<Item> | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const [loading, setLoading] = useState(true);
  const generation = useRef(0);
  const shown = useRef(1);
  const latest = useRef(fetchPage);
  latest.current = fetchPage;

  const read = useCallback(async (pages: number) => {
    const current = ++generation.current;
    setLoading(true);
    try {
      const items: Item[] = [];
      let after: number | undefined;
      let next: number | null = null;
      for (let page = 0; page < pages; page++) {
        const found: Page<Item> = await latest.current(after);
        if (current !== generation.current) return;
        items.push(...found.items);
        next = found.next;
        if (next === null) break;
        after = next;
      }
      shown.current = pages;
      setError(null);
      setState({ items, next });
    } catch (thrown) {
      if (current === generation.current) setError(toClientError(thrown));
    } finally {
      if (current === generation.current) setLoading(false);
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another list
  useEffect(() => {
    void read(1);
    return client.subscribe('changed', ({ area }) => {
      if (area === 'memory') void read(shown.current);
    });
  }, [client, read, key]);

  const fetchMore = useCallback(() => {
    if (state === null || state.next === null || loading) return;
    const current = generation.current;
    const { next } = state;
    setLoading(true);
    latest
      .current(next)
      .then((found) => {
        if (current !== generation.current) return;
        shown.current += 1;
        setState({ items: [...state.items, ...found.items], next: found.next });
      })
      .catch((thrown) => current === generation.current && setError(toClientError(thrown)))
      .finally(() => current === generation.current && setLoading(false));
  }, [state, loading]);

  return {
    items: state?.items ?? null,
    error,
    loading,
    more: state !== null && state.next !== null,
    fetchMore,
    change: (items) =>
      setState((before) => (before === null ? null : { ...before, items: items(before.items) })),
    reload: () => void read(shown.current),
  };
}
