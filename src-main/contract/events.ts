/** Events broadcast to every window: what changed, never how. The reply of the operation carries the new view. */
export interface Events {
  /** `revision` rises with each change of the area; `release` for the area `release` only. */
  readonly changed: {
    readonly area: 'releases' | 'release' | 'memory' | 'glossary' | 'settings';
    readonly revision: number;
    readonly release?: number;
  };
}
export type EventName = keyof Events;
export const EVENT_NAMES: readonly EventName[] = ['changed'];

/** An event on its way to a window. */
export interface EventMessage<Name extends EventName = EventName> {
  readonly name: Name;
  readonly payload: Events[Name];
}
