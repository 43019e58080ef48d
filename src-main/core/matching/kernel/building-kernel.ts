import { BUILDING_MODULE } from './building-module.ts';
import { instantiate, type KernelMemory } from './kernel.ts';

/** A variable of the kernel. */
interface Variable {
  readonly value: number;
}

/** The functions and variables of building.as; all numbers are addresses, counts or code units. */
export interface BuildingKernel {
  readonly classes: Variable;
  readonly folds: Variable;
  readonly formChars: Variable;
  readonly formCount: Variable;
  readonly forms: Variable;
  readonly stoppedAt: Variable;
  readonly textCount: Variable;
  readonly tokenCount: Variable;
  open(isFrench: boolean): void;
  take(bytes: number): number;
  takeClear(bytes: number): number;
  addTexts(
    texts: number,
    bounds: number,
    units: number,
    origins: number,
    first: number,
    count: number,
  ): number;
  beginRow(most: number): void;
  addToken(from: number, to: number, kind: number): void;
  endRow(unit: number, origin: number, textHash: number): void;
  addRows(from: number, to: number): void;
  internForm(from: number, to: number, kind: number): number;
  sort(values: number, count: number, order: number): void;
  rank(): number;
  arrange(
    idOf: number,
    counts: number,
    bits: number,
    languages: number,
    width: number,
    records: number,
    units: number,
    textHashes: number,
    coreHashes: number,
    coreRanks: number,
    tokens: number,
    lengths: number,
    lists: number,
  ): number;
  countStems(
    lists: number,
    listEnds: number,
    stemEnds: number,
    stemForms: number,
    stems: number,
    texts: number,
    counts: number,
    stemBitmaps: number,
  ): number;
  fillBitmaps(stemBitmaps: number, stems: number, bitmaps: number, bitmapBytes: number): void;
  encodeLists(forms: number): number;
}

export function createBuildingKernel(memory: KernelMemory): BuildingKernel {
  return instantiate(BUILDING_MODULE, memory) as BuildingKernel;
}
