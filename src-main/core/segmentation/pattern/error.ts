import type { PatternFault } from '#core/model/segmentation.ts';

/** A pattern that cannot be used. */
export class PatternError extends Error {
  readonly fault: PatternFault;
  /** The part of the pattern that is meant. */
  readonly part: string;

  constructor(fault: PatternFault, part: string) {
    super(`${fault}: ${part}`);
    this.name = 'PatternError';
    this.fault = fault;
    this.part = part;
  }
}
