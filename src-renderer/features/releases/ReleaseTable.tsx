import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseSummary } from '#core/model/release.ts';
import { ReleaseRow } from './ReleaseRow.tsx';
import styles from './ReleaseTable.module.css';

interface ReleaseTableProps {
  readonly releases: readonly ReleaseSummary[];
  onOpen(id: number): void;
  onRename(release: ReleaseSummary, title: string): Promise<boolean>;
  onRemove(release: ReleaseSummary): void;
}

/** Moves the focus to the title of a row near the one that has it. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
  if (event.target instanceof HTMLInputElement) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-title]')];
  const row = (event.target as HTMLElement).closest('tr');
  const current = titles.findIndex((title) => row?.contains(title));
  if (current < 0) return;
  const targets = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: titles.length - 1 };
  const next = titles[targets[event.key as keyof typeof targets]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** One row a release. Arrow keys move, Enter opens, F2 renames, Delete removes. */
export function ReleaseTable({ releases, onOpen, onRename, onRemove }: ReleaseTableProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState<number | null>(null);
  const columns = ['title', 'languages', 'progress', 'changed'] as const;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {t(`releases.columns.${column}`)}
            </th>
          ))}
          <th scope="col" className={styles.actions}>
            <span className={styles.hidden}>{t('releases.columns.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus}>
        {releases.map((release) => (
          <ReleaseRow
            key={release.id}
            release={release}
            renaming={renaming === release.id}
            onOpen={() => onOpen(release.id)}
            onRename={() => setRenaming(release.id)}
            onRenamed={async (title) => {
              if (title === null || (await onRename(release, title))) setRenaming(null);
            }}
            onRemove={() => onRemove(release)}
          />
        ))}
      </tbody>
    </table>
  );
}
