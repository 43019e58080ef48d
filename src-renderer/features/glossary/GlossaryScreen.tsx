import { BookOpenText, FileInput, FileOutput, Plus, Settings } from 'lucide-react';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptOrder } from '#contract/concept.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { asksForUndo } from '#renderer/ui/commands/undo-key.ts';
import { useClient } from '../../client/context.tsx';
import { useErrorText } from '../../i18n/error-text.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { useCommandRegistry } from '../../ui/commands/index.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { SearchBox } from '../../ui/controls/SearchBox.tsx';
import { BrandMark } from '../../ui/shell/BrandMark.tsx';
import { Screen } from '../../ui/shell/Screen.tsx';
import { SectionNav } from '../../ui/shell/SectionNav.tsx';
import { StatusItems } from '../../ui/shell/StatusItems.tsx';
import { TopBar } from '../../ui/shell/TopBar.tsx';
import { Alert } from '../../ui/status/Alert.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { useAttempt } from '../../ui/status/use-attempt.ts';
import { BulkBar } from './bars/BulkBar.tsx';
import { FilterBar } from './bars/FilterBar.tsx';
import { COLUMNS, columnOf, TABLE_LANGUAGES } from './columns.ts';
import { Dialogs, type Shown } from './dialogs/Dialogs.tsx';
import { Exchange, type ShownExchange } from './exchange/Exchange.tsx';
import { type Filters, NO_FILTERS, narrows, toFilter } from './filters.ts';
import styles from './GlossaryScreen.module.css';
import { ConceptGrid, type GridState } from './grid/ConceptGrid.tsx';
import { ConceptPanel, type PanelTab } from './panel/ConceptPanel.tsx';
import { extended, NOTHING, rangeTo, type Selection, toggled } from './selection.ts';
import { useUndoStack } from './undo-stack.ts';
import { useConceptActions } from './use-concept-actions.ts';
import { useGlossaries } from './use-glossaries.ts';
import { useGlossaryCommands } from './use-glossary-commands.ts';
import { useWindows } from './use-windows.ts';

const TOP: GridState = { place: { row: 0, column: columnOf(TABLE_LANGUAGES[0] ?? 'ar') }, editing: false };

/** The glossary: every concept with its terms side by side, found, edited, joined and put in order. */
export function GlossaryScreen({ onSettings }: { onSettings: () => void }) {
  const { t } = useTranslation(['glossary', 'terms']);
  const registry = useCommandRegistry();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [order, setOrder] = useState<ConceptOrder>({ by: 'added', language: 'en', descending: false });
  const [selection, setSelection] = useState<Selection>(NOTHING);
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
    setSelection(NOTHING);
    setGrid(TOP);
  };
  const chooseAll = () =>
    attempt(async () => {
      const { ids } = await client.invoke('concept.ids', query);
      setSelection({ ids: new Set(ids), anchor: grid.place.row });
    });
  /** Rows of a range that were never in view are not loaded: their ids are asked for. */
  const chooseTo = async (row: number) => {
    const isLoaded = (at: number) => table.at(at) !== undefined;
    if (rangeTo(selection, row).every(isLoaded)) {
      setSelection((before) => extended(before, row, (at) => table.at(at)?.id));
      return;
    }
    await attempt(async () => {
      const { ids } = await client.invoke('concept.ids', query);
      setSelection((before) => extended(before, row, (at) => ids[at]));
    });
  };
  const open = (id: number) =>
    attempt(async () => {
      setOpened(await client.invoke('concept.get', { id }));
      setDialog(null);
    });
  const chosen = [...selection.ids];
  const remove = async (ids: readonly number[]) => {
    if (!(await actions.remove(ids))) return;
    setSelection(NOTHING);
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
        <Bar
          field={search}
          text={filters.text}
          onText={(text) => change({ ...filters, text })}
          onDialog={setDialog}
          onExchange={setExchange}
          onSettings={onSettings}
        />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears one key from whatever has the focus within */}
      <div
        className={styles.page}
        onKeyDown={(event) => {
          if (!asksForUndo(event)) return;
          event.preventDefault();
          void actions.undo();
        }}
      >
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
            onClear={() => setSelection(NOTHING)}
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
              selection={selection}
              state={clamped(grid, total)}
              opened={opened?.id ?? null}
              onState={setGrid}
              onOrder={(next) => {
                setOrder(next);
                setGrid(TOP);
              }}
              onToggle={(row, extend) => {
                const id = table.at(row)?.id;
                if (extend) void chooseTo(row);
                else if (id !== undefined) setSelection((before) => toggled(before, id, row));
              }}
              onChooseAll={() => void chooseAll()}
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
      </div>
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
        onMerged={() => setSelection(NOTHING)}
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

function Bar(props: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  onText(text: string): void;
  onDialog(dialog: Shown): void;
  onExchange(shown: ShownExchange): void;
  onSettings(): void;
}) {
  const { field, text, onText, onDialog, onExchange, onSettings } = props;
  const { t } = useTranslation(['glossary', 'exchange']);
  const { t: common } = useTranslation();
  return (
    <TopBar
      start={<BrandMark />}
      title={<SectionNav current="glossary" />}
      actions={
        <>
          <SearchBox label={t('filters.text')} value={text} field={field} onChange={onText} />
          <Button icon={<FileInput aria-hidden />} onPress={() => onExchange({ kind: 'import' })}>
            {t('exchange:glossary.import.open')}
          </Button>
          <Button icon={<FileOutput aria-hidden />} onPress={() => onExchange({ kind: 'export' })}>
            {t('exchange:glossary.export.open')}
          </Button>
          <Button kind="primary" icon={<Plus aria-hidden />} onPress={() => onDialog({ kind: 'new' })}>
            {t('newConcept.open')}
          </Button>
          <IconButton label={common('settings.title')} shortcut="$mod+Comma" onPress={onSettings}>
            <Settings />
          </IconButton>
        </>
      }
    />
  );
}

function Empty(props: { readonly filtered: boolean; onClear(): void; onNew(): void }) {
  const { t } = useTranslation('glossary');
  if (props.filtered) {
    return (
      <EmptyState
        title={t('empty.filtered')}
        actions={<Button onPress={props.onClear}>{t('filters.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<BookOpenText />}
      title={t('empty.title')}
      actions={
        <Button kind="primary" onPress={props.onNew}>
          {t('newConcept.open')}
        </Button>
      }
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  );
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
