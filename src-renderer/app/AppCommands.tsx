import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES, THEMES } from '#contract/app.ts';
import type { MenuCommand } from '#contract/events.ts';
import { useClient } from '../client/context.tsx';
import { useSettings } from '../client/settings.tsx';
import { type Command, useCommandRegistry, useCommands } from '../ui/commands/index.ts';
import { NEW_RELEASE_SHORTCUT } from '../ui/commands/usual.ts';
import { useToasts } from '../ui/status/toasts.tsx';
import type { Route } from './routes.ts';

/** The command that each entry of the application menu runs; a screen registers those that are its own. */
const MENU: Readonly<Record<MenuCommand, string>> = {
  newRelease: 'release.new',
  settings: 'app.settings',
  palette: 'app.palette',
  undo: 'edit.undo',
  redo: 'edit.redo',
};

/** The commands of every screen, and the entries of Electron's menu. */
export function AppCommands(props: { route: Route; go: (route: Route) => void; onNew: () => void }) {
  const { route, go, onNew } = props;
  const { t } = useTranslation(['app', 'terms']);
  const registry = useCommandRegistry();
  const client = useClient();
  useEffect(
    () => client.subscribe('command', ({ command }) => registry.run(MENU[command])),
    [client, registry],
  );
  const group = t('commands.groupReleases');
  useCommands([
    { id: 'release.new', label: t('releases.new'), group, shortcut: NEW_RELEASE_SHORTCUT, run: onNew },
    // Where a browser lets it through (an installed page, a kiosk), the usual one works as well.
    { id: 'release.new.usual', label: t('releases.new'), shortcut: '$mod+KeyN', listed: false, run: onNew },
    { id: 'app.releases', label: t('releases.title'), group, run: () => go({ screen: 'releases' }) },
    { id: 'app.memory', label: t('sections.memory'), group, run: () => go({ screen: 'memory' }) },
    { id: 'app.glossary', label: t('sections.glossary'), group, run: () => go({ screen: 'glossary' }) },
    {
      id: 'app.extractMemory',
      label: t('terms:extraction.openMemory'),
      group: t('commands.groupApplication'),
      run: () => go({ screen: 'extraction', release: null }),
    },
    {
      id: 'app.extractRelease',
      label: t('terms:extraction.open'),
      group,
      listed: route.screen === 'release',
      enabled: route.screen === 'release',
      run: () => route.screen === 'release' && go({ screen: 'extraction', release: route.id }),
    },
    {
      id: 'app.settings',
      label: t('settings.title'),
      group: t('commands.groupApplication'),
      shortcut: '$mod+Comma',
      run: () => go({ screen: 'settings' }),
    },
    ...useInterfaceCommands(),
  ]);
  return null;
}

function useInterfaceCommands(): readonly Command[] {
  const { t } = useTranslation();
  const { update } = useSettings();
  const { fail } = useToasts();
  const group = t('commands.groupInterface');
  const change = (settings: Parameters<typeof update>[0]) => void update(settings).catch(fail);
  return [
    ...INTERFACE_LANGUAGES.map((language) => ({
      id: `app.language.${language}`,
      label: t('settings.switchLanguage', { language: t(`languages.own.${language}`) }),
      group,
      run: () => change({ interfaceLanguage: language }),
    })),
    ...THEMES.map((theme) => ({
      id: `app.theme.${theme}`,
      label: t('settings.switchTheme', { theme: t(`settings.themes.${theme}`) }),
      group,
      run: () => change({ theme }),
    })),
  ];
}
