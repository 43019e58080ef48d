/** Width of the panel in pixels: remembered by this window's browser storage, since it belongs to the screen. */
export const PANEL_WIDTHS = { least: 272, most: 560, usual: 340 } as const;
const KEY = 'balagh.workspace.panel-width';

export const clampWidth = (width: number): number =>
  Math.min(Math.max(Math.round(width), PANEL_WIDTHS.least), PANEL_WIDTHS.most);

export function storedWidth(): number {
  const stored = Number(window.localStorage.getItem(KEY));
  return stored > 0 ? clampWidth(stored) : PANEL_WIDTHS.usual;
}

export function storeWidth(width: number): number {
  window.localStorage.setItem(KEY, String(width));
  return width;
}
