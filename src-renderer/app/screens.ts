import { useCallback, useEffect, useState } from 'react';
import type { Route } from './routes.ts';

/** Screens that are loaded when they are first shown, or once the first one stands. */
const LOADERS = {
  release: () => import('../features/workspace/WorkspaceScreen.tsx'),
  glossary: () => import('../features/glossary/GlossaryScreen.tsx'),
  memory: () => import('../features/memory/MemoryScreen.tsx'),
  settings: () => import('../features/settings/SettingsScreen.tsx'),
  extraction: () => import('../features/extraction/ExtractionScreen.tsx'),
} as const;

type Name = keyof typeof LOADERS;
type Modules = { readonly [Each in Name]?: Awaited<ReturnType<(typeof LOADERS)[Each]>> };

const NAMES = Object.keys(LOADERS) as readonly Name[];
/** So long after the first screen the others are fetched, that the next one opens at once; milliseconds. */
const IDLE_MS = 400;

/** `route`: the one asked for, or the one before it while its screen is on its way; null before the first one is there. */
interface Screens {
  readonly modules: Modules;
  readonly route: Route | null;
}

/**
 * The screens that are loaded. Not React's lazy: that shows what waits, and then holds back what has arrived for 300 ms.
 */
export function useScreens(wanted: Route): Screens {
  const [modules, setModules] = useState<Modules>({});
  const [shown, setShown] = useState<Route | null>(null);
  const load = useCallback(async (name: Name) => {
    const module = await LOADERS[name]();
    setModules((known) => (known[name] === undefined ? { ...known, [name]: module } : known));
  }, []);
  const ready = wanted.screen === 'releases' || modules[wanted.screen] !== undefined;
  if (ready && shown !== wanted) setShown(wanted);
  useEffect(() => {
    if (wanted.screen === 'releases') return;
    load(wanted.screen).catch((thrown) =>
      setModules(() => {
        // To the boundary around the window, which words it.
        throw thrown;
      }),
    );
  }, [wanted, load]);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => {
      // What cannot be had now is asked for again, and its failure told, when somebody goes there.
      for (const name of NAMES) load(name).catch(() => {});
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [ready, load]);
  return { modules, route: ready ? wanted : shown };
}
