import { memo } from 'react';
import type { TermHit } from '#core/model/glossary.ts';
import type { Issue } from '#core/model/issue.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Block, Segment } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { Cell } from './Cell.tsx';
import { Gutter } from './Gutter.tsx';
import styles from './grid.module.css';

export interface GridRowProps {
  readonly index: number;
  readonly number: number;
  readonly block: Block;
  readonly segment: Segment;
  readonly opensBlock: boolean;
  readonly columns: readonly LanguageTag[];
  /** The language at hand where this row is the active one. */
  readonly activeLanguage: LanguageTag | null;
  readonly editing: boolean;
  /** Unsaved texts of this row, by language; the same object while nothing changes. */
  readonly drafts: Readonly<Record<LanguageTag, RichText>>;
  readonly terms: readonly TermHit[];
  readonly issues: readonly Issue[];
  readonly lit: number | null;
}

/** A segment across its languages. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { number, block, segment, opensBlock, columns, activeLanguage, editing } = props;
  const rowActive = activeLanguage !== null;
  return (
    <Part
      role="row"
      aria-rowindex={number + 1}
      className={styles.row}
      data-kind={block.kind}
      data-opens={opensBlock || undefined}
      data-active={rowActive || undefined}
    >
      <Gutter block={block} number={number} opensBlock={opensBlock} issues={props.issues} />
      {columns.map((language, position) => (
        <Cell
          key={language}
          number={number}
          column={position + 2}
          segment={segment}
          language={language}
          draft={props.drafts[language]}
          terms={props.terms}
          issues={props.issues}
          rowActive={rowActive}
          active={activeLanguage === language}
          editing={editing}
          lit={rowActive ? props.lit : null}
        />
      ))}
    </Part>
  );
});
