import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/ui/commands/index.ts';

/** The commands of the memory's screen, in the palette and by key. */
export function useMemoryCommands(run: {
  focusFilter(): void;
  replace(): void;
  undo(): void;
  view(view: 'units' | 'duplicates' | 'conflicts'): void;
  /** Null where no unit is open. */
  readonly closePanel: (() => void) | null;
}): void {
  const { t } = useTranslation('memory');
  const { t: common } = useTranslation();
  const group = t('title');
  const { closePanel } = run;
  useCommands([
    { id: 'memory.filter', label: t('filters.focus'), group, shortcut: '$mod+KeyF', run: run.focusFilter },
    { id: 'memory.replace', label: t('replace.title'), group, shortcut: '$mod+KeyH', run: run.replace },
    ...(['units', 'duplicates', 'conflicts'] as const).map((view) => ({
      id: `memory.${view}`,
      label: t(`views.${view}`),
      group,
      run: () => run.view(view),
    })),
    // Its key is heard by the screen (MemoryScreen), which leaves Ctrl+Z to the fields.
    { id: 'edit.undo', label: common('actions.undo'), group, run: run.undo },
    {
      id: 'memory.closePanel',
      label: t('panel.close'),
      group,
      shortcut: 'Escape',
      enabled: closePanel !== null,
      run: () => closePanel?.(),
    },
  ]);
}
