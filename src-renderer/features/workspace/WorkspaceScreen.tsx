import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '#renderer/client/settings.tsx';
import { useErrorText } from '#renderer/i18n/error-text.ts';
import { Button } from '#renderer/ui/controls/Button.tsx';
import { Alert } from '#renderer/ui/status/Alert.tsx';
import { EmptyState } from '#renderer/ui/status/EmptyState.tsx';
import { ProgressBar } from '#renderer/ui/status/ProgressBar.tsx';
import { Conflicts } from './bars/Conflicts.tsx';
import { Footer } from './bars/Footer.tsx';
import { RemovedLines } from './bars/RemovedLines.tsx';
import { SaveFailure } from './bars/SaveFailure.tsx';
import { useNotices } from './bars/use-notices.ts';
import type { EditorHandle } from './editor/handle.ts';
import { LinkDialog } from './editor/LinkDialog.tsx';
import type { LinkTarget } from './editor/link.ts';
import { Grid } from './grid/Grid.tsx';
import { Header } from './header/Header.tsx';
import { Panel } from './panel/Panel.tsx';
import { WorkspaceContext } from './session-context.ts';
import type { WorkspaceState } from './state/model.ts';
import { contentOf } from './state/selectors.ts';
import { QuickAdd } from './terms/QuickAdd.tsx';
import { useSelections } from './terms/selections.ts';
import { useSession } from './use-session.ts';
import { useSteadyState } from './use-steady-state.ts';
import { WorkspaceCommands } from './WorkspaceCommands.ts';
import styles from './workspace.module.css';

/** The workspace: one release in all its languages side by side, with what helps to translate it. */
export function WorkspaceScreen({ releaseId, onBack }: { releaseId: number; onBack: () => void }) {
  const { session, state } = useSession(releaseId);
  const { settings } = useSettings();
  const editor = useRef<EditorHandle | null>(null);
  const [lit, light] = useState<number | null>(null);
  const [renaming, setRenaming] = useState(false);
  const [linking, setLinking] = useState<LinkTarget | null>(null);
  const [adding, setAdding] = useState<{ readonly texts: Readonly<Record<string, string>> } | null>(null);
  const selections = useSelections();
  const parts = useMemo(() => ({ session, editor, light }), [session]);
  const steady = useSteadyState(state);
  const { minimumScore } = settings;
  const pretranslate = useCallback(() => void session.pretranslate(minimumScore), [session, minimumScore]);
  const addTerm = useCallback(() => {
    const segment = session.store.get().active?.segment;
    if (segment !== undefined) setAdding({ texts: selections.of(segment) });
  }, [session, selections]);
  const rename = useCallback(() => setRenaming(true), []);
  const hasText = state.active !== null && contentOf(state, state.active).text !== '';
  useNotices(state, session);
  return (
    <WorkspaceContext value={parts}>
      <WorkspaceCommands
        state={steady}
        hasDrafts={state.drafts.size > 0}
        hasText={hasText}
        parts={parts}
        renaming={renaming}
        rename={rename}
        link={setLinking}
        pretranslate={pretranslate}
        addTerm={addTerm}
      />
      <Header
        state={steady}
        renaming={renaming}
        onRenaming={setRenaming}
        onPretranslate={pretranslate}
        onBack={onBack}
      />
      <SaveFailure saving={state.saving} />
      <Conflicts state={state} />
      <main className={styles.main}>
        <Body state={state} steady={steady} lit={lit} onBack={onBack} onRetry={() => void session.reload()} />
      </main>
      <Footer state={steady} isSaved={state.drafts.size === 0} />
      {adding ? (
        <QuickAdd texts={adding.texts} languages={state.columns} onClose={() => setAdding(null)} />
      ) : null}
      {linking ? (
        <LinkDialog
          target={linking}
          onPut={(href) => editor.current?.putLink(linking, href)}
          onClose={() => setLinking(null)}
        />
      ) : null}
    </WorkspaceContext>
  );
}

function Body(props: {
  readonly state: WorkspaceState;
  readonly steady: WorkspaceState;
  readonly lit: number | null;
  onBack(): void;
  onRetry(): void;
}) {
  const { state, lit } = props;
  const { t } = useTranslation(['workspace', 'app']);
  const errorText = useErrorText();
  if (state.loadError && !state.release)
    return (
      <EmptyState
        title={t('workspace:empty.notOpened')}
        actions={
          <>
            <Button onPress={props.onBack}>{t('workspace:header.back')}</Button>
            <Button kind="primary" onPress={props.onRetry}>
              {t('app:actions.retry')}
            </Button>
          </>
        }
      >
        <Alert severity="error">{errorText(state.loadError)}</Alert>
      </EmptyState>
    );
  if (!state.release) return <p className={styles.waiting}>{t('app:shell.loading')}</p>;
  return (
    <>
      <div className={styles.texts}>
        <RemovedLines release={state.release} />
        {state.pretranslating ? (
          <div className={styles.working}>
            <ProgressBar label={t('workspace:notice.pretranslating')} value={null} />
          </div>
        ) : null}
        {state.rows.length === 0 ? (
          <EmptyState title={t('workspace:empty.title')}>{t('workspace:empty.text')}</EmptyState>
        ) : (
          <Grid state={state} lit={lit} />
        )}
      </div>
      {state.panel.open ? <Panel state={props.steady} lit={lit} /> : null}
    </>
  );
}
