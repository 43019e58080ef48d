import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import type { Settings } from '#contract/app.ts';
import type { Input } from '#contract/index.ts';
import { DEFAULT_PENALTIES } from '#core/model/penalties.ts';
import { DEFAULT_PROFILE } from '#core/model/profile.ts';
import { ClientError } from './client.ts';
import { useClient } from './context.tsx';
import { useQuery } from './use-operation.ts';

interface SettingsAccess {
  readonly settings: Settings;
  /** Stores a change and shows it at once. Rejects with a ClientError. */
  update(change: Input<'settings.update'>): Promise<void>;
}

const SettingsContext = createContext<SettingsAccess | null>(null);

/** Used while the stored settings cannot be had, so that the window can still say why. */
const FALLBACK: Settings = {
  interfaceLanguage: null,
  theme: 'system',
  density: 'comfortable',
  author: '',
  minimumScore: 70,
  penalties: DEFAULT_PENALTIES,
  profile: DEFAULT_PROFILE,
  checks: {},
  words: {},
  dictionaryFolder: '',
};

/** Loads the settings before it shows anything: the first frame has the right language and theme. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const { data, error, replace } = useQuery('settings.get', {}, ['settings']);
  const update = useCallback(
    async (change: Input<'settings.update'>) => {
      const before = data;
      if (before) replace({ ...before, ...change } as Settings);
      try {
        replace(await client.invoke('settings.update', change));
      } catch (thrown) {
        const error = thrown instanceof ClientError ? thrown : new ClientError('internal');
        // Out of reach, the window can still speak the language that was asked for.
        if (before && error.code !== 'connection-lost') replace(before);
        throw error;
      }
    },
    [client, data, replace],
  );
  const settings = data ?? (error ? FALLBACK : null);
  const access = useMemo(() => (settings ? { settings, update } : null), [settings, update]);
  if (!access) return null;
  return <SettingsContext value={access}>{children}</SettingsContext>;
}

export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (!access) throw new Error('useSettings outside SettingsProvider');
  return access;
}
