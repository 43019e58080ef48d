import type { CharacterSet } from './sets.ts';
import type { Pattern } from './syntax.ts';

/**
 * The alternatives of a choice with what they begin with (end with, going backward) taken out: `mr|mrs|ms` as
 * `m(r|rs|s)` and so on. A list of a hundred abbreviations becomes a tree of letters. Which alternative comes first does
 * not matter, as only whether a pattern matches is asked.
 */
export function factored(parts: readonly Pattern[], forward: boolean): readonly Pattern[] {
  const groups = new Map<CharacterSet, Pattern[]>();
  const whole: Pattern[] = [];
  for (const part of parts) {
    const taken = headTaken(part, forward);
    if (taken === undefined) whole.push(part);
    else groups.set(taken.set, [...(groups.get(taken.set) ?? []), taken.rest]);
  }
  for (const [set, rests] of groups) {
    const head: Pattern = { kind: 'set', set };
    const rest: Pattern = rests.length === 1 ? (rests[0] ?? head) : { kind: 'choice', parts: rests };
    whole.push({ kind: 'sequence', parts: forward ? [head, rest] : [rest, head] });
  }
  return whole;
}

/** The character that a pattern begins with, and the rest of it. */
function headTaken(part: Pattern, forward: boolean): { set: CharacterSet; rest: Pattern } | undefined {
  if (part.kind === 'set') return { set: part.set, rest: { kind: 'sequence', parts: [] } };
  if (part.kind !== 'sequence') return undefined;
  const head = forward ? part.parts[0] : part.parts.at(-1);
  if (head?.kind !== 'set') return undefined;
  const parts = forward ? part.parts.slice(1) : part.parts.slice(0, -1);
  return { set: head.set, rest: { kind: 'sequence', parts } };
}
