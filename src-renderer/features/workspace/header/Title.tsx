import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { directionOf, type LanguageTag } from '#core/model/language.ts';
import styles from './header.module.css';

/** The release's title; a press or the command makes it a field in the same place. */
export function Title(props: {
  readonly title: string;
  readonly language: LanguageTag;
  readonly renaming: boolean;
  onRenaming(renaming: boolean): void;
  onRename(title: string): void;
}) {
  const { title, language, renaming, onRenaming, onRename } = props;
  const { t } = useTranslation('workspace');
  const [renamed, setRenamed] = useState(false);
  if (renaming)
    return (
      <TitleField
        title={title}
        language={language}
        onFinish={(next) => {
          setRenamed(true);
          onRenaming(false);
          if (next !== null) onRename(next);
        }}
      />
    );
  return (
    <h1 className={styles.heading}>
      <Button
        className={styles.title ?? ''}
        // The focus comes back from the field.
        autoFocus={renamed}
        aria-label={t('header.rename', { title })}
        onPress={() => onRenaming(true)}
      >
        <span className={styles.titleText} lang={language} dir={directionOf(language)}>
          {title}
        </span>
      </Button>
    </h1>
  );
}

function TitleField(props: {
  readonly title: string;
  readonly language: LanguageTag;
  /** The new title, or null to leave it. */
  onFinish(title: string | null): void;
}) {
  const { title, language, onFinish } = props;
  const { t } = useTranslation('workspace');
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (keep: boolean): void => {
    // Leaving the field after Enter or Escape is not a second answer.
    if (finished.current) return;
    finished.current = true;
    const wanted = text.trim();
    onFinish(keep && wanted !== '' && wanted !== title ? wanted : null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    finish(event.key === 'Enter');
    event.preventDefault();
  };
  return (
    <input
      ref={field}
      className={styles.field}
      value={text}
      maxLength={1000}
      aria-label={t('header.newTitle')}
      lang={language}
      dir={directionOf(language)}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={press}
      onBlur={() => finish(true)}
    />
  );
}
