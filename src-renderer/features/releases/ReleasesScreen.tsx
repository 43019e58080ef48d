import { FilePlus2, Newspaper, Settings } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../i18n/error-text.ts';
import { useCounted } from '../../i18n/use-counted.ts';
import { useCommands, useShortcutKeys } from '../../ui/commands/index.ts';
import { PALETTE_SHORTCUT } from '../../ui/commands/usual.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { SearchBox } from '../../ui/controls/SearchBox.tsx';
import { BrandMark } from '../../ui/shell/BrandMark.tsx';
import { Screen } from '../../ui/shell/Screen.tsx';
import { SectionNav } from '../../ui/shell/SectionNav.tsx';
import { StatusItems } from '../../ui/shell/StatusItems.tsx';
import { TopBar } from '../../ui/shell/TopBar.tsx';
import { Alert } from '../../ui/status/Alert.tsx';
import { EmptyState } from '../../ui/status/EmptyState.tsx';
import { filterReleases } from './filter.ts';
import styles from './ReleasesScreen.module.css';
import { ReleaseTable } from './ReleaseTable.tsx';
import { useReleases } from './use-releases.ts';

interface ReleasesScreenProps {
  onOpen(id: number): void;
  onNew(): void;
  onSample(): void;
  onSettings(): void;
}

/** The first screen: every release with its progress, or what to do when there is none. */
export function ReleasesScreen({ onOpen, onNew, onSample, onSettings }: ReleasesScreenProps) {
  const { t } = useTranslation();
  const counted = useCounted();
  const errorText = useErrorText();
  const access = useReleases();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useCommands([
    {
      id: 'releases.filter',
      label: t('releases.focusFilter'),
      group: t('commands.groupReleases'),
      shortcut: '$mod+KeyF',
      run: () => field.current?.focus(),
    },
  ]);
  const { releases, error } = access;
  const shown = filterReleases(releases ?? [], words);
  const bar = (
    <TopBar
      start={<BrandMark />}
      title={<SectionNav current="releases" />}
      actions={
        <>
          {releases && releases.length > 0 ? (
            <SearchBox label={t('releases.filter')} value={words} field={field} onChange={setWords} />
          ) : null}
          <Button kind="primary" icon={<FilePlus2 aria-hidden />} onPress={onNew}>
            {t('releases.new')}
          </Button>
          <IconButton label={t('settings.title')} shortcut="$mod+Comma" onPress={onSettings}>
            <Settings />
          </IconButton>
        </>
      }
    />
  );
  return (
    <Screen bar={bar} label={t('releases.title')}>
      <div className={styles.page}>
        {error ? (
          <Alert
            severity="error"
            action={
              <Button small onPress={access.reload}>
                {t('actions.retry')}
              </Button>
            }
          >
            {errorText(error)}
          </Alert>
        ) : null}
        {releases?.length === 0 ? <FirstSteps onNew={onNew} onSample={onSample} /> : null}
        {releases && releases.length > 0 && shown.length === 0 ? (
          <EmptyState
            title={t('releases.noneFound', { words })}
            actions={<Button onPress={() => setWords('')}>{t('releases.clearFilter')}</Button>}
          />
        ) : null}
        {shown.length > 0 ? (
          <ReleaseTable
            releases={shown}
            onOpen={onOpen}
            onRename={access.rename}
            onRemove={(release) => void access.remove(release)}
          />
        ) : null}
        {releases?.length === 1 && words === '' ? <NextSteps /> : null}
      </div>
      <StatusItems>{releases ? <span>{counted('releases.count', releases.length)}</span> : null}</StatusItems>
    </Screen>
  );
}

/** Below a list of one, which is usually the sample release: what to do with it, and how the next one gets here. */
function NextSteps() {
  const { t } = useTranslation();
  const shortcut = useShortcutKeys()(PALETTE_SHORTCUT).join('+');
  const steps = (['open', 'paste', 'keys'] as const).map((step) => (
    <li key={step}>{t(`releases.nextSteps.${step}`, { shortcut: `\u2066${shortcut}\u2069` })}</li>
  ));
  return (
    <section className={styles.steps} aria-labelledby="next-steps">
      <h2 id="next-steps">{t('releases.nextSteps.title')}</h2>
      <ol>{steps}</ol>
    </section>
  );
}

function FirstSteps({ onNew, onSample }: { onNew: () => void; onSample: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<Newspaper />}
      title={t('releases.empty.title')}
      actions={
        <>
          <Button kind="primary" onPress={onNew}>
            {t('releases.new')}
          </Button>
          <Button kind="quiet" onPress={onSample}>
            {t('releases.empty.sample')}
          </Button>
        </>
      }
    >
      <p>{t('releases.empty.text')}</p>
    </EmptyState>
  );
}
