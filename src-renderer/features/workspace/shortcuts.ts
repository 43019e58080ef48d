/** The workspace's keys in tinykeys syntax: physical keys, so that they work on an Arabic layout; never Ctrl+Alt+digit. */
export const SHORTCUTS = {
  confirm: '$mod+Enter',
  undo: '$mod+KeyZ',
  redo: '$mod+KeyY',
  redoAlternative: '$mod+Shift+KeyZ',
  bold: '$mod+KeyB',
  italic: '$mod+KeyI',
  underline: '$mod+KeyU',
  link: '$mod+KeyK',
  superscript: '$mod+Shift+Period',
  subscript: '$mod+Shift+Comma',
  noBreakSpace: '$mod+Shift+Space',
  pretranslate: '$mod+Shift+KeyF',
  copySource: '$mod+Shift+KeyS',
  insertValue: 'F9',
  previousSegment: 'Alt+ArrowUp',
  nextSegment: 'Alt+ArrowDown',
  previousToWork: 'Alt+Shift+ArrowUp',
  nextToWork: 'Alt+Shift+ArrowDown',
  edit: 'F2',
  otherPane: 'F6',
  nextIssue: 'F8',
  previousIssue: 'Shift+F8',
  applyFix: '$mod+Period',
  silenceIssue: '$mod+F8',
  addTerm: '$mod+Shift+KeyL',
  togglePanel: '$mod+Shift+KeyE',
  showMatches: '$mod+Shift+KeyM',
  searchMemory: '$mod+Shift+KeyK',
  showTerms: '$mod+Shift+KeyG',
  showNames: 'Alt+Shift+KeyN',
  showIssues: '$mod+Shift+KeyX',
  showHistory: '$mod+Shift+KeyH',
} as const;

/** Ctrl+1 to Ctrl+9. */
export const MATCH_KEYS = 9;
/** Ctrl+Shift+1 to Ctrl+Shift+9. */
export const TERM_KEYS = 9;

export const matchShortcut = (position: number): string => `$mod+Digit${position + 1}`;
export const termShortcut = (position: number): string => `$mod+Shift+Digit${position + 1}`;
