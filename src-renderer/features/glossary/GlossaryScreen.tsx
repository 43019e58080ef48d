import { Plus } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Glossary } from '#core/model/termbase.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { useCommandRegistry } from '#renderer/ui/commands/index.ts';
import { UndoArea } from '#renderer/ui/commands/UndoArea.tsx';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Screen } from '#renderer/ui/shell/Screen.tsx';
import { SectionBar } from '#renderer/ui/shell/SectionBar.tsx';
import { StatusItems } from '#renderer/ui/shell/StatusItems.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { BulkBar } from './bars/BulkBar.tsx';
import { FilterBar } from './bars/FilterBar.tsx';
import { Dialogs, type Shown } from './dialogs/Dialogs.tsx';
import { Exchange, type ShownExchange } from './exchange/Exchange.tsx';
import { type Filters, NO_FILTERS } from './filters.ts';
import { GlossaryBody } from './GlossaryBody.tsx';
import styles from './GlossaryScreen.module.css';
import { type ConceptsAccess, useConcepts } from './use-concepts.ts';
import { useGlossaries } from './use-glossaries.ts';
import { useGlossaryCommands } from './use-glossary-commands.ts';

/** The glossary: every concept with its terms side by side, found, edited, joined and put in order. */
export function GlossaryScreen({ onSettings }: { onSettings: () => void }) {
  const { t } = useTranslation('glossary');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [dialog, setDialog] = useState<Shown | null>(null);
  const [exchange, setExchange] = useState<ShownExchange | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const access = useGlossaries();
  const concepts = useConcepts(filters);
  const change = (next: Filters) => {
    setFilters(next);
    concepts.restart();
  };
  const merge = async (ids: readonly number[]) => {
    const found = await concepts.fetch(ids);
    if (found !== null) setDialog({ kind: 'merge', concepts: found });
  };
  useScreenCommands({ search, concepts, onDialog: setDialog, onExchange: setExchange });
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
      <UndoArea className={styles.page} onUndo={() => void concepts.actions.undo()}>
        <Bars
          filters={filters}
          glossaries={access.glossaries}
          concepts={concepts}
          onFilters={change}
          onDialog={setDialog}
          onMerge={(ids) => void merge(ids)}
        />
        <GlossaryBody
          concepts={concepts}
          glossaries={access.glossaries}
          filters={filters}
          onClearFilters={() => change(NO_FILTERS)}
          onNew={() => setDialog({ kind: 'new' })}
        />
      </UndoArea>
      <Count total={concepts.table.total} />
      <Exchange
        shown={exchange}
        glossaries={access.glossaries}
        glossary={filters.glossary}
        onShow={setExchange}
      />
      <Dialogs
        shown={dialog}
        access={access}
        actions={concepts.actions}
        glossary={filters.glossary}
        onOpen={async (id) => {
          if (await concepts.open(id)) setDialog(null);
        }}
        onMergeConflict={(conflict) => void merge(conflict.concepts.map(({ id }) => id))}
        onMerged={concepts.selection.clear}
        onClose={() => setDialog(null)}
      />
    </Screen>
  );
}

function useScreenCommands(parts: {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly concepts: ConceptsAccess;
  onDialog(shown: Shown): void;
  onExchange(shown: ShownExchange): void;
}): void {
  const { search, concepts, onDialog, onExchange } = parts;
  useGlossaryCommands({
    focusFilter: () => search.current?.focus(),
    create: () => onDialog({ kind: 'new' }),
    undo: () => void concepts.actions.undo(),
    conflicts: () => onDialog({ kind: 'conflicts' }),
    glossaries: () => onDialog({ kind: 'glossaries' }),
    import: () => onExchange({ kind: 'import' }),
    export: () => onExchange({ kind: 'export' }),
    closePanel: concepts.opened === null ? null : concepts.close,
  });
}

/** What narrows the table, what can be done to the chosen concepts, and what is the matter. */
function Bars(props: {
  readonly filters: Filters;
  readonly glossaries: readonly Glossary[];
  readonly concepts: ConceptsAccess;
  onFilters(filters: Filters): void;
  onDialog(shown: Shown): void;
  onMerge(ids: readonly number[]): void;
}) {
  const { filters, glossaries, concepts, onFilters, onDialog, onMerge } = props;
  const { t } = useTranslation(['glossary', 'terms']);
  const registry = useCommandRegistry();
  const errorText = useErrorText();
  const { table, chosen, actions, selection } = concepts;
  return (
    <>
      <FilterBar filters={filters} glossaries={glossaries} onChange={onFilters}>
        <Button small kind="quiet" onPress={() => onDialog({ kind: 'conflicts' })}>
          {t('conflicts.open')}
        </Button>
        <Button small kind="quiet" onPress={() => onDialog({ kind: 'glossaries' })}>
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
          onMerge={() => onMerge(chosen)}
          onRemove={() => void concepts.remove(chosen)}
          onClear={selection.clear}
        />
      ) : null}
      {table.error ? <Alert severity="error">{errorText(table.error)}</Alert> : null}
    </>
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
