import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TERM_LENGTH } from '#contract/choices.ts';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import { useInterfaceLocale } from '../../../i18n/provider.tsx';
import { DuplicateNote } from '../DuplicateNote.tsx';
import { useDuplicates } from '../use-duplicates.ts';
import styles from './grid.module.css';

/** Where an edit leads: to the row below, to the next or previous column, or nowhere. */
export type After = 'stay' | 'down' | 'next' | 'previous';

/**
 * A term as a field in its cell. Enter stores it and goes down, Tab goes along the row, Escape gives up, leaving the
 * field stores it. What the glossary has already is shown while it is typed.
 */
export function TermEditor(props: {
  readonly text: string;
  readonly language: LanguageTag;
  readonly concept: number;
  /** Null gives up. */
  onFinish(text: string | null, after: After): void;
}) {
  const { text: before, language, concept, onFinish } = props;
  const { t } = useTranslation('glossary');
  const { formats } = useInterfaceLocale();
  const [text, setText] = useState(before);
  const duplicates = useDuplicates({ [language]: [text] }, concept, text.trim() !== before);
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (kept: boolean, after: After) => {
    // Leaving the field after Enter or Escape is not a second answer.
    if (finished.current) return;
    finished.current = true;
    onFinish(kept && text.trim() !== before ? text.trim() : null, after);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(true, 'down');
    else if (event.key === 'Escape') finish(false, 'stay');
    else if (event.key === 'Tab') finish(true, event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: the user asked to edit here, and the key that asked is typed into it
        autoFocus
        value={text}
        maxLength={MAX_TERM_LENGTH}
        aria-label={t('grid.editTerm', { language: formats.languageName(language) })}
        data-reading
        lang={language}
        dir={directionOf(language)}
        className={styles.editor}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={() => finish(true, 'stay')}
      />
      {duplicates.length > 0 ? (
        <div className={styles.duplicates}>
          <DuplicateNote duplicates={duplicates} />
        </div>
      ) : null}
    </>
  );
}
