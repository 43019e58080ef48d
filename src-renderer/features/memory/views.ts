/** What the memory's screen shows: all units, or those that repeat or contradict each other. */
export const VIEWS = ['units', 'duplicates', 'conflicts'] as const;
export type View = (typeof VIEWS)[number];
