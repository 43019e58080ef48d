import { PatternError } from './error.ts';
import { factored } from './factor.ts';
import { type CharacterSet, unionOf } from './sets.ts';
import type { Assertion, Pattern } from './syntax.ts';

/** One step of a program; numbers are places in it. */
export type Instruction =
  | { readonly kind: 'match' }
  | { readonly kind: 'set'; readonly set: CharacterSet; readonly next: number }
  | { readonly kind: 'split'; readonly next: number; readonly other: number }
  | { readonly kind: 'assertion'; readonly at: Assertion; readonly next: number }
  | { readonly kind: 'look'; readonly program: Program; readonly negative: boolean; readonly next: number };

/** A pattern ready to run from a position, forward or backward. */
export interface Program {
  readonly forward: boolean;
  readonly first: number;
  readonly steps: readonly Instruction[];
  /** What the first character must be; undefined where none is needed. */
  readonly head: CharacterSet | undefined;
  /** How much work it may be, roughly: its length, and more for everything that repeats without end. */
  readonly cost: number;
}

const LOOP_COST = 100;

/** Counts are written out: `(a{1,100}){1,100}` would be large. */
const MOST_INSTRUCTIONS = 20_000;

/** A program for the pattern (Thompson 1968). Error: PatternError `too-large`. */
export function compile(pattern: Pattern, forward: boolean): Program {
  const writer = new Writer(forward);
  const last = writer.add({ kind: 'match' });
  const first = writer.write(pattern, last);
  const { steps, extraCost } = writer;
  return { forward, first, steps, head: headOf(steps, first), cost: steps.length + extraCost };
}

function headOf(steps: readonly Instruction[], first: number): CharacterSet | undefined {
  const sets = new Set<CharacterSet>();
  const seen = new Set<number>();
  const open = [first];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    const step = steps[place];
    if (step === undefined || step.kind === 'match') return undefined;
    if (step.kind === 'set') sets.add(step.set);
    else {
      open.push(step.next);
      if (step.kind === 'split') open.push(step.other);
    }
  }
  return unionOf([...sets]);
}

class Writer {
  readonly steps: Instruction[] = [];
  /** Beyond the number of steps. */
  extraCost = 0;
  readonly #forward: boolean;

  constructor(forward: boolean) {
    this.#forward = forward;
  }

  add(step: Instruction): number {
    if (this.steps.length >= MOST_INSTRUCTIONS) throw new PatternError('too-large', '{,}');
    this.steps.push(step);
    return this.steps.length - 1;
  }

  /** Writes a pattern so that `next` follows it; returns where it begins. */
  write(pattern: Pattern, next: number): number {
    switch (pattern.kind) {
      case 'sequence':
        return this.#sequence(pattern.parts, next);
      case 'choice':
        return factored(pattern.parts, this.#forward)
          .map((part) => this.write(part, next))
          .reduceRight((other, first) => this.add({ kind: 'split', next: first, other }));
      case 'set':
        return this.add({ kind: 'set', set: pattern.set, next });
      case 'assertion':
        return this.add({ kind: 'assertion', at: pattern.at, next });
      case 'look': {
        const program = compile(pattern.body, pattern.ahead);
        this.extraCost += program.cost;
        return this.add({ kind: 'look', program, negative: pattern.negative, next });
      }
      case 'repeat':
        return this.#repeat(pattern, next);
    }
  }

  #sequence(parts: readonly Pattern[], next: number): number {
    const order = this.#forward ? [...parts].reverse() : parts;
    return order.reduce((after, part) => this.write(part, after), next);
  }

  #repeat({ body, least, most }: Extract<Pattern, { kind: 'repeat' }>, next: number): number {
    let after = next;
    if (most === Number.POSITIVE_INFINITY) {
      // The way out comes first: whether a rule matches does not depend on the order, and the way out is short.
      const loop = this.add({ kind: 'match' });
      this.extraCost += LOOP_COST;
      this.steps[loop] = { kind: 'split', next, other: this.write(body, loop) };
      after = loop;
    } else {
      for (let times = least; times < most; times++) {
        after = this.add({ kind: 'split', next, other: this.write(body, after) });
      }
    }
    for (let times = 0; times < least; times++) after = this.write(body, after);
    return after;
  }
}
