import { useTranslation } from 'react-i18next';
import { useCommands } from '../../ui/commands/index.ts';

/** The commands of the glossary's screen, in the palette and by key. */
export function useGlossaryCommands(run: {
  focusFilter(): void;
  create(): void;
  undo(): void;
  conflicts(): void;
  glossaries(): void;
  import(): void;
  export(): void;
  /** Null where no concept is open. */
  readonly closePanel: (() => void) | null;
}): void {
  const { t } = useTranslation(['glossary', 'exchange']);
  const { t: common } = useTranslation();
  const group = t('title');
  const { closePanel } = run;
  useCommands([
    { id: 'glossary.filter', label: t('filters.focus'), group, shortcut: '$mod+KeyF', run: run.focusFilter },
    { id: 'glossary.new', label: t('newConcept.open'), group, shortcut: 'Alt+KeyC', run: run.create },
    { id: 'glossary.conflicts', label: t('conflicts.title'), group, run: run.conflicts },
    { id: 'glossary.glossaries', label: t('glossaries.title'), group, run: run.glossaries },
    { id: 'glossary.import', label: t('exchange:glossary.import.title'), group, run: run.import },
    { id: 'glossary.export', label: t('exchange:glossary.export.title'), group, run: run.export },
    // Its key is heard by the screen (GlossaryScreen), which leaves Ctrl+Z to the fields.
    { id: 'edit.undo', label: common('actions.undo'), group, run: run.undo },
    {
      id: 'glossary.closePanel',
      label: t('panel.close'),
      group,
      shortcut: 'Escape',
      enabled: closePanel !== null,
      run: () => closePanel?.(),
    },
  ]);
}
