import { expect, test } from 'vitest';
import {
  MATCH_KEYS,
  matchShortcut,
  SHORTCUTS,
  TERM_KEYS,
  termShortcut,
} from '#renderer/features/workspace/shortcuts.ts';

/** Keys of the whole application and of the export button, which act in the workspace too. */
const EVERYWHERE = ['$mod+KeyN', 'Alt+KeyN', '$mod+Shift+KeyP', '$mod+Comma', '$mod+KeyE'];

test('no two commands of the workspace share a shortcut', () => {
  const keys = [
    ...Object.values(SHORTCUTS),
    ...Array.from({ length: MATCH_KEYS }, (_, position) => matchShortcut(position)),
    ...Array.from({ length: TERM_KEYS }, (_, position) => termShortcut(position)),
    ...EVERYWHERE,
  ];
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
