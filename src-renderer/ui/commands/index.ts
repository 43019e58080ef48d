export { CommandProvider, useCommandRegistry, useCommands } from './context.tsx';
export { CommandPalette } from './Palette.tsx';
export type { Command } from './registry.ts';
export { Shortcut } from './Shortcut.tsx';
export { useShortcutKeys } from './use-shortcut-keys.ts';
