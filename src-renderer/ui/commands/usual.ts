/** Browsers keep Ctrl+N for themselves: there the command has a shortcut that reaches the page. */
export const NEW_RELEASE_SHORTCUT = window.balagh ? '$mod+KeyN' : 'Alt+KeyN';

export const PALETTE_SHORTCUT = '$mod+Shift+KeyP';
