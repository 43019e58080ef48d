import { useEffect, useState } from 'react';
import type { EditReply, Replacement, UnitFilter } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { ClientError } from '#renderer/client/client.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useAction } from '#renderer/client/use-operation.ts';

/** Typing is looked for when it pauses this long, milliseconds. */
const PAUSE_MS = 250;
/** Changes shown before they are made. */
const SHOWN = 100;

/** What is to be replaced by what. */
export interface Wanted {
  readonly language: LanguageTag;
  readonly search: string;
  readonly replacement: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

export interface Preview {
  readonly found: number;
  readonly changes: readonly Replacement[];
}

export interface ReplacementFlow {
  readonly wanted: Wanted;
  /** Null while it is looked for, and where nothing is searched. */
  readonly preview: Preview | null;
  readonly pending: boolean;
  readonly error: ClientError | null;
  change(changed: Partial<Wanted>): void;
  /** Makes the changes; null after a failure. */
  apply(): Promise<EditReply | null>;
}

const NOTHING: Wanted = { language: 'fr', search: '', replacement: '', matchCase: true, wholeWord: true };

/** Looks for what would change whenever what is wanted changes, and makes the changes. */
export function useReplacement(filter: UnitFilter): ReplacementFlow {
  const client = useClient();
  const [wanted, setWanted] = useState(NOTHING);
  const [preview, setPreview] = useState<Preview | null>(null);
  const replace = useAction((apply: boolean) =>
    client.invoke('memory.replace', { filter, ...wanted, apply, limit: SHOWN }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever what is wanted changes
  useEffect(() => {
    setPreview(null);
    if (wanted.search === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      const found = await replace.run(false);
      if (current && found !== null) setPreview(found);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  return {
    wanted,
    preview,
    pending: replace.pending,
    error: replace.error,
    change: (changed) => setWanted((before) => ({ ...before, ...changed })),
    apply: () => replace.run(true),
  };
}
