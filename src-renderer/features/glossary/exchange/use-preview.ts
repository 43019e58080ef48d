import { useCallback, useEffect, useRef, useState } from 'react';
import type { GlossaryPreview } from '#contract/glossary.ts';
import type { Input } from '#contract/index.ts';
import { type ClientError, ClientError as Failure } from '#renderer/client/client.ts';
import { useClient } from '#renderer/client/context.tsx';
import { toClientError } from '#renderer/client/use-operation.ts';

export type TableOptions = NonNullable<Input<'glossary.preview'>['table']>;

export interface FilePreviewAccess {
  /** By which the import names the file; null while it is on its way. */
  readonly token: string | null;
  readonly preview: GlossaryPreview | null;
  readonly options: TableOptions;
  readonly error: ClientError | null;
  /** Looks at the file again, as it would be read with these options. */
  change(options: TableOptions): void;
}

/** A file that was chosen, handed over once and looked at as often as the options change. */
export function usePreview(file: File | undefined): FilePreviewAccess {
  const client = useClient();
  const [state, setState] = useState<Omit<FilePreviewAccess, 'change'>>(NOTHING);
  const newest = useRef(0);

  const look = useCallback(
    async (token: string, options: TableOptions) => {
      const current = ++newest.current;
      setState((before) => ({ ...before, token, options }));
      try {
        const preview = await client.invoke('glossary.preview', { file: { token }, table: options });
        if (current === newest.current) setState({ token, options, preview, error: null });
      } catch (thrown) {
        if (current === newest.current) setState((before) => ({ ...before, error: toClientError(thrown) }));
      }
    },
    [client],
  );

  useEffect(() => {
    newest.current += 1;
    setState(NOTHING);
    if (file === undefined) return;
    const abort = new AbortController();
    client
      .offerFile(file, abort.signal)
      .then((token) => (abort.signal.aborted ? undefined : look(token, {})))
      .catch((thrown: unknown) => {
        const error = thrown instanceof Failure ? thrown : toClientError(thrown);
        if (!abort.signal.aborted) setState({ ...NOTHING, error });
      });
    return () => abort.abort();
  }, [client, file, look]);

  const { token } = state;
  const change = useCallback(
    (options: TableOptions) => {
      if (token !== null) void look(token, options);
    },
    [token, look],
  );
  return { ...state, change };
}

const NOTHING = { token: null, preview: null, options: {}, error: null } as const;
