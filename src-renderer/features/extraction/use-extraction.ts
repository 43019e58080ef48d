import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Progress } from '#contract/jobs.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ClientError } from '#renderer/client/client.ts';
import { useClient } from '#renderer/client/context.tsx';
import { toClientError } from '#renderer/client/use-operation.ts';
import { termsOf } from '#renderer/ui/concept/draft.ts';
import { EMPTY, type ExtractionState, type Row, reduce } from './state.ts';

export interface Extraction {
  readonly state: ExtractionState;
  readonly dispatch: (action: Parameters<typeof reduce>[1]) => void;
  readonly running: boolean;
  readonly progress: Progress | null;
  readonly error: ClientError | null;
  /** Whether a search has ended with a reply. */
  readonly searched: boolean;
  search(): void;
  cancel(): void;
  /** Makes a concept of a row's draft; the id of the concept, null after a failure. */
  accept(row: Row): Promise<number | null>;
  /** Takes an accepted concept back. */
  takeBack(row: number, concept: number): Promise<void>;
}

/** Candidate terms of a release or (null) of the memory, and what becomes of them. */
export function useExtraction(
  release: number | null,
  languages: { readonly from: LanguageTag; readonly to: readonly LanguageTag[] },
  onFailure: (error: ClientError) => void,
): Extraction {
  const client = useClient();
  const [state, dispatch] = useReducer(reduce, EMPTY);
  const [phase, setPhase] = useState<'idle' | 'running' | 'searched'>('idle');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const job = useRef<string | null>(null);
  const { from } = languages;
  const to = languages.to.join(' ');

  const cancel = useCallback(() => {
    const running = job.current;
    job.current = null;
    if (running !== null) void client.invoke('job.cancel', { job: running }).catch(() => undefined);
    setPhase('idle');
  }, [client]);

  const search = useCallback(() => {
    cancel();
    const id = crypto.randomUUID();
    job.current = id;
    setPhase('running');
    setProgress(null);
    setError(null);
    client
      .invoke('terms.extract', {
        ...{ from, to: to.split(' '), job: id, limit: 300 },
        ...(release === null ? {} : { release }),
      })
      .then(({ terms }) => {
        if (job.current !== id) return;
        dispatch({ type: 'found', terms, from });
        setPhase('searched');
      })
      .catch((thrown) => {
        if (job.current !== id) return;
        setError(toClientError(thrown));
        setPhase('idle');
      });
  }, [client, cancel, release, from, to]);

  useEffect(
    () => client.subscribe('progress', (step) => step.job === job.current && setProgress(step)),
    [client],
  );
  // A search begins with the screen, and ends with it.
  useEffect(() => {
    search();
    return cancel;
  }, [search, cancel]);

  const accept = async ({ id, draft }: Row): Promise<number | null> => {
    try {
      const { id: concept } = await client.invoke('concept.create', {
        concept: { kind: draft.kind, terms: termsOf(draft) },
      });
      dispatch({ type: 'accepted', id, concept });
      return concept;
    } catch (thrown) {
      onFailure(toClientError(thrown));
      return null;
    }
  };
  const takeBack = async (row: number, concept: number): Promise<void> => {
    try {
      await client.invoke('concept.remove', { ids: [concept] });
      dispatch({ type: 'reopened', id: row });
    } catch (thrown) {
      onFailure(toClientError(thrown));
    }
  };
  return {
    ...{ state, dispatch, progress, error, search, cancel, accept, takeBack },
    running: phase === 'running',
    searched: phase === 'searched',
  };
}
