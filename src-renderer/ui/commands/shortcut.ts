import { matchKeybindingPress, parseKeybinding } from 'tinykeys';

export type Platform = 'darwin' | 'win32' | 'linux';

const ASCII_LETTER = /^[a-z]$/i;

/**
 * Whether a key press is the shortcut. Keys are physical (`KeyS`, `Digit1`, `Enter`), so that shortcuts work on
 * an Arabic layout. Where the layout yields Latin letters, the letter printed on the key decides instead:
 * Ctrl+Z on a French AZERTY keyboard is the key marked Z, whose code is `KeyW`.
 */
export function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const press = parseKeybinding(shortcut)[0];
  if (!press) return false;
  const [required, optional, key] = press;
  if (typeof key === 'string' && /^Key[A-Z]$/.test(key) && ASCII_LETTER.test(event.key)) {
    if (event.key.toLowerCase() !== key.slice(3).toLowerCase()) return false;
    return matchKeybindingPress(event, [required, optional, event.key]);
  }
  return matchKeybindingPress(event, press);
}

/** Whether the shortcut would type a character, so that it must not act inside a field. */
export function typesCharacter(shortcut: string): boolean {
  const press = parseKeybinding(shortcut)[0];
  if (!press) return false;
  const [required, , key] = press;
  const held = required.some((modifier) => modifier !== 'Shift');
  return !held && typeof key === 'string' && (key.length === 1 || /^(Key|Digit|Slash)/.test(key));
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  $mod: '⌘',
  Meta: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};
const WORDS: Readonly<Record<string, string>> = { $mod: 'Ctrl', Control: 'Ctrl', Meta: 'Win' };
const KEY_SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Minus: '-',
  Equal: '+',
  Enter: '↵',
  Backspace: '⌫',
};

/**
 * The parts of a shortcut as printed on keys, in the order they are pressed: `['Ctrl', 'Shift', 'P']`. `names`: what
 * keyboards of the interface's language have on the keys whose name is a word.
 */
export function shortcutKeys(
  shortcut: string,
  platform: Platform,
  names: Readonly<Record<string, string>> = {},
): readonly string[] {
  return shortcut.split('+').map((part) => {
    const modifier = platform === 'darwin' ? MAC_SIGNS[part] : WORDS[part];
    if (modifier) return modifier;
    return names[part] ?? KEY_SIGNS[part] ?? part.replace(/^(Key|Digit)(?=.)/, '');
  });
}
