import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import styles from './extraction.module.css';
import type { Row } from './state.ts';

/** The candidates that are still open. Enter takes the one at hand, Delete leaves it out. */
export function CandidateList(props: {
  readonly rows: readonly Row[];
  readonly selected: number | null;
  readonly from: LanguageTag;
  readonly to: readonly LanguageTag[];
  onSelect(id: number): void;
  onAccept(): void;
  onReject(): void;
}) {
  const { rows, selected, from, to, onSelect } = props;
  const { t } = useTranslation('terms');
  const { formats } = useInterfaceLocale();
  const list = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>('[data-selected]');
    if (selected === null || !option) return;
    option.scrollIntoView({ block: 'nearest' });
    // The row that was decided on has gone, and the focus with it.
    if (wasInside.current) option.focus();
    wasInside.current = false;
  }, [selected]);
  return (
    <div
      ref={list}
      className={styles.list}
      onKeyDownCapture={(event) => {
        const press = event.key === 'Enter' ? props.onAccept : event.key === 'Delete' ? props.onReject : null;
        if (press === null || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        wasInside.current = true;
        press();
      }}
    >
      <ListBox
        aria-label={t('extraction.list')}
        className={styles.candidates ?? ''}
        items={rows}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (typeof key === 'number') onSelect(key);
        }}
        dependencies={[to]}
      >
        {({ id, draft, term }) => (
          <ListBoxItem id={id} textValue={term.text} className={styles.item ?? ''}>
            <span className={styles.itemText} lang={from} dir={directionOf(from)} data-reading>
              {draft.texts[from]}
            </span>
            <span className={styles.itemCount} data-numeric>
              {t('extraction.times', {
                formatted: formats.integer(term.occurrences),
                count: term.occurrences,
              })}
            </span>
            <span className={styles.itemTargets}>
              {to.map((language) => (
                <bdi key={language} lang={language} dir={directionOf(language)}>
                  {draft.texts[language] || '–'}
                </bdi>
              ))}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
