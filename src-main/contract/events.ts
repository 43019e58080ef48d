import type { Progress } from './jobs.ts';

/** Events sent to windows. `changed` says what changed, never how: the reply of the operation carries the new view. */
export interface Events {
  /** `revision` rises with each change of the area; `release` for the area `release` only. */
  readonly changed: {
    readonly area: 'releases' | 'release' | 'memory' | 'glossary' | 'settings';
    readonly revision: number;
    readonly release?: number;
  };
  /** How far a long operation has come, some ten times a second at most; its reply is its end. */
  readonly progress: Progress;
  /** A choice in the application menu, sent to the window in front only. */
  readonly command: { readonly command: MenuCommand };
}

export const MENU_COMMANDS = ['undo', 'redo', 'newRelease', 'settings', 'palette'] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
export type EventName = keyof Events;
export const EVENT_NAMES: readonly EventName[] = ['changed', 'progress', 'command'];

/** An event on its way to a window. */
export interface EventMessage<Name extends EventName = EventName> {
  readonly name: Name;
  readonly payload: Events[Name];
}
