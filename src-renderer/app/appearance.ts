import { useLayoutEffect } from 'react';
import { useSettings } from '../client/settings.tsx';

/** Puts theme and density on the page, where ui/tokens.css reads them. */
export function useAppearance(): void {
  const { theme, density } = useSettings().settings;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    dataset.density = density;
  }, [theme, density]);
}
