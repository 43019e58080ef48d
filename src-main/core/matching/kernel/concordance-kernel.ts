import { CONCORDANCE_MODULE } from './concordance-module.ts';
import { instantiate, type KernelMemory } from './kernel.ts';

/** The functions of concordance.as; all numbers are addresses, counts or bits. */
export interface ConcordanceKernel {
  openTexts(
    tokens: number,
    width: number,
    records: number,
    chars: number,
    charCount: number,
    charEnds: number,
    forms: number,
    postings: number,
    postingEnds: number,
    units: number,
    texts: number,
    lengths: number,
    lengthCount: number,
    table: number,
    rows: number,
    rowBytes: number,
    blockForms: number,
  ): void;
  findForms(
    pattern: number,
    length: number,
    place: number,
    bit: number,
    list: number,
    listed: number,
    runs: number,
  ): number;
  listForms(list: number, count: number, bit: number): number;
  forgetForms(list: number, count: number): void;
  listBytes(list: number, count: number): number;
  uniteLists(list: number, from: number, count: number, most: number, bitmap: number): number;
  bytesRead(): number;
  intersect(a: number, b: number, bytes: number): void;
  unite(a: number, b: number, bytes: number): void;
  complement(a: number, b: number, bytes: number): void;
  countBits(bitmap: number, bytes: number): number;
  bitsToList(bitmap: number, bytes: number, out: number): number;
  uniteRows(one: number, two: number, bitmap: number): void;
  keepTexts(
    bitmap: number,
    bytes: number,
    starts: number,
    finals: number,
    most: number,
    looked: number,
    ranks: number,
  ): void;
  listOrigins(out: number, most: number): number;
  markOrigins(list: number, count: number, bitmap: number, bytes: number): void;
  dropUnits(bitmap: number, gone: number): void;
  highestUnit(): number;
  /** 1 or 0, as isInOrder. */
  hasRepeats(seen: number): number;
  isInOrder(): number;
  unitsToBits(bitmap: number, bytes: number, out: number): void;
  lowestUnits(bitmap: number, limit: number, inOrder: number, heap: number): number;
}

export function createConcordanceKernel(memory: KernelMemory): ConcordanceKernel {
  return instantiate(CONCORDANCE_MODULE, memory) as ConcordanceKernel;
}
