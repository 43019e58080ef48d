import type { MemoryView } from '#contract/memories.ts';
import { Empty } from './Empty.tsx';
import { type Filters, narrows } from './filters.ts';
import { GroupsView } from './groups/GroupsView.tsx';
import styles from './memory.module.css';
import { UnitPanel } from './units/UnitPanel.tsx';
import { UnitTable } from './units/UnitTable.tsx';
import type { UnitsAccess } from './use-units.ts';
import type { View } from './views.ts';

interface Props {
  readonly view: View;
  readonly units: UnitsAccess;
  readonly memories: readonly MemoryView[];
  readonly filters: Filters;
  onClearFilters(): void;
}

/** What is shown of the units, with the one that is open beside it. */
export function MemoryBody(props: Props) {
  const { view, units, memories, filters } = props;
  const { actions, opened, open, put, remove } = units;
  return (
    <div className={styles.body}>
      {view === 'units' ? (
        <Units {...props} />
      ) : (
        <GroupsView
          key={view}
          kind={view}
          memory={filters.memory}
          memories={memories}
          actions={actions}
          onOpen={open}
          onRemove={(unit) => void remove([unit.id])}
        />
      )}
      {opened ? (
        <UnitPanel
          key={opened.id}
          unit={opened}
          memories={memories}
          actions={actions}
          onChanged={put}
          onRemove={(unit) => void remove([unit.id])}
          onClose={() => open(null)}
        />
      ) : null}
    </div>
  );
}

function Units({ units, memories, filters, onClearFilters }: Props) {
  const { pages, selection, current, setCurrent, opened, open, remove } = units;
  if (pages.items?.length === 0) return <Empty filtered={narrows(filters)} onClear={onClearFilters} />;
  return (
    <UnitTable
      pages={pages}
      memories={memories}
      words={filters.text}
      selected={selection.ids}
      current={current}
      opened={opened?.id ?? null}
      onCurrent={setCurrent}
      onToggle={selection.toggle}
      onOpen={open}
      onRemove={(unit) => void remove(selection.ids.size > 0 ? [...selection.ids] : [unit.id])}
    />
  );
}
