import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewRelease, type NewReleaseRequest } from '../features/new-release/NewRelease.tsx';
import { ReleasesScreen } from '../features/releases/ReleasesScreen.tsx';
import { CommandPalette } from '../ui/commands/index.ts';
import { Button } from '../ui/controls/Button.tsx';
import { JobBar } from '../ui/jobs/JobBar.tsx';
import { StatusSlotContext } from '../ui/shell/StatusItems.tsx';
import { Alert } from '../ui/status/Alert.tsx';
import styles from './App.module.css';
import { AppCommands } from './AppCommands.tsx';
import { useAppearance } from './appearance.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { formatRoute, useRoute } from './routes.ts';
import { StatusBar } from './StatusBar.tsx';

const WorkspaceScreen = lazy(() =>
  import('../features/workspace/WorkspaceScreen.tsx').then((module) => ({ default: module.WorkspaceScreen })),
);
const ExtractionScreen = lazy(() =>
  import('../features/extraction/ExtractionScreen.tsx').then((module) => ({
    default: module.ExtractionScreen,
  })),
);
const SettingsScreen = lazy(() =>
  import('../features/settings/SettingsScreen.tsx').then((module) => ({ default: module.SettingsScreen })),
);

const MemoryScreen = lazy(() =>
  import('../features/memory/MemoryScreen.tsx').then((module) => ({ default: module.MemoryScreen })),
);
const GlossaryScreen = lazy(() =>
  import('../features/glossary/GlossaryScreen.tsx').then((module) => ({ default: module.GlossaryScreen })),
);

/** The window; a fault anywhere in it is worded, and the way back to the releases stays open. */
export function App() {
  useAppearance();
  return (
    <ErrorBoundary
      fallback={(error, reset) => (
        <Fault
          error={error}
          onBack={() => {
            window.location.hash = formatRoute({ screen: 'releases' });
            reset();
          }}
        />
      )}
    >
      <Window />
    </ErrorBoundary>
  );
}

/** One screen by the address, the status bar, and what lies over them. */
function Window() {
  const { t } = useTranslation();
  const [route, go] = useRoute();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [request, setRequest] = useState<NewReleaseRequest | null>(null);
  const goHome = () => go({ screen: 'releases' });
  const openNew = () => setRequest({ kind: 'choose' });

  return (
    <StatusSlotContext value={slot}>
      <div className={styles.app}>
        <div className={styles.screen}>
          <ErrorBoundary
            key={window.location.hash}
            fallback={(error) => <Fault error={error} onBack={goHome} />}
          >
            <Suspense fallback={<p className={styles.waiting}>{t('shell.loading')}</p>}>
              {route.screen === 'releases' ? (
                <ReleasesScreen
                  onOpen={(id) => go({ screen: 'release', id })}
                  onNew={openNew}
                  onSample={() => setRequest({ kind: 'sample' })}
                  onSettings={() => go({ screen: 'settings' })}
                />
              ) : null}
              {route.screen === 'release' ? (
                <WorkspaceScreen key={route.id} releaseId={route.id} onBack={goHome} />
              ) : null}
              {route.screen === 'extraction' ? (
                <ExtractionScreen
                  key={route.release}
                  release={route.release}
                  onBack={() =>
                    go(
                      route.release === null
                        ? { screen: 'glossary' }
                        : { screen: 'release', id: route.release },
                    )
                  }
                />
              ) : null}
              {route.screen === 'memory' ? (
                <MemoryScreen onSettings={() => go({ screen: 'settings' })} />
              ) : null}
              {route.screen === 'glossary' ? (
                <GlossaryScreen onSettings={() => go({ screen: 'settings' })} />
              ) : null}
              {route.screen === 'settings' ? <SettingsScreen onBack={goHome} /> : null}
            </Suspense>
          </ErrorBoundary>
        </div>
        <JobBar />
        <StatusBar slot={setSlot} />
      </div>
      <AppCommands route={route} go={go} onNew={openNew} />
      <CommandPalette />
      <NewRelease
        request={request}
        onRequest={setRequest}
        acceptsPaste={route.screen === 'releases'}
        onCreated={(id) => go({ screen: 'release', id })}
      />
    </StatusSlotContext>
  );
}

function Fault({ error, onBack }: { error: Error; onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <main className={styles.fault}>
      <Alert severity="error">{t('shell.crashed')}</Alert>
      <p className={styles.detail}>{t('shell.crashedDetail', { detail: error.message })}</p>
      <Button kind="primary" onPress={onBack}>
        {t('releases.title')}
      </Button>
    </main>
  );
}
