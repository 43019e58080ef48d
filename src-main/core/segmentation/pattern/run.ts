import type { Instruction, Program } from './compile.ts';
import { characterClass, SHORT_CLASSES } from './sets.ts';
import type { Assertion } from './syntax.ts';

/** How far from a position a pattern may look, UTF-16 units. What needs more does not match. */
const REACH = 500;

/** Most matches fail or succeed in a few steps; what takes more is run with a memory of where it has been. */
const QUICK_STEPS = 300;

const WORD = characterClass(`[${SHORT_CLASSES.w}]`, false);
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Where a program has been since the search began: the number of the search, for each step and distance. */
interface Memory {
  readonly visits: Uint32Array;
  search: number;
}

/** One search: `left`, the steps it may still take. */
interface Way {
  readonly program: Program;
  readonly text: string;
  readonly at: number;
  readonly memory: Memory | undefined;
  left: number;
}

/**
 * Runs programs. Only whether a pattern matches is asked, never what: so every pair of a step and a position has to be
 * visited once at most, and no pattern takes longer than its size times REACH (the bit-state search of RE2). One
 * matcher serves one text after the other.
 */
export class Matcher {
  readonly #memories = new Map<Program, Memory>();
  readonly #stack: number[] = [];

  /** Whether the pattern matches from `at`, forward or backward. Never throws. */
  matches(program: Program, text: string, at: number): boolean {
    if (!canStart(program, text, at)) return false;
    return (
      this.#walk(program, text, at, undefined) ??
      this.#walk(program, text, at, this.#memory(program)) ??
      false
    );
  }

  #memory(program: Program): Memory {
    let memory = this.#memories.get(program);
    if (memory === undefined) {
      memory = { visits: new Uint32Array(program.steps.length * (REACH + 1)), search: 0 };
      this.#memories.set(program, memory);
    }
    memory.search++;
    return memory;
  }

  /** Undefined where it took too many steps without a memory. */
  #walk(program: Program, text: string, at: number, memory: Memory | undefined): boolean | undefined {
    const stack = this.#stack;
    const bottom = stack.length;
    stack.push(program.first, at);
    const way: Way = { program, text, at, memory, left: memory ? Number.POSITIVE_INFINITY : QUICK_STEPS };
    let answer: boolean | undefined = false;
    while (stack.length > bottom && answer === false) {
      const position = stack.pop() ?? 0;
      answer = this.#follow(way, stack.pop() ?? 0, position);
    }
    stack.length = bottom;
    return answer;
  }

  /** Follows the steps from one place to a match (true) or an end (false); the other ways go onto the stack. */
  #follow(way: Way, start: number, from: number): boolean | undefined {
    const { program, text, at, memory } = way;
    let place = start;
    let position = from;
    let step = program.steps[place];
    while (step !== undefined && step.kind !== 'match') {
      if (way.left-- <= 0) return undefined;
      position = this.#advance(program, step, text, position);
      const distance = Math.abs(position - at);
      if (position < 0 || distance > REACH) return false;
      if (step.kind === 'split') {
        if (memory !== undefined && !isNew(memory, place, distance)) return false;
        this.#stack.push(step.other, position);
      }
      place = step.next;
      step = program.steps[place];
    }
    return true;
  }

  /** The position after a step, or -1 where it does not match. */
  #advance(program: Program, step: Instruction, text: string, position: number): number {
    switch (step.kind) {
      case 'set':
        return move(program.forward, text, position, step.set);
      case 'assertion':
        return holds(step.at, text, position) ? position : -1;
      case 'look':
        return this.matches(step.program, text, position) === step.negative ? -1 : position;
      default:
        return position;
    }
  }
}

/** Whether the character at hand may be the first of a match: settles most questions without a search. */
export function canStart({ head, forward }: Program, text: string, at: number): boolean {
  if (head === undefined) return true;
  const codePoint = forward ? text.codePointAt(at) : codePointBefore(text, at);
  return codePoint !== undefined && head.has(codePoint);
}

function isNew(memory: Memory, place: number, distance: number): boolean {
  const at = place * (REACH + 1) + distance;
  if (memory.visits[at] === memory.search) return false;
  memory.visits[at] = memory.search;
  return true;
}

/** The position after the character ahead (behind, when going backward), or -1 where the set lacks it. */
function move(
  forward: boolean,
  text: string,
  position: number,
  set: { has(codePoint: number): boolean },
): number {
  const codePoint = forward ? text.codePointAt(position) : codePointBefore(text, position);
  if (codePoint === undefined || !set.has(codePoint)) return -1;
  const width = codePoint > 0xffff ? 2 : 1;
  return forward ? position + width : position - width;
}

function codePointBefore(text: string, position: number): number | undefined {
  if (position <= 0) return undefined;
  const unit = text.charCodeAt(position - 1);
  if (unit < 0xdc00 || unit > 0xdfff || position < 2) return unit;
  const pair = text.codePointAt(position - 2) ?? 0;
  return pair > 0xffff ? pair : unit;
}

function holds(assertion: Assertion, text: string, position: number): boolean {
  switch (assertion) {
    case 'start':
      return position === 0;
    case 'end':
      return position === text.length;
    case 'last-line-end':
      return (
        position === text.length || (position === text.length - 1 && LINE_END.test(text[position] ?? ''))
      );
    case 'line-start':
      return position === 0 || LINE_END.test(text[position - 1] ?? '');
    case 'line-end':
      return position === text.length || LINE_END.test(text[position] ?? '');
    case 'boundary':
      return isWordAt(text, position) !== isWordBefore(text, position);
    case 'inside':
      return isWordAt(text, position) === isWordBefore(text, position);
  }
}

const isWordAt = (text: string, position: number): boolean => {
  const codePoint = text.codePointAt(position);
  return codePoint !== undefined && WORD.has(codePoint);
};

const isWordBefore = (text: string, position: number): boolean => {
  const codePoint = codePointBefore(text, position);
  return codePoint !== undefined && WORD.has(codePoint);
};
