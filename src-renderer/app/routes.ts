import { useCallback, useMemo, useSyncExternalStore } from 'react';

export type Route =
  | { readonly screen: 'releases' }
  | { readonly screen: 'release'; readonly id: number }
  /** `unit`: the unit to show beside the table. */
  | { readonly screen: 'memory'; readonly unit?: number }
  | { readonly screen: 'glossary' }
  | { readonly screen: 'settings' }
  /** Terms to be extracted from a release, or from the memory. */
  | { readonly screen: 'extraction'; readonly release: number | null };

/** The screen that an address (`location.hash`) stands for; the list of releases where it stands for none. */
export function parseRoute(hash: string): Route {
  const release = /^#\/release\/([1-9]\d{0,14})$/.exec(hash);
  if (release) return { screen: 'release', id: Number(release[1]) };
  const extraction = /^#\/terms(?:\/([1-9]\d{0,14}))?$/.exec(hash);
  if (extraction)
    return { screen: 'extraction', release: extraction[1] === undefined ? null : Number(extraction[1]) };
  if (hash === '#/settings') return { screen: 'settings' };
  const unit = /^#\/memory\/([1-9]\d{0,14})$/.exec(hash);
  if (unit) return { screen: 'memory', unit: Number(unit[1]) };
  if (hash === '#/memory') return { screen: 'memory' };
  if (hash === '#/glossary') return { screen: 'glossary' };
  return { screen: 'releases' };
}

export function formatRoute(route: Route): string {
  if (route.screen === 'extraction') return route.release === null ? '#/terms' : `#/terms/${route.release}`;
  if (route.screen === 'memory' && route.unit !== undefined) return `#/memory/${route.unit}`;
  return route.screen === 'release' ? `#/release/${route.id}` : `#/${route.screen}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The screen at hand, and how to go to another; the browser's back and forward work. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((route: Route) => {
    window.location.hash = formatRoute(route);
  }, []);
  const route = useMemo(() => parseRoute(hash), [hash]);
  return [route, go];
}
