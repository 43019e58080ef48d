import type { Conflict } from '#contract/concept.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import type { ConceptActions } from '../use-concept-actions.ts';
import type { GlossariesAccess } from '../use-glossaries.ts';
import { ConflictsDialog } from './ConflictsDialog.tsx';
import { GlossariesDialog } from './GlossariesDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { NewConcept } from './NewConcept.tsx';

/** The dialog over the screen. */
export type Shown =
  | { readonly kind: 'new' }
  | { readonly kind: 'glossaries' }
  | { readonly kind: 'conflicts' }
  | { readonly kind: 'merge'; readonly concepts: readonly DetailedConcept[] };

export function Dialogs(props: {
  readonly shown: Shown | null;
  readonly access: GlossariesAccess;
  readonly actions: ConceptActions;
  /** The glossary that the table is narrowed to. */
  readonly glossary: number | null;
  onOpen(id: number): void;
  onMergeConflict(conflict: Conflict): void;
  onMerged(): void;
  onClose(): void;
}) {
  const { shown, access, actions, glossary, onOpen, onMergeConflict, onMerged, onClose } = props;
  switch (shown?.kind) {
    case 'new':
      return (
        <NewConcept glossaries={access.glossaries} glossary={glossary} actions={actions} onClose={onClose} />
      );
    case 'glossaries':
      return <GlossariesDialog access={access} onClose={onClose} />;
    case 'conflicts':
      return <ConflictsDialog onOpen={onOpen} onMerge={onMergeConflict} onClose={onClose} />;
    case 'merge':
      return (
        <MergeDialog
          concepts={shown.concepts}
          onMerge={async (into) => {
            const merged = await actions.merge(
              shown.concepts.map(({ id }) => id),
              into,
            );
            if (merged === null) return;
            onMerged();
            onClose();
          }}
          onClose={onClose}
        />
      );
    default:
      return null;
  }
}
