import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientError } from '#renderer/client/client.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { UndoArea } from '#renderer/ui/commands/UndoArea.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Segmented } from '#renderer/ui/controls/Choice.tsx';
import { Screen } from '#renderer/ui/shell/Screen.tsx';
import { SectionBar } from '#renderer/ui/shell/SectionBar.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { MemoryNotice } from '#renderer/ui/status/MemoryNotice.tsx';
import { BulkBar } from './BulkBar.tsx';
import { Dialogs, type Shown } from './dialogs/Dialogs.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, NO_FILTERS, toFilter } from './filters.ts';
import { MemoryBody } from './MemoryBody.tsx';
import { MemoriesPane } from './memories/MemoriesPane.tsx';
import styles from './memory.module.css';
import { shortestText, useFirstUnit } from './use-first-unit.ts';
import { useMemories } from './use-memories.ts';
import { useMemoryCommands } from './use-memory-commands.ts';
import { type UnitsAccess, useUnits } from './use-units.ts';
import { VIEWS, type View } from './views.ts';

/**
 * The translation memories: their units found, edited, mended and put in order. `unit`: the one to begin with, beside those
 * that have its text.
 */
export function MemoryScreen({ unit, onSettings }: { unit: number | null; onSettings: () => void }) {
  const { t } = useTranslation('memory');
  const access = useMemories();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [view, setView] = useState<View>('units');
  const [dialog, setDialog] = useState<Shown | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const units = useUnits(toFilter(filters));
  const change = (next: Filters) => {
    setFilters(next);
    units.restart();
  };
  const missing = useFirstUnit(unit, (first) => {
    setFilters({ ...NO_FILTERS, text: shortestText(first) });
    units.open(first);
  });
  useScreenCommands({ search, units, onView: setView, onDialog: setDialog });
  return (
    <Screen
      label={t('title')}
      bar={
        <SectionBar
          section="memory"
          field={search}
          text={filters.text}
          onText={(text) => {
            // Words are looked for among all units.
            setView('units');
            change({ ...filters, text });
          }}
          onImport={() => setDialog({ kind: 'import', files: [] })}
          onExport={() => setDialog({ kind: 'export' })}
          onSettings={onSettings}
        />
      }
    >
      <UndoArea className={styles.page} onUndo={() => void units.actions.undo()}>
        <MemoriesPane
          access={access}
          chosen={filters.memory}
          onChoose={(memory) => change({ ...filters, memory })}
          onSettings={({ id }) => setDialog({ kind: 'settings', memory: id })}
        />
        <div className={styles.main}>
          <FilterBar narrowing={view === 'units'} filters={filters} onChange={change}>
            <Segmented<View>
              label={t('views.label')}
              labelHidden
              value={view}
              options={VIEWS.map((id) => ({ id, label: t(`views.${id}`) }))}
              onChange={setView}
            />
            <Button small onPress={() => setDialog({ kind: 'replace' })}>
              {t('replace.open')}
            </Button>
          </FilterBar>
          <Bars view={view} units={units} missing={missing} />
          <MemoryBody
            view={view}
            units={units}
            memories={access.memories}
            filters={filters}
            onClearFilters={() => change({ ...NO_FILTERS, memory: filters.memory })}
          />
        </div>
      </UndoArea>
      <Dialogs shown={dialog} access={access} filters={filters} actions={units.actions} onShow={setDialog} />
    </Screen>
  );
}

function useScreenCommands(parts: {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly units: UnitsAccess;
  onView(view: View): void;
  onDialog(shown: Shown): void;
}): void {
  const { search, units, onView, onDialog } = parts;
  useMemoryCommands({
    focusFilter: () => search.current?.focus(),
    replace: () => onDialog({ kind: 'replace' }),
    import: () => onDialog({ kind: 'import', files: [] }),
    export: () => onDialog({ kind: 'export' }),
    undo: () => void units.actions.undo(),
    view: onView,
    closePanel: units.opened === null ? null : () => units.open(null),
  });
}

/** What can be done to the chosen units, and what is the matter. */
function Bars(props: {
  readonly view: View;
  readonly units: UnitsAccess;
  readonly missing: ClientError | null;
}) {
  const { view, units, missing } = props;
  const errorText = useErrorText();
  const { selection, pages } = units;
  return (
    <>
      {selection.ids.size > 0 && view === 'units' ? (
        <BulkBar
          count={selection.ids.size}
          onMerge={() => void units.mergeChosen()}
          onRemove={() => void units.remove([...selection.ids])}
          onClear={selection.clear}
        />
      ) : null}
      <MemoryNotice />
      {missing ? <Alert severity="warning">{errorText(missing)}</Alert> : null}
      {pages.error ? <Alert severity="error">{errorText(pages.error)}</Alert> : null}
    </>
  );
}
