import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemoryUnit, MemoryView } from '#contract/memories.ts';
import { useClient } from '#renderer/client/context.tsx';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { UndoArea } from '#renderer/ui/commands/UndoArea.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Segmented } from '#renderer/ui/controls/Choice.tsx';
import { Screen } from '#renderer/ui/shell/Screen.tsx';
import { SectionBar } from '#renderer/ui/shell/SectionBar.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { MemoryNotice } from '#renderer/ui/status/MemoryNotice.tsx';
import { BulkBar } from './BulkBar.tsx';
import { ReplaceDialog } from './dialogs/ReplaceDialog.tsx';
import { Empty } from './Empty.tsx';
import { Exchange, type ShownExchange } from './exchange/Exchange.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, NO_FILTERS, narrows, toFilter } from './filters.ts';
import { GroupsView } from './groups/GroupsView.tsx';
import { MemoriesPane } from './memories/MemoriesPane.tsx';
import { MemorySettings } from './memories/MemorySettings.tsx';
import styles from './memory.module.css';
import { UnitPanel } from './units/UnitPanel.tsx';
import { UnitTable } from './units/UnitTable.tsx';
import { useMemories } from './use-memories.ts';
import { useMemoryCommands } from './use-memory-commands.ts';
import { usePages } from './use-pages.ts';
import { useSelection } from './use-selection.ts';
import { useUnitActions } from './use-unit-actions.ts';

const VIEWS = ['units', 'duplicates', 'conflicts'] as const;
type View = (typeof VIEWS)[number];
const PAGE = 200;

/** The translation memories: their units found, edited, mended and put in order. */
export function MemoryScreen({ onSettings }: { onSettings: () => void }) {
  const { t } = useTranslation('memory');
  const client = useClient();
  const errorText = useErrorText();
  const access = useMemories();
  const actions = useUnitActions();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [view, setView] = useState<View>('units');
  const [opened, setOpened] = useState<MemoryUnit | null>(null);
  const [settings, setSettings] = useState<number | null>(null);
  const [replacing, setReplacing] = useState(false);
  const [exchange, setExchange] = useState<ShownExchange | null>(null);
  const [current, setCurrent] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const filter = toFilter(filters);
  const pages = usePages<MemoryUnit>(JSON.stringify(filter), async (after) => {
    const { units, next } = await client.invoke('memory.browse', {
      filter,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    return { items: units, next };
  });
  const selection = useSelection(pages.items ?? []);
  const put = (unit: MemoryUnit) => {
    pages.change((units) => units.map((known) => (known.id === unit.id ? unit : known)));
    setOpened((shown) => (shown?.id === unit.id ? unit : shown));
  };
  const remove = async (ids: readonly number[]) => {
    if (!(await actions.remove(ids))) return;
    selection.clear();
    setOpened((shown) => (shown !== null && ids.includes(shown.id) ? null : shown));
  };
  const change = (next: Filters) => {
    setFilters(next);
    selection.clear();
    setCurrent(0);
  };
  const shownSettings = access.memories.find(({ id }) => id === settings);

  useMemoryCommands({
    focusFilter: () => search.current?.focus(),
    replace: () => setReplacing(true),
    import: () => setExchange({ kind: 'import', files: [] }),
    export: () => setExchange({ kind: 'export' }),
    undo: () => void actions.undo(),
    view: setView,
    closePanel: opened === null ? null : () => setOpened(null),
  });

  return (
    <Screen
      label={t('title')}
      bar={
        <SectionBar
          section="memory"
          field={search}
          text={filters.text}
          onText={(text) => change({ ...filters, text })}
          onImport={() => setExchange({ kind: 'import', files: [] })}
          onExport={() => setExchange({ kind: 'export' })}
          onSettings={onSettings}
        />
      }
    >
      <UndoArea className={styles.page} onUndo={() => void actions.undo()}>
        <MemoriesPane
          access={access}
          chosen={filters.memory}
          onChoose={(memory) => change({ ...filters, memory })}
          onSettings={(memory: MemoryView) => setSettings(memory.id)}
        />
        <div className={styles.main}>
          <FilterBar filters={filters} onChange={change}>
            <Segmented<View>
              label={t('views.label')}
              labelHidden
              value={view}
              options={VIEWS.map((id) => ({ id, label: t(`views.${id}`) }))}
              onChange={setView}
            />
            <Button small onPress={() => setReplacing(true)}>
              {t('replace.open')}
            </Button>
          </FilterBar>
          {selection.ids.size > 0 && view === 'units' ? (
            <BulkBar
              count={selection.ids.size}
              onMerge={async () => {
                const ids = [...selection.ids];
                const merged = await actions.merge(ids, Math.min(...ids));
                if (merged !== null) selection.clear();
              }}
              onRemove={() => void remove([...selection.ids])}
              onClear={selection.clear}
            />
          ) : null}
          <MemoryNotice />
          {pages.error ? <Alert severity="error">{errorText(pages.error)}</Alert> : null}
          <div className={styles.body}>
            {view === 'units' && pages.items?.length === 0 ? (
              <Empty
                filtered={narrows(filters)}
                onClear={() => change({ ...NO_FILTERS, memory: filters.memory })}
              />
            ) : null}
            {view === 'units' && pages.items?.length !== 0 ? (
              <UnitTable
                pages={pages}
                memories={access.memories}
                words={filters.text}
                selected={selection.ids}
                current={Math.min(current, Math.max(0, (pages.items?.length ?? 0) - 1))}
                opened={opened?.id ?? null}
                onCurrent={setCurrent}
                onToggle={selection.toggle}
                onOpen={setOpened}
                onRemove={(unit) => void remove(selection.ids.size > 0 ? [...selection.ids] : [unit.id])}
              />
            ) : null}
            {view === 'units' ? null : (
              <GroupsView
                key={view}
                kind={view}
                memory={filters.memory}
                memories={access.memories}
                actions={actions}
                onOpen={setOpened}
                onRemove={(unit) => void remove([unit.id])}
              />
            )}
            {opened ? (
              <UnitPanel
                key={opened.id}
                unit={opened}
                memories={access.memories}
                actions={actions}
                onChanged={put}
                onRemove={(unit) => void remove([unit.id])}
                onClose={() => setOpened(null)}
              />
            ) : null}
          </div>
        </div>
      </UndoArea>
      {shownSettings ? (
        <MemorySettings memory={shownSettings} access={access} onClose={() => setSettings(null)} />
      ) : null}
      <Exchange shown={exchange} memories={access.memories} memory={filters.memory} onShow={setExchange} />
      {replacing ? (
        <ReplaceDialog
          filter={filter}
          onReplaced={(reply) => actions.told('replaced', reply)}
          onClose={() => setReplacing(false)}
        />
      ) : null}
    </Screen>
  );
}
