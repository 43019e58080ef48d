import { describe, expect, it } from 'vitest';
import { matchesShortcut, shortcutKeys, typesCharacter } from '#renderer/ui/commands/shortcut.ts';
import { press } from './press.ts';

describe('matchesShortcut', () => {
  it('takes the key by its place where the layout is Arabic', () => {
    expect(matchesShortcut(press('KeyZ', 'ئ', ['Control']), '$mod+KeyZ')).toBe(true);
  });

  it('takes the letter printed on the key where the layout is Latin', () => {
    // AZERTY: the key marked Z stands where QWERTY has W.
    expect(matchesShortcut(press('KeyW', 'z', ['Control']), '$mod+KeyZ')).toBe(true);
    expect(matchesShortcut(press('KeyZ', 'w', ['Control']), '$mod+KeyZ')).toBe(false);
  });

  it('takes digits by their place, since AZERTY needs Shift for them', () => {
    expect(matchesShortcut(press('Digit1', '&', ['Control']), '$mod+Digit1')).toBe(true);
  });

  it('wants exactly its modifiers', () => {
    expect(matchesShortcut(press('KeyP', 'P', ['Control', 'Shift']), '$mod+Shift+KeyP')).toBe(true);
    expect(matchesShortcut(press('KeyP', 'p', ['Control']), '$mod+Shift+KeyP')).toBe(false);
    expect(matchesShortcut(press('KeyP', 'P', ['Control', 'Shift', 'Alt']), '$mod+Shift+KeyP')).toBe(false);
  });

  it('takes keys by name', () => {
    expect(matchesShortcut(press('Enter', 'Enter', ['Control']), '$mod+Enter')).toBe(true);
    expect(matchesShortcut(press('NumpadEnter', 'Enter', ['Control']), '$mod+Enter')).toBe(true);
    expect(matchesShortcut(press('Comma', 'و', ['Control']), '$mod+Comma')).toBe(true);
  });
});

describe('what a shortcut is called', () => {
  it('follows the platform', () => {
    expect(shortcutKeys('$mod+Shift+KeyP', 'linux')).toEqual(['Ctrl', 'Shift', 'P']);
    expect(shortcutKeys('$mod+Shift+KeyP', 'darwin')).toEqual(['⌘', '⇧', 'P']);
    expect(shortcutKeys('Alt+ArrowDown', 'win32')).toEqual(['Alt', '↓']);
    expect(shortcutKeys('$mod+Digit1', 'linux')).toEqual(['Ctrl', '1']);
    expect(shortcutKeys('$mod+Shift+Delete', 'linux', { Shift: 'Maj', Delete: 'Suppr' })).toEqual([
      'Ctrl',
      'Maj',
      'Suppr',
    ]);
  });
});

describe('typesCharacter', () => {
  it('is true of what would write into a field', () => {
    expect(['KeyA', 'Shift+Slash', 'Digit1'].map(typesCharacter)).toEqual([true, true, true]);
    expect(['$mod+KeyA', 'Alt+Digit1', 'F2', 'Escape'].map(typesCharacter)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
