import { useTranslation } from 'react-i18next';
import type { Command } from '#renderer/ui/commands/index.ts';
import type { CommandScreen } from '../command-screen.ts';
import type { WorkspaceParts } from '../session-context.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import { insertTerm } from '../terms/insertion.ts';
import { nextValue, valuesAtHand } from './insertion.ts';

/** A segment with more values than these is a table. */
const MOST_VALUES = 20;

/** One key for the next value that the target lacks, and each value by its name in the palette. */
export function useValueCommands({ state, parts }: CommandScreen): readonly Command[] {
  const { t } = useTranslation('workspace');
  const values = valuesAtHand(state);
  const next = nextValue(values);
  return [
    {
      id: 'value.insert',
      label: next ? t('commands.insertNextValue', { value: next.text }) : t('commands.noValue'),
      shortcut: SHORTCUTS.insertValue,
      enabled: values.length > 0,
      run: () => putNextValue(parts),
    },
    ...values.slice(0, MOST_VALUES).map(({ text }, position) => ({
      id: `value.insert.${position + 1}`,
      label: t('commands.insertValue', { value: text }),
      run: () => state.target !== null && insertTerm(parts, state.target, text),
    })),
  ];
}

/** Looks at the text as it is now: the key may be pressed again before the last value is on the disk. */
function putNextValue(parts: WorkspaceParts): void {
  const state = parts.session.store.get();
  const next = nextValue(valuesAtHand(state));
  if (next !== undefined && state.target !== null) insertTerm(parts, state.target, next.text);
}
