import type { Context } from '../context.ts';
import type { ConceptChange, Stamp } from '../ports/index.ts';
import { type ConceptTable, createConceptTable } from './table/table.ts';

/** What every change of the glossaries has to tell, and whom. */
export interface Editing {
  readonly table: ConceptTable;
  stamp(): Stamp;
  change(kind: ConceptChange['change']): ConceptChange;
  /** These concepts came, went or changed: the table and the recogniser follow, windows are told. */
  conceptsChanged(ids: readonly number[]): void;
  everythingChanged(): void;
}

export function createEditing(context: Context): Editing {
  const table = createConceptTable(context.glossary);
  const tell = (ids?: readonly number[]) => {
    context.knowledge.glossaryChanged(ids);
    context.announce('glossary');
  };
  const stamp = () => ({ author: context.settings.get().author, at: context.clock.now() });
  return {
    table,
    stamp,
    change: (change) => ({ change, stamp: stamp() }),
    conceptsChanged(ids) {
      table.changed(ids);
      tell(ids);
    },
    everythingChanged() {
      table.reset();
      tell();
    },
  };
}
