import { Plus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptOrder } from '#contract/concept.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { useCommandRegistry } from '#renderer/ui/commands/index.ts';
import { UndoArea } from '#renderer/ui/commands/UndoArea.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Screen } from '#renderer/ui/shell/Screen.tsx';
import { SectionBar } from '#renderer/ui/shell/SectionBar.tsx';
import { StatusItems } from '#renderer/ui/shell/StatusItems.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { useAttempt } from '#renderer/ui/status/use-attempt.ts';
import { BulkBar } from './bars/BulkBar.tsx';
import { FilterBar } from './bars/FilterBar.tsx';
import { COLUMNS, columnOf, TABLE_LANGUAGES } from './columns.ts';
import { Dialogs, type Shown } from './dialogs/Dialogs.tsx';
import { Empty } from './Empty.tsx';
import { Exchange, type ShownExchange } from './exchange/Exchange.tsx';
import { type Filters, NO_FILTERS, narrows, toFilter } from './filters.ts';
import styles from './GlossaryScreen.module.css';
import { ConceptGrid, type GridState } from './grid/ConceptGrid.tsx';
import { ConceptPanel, type PanelTab } from './panel/ConceptPanel.tsx';
import { useUndoStack } from './undo-stack.ts';
import { useConceptActions } from './use-concept-actions.ts';
import { useGlossaries } from './use-glossaries.ts';
import { useGlossaryCommands } from './use-glossary-commands.ts';
import { useSelection } from './use-selection.ts';
import { useWindows } from './use-windows.ts';

const TOP: GridState = { place: { row: 0, column: columnOf(TABLE_LANGUAGES[0] ?? 'ar') }, editing: false };

