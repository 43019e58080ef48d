/** Browsers keep Ctrl+N for themselves: there the command has a shortcut that reaches the page. */
export const NEW_RELEASE_SHORTCUT = window.balagh ? '$mod+KeyN' : 'Alt+KeyN';
