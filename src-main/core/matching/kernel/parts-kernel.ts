import { instantiate, type KernelMemory } from './kernel.ts';
import { PARTS_MODULE } from './parts-module.ts';

/** The functions of parts.as; all numbers are addresses or counts. */
export interface PartsKernel {
  markForms(
    chars: number,
    ends: number,
    from: number,
    to: number,
    letters: number,
    next: number,
    found: number,
    sets: number,
  ): void;
  markTexts(
    tokens: number,
    width: number,
    records: number,
    first: number,
    count: number,
    sets: number,
    columns: number,
    out: number,
    outBytes: number,
  ): void;
}

export function createPartsKernel(memory: KernelMemory): PartsKernel {
  return instantiate(PARTS_MODULE, memory) as PartsKernel;
}
