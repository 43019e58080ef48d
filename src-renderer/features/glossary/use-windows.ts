import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConceptFilter, ConceptOrder } from '#contract/concept.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import type { ClientError } from '../../client/client.ts';
import { useClient } from '../../client/context.tsx';
import { toClientError } from '../../client/use-operation.ts';

/** Rows fetched at once. */
export const WINDOW = 100;

export interface TableQuery {
  readonly filter: Partial<ConceptFilter>;
  readonly order: ConceptOrder;
}

/** The table of concepts as far as it was looked at. */
export interface ConceptTable {
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
  readonly windows: ReadonlyMap<number, readonly DetailedConcept[]>;
}

/**
 * The concepts of a query, window by window: only what is in view is asked for, and asked for again when the glossary
 * changes. Rows of the query before stay until the first of the new one are there, so that nothing flickers.
 */
export function useWindows(query: TableQuery): ConceptTable {
  const client = useClient();
  const key = JSON.stringify(query);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const asked = useRef(new Set<number>());
  const view = useRef({ first: 0, last: WINDOW - 1 });
  const generation = useRef(0);

  const fetchWindow = useCallback(
    async (number: number, current: number) => {
      if (asked.current.has(number)) return;
      asked.current.add(number);
      try {
        const found = await client.invoke('concept.list', {
          ...(JSON.parse(key) as TableQuery),
          offset: number * WINDOW,
          limit: WINDOW,
        });
        if (current !== generation.current) return;
        setError(null);
        setLoaded((before) => {
          const kept = before?.key === key ? before.windows : new Map<number, readonly DetailedConcept[]>();
          return { key, total: found.total, windows: new Map(kept).set(number, found.concepts) };
        });
      } catch (thrown) {
        if (current === generation.current) setError(toClientError(thrown));
        asked.current.delete(number);
      }
    },
    [client, key],
  );

  const show = useCallback(
    (first: number, last: number) => {
      view.current = { first, last };
      const [from, to] = [Math.floor(Math.max(0, first) / WINDOW), Math.floor(Math.max(0, last) / WINDOW)];
      for (let number = from; number <= to; number++) void fetchWindow(number, generation.current);
    },
    [fetchWindow],
  );

  const reload = useCallback(() => {
    generation.current += 1;
    asked.current = new Set();
    show(view.current.first, view.current.last);
  }, [show]);

  // Another query starts at its top; `reload` changes with the query.
  useEffect(() => {
    view.current = { first: 0, last: WINDOW - 1 };
    reload();
    return client.subscribe('changed', ({ area }) => {
      if (area === 'glossary') reload();
    });
  }, [client, reload]);

  return {
    total: loaded?.total ?? null,
    error,
    at: (row) => loaded?.windows.get(Math.floor(row / WINDOW))?.[row % WINDOW],
    show,
    put: (concept) =>
      setLoaded((before) =>
        before === null ? null : { ...before, windows: replaced(before.windows, concept) },
      ),
    reload,
  };
}

function replaced(windows: Loaded['windows'], concept: DetailedConcept): Loaded['windows'] {
  return new Map(
    [...windows].map(([number, concepts]) => [
      number,
      concepts.map((known) => (known.id === concept.id ? concept : known)),
    ]),
  );
}
