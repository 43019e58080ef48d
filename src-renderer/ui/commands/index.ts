export { CommandProvider, useCommandRegistry, useCommands } from './context.tsx';
export { CommandPalette } from './Palette.tsx';
export { currentPlatform } from './platform.ts';
export type { Command } from './registry.ts';
export { Shortcut } from './Shortcut.tsx';
export { shortcutKeys } from './shortcut.ts';
