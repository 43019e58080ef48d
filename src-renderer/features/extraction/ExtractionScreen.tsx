import { ArrowLeft, RefreshCw, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_LANGUAGES, type LanguageTag } from '#core/model/language.ts';
import { useQuery } from '#renderer/client/use-operation.ts';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { useInterfaceLocale } from '#renderer/i18n/provider.tsx';
import { useCommands } from '#renderer/ui/commands/index.ts';
import { isComplete } from '#renderer/ui/concept/draft.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Segmented } from '#renderer/ui/controls/Choice.tsx';
import { IconButton } from '#renderer/ui/controls/IconButton.tsx';
import { Screen } from '#renderer/ui/shell/Screen.tsx';
import { StatusItems } from '#renderer/ui/shell/StatusItems.tsx';
import { TopBar } from '#renderer/ui/shell/TopBar.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { EmptyState } from '#renderer/ui/status/EmptyState.tsx';
import { ProgressBar } from '#renderer/ui/status/ProgressBar.tsx';
import { useToasts } from '#renderer/ui/status/toasts.tsx';
import { CandidateEditor } from './CandidateEditor.tsx';
import { CandidateList } from './CandidateList.tsx';
import styles from './extraction.module.css';
import { ACCEPT_SHORTCUT, REJECT_SHORTCUT } from './shortcuts.ts';
import { openRows, selectedRow } from './state.ts';
import { type Extraction, useExtraction } from './use-extraction.ts';

/** Terms and names that a release or (null) the memory uses and no glossary has, to be taken one by one. */
export function ExtractionScreen({ release, onBack }: { release: number | null; onBack: () => void }) {
  const releases = useQuery('release.list', {});
  const known = releases.data?.find(({ id }) => id === release);
  if (release !== null && !releases.data) return null;
  const languages = known ? [known.source, ...known.targets] : DEFAULT_LANGUAGES;
  return <Candidates release={release} title={known?.title ?? null} languages={languages} onBack={onBack} />;
}

function Candidates(props: {
  readonly release: number | null;
  readonly title: string | null;
  readonly languages: readonly LanguageTag[];
  onBack(): void;
}) {
  const { release, title, languages, onBack } = props;
  const { t } = useTranslation('terms');
  const { formats } = useInterfaceLocale();
  const { fail } = useToasts();
  const [from, setFrom] = useState(languages[0] ?? 'ar');
  const to = languages.filter((language) => language !== from);
  const extraction = useExtraction(release, { from, to }, fail);
  const decide = useDecisions(extraction);
  const heading = t(title === null ? 'extraction.titleMemory' : 'extraction.title');
  const bar = (
    <TopBar
      start={
        <IconButton label={t('extraction.back')} onPress={onBack} mirrored>
          <ArrowLeft />
        </IconButton>
      }
      title={
        <h1 className={styles.title}>
          {heading}
          {title === null ? null : <bdi className={styles.subtitle}>{title}</bdi>}
        </h1>
      }
      actions={
        <>
          <Segmented
            label={t('extraction.from')}
            labelHidden
            small
            value={from}
            options={languages.map((id) => ({
              id,
              label: formats.languageName(id),
              short: id.toUpperCase(),
            }))}
            onChange={setFrom}
          />
          <IconButton
            label={t('extraction.again')}
            onPress={extraction.search}
            isDisabled={extraction.running}
          >
            <RefreshCw />
          </IconButton>
        </>
      }
    />
  );
  const open = openRows(extraction.state);
  return (
    <Screen bar={bar} label={heading}>
      <Body extraction={extraction} languages={[from, ...to]} decide={decide} />
      <StatusItems>
        {extraction.searched ? (
          <span>{t('extraction.left', { count: open.length, formatted: formats.integer(open.length) })}</span>
        ) : null}
      </StatusItems>
    </Screen>
  );
}

interface Decisions {
  accept(): void;
  reject(): void;
}

/** Takes or leaves the candidate at hand, by button and key; each can be undone from the message. */
function useDecisions({ state, dispatch, accept, takeBack }: Extraction): Decisions {
  const { t } = useTranslation(['terms', 'app']);
  const { show } = useToasts();
  const row = selectedRow(state);
  const tell = (key: 'accepted' | 'rejected', term: string, undo: () => void) =>
    show({
      message: (words) => words.t(`terms:extraction.${key}`, { text: `\u2068${term}\u2069` }),
      undo,
    });
  const decisions = {
    accept() {
      if (row === undefined || !isComplete(row.draft)) return;
      void accept(row).then((concept) => {
        if (concept === null) return;
        tell('accepted', row.term.text, () => void takeBack(row.id, concept));
      });
    },
    reject() {
      if (row === undefined) return;
      dispatch({ type: 'rejected', id: row.id });
      tell('rejected', row.term.text, () => dispatch({ type: 'reopened', id: row.id }));
    },
  };
  const group = t('terms:extraction.title');
  useCommands([
    {
      ...{ id: 'extraction.accept', label: t('terms:extraction.accept'), group, shortcut: ACCEPT_SHORTCUT },
      ...{ enabled: row !== undefined && isComplete(row.draft), run: decisions.accept },
    },
    {
      ...{ id: 'extraction.reject', label: t('terms:extraction.reject'), group, shortcut: REJECT_SHORTCUT },
      ...{ enabled: row !== undefined, run: decisions.reject },
    },
  ]);
  return decisions;
}

function Body(props: {
  readonly extraction: Extraction;
  readonly languages: readonly LanguageTag[];
  readonly decide: Decisions;
}) {
  const { extraction, languages, decide } = props;
  const { state, dispatch, running, progress, error } = extraction;
  const { t } = useTranslation(['terms', 'app']);
  const errorText = useErrorText();
  const [from = '', ...to] = languages;
  if (error !== null)
    return (
      <div className={styles.message}>
        <Alert
          severity="error"
          action={
            <Button small onPress={extraction.search}>
              {t('app:actions.retry')}
            </Button>
          }
        >
          {errorText(error)}
        </Alert>
      </div>
    );
  if (running)
    return (
      <div className={styles.message}>
        <ProgressBar
          label={t('terms:extraction.running')}
          value={progress?.total ? (100 * progress.done) / progress.total : null}
          onCancel={extraction.cancel}
        />
      </div>
    );
  const row = selectedRow(state);
  const open = openRows(state);
  if (row === undefined)
    return (
      <EmptyState
        icon={<SearchX />}
        title={t(
          !extraction.searched
            ? 'terms:extraction.stopped'
            : state.rows.length === 0
              ? 'terms:extraction.none'
              : 'terms:extraction.done',
        )}
        actions={<Button onPress={extraction.search}>{t('terms:extraction.again')}</Button>}
      >
        {t('terms:extraction.explained')}
      </EmptyState>
    );
  return (
    <div className={styles.panes}>
      <CandidateList
        rows={open}
        selected={row.id}
        from={from}
        to={to}
        onSelect={(id) => dispatch({ type: 'selected', id })}
        onAccept={decide.accept}
        onReject={decide.reject}
      />
      <CandidateEditor
        key={row.id}
        row={row}
        languages={languages}
        onChange={(draft) => dispatch({ type: 'edited', id: row.id, draft })}
        onAccept={decide.accept}
        onReject={decide.reject}
      />
    </div>
  );
}
