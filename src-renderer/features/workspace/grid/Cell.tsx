import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermHit } from '#core/model/glossary.ts';
import type { Issue } from '#core/model/issue.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import type { Segment } from '#core/model/release.ts';
import { EMPTY_TEXT, type RichText } from '#core/model/rich-text.ts';
import { Part } from '#renderer/ui/grid/Part.tsx';
import { VisuallyHidden } from '#renderer/ui/status/VisuallyHidden.tsx';
import { useWorkspace } from '../session-context.ts';
import {
  type Annotation,
  forbiddenTerms,
  issueRanges,
  sourceTerms,
  targetTerms,
} from '../state/annotations.ts';
import { ActiveEditor } from './ActiveEditor.tsx';
import { CellStatusMenu } from './CellStatusMenu.tsx';
import { useCellLabel } from './cell-label.ts';
import styles from './grid.module.css';
import { RestingText, selectedRange } from './RestingText.tsx';

export interface CellProps {
  readonly number: number;
  readonly column: number;
  readonly segment: Segment;
  readonly language: LanguageTag;
  readonly draft: RichText | undefined;
  readonly terms: readonly TermHit[];
  readonly issues: readonly Issue[];
  readonly rowActive: boolean;
  readonly active: boolean;
  readonly editing: boolean;
  readonly lit: number | null;
}

function useAnnotations(props: CellProps, text: string): readonly Annotation[] {
  const { terms, issues, language, segment, rowActive } = props;
  const isSource = segment.source === language;
  return useMemo(() => {
    const known = isSource ? sourceTerms(terms, text) : rowActive ? targetTerms(terms, text, language) : [];
    const shown = rowActive ? issues : forbiddenTerms(issues);
    return [...known, ...issueRanges(shown, language, text.length)];
  }, [isSource, terms, text, language, rowActive, issues]);
}

/** One language's version of a segment: typeset text, or its editor in the same place. */
export const Cell = memo(function Cell(props: CellProps) {
  const { number, column, segment, language, draft, active, editing, rowActive, lit } = props;
  const { t } = useTranslation('workspace');
  const { session, light } = useWorkspace();
  const label = useCellLabel();
  const cell = segment.cells[language];
  const content = draft ?? cell?.content ?? EMPTY_TEXT;
  const annotations = useAnnotations(props, content.text);
  const isSource = segment.source === language;
  const status = cell?.status ?? 'empty';
  const shownStatus = draft && !isSource && draft.text !== '' && status === 'empty' ? 'draft' : status;
  const name = label(number, language, isSource ? null : shownStatus);
  const isEditor = active && editing;
  const text = { content, language, direction: directionOf(language), annotations, lit };
  const address = { segment: segment.id, language };
  return (
    <Part
      role="gridcell"
      aria-colindex={column}
      aria-selected={active}
      tabIndex={active && !editing ? 0 : -1}
      className={styles.cell}
      data-cell={`${segment.id}:${language}`}
      data-status={isSource ? 'source' : shownStatus}
      data-active={active || undefined}
      data-empty={content.text === '' || undefined}
      onClick={(event) => {
        if (!(event.target instanceof Element) || event.target.closest('button')) return;
        // A click in the padding took the focus from the editor; one that ends a selection did not.
        if (isEditor && isTyping(event.currentTarget)) return;
        const range = selectedRange(event.currentTarget) ?? {
          start: content.text.length,
          end: content.text.length,
        };
        session.jump(address, range.start, range.end);
      }}
      onMouseOver={(event) => rowActive && light(conceptAt(event.target))}
      onMouseLeave={() => rowActive && light(null)}
      onFocus={() => undefined}
    >
      {isEditor ? null : <VisuallyHidden>{name}</VisuallyHidden>}
      {isEditor ? <ActiveEditor {...text} address={address} label={name} /> : <RestingText {...text} />}
      {content.text === '' && active ? (
        <span className={styles.hint} aria-hidden>
          {t('cell.hint')}
        </span>
      ) : null}
      {isSource ? null : (
        <CellStatusMenu
          address={address}
          status={shownStatus}
          origin={cell?.origin}
          isMenu={active}
          name={name}
        />
      )}
    </Part>
  );
});

/** Whether the editor within has the focus. */
const isTyping = (cell: Element): boolean =>
  document.activeElement !== cell && cell.contains(document.activeElement);

/** The concept of the term that an element is part of. */
function conceptAt(target: EventTarget): number | null {
  const marked = target instanceof Element ? target.closest('[data-term]') : null;
  const concept = Number(marked?.getAttribute('data-term'));
  return marked && Number.isInteger(concept) ? concept : null;
}