/** The glossary: every concept with its terms side by side, found, edited, joined and put in order. */
export function GlossaryScreen({ onSettings }: { onSettings: () => void }) {
  const { t } = useTranslation(['glossary', 'terms']);
  const registry = useCommandRegistry();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [order, setOrder] = useState<ConceptOrder>({ by: 'added', language: 'en', descending: false });
  const [grid, setGrid] = useState<GridState>(TOP);
  const [opened, setOpened] = useState<DetailedConcept | null>(null);
  const [tab, setTab] = useState<PanelTab>('details');
  const [dialog, setDialog] = useState<Shown | null>(null);
  const [exchange, setExchange] = useState<ShownExchange | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const client = useClient();
  const attempt = useAttempt();
  const errorText = useErrorText();
  const query = useMemo(() => ({ filter: toFilter(filters), order }), [filters, order]);
  const table = useWindows(query);
  const selection = useSelection(table, query);
  const access = useGlossaries();
  const put = useCallback(
    (concept: DetailedConcept) => {
      table.put(concept);
      setOpened((shown) => (shown?.id === concept.id ? concept : shown));
    },
    [table.put],
  );
  const actions = useConceptActions(put, useUndoStack());
  const total = table.total ?? 0;

  const change = (next: Filters) => {
    setFilters(next);
    selection.clear();
    setGrid(TOP);
  };
  const open = (id: number) =>
    attempt(async () => {
      setOpened(await client.invoke('concept.get', { id }));
      setDialog(null);
    });
  const chosen = [...selection.chosen.ids];
  const remove = async (ids: readonly number[]) => {
    if (!(await actions.remove(ids))) return;
    selection.clear();
    setOpened((shown) => (shown !== null && ids.includes(shown.id) ? null : shown));
  };
  const merge = (ids: readonly number[]) =>
    attempt(async () => {
      const concepts = await Promise.all(ids.map((id) => client.invoke('concept.get', { id })));
      setDialog({ kind: 'merge', concepts });
    });

  useGlossaryCommands({
    focusFilter: () => search.current?.focus(),
    create: () => setDialog({ kind: 'new' }),
    undo: () => void actions.undo(),
    conflicts: () => setDialog({ kind: 'conflicts' }),
    glossaries: () => setDialog({ kind: 'glossaries' }),
    import: () => setExchange({ kind: 'import' }),
    export: () => setExchange({ kind: 'export' }),
    closePanel: opened === null ? null : () => setOpened(null),
  });

  return (
    <Screen
      label={t('title')}
      bar={
        <SectionBar
          section="glossary"
          field={search}
          text={filters.text}
          onText={(text) => change({ ...filters, text })}
          onImport={() => setExchange({ kind: 'import' })}
          onExport={() => setExchange({ kind: 'export' })}
          onSettings={onSettings}
        >
          <Button kind="primary" icon={<Plus aria-hidden />} onPress={() => setDialog({ kind: 'new' })}>
            {t('newConcept.open')}
          </Button>
        </SectionBar>
      }
    >
      <UndoArea className={styles.page} onUndo={() => void actions.undo()}>
        <FilterBar filters={filters} glossaries={access.glossaries} onChange={change}>
          <Button small kind="quiet" onPress={() => setDialog({ kind: 'conflicts' })}>
            {t('conflicts.open')}
          </Button>
          <Button small kind="quiet" onPress={() => setDialog({ kind: 'glossaries' })}>
            {t('glossaries.open')}
          </Button>
          <Button small kind="quiet" onPress={() => registry.run('app.extractMemory')}>
            {t('terms:extraction.open')}
          </Button>
        </FilterBar>
        {chosen.length > 0 ? (
          <BulkBar
            count={chosen.length}
            onStatus={(languages, status) => void actions.setStatus(chosen, languages, status)}
            onMerge={() => void merge(chosen)}
            onRemove={() => void remove(chosen)}
            onClear={selection.clear}
          />
        ) : null}
        {table.error ? <Alert severity="error">{errorText(table.error)}</Alert> : null}
        <div className={styles.body}>
          {table.total === 0 ? (
            <Empty
              filtered={narrows(filters)}
              onClear={() => change(NO_FILTERS)}
              onNew={() => setDialog({ kind: 'new' })}
            />
          ) : (
            <ConceptGrid
              table={table}
              total={total}
              order={order}
              selection={selection.chosen}
              state={clamped(grid, total)}
              opened={opened?.id ?? null}
              onState={setGrid}
              onOrder={(next) => {
                setOrder(next);
                setGrid(TOP);
              }}
              onToggle={selection.toggle}
              onChooseAll={() => selection.chooseAll(grid.place.row)}
              onOpen={(concept) => void open(concept.id)}
              onReword={(concept, language, text) => void actions.reword(concept, language, text)}
              onRemove={(concept) => void remove(chosen.length > 0 ? chosen : [concept.id])}
            />
          )}
          {opened ? (
            <ConceptPanel
              key={opened.id}
              concept={opened}
              glossaries={access.glossaries}
              actions={actions}
              tab={tab}
              onTab={setTab}
              onClose={() => setOpened(null)}
            />
          ) : null}
        </div>
      </UndoArea>
      <Count total={table.total} />
      <Exchange
        shown={exchange}
        glossaries={access.glossaries}
        glossary={filters.glossary}
        onShow={setExchange}
      />
      <Dialogs
        shown={dialog}
        access={access}
        actions={actions}
        glossary={filters.glossary}
        onOpen={(id) => void open(id)}
        onMergeConflict={(conflict) => void merge(conflict.concepts.map(({ id }) => id))}
        onMerged={selection.clear}
        onClose={() => setDialog(null)}
      />
    </Screen>
  );
}

/** The keyboard's place within a table that may have become shorter. */
function clamped(grid: GridState, total: number): GridState {
  const row = Math.min(grid.place.row, Math.max(0, total - 1));
  const column = Math.min(grid.place.column, COLUMNS.length - 1);
  return row === grid.place.row && column === grid.place.column ? grid : { ...grid, place: { row, column } };
}

function Count({ total }: { total: number | null }) {
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  return (
    <StatusItems>
      {total === null ? null : (
        <span data-numeric>{t('shown', { count: total, formatted: formats.integer(total) })}</span>
      )}
    </StatusItems>
  );
}
