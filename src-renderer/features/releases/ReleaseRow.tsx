import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#core/model/language.ts';
import type { ReleaseSummary } from '#core/model/release.ts';
import { useInterfaceLocale } from '../../i18n/provider.tsx';
import { useCounted } from '../../i18n/use-counted.ts';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { ProgressMeter } from './ProgressMeter.tsx';
import styles from './ReleaseTable.module.css';
import { TitleEditor } from './TitleEditor.tsx';

interface ReleaseRowProps {
  readonly release: ReleaseSummary;
  readonly renaming: boolean;
  onOpen(): void;
  onRename(): void;
  /** Null: given up. */
  onRenamed(title: string | null): void;
  onRemove(): void;
}

export function ReleaseRow(props: ReleaseRowProps) {
  const { release, onRename, onRemove } = props;
  const { formats } = useInterfaceLocale();
  const act = (event: KeyboardEvent<HTMLTableRowElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'F2') onRename();
    else if (event.key === 'Delete') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <tr className={styles.row} onKeyDown={act}>
      <TitleCell {...props} />
      <td className={styles.languages}>
        <LanguagePair release={release} />
      </td>
      <td className={styles.progress}>
        {release.targets.map((language) => {
          const counts = release.progress[language];
          return counts ? <ProgressMeter key={language} language={language} counts={counts} /> : null;
        })}
      </td>
      <td className={styles.changed}>
        <time
          dateTime={new Date(release.updatedAt).toISOString()}
          title={formats.dateTime(release.updatedAt)}
        >
          {formats.moment(release.updatedAt, Date.now())}
        </time>
      </td>
      <td className={styles.actions}>
        <RowMenu {...props} />
      </td>
    </tr>
  );
}

function TitleCell({ release, renaming, onRenamed }: ReleaseRowProps) {
  const counted = useCounted();
  const link = useRef<HTMLAnchorElement>(null);
  const finish = (title: string | null) => {
    onRenamed(title);
    // The link comes back with the next frame and takes the focus that the field had.
    requestAnimationFrame(() => link.current?.focus());
  };
  return (
    <th scope="row" className={styles.title}>
      {renaming ? (
        <TitleEditor release={release} onFinish={finish} />
      ) : (
        <a
          ref={link}
          href={`#/release/${release.id}`}
          data-title
          data-reading
          lang={release.source}
          dir={directionOf(release.source)}
          title={release.title}
          className={styles.link}
        >
          {release.title}
        </a>
      )}
      <span className={styles.size} data-numeric>
        {counted('releases.size', release.segments)} · {counted('releases.words', release.words)}
      </span>
    </th>
  );
}

function RowMenu({ release, onOpen, onRename, onRemove }: ReleaseRowProps) {
  const { t } = useTranslation();
  const label = t('releases.more', { title: release.title });
  return (
    <Menu
      label={label}
      trigger={
        <IconButton label={label}>
          <Ellipsis />
        </IconButton>
      }
      entries={[
        { id: 'open', label: t('actions.open'), run: onOpen },
        { id: 'rename', label: t('releases.rename'), icon: <Pencil />, shortcut: 'F2', run: onRename },
        '-',
        {
          id: 'remove',
          label: t('releases.remove'),
          icon: <Trash2 />,
          shortcut: 'Delete',
          dangerous: true,
          run: onRemove,
        },
      ]}
    />
  );
}

/** Source and targets by tag, and in words for assistive technology. The arrow follows the reading direction. */
function LanguagePair({ release }: { release: ReleaseSummary }) {
  const { t } = useTranslation();
  const { direction, formats } = useInterfaceLocale();
  const words = t('releases.fromTo', {
    source: formats.languageInText(release.source),
    targets: formats.list(release.targets.map(formats.languageInText)),
  });
  return (
    <span title={words}>
      <span className={styles.hidden}>{words}</span>
      <span aria-hidden className={styles.pair}>
        <b>{release.source.toUpperCase()}</b>
        <span>{direction === 'rtl' ? '←' : '→'}</span>
        {release.targets.map((language) => (
          <span key={language}>{language.toUpperCase()}</span>
        ))}
      </span>
    </span>
  );
}
