import type { AppInfo } from '#contract/app.ts';
import type { Handlers } from '#contract/index.ts';
import type { Context } from './context.ts';
import type { Diagnosis } from './ports/index.ts';

type Names = 'app.info' | 'app.doctor' | 'settings.get' | 'settings.update';

/** What only the host knows of itself. */
export interface HostInfo {
  readonly version: string;
  readonly host: AppInfo['host'];
  /** Versions and paths of the platform, as the doctor shows them. */
  diagnose(): readonly Diagnosis[];
}

export function createAppHandlers(context: Context, host: HostInfo): Handlers<Names> {
  const { library, memory, glossary, releases, settings } = context;
  return {
    'app.info': () => ({
      version: host.version,
      host: host.host,
      library: library.folder,
      memoryUnits: memory.statistics().units,
      concepts: glossary.count(),
      releases: releases.count(),
    }),
    'app.doctor': () => {
      const checks = [...host.diagnose(), ...library.diagnose()];
      return { ok: checks.every(({ ok }) => ok), checks };
    },
    'settings.get': () => settings.get(),
    'settings.update': (changes) => {
      const updated = settings.update(changes);
      context.announce('settings');
      return updated;
    },
  };
}
