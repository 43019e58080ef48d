import { useState } from 'react';
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
import { formatRoute, type Route, useRoute } from './routes.ts';
import { StatusBar } from './StatusBar.tsx';
import { useScreens } from './screens.ts';

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
  const [wanted, go] = useRoute();
  const screens = useScreens(wanted);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [request, setRequest] = useState<NewReleaseRequest | null>(null);
  const route = screens.route ?? wanted;
  const goHome = () => go({ screen: 'releases' });

  return (
    <StatusSlotContext value={slot}>
      <div className={styles.app}>
        <div className={styles.screen}>
          <ErrorBoundary
            key={formatRoute(route)}
            fallback={(error) => <Fault error={error} onBack={goHome} />}
          >
            <CurrentScreen {...screens} go={go} onRequest={setRequest} />
          </ErrorBoundary>
        </div>
        <JobBar />
        <StatusBar slot={setSlot} />
      </div>
      <AppCommands route={route} go={go} onNew={() => setRequest({ kind: 'choose' })} />
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

function CurrentScreen(
  props: ReturnType<typeof useScreens> & {
    go(route: Route): void;
    onRequest(request: NewReleaseRequest): void;
  },
) {
  const { route, modules, go, onRequest } = props;
  const { t } = useTranslation();
  const goHome = () => go({ screen: 'releases' });
  const onSettings = () => go({ screen: 'settings' });
  switch (route?.screen) {
    case undefined:
      return <p className={styles.waiting}>{t('shell.loading')}</p>;
    case 'releases':
      return (
        <ReleasesScreen
          onOpen={(id) => go({ screen: 'release', id })}
          onNew={() => onRequest({ kind: 'choose' })}
          onSample={() => onRequest({ kind: 'sample' })}
          onSettings={onSettings}
        />
      );
    case 'release':
      return (
        modules.release && (
          <modules.release.WorkspaceScreen key={route.id} releaseId={route.id} onBack={goHome} />
        )
      );
    case 'extraction': {
      const { release } = route;
      return (
        modules.extraction && (
          <modules.extraction.ExtractionScreen
            key={release}
            release={release}
            onBack={() => go(release === null ? { screen: 'glossary' } : { screen: 'release', id: release })}
          />
        )
      );
    }
    case 'memory':
      return (
        modules.memory && (
          <modules.memory.MemoryScreen key={route.unit} unit={route.unit ?? null} onSettings={onSettings} />
        )
      );
    case 'glossary':
      return modules.glossary && <modules.glossary.GlossaryScreen onSettings={onSettings} />;
    case 'settings':
      return modules.settings && <modules.settings.SettingsScreen onBack={goHome} />;
  }
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
