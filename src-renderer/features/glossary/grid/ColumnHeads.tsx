import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConceptOrder } from '#contract/concept.ts';
import { directionOf } from '#core/model/language.ts';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { COLUMNS, type Column } from '../columns.ts';
import styles from './grid.module.css';

/** The heads of the columns; a press sorts by the column, another one the other way round. */
export function ColumnHeads({
  order,
  onOrder,
}: {
  order: ConceptOrder;
  onOrder: (order: ConceptOrder) => void;
}) {
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const labelOf = (column: Column) =>
    column.kind === 'language' ? formats.languageName(column.language) : t(`columns.${column.kind}`);
  return (
    <Part role="row" aria-rowindex={1} className={styles.heads}>
      {COLUMNS.map((column, at) => (
        <Part
          key={column.kind === 'language' ? column.language : column.kind}
          role="columnheader"
          tabIndex={-1}
          aria-colindex={at + 1}
          aria-sort={sortOf(column, order)}
          data-kind={column.kind}
          {...(column.kind === 'language' ? { dir: directionOf(column.language) } : {})}
          className={styles.head}
        >
          {column.kind === 'choice' ? (
            <span className={styles.hidden}>{labelOf(column)}</span>
          ) : (
            <button type="button" className={styles.sort} onClick={() => onOrder(nextOrder(column, order))}>
              <bdi>{labelOf(column)}</bdi>
              {sortOf(column, order) === 'ascending' ? <ArrowUp aria-hidden /> : null}
              {sortOf(column, order) === 'descending' ? <ArrowDown aria-hidden /> : null}
            </button>
          )}
        </Part>
      ))}
    </Part>
  );
}

function isSorted(column: Column, order: ConceptOrder): boolean {
  if (column.kind === 'language') return order.by === 'term' && order.language === column.language;
  return column.kind === order.by;
}

function sortOf(column: Column, order: ConceptOrder): 'ascending' | 'descending' | 'none' {
  if (!isSorted(column, order)) return 'none';
  return order.descending ? 'descending' : 'ascending';
}

/** Ascending, descending, and back to the order in which concepts were added. */
function nextOrder(column: Column, order: ConceptOrder): ConceptOrder {
  const language = column.kind === 'language' ? column.language : order.language;
  const by = column.kind === 'language' ? 'term' : 'domain';
  if (!isSorted(column, order)) return { by, language, descending: false };
  if (!order.descending) return { ...order, descending: true };
  return { by: 'added', language, descending: false };
}
