import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/ui/commands/index.ts';
import { VIEWS, type View } from './views.ts';

/** The commands of the memory's screen, in the palette and by key. */
export function useMemoryCommands(run: {
  focusFilter(): void;
  replace(): void;
  import(): void;
  export(): void;
  undo(): void;
  view(view: View): void;
  /** Null where no unit is open. */
  readonly closePanel: (() => void) | null;
}): void {
  const { t } = useTranslation(['memory', 'exchange']);
  const { t: common } = useTranslation();
  const group = t('title');
  const { closePanel } = run;
  useCommands([
    { id: 'memory.filter', label: t('filters.focus'), group, shortcut: '$mod+KeyF', run: run.focusFilter },
    { id: 'memory.replace', label: t('replace.title'), group, shortcut: '$mod+KeyH', run: run.replace },
    { id: 'memory.import', label: t('exchange:memory.import.title'), group, run: run.import },
    { id: 'memory.export', label: t('exchange:memory.export.title'), group, run: run.export },
    ...VIEWS.map((view) => ({
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
