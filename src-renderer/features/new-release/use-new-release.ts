import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filled } from '#contract/release.ts';
import type { FileInput } from '#contract/values.ts';
import sampleText from '#resources/starter/sample/pasted-en.txt?raw';
import { useClient } from '../../client/context.tsx';
import { useSettings } from '../../client/settings.tsx';
import { toClientError } from '../../client/use-operation.ts';
import { inputFromFile, inputFromText } from './read-input.ts';
import { type Choices, initialState, type NewReleaseRequest, type NewReleaseState, reduce } from './state.ts';

export interface NewReleaseFlow {
  readonly state: NewReleaseState;
  readFile(file: File): void;
  readInput(input: FileInput): void;
  readSample(): void;
  choose(choices: Partial<Choices>): void;
  back(): void;
  create(): void;
}

/** Reads, previews and creates. A newer reading makes the answer to an older one void. */
export function useNewRelease(
  request: NewReleaseRequest,
  onCreated: (filled: Filled) => void,
): NewReleaseFlow {
  const client = useClient();
  const { t } = useTranslation();
  const { settings } = useSettings();
  const [state, dispatch] = useReducer(reduce, request, initialState);
  const newest = useRef(0);

  const read = useCallback(
    async (load: FileInput | File, from: string | null, keepNoise: boolean) => {
      const reading = ++newest.current;
      dispatch({ type: 'reading', input: load instanceof File ? null : load });
      try {
        const input = load instanceof File ? await inputFromFile(load) : load;
        if (reading !== newest.current) return;
        if (load instanceof File) dispatch({ type: 'reading', input });
        const preview = await client.invoke('release.preview', {
          file: input,
          keepNoise,
          ...(from === null ? {} : { from }),
        });
        if (reading === newest.current) dispatch({ type: 'read', preview });
      } catch (thrown) {
        if (reading === newest.current) dispatch({ type: 'failed', error: toClientError(thrown) });
      }
    },
    [client],
  );

  const readSample = useCallback(() => {
    void read(inputFromText(sampleText, t('newRelease.sampleName')), null, false);
  }, [read, t]);

  const back = useCallback(() => {
    newest.current++;
    dispatch({ type: 'back' });
  }, []);

  useEffect(() => {
    if (request.kind === 'choose') back();
    else if (request.kind === 'sample') readSample();
    else void read(request.kind === 'file' ? request.file : request.input, null, false);
  }, [request, read, readSample, back]);

  const choose = (changed: Partial<Choices>) => {
    dispatch({ type: 'chosen', choices: changed });
    // Both change how the text is read, not only what is made of it.
    const reread = changed.keepNoise !== undefined || changed.from !== undefined;
    const { from, keepNoise } = { ...state.choices, ...changed };
    if (reread && state.input) void read(state.input, from, keepNoise);
  };

  const create = async () => {
    const { input, choices } = state;
    if (!input || choices.from === null) return;
    dispatch({ type: 'creating' });
    try {
      const title = choices.title.trim();
      const filled = await client.invoke('release.create', {
        file: input,
        from: choices.from,
        to: [...choices.to],
        keepNoise: choices.keepNoise,
        dropped: [...choices.dropped],
        minimum: settings.minimumScore,
        ...(title === '' ? {} : { title }),
      });
      onCreated(filled);
    } catch (thrown) {
      dispatch({ type: 'failed', error: toClientError(thrown) });
    }
  };

  return {
    state,
    readFile: (file) => void read(file, null, false),
    readInput: (input) => void read(input, null, false),
    readSample,
    choose,
    back,
    create: () => void create(),
  };
}
