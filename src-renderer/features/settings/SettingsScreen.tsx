import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../client/settings.tsx';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { Screen } from '../../ui/shell/Screen.tsx';
import { TopBar } from '../../ui/shell/TopBar.tsx';
import { useToasts } from '../../ui/status/toasts.tsx';
import { About } from './About.tsx';
import { CheckSettings } from './checks/CheckSettings.tsx';
import { SpellingSettings } from './checks/SpellingSettings.tsx';
import { InterfaceSettings } from './InterfaceSettings.tsx';
import { PenaltySettings } from './PenaltySettings.tsx';
import { SentenceRules } from './SentenceRules.tsx';
import styles from './SettingsScreen.module.css';
import { ShortcutList } from './ShortcutList.tsx';
import type { ChangeSettings } from './types.ts';
import { WorkSettings } from './WorkSettings.tsx';

/** Preferences; each is stored and takes effect at once. */
export function SettingsScreen({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const { settings, update } = useSettings();
  const { fail, announce } = useToasts();
  const change: ChangeSettings = (changed) => {
    update(changed)
      .then(() => announce(t('settings.saved')))
      .catch(fail);
  };
  const bar = (
    <TopBar
      start={
        <IconButton label={t('releases.title')} onPress={onBack} mirrored>
          <ArrowLeft />
        </IconButton>
      }
      title={<h1 className={styles.title}>{t('settings.title')}</h1>}
    />
  );
  return (
    <Screen bar={bar} label={t('settings.title')}>
      <div className={styles.page}>
        <InterfaceSettings settings={settings} onChange={change} />
        <WorkSettings settings={settings} onChange={change} />
        <PenaltySettings settings={settings} onChange={change} />
        <CheckSettings settings={settings} onChange={change} />
        <SpellingSettings settings={settings} onChange={change} />
        <SentenceRules />
        <ShortcutList />
        <About />
      </div>
    </Screen>
  );
}
