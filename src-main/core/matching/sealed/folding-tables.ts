import { classOfUnit, keyOfUnit } from '#core/text/token-scanner.ts';
import type { BuildingMemory } from './building-memory.ts';

/** As scan.as: what a code unit is folded to that is neither one code unit nor two. */
const DROPPED = 1;
const ODD = 2;

/** The tables of folding and classes of scan.as, filled in as code units are met. */
export class FoldingTables {
  readonly #memory: BuildingMemory;

  constructor(memory: BuildingMemory) {
    this.#memory = memory;
  }

  /** Enters what stopped the kernel; false where only token-scanner.ts knows what to do with it. */
  learn(unit: number): boolean {
    const { folds, classes } = this.#memory.kernel;
    const folded = foldingOf(unit);
    this.#memory.words(folds.value + unit * 4, 1)[0] = folded;
    if (folded === ODD) return false;
    for (const part of [folded & 0xffff, folded >>> 16])
      if (part > ODD) this.#memory.bytes(classes.value + part, 1)[0] = classOfUnit(part);
    return true;
  }
}

function foldingOf(unit: number): number {
  const key = keyOfUnit(unit);
  const [first, second = 0] = Array.from(key, (_, at) => key.charCodeAt(at));
  if (first === undefined) return DROPPED;
  const isOdd = key.length > 2 || Math.min(first, second || first) <= ODD || /[\ud800-\udfff]/.test(key);
  return isOdd ? ODD : first | (second << 16);
}
