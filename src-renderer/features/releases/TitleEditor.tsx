import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { ReleaseSummary } from '#core/model/release.ts';
import styles from './ReleaseTable.module.css';

/** The title as a field in its place: Enter and leaving store it, Escape gives up. */
export function TitleEditor(props: {
  readonly release: ReleaseSummary;
  /** The new title, or null to leave it as it is. */
  onFinish(title: string | null): void;
}) {
  const { release, onFinish } = props;
  const { t } = useTranslation();
  const [title, setTitle] = useState(release.title);
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (keep: boolean) => {
    // Leaving the field after Enter or Escape is not a second answer.
    if (finished.current) return;
    finished.current = true;
    const wanted = title.trim();
    onFinish(keep && wanted !== '' && wanted !== release.title ? wanted : null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(true);
    else if (event.key === 'Escape') finish(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      ref={field}
      value={title}
      maxLength={1000}
      aria-label={t('releases.newTitle')}
      data-reading
      lang={release.source}
      dir={directionOf(release.source)}
      className={styles.editor}
      onChange={(event) => setTitle(event.target.value)}
      onKeyDown={press}
      onBlur={() => finish(true)}
    />
  );
}
