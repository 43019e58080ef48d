import type { SealedIndex } from './sealed-index.ts';

/** Texts of one score. */
export interface Tied {
  readonly raw: number;
  /** The newest unit first. Put in order when first asked for: of ten thousand equal texts most are never looked at. */
  readonly ranks: readonly number[];
}

/** Collects texts by their scores. */
export class TiedTexts {
  readonly #index: SealedIndex;
  readonly #byScore = new Map<number, number[]>();

  constructor(index: SealedIndex) {
    this.#index = index;
  }

  add(rank: number, raw: number): void {
    const known = this.#byScore.get(raw);
    if (known === undefined) this.#byScore.set(raw, [rank]);
    else known.push(rank);
  }

  /** The best score first. */
  list(): readonly Tied[] {
    const scores = [...this.#byScore.keys()].sort((a, b) => b - a);
    return scores.map((raw) => this.#tied(raw, this.#byScore.get(raw) ?? []));
  }

  #tied(raw: number, ranks: number[]): Tied {
    const units = this.#index.words('units');
    let inOrder = ranks.length < 2;
    return {
      raw,
      get ranks() {
        if (!inOrder) ranks.sort((a, b) => (units[b] ?? 0) - (units[a] ?? 0));
        inOrder = true;
        return ranks;
      },
    };
  }
}
