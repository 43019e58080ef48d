/** Properties of TMX that mean something here. */

/** The neighbours: ours, memoQ's (whose text is a `seg` of its own) and OmegaT's. */
export const NEIGHBOURS: ReadonlyMap<string, 'previous' | 'next'> = new Map([
  ['x-previous', 'previous'],
  ['x-next', 'next'],
  ['x-context-pre', 'previous'],
  ['x-context-post', 'next'],
  ['prev', 'previous'],
  ['next', 'next'],
]);

/**
 * Those that our export writes for what a unit has in columns of its own. `x-markup`: the segment's codes are those of
 * the program it came from.
 */
export const OWN_PROPERTIES: ReadonlySet<string> = new Set(['x-previous', 'x-next', 'x-part']);
