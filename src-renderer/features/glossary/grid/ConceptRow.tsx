import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { RowChoice } from '#renderer/ui/grid/RowChoice.tsx';
import { COLUMNS, TABLE_LANGUAGES } from '../columns.ts';
import { nameOf, termsIn } from '../terms.ts';
import styles from './grid.module.css';
import { TermCell } from './TermCell.tsx';
import { type After, TermEditor } from './TermEditor.tsx';

export interface ConceptRowProps {
  readonly concept: DetailedConcept | undefined;
  readonly row: number;
  readonly style: CSSProperties;
  readonly chosen: boolean;
  /** The column of the keyboard, where it is in this row. */
  readonly column: number | null;
  readonly editing: boolean;
  readonly open: boolean;
  onPress(column: number, event: { readonly shiftKey: boolean }): void;
  onEdit(column: number): void;
  onToggle(extend: boolean): void;
  onFinish(text: string | null, after: After): void;
}

/** One concept: a box to choose it, a cell for each language, its domain. */
export const ConceptRow = memo(function ConceptRow(props: ConceptRowProps) {
  const { concept, row, style, chosen, column, open } = props;
  const { t } = useTranslation('glossary');
  return (
    <Part
      role="row"
      aria-rowindex={row + 2}
      aria-selected={chosen}
      className={styles.row}
      style={style}
      data-open={open || undefined}
      data-current={column !== null || undefined}
    >
      {concept === undefined ? (
        <Part role="gridcell" className={styles.waiting} aria-label={t('grid.loading')} />
      ) : (
        COLUMNS.map((_, at) => <Cell key={COLUMN_KEYS[at]} {...props} concept={concept} at={at} />)
      )}
    </Part>
  );
});

const COLUMN_KEYS = COLUMNS.map((column) => (column.kind === 'language' ? column.language : column.kind));

function Cell(props: ConceptRowProps & { readonly concept: DetailedConcept; readonly at: number }) {
  const { concept, row, at, column, editing, onPress, onEdit } = props;
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
      onClick={(event) => onPress(at, event)}
      onDoubleClick={() => onEdit(at)}
    >
      <CellContent {...props} concept={concept} editing={current && editing} />
    </Part>
  );
}

function CellContent(props: ConceptRowProps & { readonly concept: DetailedConcept; readonly at: number }) {
  const { concept, at, editing, chosen, onToggle, onFinish } = props;
  const { t } = useTranslation('glossary');
  const definition = COLUMNS[at];
  if (definition?.kind === 'language') {
    const { language } = definition;
    if (!editing) return <TermCell terms={termsIn(concept, language)} language={language} />;
    const text = concept.terms[language]?.[0]?.text ?? '';
    return <TermEditor text={text} language={language} concept={concept.id} onFinish={onFinish} />;
  }
  if (definition?.kind === 'choice') {
    const name = nameOf(concept, TABLE_LANGUAGES).text;
    return <RowChoice chosen={chosen} label={t('grid.choose', { term: name })} onToggle={onToggle} />;
  }
  return (
    <span className={styles.facts}>
      <span>{t(`kinds.${concept.kind}`)}</span>
      {concept.domain === '' ? null : <bdi title={concept.domain}>{concept.domain}</bdi>}
    </span>
  );
}
