import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditReply, MemoryUnit } from '#contract/memories.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { useClient } from '../../client/context.tsx';
import type { Wording } from '../../i18n/words.ts';
import { useToasts } from '../../ui/status/toasts.tsx';
import { useAttempt } from '../../ui/status/use-attempt.ts';

/** What can be done to units; each says what it did, with its undo, or why it could not. */
export interface UnitActions {
  edit(unit: number, variants: Readonly<Record<LanguageTag, RichText | null>>): Promise<MemoryUnit | null>;
  remove(units: readonly number[]): Promise<boolean>;
  merge(units: readonly number[], keep: number): Promise<MemoryUnit | null>;
  mergeDuplicates(memories: readonly number[]): Promise<boolean>;
  /** Says what an edit made elsewhere did, and keeps its undo. */
  told(key: 'replaced', reply: EditReply): void;
  undo(): Promise<void>;
}

export function useUnitActions(): UnitActions {
  const { t } = useTranslation('memory');
  const client = useClient();
  const { show, announce } = useToasts();
  const attempt = useAttempt();
  const edits = useRef<number[]>([]);
  return useMemo(() => {
    const undo = async () => {
      const last = edits.current.pop();
      if (last === undefined) return announce(t('nothingToUndo'));
      if ((await attempt(() => client.invoke('memory.undo', { edit: last }))) !== null) announce(t('undone'));
    };
    const told = (key: 'deleted' | 'unitsMerged' | 'replaced', { edit, units }: EditReply) => {
      const message: Wording = (words) => words.t(`memory:${key}`, words.counted(units));
      if (edit === null) return show({ message });
      edits.current.push(edit);
      show({ message, undo: () => void undo() });
    };
    return {
      edit: (unit, variants) =>
        attempt(async () => {
          const reply = await client.invoke('memory.edit', {
            unit,
            variants: Object.fromEntries(
              Object.entries(variants).map(([language, text]) => [
                language,
                text === null ? null : { text: text.text, marks: [...text.marks] },
              ]),
            ),
          });
          if (reply.edit !== null) edits.current.push(reply.edit);
          announce(t('saved'));
          return reply.unit;
        }),
      remove: async (units) => {
        const reply = await attempt(() => client.invoke('memory.delete', { units: [...units] }));
        if (reply !== null) told('deleted', reply);
        return reply !== null;
      },
      merge: (units, keep) =>
        attempt(async () => {
          const reply = await client.invoke('memory.mergeUnits', { units: [...units], keep });
          told('unitsMerged', { ...reply, units: units.length });
          return reply.unit;
        }),
      mergeDuplicates: async (memories) => {
        const reply = await attempt(() =>
          client.invoke('memory.mergeDuplicates', memories.length === 0 ? {} : { memories: [...memories] }),
        );
        if (reply !== null) told('unitsMerged', reply);
        return reply !== null;
      },
      told,
      undo,
    };
  }, [client, show, announce, attempt, t]);
}
