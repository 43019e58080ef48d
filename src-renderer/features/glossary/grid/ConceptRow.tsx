import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { RowChoice } from '#renderer/ui/grid/RowChoice.tsx';
import { COLUMNS, type Column, TABLE_LANGUAGES } from '../columns.ts';
import { nameOf, termsIn } from '../terms.ts';
import styles from './grid.module.css';
import type { Place } from './grid-keys.ts';
import { TermCell } from './TermCell.tsx';
import { type After, TermEditor } from './TermEditor.tsx';

export interface ConceptRowProps {
  readonly concept: DetailedConcept | undefined;
  readonly row: number;
  /** Where it begins, px below the first one. */
  readonly start: number;
  readonly chosen: boolean;
  /** The column of the keyboard, where it is in this row. */
  readonly column: number | null;
  readonly editing: boolean;
  readonly open: boolean;
  readonly actions: RowActions;
}

/** The same at every render, or each row would be drawn again whenever anything changes. */
export interface RowActions {
  press(place: Place, event: { readonly shiftKey: boolean }): void;
  edit(place: Place): void;
  toggle(row: number, extend: boolean): void;
  finish(text: string | null, after: After): void;
}

/** One concept: a box to choose it, a cell for each language, its domain. */
export const ConceptRow = memo(function ConceptRow(props: ConceptRowProps) {
  const { concept, row, start, chosen, column, open } = props;
  return (
    <Part
      role="row"
      aria-rowindex={row + 2}
      aria-selected={chosen}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
      data-open={open || undefined}
      data-current={column !== null || undefined}
      aria-busy={concept === undefined || undefined}
    >
      {COLUMNS.map((_, at) => (
        <Cell key={COLUMN_KEYS[at]} {...props} at={at} />
      ))}
    </Part>
  );
});

const COLUMN_KEYS = COLUMNS.map((column) => (column.kind === 'language' ? column.language : column.kind));

/** Also while its concept is on its way: it may have the focus. */
function Cell(props: ConceptRowProps & { readonly at: number }) {
  const { concept, row, at, column, editing, actions } = props;
  const definition = COLUMNS[at];
  const current = column === at;
  return (
    <Part
      role="gridcell"
      aria-colindex={at + 1}
      tabIndex={current && !editing ? 0 : -1}
      data-place={`${row} ${at}`}
      className={styles.cell}
      data-kind={definition?.kind}
      {...(definition?.kind === 'language' ? { dir: directionOf(definition.language) } : {})}
      onClick={(event) => actions.press({ row, column: at }, event)}
      onDoubleClick={() => actions.edit({ row, column: at })}
    >
      {concept === undefined ? (
        <Waiting column={definition?.kind} />
      ) : (
        <CellContent {...props} concept={concept} editing={current && editing} />
      )}
    </Part>
  );
}

function Waiting({ column }: { readonly column: Column['kind'] | undefined }) {
  const { t } = useTranslation('glossary');
  if (column !== 'language') return null;
  return <span role="img" className={styles.waiting} aria-label={t('grid.loading')} />;
}

function CellContent(props: ConceptRowProps & { readonly concept: DetailedConcept; readonly at: number }) {
  const { concept, row, at, editing, chosen, actions } = props;
  const { t } = useTranslation('glossary');
  const definition = COLUMNS[at];
  if (definition?.kind === 'language') {
    const { language } = definition;
    if (!editing) return <TermCell terms={termsIn(concept, language)} language={language} />;
    const text = concept.terms[language]?.[0]?.text ?? '';
    return <TermEditor text={text} language={language} concept={concept.id} onFinish={actions.finish} />;
  }
  if (definition?.kind === 'choice') {
    const name = nameOf(concept, TABLE_LANGUAGES).text;
    return (
      <RowChoice
        chosen={chosen}
        label={t('grid.choose', { term: name })}
        onToggle={(extend) => actions.toggle(row, extend)}
      />
    );
  }
  return (
    <span className={styles.facts}>
      <span>{t(`kinds.${concept.kind}`)}</span>
      {concept.domain === '' ? null : <bdi title={concept.domain}>{concept.domain}</bdi>}
    </span>
  );
}
