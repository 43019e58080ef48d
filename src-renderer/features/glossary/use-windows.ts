import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConceptFilter, ConceptOrder } from '#contract/concept.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import type { ClientError } from '../../client/client.ts';
import { useClient } from '../../client/context.tsx';
import { toClientError } from '../../client/use-operation.ts';
import {
  missingWindows,
  surplus,
  type View,
  viewAhead,
  WINDOW,
  type Windows,
  withConcept,
  withWindow,
} from './windows.ts';

/** Requests under way at once: while somebody drags through 100,000 rows, those already passed are not asked for. */
const MOST_AT_ONCE = 2;

export interface TableQuery {
  readonly filter: Partial<ConceptFilter>;
  readonly order: ConceptOrder;
}

/** The table of concepts as far as it was looked at. */
export interface ConceptTable {
  /** Which query the rows are of: they may still be of the one before. Null until the first answer. */
  readonly key: string | null;
  /** Null until the first answer. */
  readonly total: number | null;
  readonly error: ClientError | null;
  /** Undefined while it is on its way. */
  at(row: number): DetailedConcept | undefined;
  /** Fetches the rows that are missing between two places. */
  show(first: number, last: number): void;
  /** Puts a concept that an operation replied with in the place of the one that is shown. */
  put(concept: DetailedConcept): void;
  reload(): void;
}

interface Loaded {
  readonly key: string;
  readonly total: number;
  readonly windows: Windows;
}

/** What has been asked since the last change of query or glossary. */
interface Round {
  readonly under: Set<number>;
  readonly done: Set<number>;
  total: number;
}

const TOP: View = { first: 0, last: WINDOW - 1 };

const newRound = (): Round => ({ under: new Set(), done: new Set(), total: 0 });

/**
 * The concepts of a query, window by window: what is in view is asked for first, then what is next to it, and again
 * when the glossary changes. Rows of the query before stay until the first of the new one are there, so that nothing
 * flickers.
 */
export function useWindows(query: TableQuery): ConceptTable {
  const client = useClient();
  const key = JSON.stringify(query);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const round = useRef<Round>(newRound());
  const view = useRef<View>(TOP);
  /** Where the view will be when an answer comes, and when it was shown last. */
  const ahead = useRef<View>(TOP);
  const shown = useRef(0);

  const fetchMissing = useCallback(() => {
    const { current } = round;
    const fetchWindow = async (number: number) => {
      current.under.add(number);
      try {
        const found = await client.invoke('concept.list', {
          ...(JSON.parse(key) as TableQuery),
          offset: number * WINDOW,
          limit: WINDOW,
        });
        if (current !== round.current) return;
        current.under.delete(number);
        current.done.add(number);
        current.total = found.total;
        const gone = surplus(current.done, view.current);
        for (const one of gone) current.done.delete(one);
        setError(null);
        setLoaded((before) => ({
          key,
          total: found.total,
          windows: withWindow(before?.key === key ? before.windows : new Map(), number, found.concepts, gone),
        }));
        fetchMissing();
      } catch (thrown) {
        if (current !== round.current) return;
        current.under.delete(number);
        setError(toClientError(thrown));
      }
    };
    // Where somebody is dragging to, before what will have passed; an answer asks again for what is in view then.
    const next = missingWindows(ahead.current, current).filter((number) => number * WINDOW < current.total);
    for (const number of new Set([...next, ...missingWindows(view.current, current)])) {
      if (current.under.size >= MOST_AT_ONCE) break;
      void fetchWindow(number);
    }
  }, [client, key]);

  const show = useCallback(
    (first: number, last: number) => {
      const next = { first: Math.max(0, first), last: Math.max(0, last) };
      const now = performance.now();
      ahead.current = viewAhead(next, view.current, now - shown.current);
      view.current = next;
      shown.current = now;
      fetchMissing();
    },
    [fetchMissing],
  );

  const reload = useCallback(() => {
    round.current = newRound();
    fetchMissing();
  }, [fetchMissing]);

  // Another query starts at its top; `reload` changes with the query.
  useEffect(() => {
    view.current = TOP;
    ahead.current = TOP;
    reload();
    return client.subscribe('changed', ({ area }) => {
      if (area === 'glossary') reload();
    });
  }, [client, reload]);

  const put = useCallback(
    (concept: DetailedConcept) =>
      setLoaded((before) =>
        before === null ? null : { ...before, windows: withConcept(before.windows, concept) },
      ),
    [],
  );
  return useMemo(
    () => ({
      key: loaded?.key ?? null,
      total: loaded?.total ?? null,
      error,
      at: (row) => loaded?.windows.get(Math.floor(row / WINDOW))?.[row % WINDOW],
      show,
      put,
      reload,
    }),
    [loaded, error, show, put, reload],
  );
}
