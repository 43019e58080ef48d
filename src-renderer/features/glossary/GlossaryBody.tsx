import { useState } from 'react';
import type { Glossary } from '#core/model/termbase.ts';
import { Empty } from './Empty.tsx';
import { type Filters, narrows } from './filters.ts';
import styles from './GlossaryScreen.module.css';
import { ConceptGrid } from './grid/ConceptGrid.tsx';
import { ConceptPanel, type PanelTab } from './panel/ConceptPanel.tsx';
import type { ConceptsAccess } from './use-concepts.ts';

interface Props {
  readonly concepts: ConceptsAccess;
  readonly glossaries: readonly Glossary[];
  readonly filters: Filters;
  onClearFilters(): void;
  onNew(): void;
}

/** The table of concepts, with the one that is open beside it. */
export function GlossaryBody(props: Props) {
  const { concepts, glossaries } = props;
  const { opened, actions, close } = concepts;
  const [tab, setTab] = useState<PanelTab>('details');
  return (
    <div className={styles.body}>
      <Table {...props} />
      {opened ? (
        <ConceptPanel
          key={opened.id}
          concept={opened}
          glossaries={glossaries}
          actions={actions}
          tab={tab}
          onTab={setTab}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

function Table({ concepts, filters, onClearFilters, onNew }: Props) {
  const { table, selection, chosen, actions, grid, opened } = concepts;
  if (table.total === 0) return <Empty filtered={narrows(filters)} onClear={onClearFilters} onNew={onNew} />;
  return (
    <ConceptGrid
      table={table}
      total={table.total ?? 0}
      order={concepts.order}
      selection={selection.chosen}
      state={grid}
      opened={opened?.id ?? null}
      onState={concepts.setGrid}
      onOrder={concepts.setOrder}
      onToggle={selection.toggle}
      onChooseAll={() => selection.chooseAll(grid.place.row)}
      onOpen={({ id }) => void concepts.open(id)}
      onReword={(concept, language, text) => void actions.reword(concept, language, text)}
      onRemove={({ id }) => void concepts.remove(chosen.length > 0 ? chosen : [id])}
    />
  );
}
