import { type Grapheme, LONGEST_GRAPHEME, type Place, readSpelling, type Spelling } from './spelling.ts';

/** Costs of one grapheme for another, against 0.9 for a consonant left out (spelling.ts). */
const RARE = 0.2;
/** Both scripts write it alike, so Hassan and Hussein may well be meant. */
const RARE_VOWEL_WITHIN = 0.3;
const RARE_BOTH = 0.35;
const NEAR = 0.5;
const NEAR_VOWEL = 0.55;
const NEAR_VOWEL_WITHIN = 0.85;
const OTHER = 1.2;

function exchange(a: Grapheme, b: Grapheme, across: boolean): number {
  if ((a.usual & b.usual) !== 0 || a.text === b.text) return 0;
  if ((a.usual & b.rare) !== 0 || (a.rare & b.usual) !== 0) {
    return !across && a.vowel && b.vowel ? RARE_VOWEL_WITHIN : RARE;
  }
  if ((a.rare & b.rare) !== 0) return RARE_BOTH;
  if ((a.near & b.usual) !== 0 || (a.usual & b.near) !== 0) {
    if (!a.vowel || !b.vowel) return NEAR;
    return across ? NEAR_VOWEL : NEAR_VOWEL_WITHIN;
  }
  return OTHER;
}

/** Room for the rows of `distance`, kept from one call to the next. */
export class Costs {
  #cells = new Float64Array(ROWS * 32);

  /** Infinite costs for rows of this width. */
  rows(width: number): Float64Array {
    const size = ROWS * width;
    if (size > this.#cells.length) this.#cells = new Float64Array(2 * size);
    return this.#cells.fill(Number.POSITIVE_INFINITY, 0, size);
  }
}

/**
 * The least cost of turning one spelling into the other: an edit distance (Wagner and Fischer 1974) over letters and
 * letter groups of either side, weighted by sounds. Symmetric. Memory: a few rows.
 * Infinity where it is more than `most`: given up as soon as no way to the end can cost less.
 */
export function distance(a: Spelling, b: Spelling, most: number, room: Costs): number {
  const across = a.arabic !== b.arabic;
  const width = b.places.length + 1;
  // Rows take turns: a grapheme reaches at most LONGEST_GRAPHEME rows ahead.
  const costs = room.rows(width);
  costs[0] = 0;
  let lastReached = 0;
  for (let i = 0; i <= a.places.length; i++) {
    if (i > lastReached) return Number.POSITIVE_INFINITY;
    const row = (i % ROWS) * width;
    dropAlong(costs, row, b, across);
    const left = a.places[i];
    if (left === undefined) break;
    const dropped = dropCost(left, across);
    for (let j = 0; j < width; j++) {
      const here = costs[row + j] ?? 0;
      if (here > most) continue;
      lastReached = Math.max(lastReached, i + left.longest);
      relax(costs, ((i + 1) % ROWS) * width + j, here + dropped);
      const others = b.places[j]?.graphemes;
      if (others === undefined) continue;
      for (const one of left.graphemes) {
        const target = ((i + one.text.length) % ROWS) * width + j;
        exchangeAll(costs, target, here, one, others, across);
      }
    }
    costs.fill(Number.POSITIVE_INFINITY, row, row + width);
  }
  const cost = costs[(a.places.length % ROWS) * width + width - 1] ?? 0;
  return cost <= most ? cost : Number.POSITIVE_INFINITY;
}

const ROWS = LONGEST_GRAPHEME + 1;

/** Exchanges one grapheme for each of those at a place of the other spelling. */
function exchangeAll(
  costs: Float64Array,
  target: number,
  here: number,
  one: Grapheme,
  others: readonly Grapheme[],
  across: boolean,
): void {
  for (const other of others) {
    relax(costs, target + other.text.length, here + exchange(one, other, across));
  }
}

const dropCost = (place: Place, across: boolean): number => (across ? place.dropAcross : place.dropWithin);

/** Leaves out letters of the spelling that runs along the row. */
function dropAlong(costs: Float64Array, row: number, spelling: Spelling, across: boolean): void {
  let at = row;
  for (const place of spelling.places) {
    relax(costs, at + 1, (costs[at] ?? 0) + dropCost(place, across));
    at += 1;
  }
}

function relax(costs: Float64Array, at: number, value: number): void {
  if (value < (costs[at] ?? 0)) costs[at] = value;
}

/** Whether an initial may stand for the word, whichever of the two is the initial. */
export function soundsAlike(a: string, b: string): boolean {
  return firstsOf(a).some((one) => firstsOf(b).some((other) => exchange(one, other, true) < NEAR));
}

const firstsOf = (text: string): readonly Grapheme[] =>
  readSpelling(text.slice(0, LONGEST_GRAPHEME)).places[0]?.graphemes ?? [];
