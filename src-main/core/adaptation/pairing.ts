import type { LanguageTag } from '#core/model/language.ts';
import { plainTokens } from '#core/text/tokens.ts';
import type { Slot } from './slots.ts';

/** A slot of the one text and what stands in its place in the other; one of the two is missing where nothing does. */
export interface SlotPair {
  readonly source: Slot | null;
  readonly segment: Slot | null;
  /** There is no other way to pair them. */
  readonly certain: boolean;
}

interface Item {
  readonly key: string;
  readonly weight: number;
  readonly slot: Slot | null;
}

/** Longer texts are not paired: nobody adapts a page by its values. */
const LONGEST = 400;
const WORD = 4;
const MARK = 1;
const SAME_VALUE = 6;
const SAME_KIND = 2;

/**
 * Pairs the slots of two texts of one language along the heaviest common subsequence of their tokens, where a slot
 * goes with any slot of its kind. Only pairs that differ are given, in reading order of the source.
 */
export function differingSlots(
  source: { readonly text: string; readonly slots: readonly Slot[] },
  segment: { readonly text: string; readonly slots: readonly Slot[] },
  language: LanguageTag,
): readonly SlotPair[] {
  const [from, to] = [itemsOf(source, language), itemsOf(segment, language)];
  if (from.length > LONGEST || to.length > LONGEST) return unpaired(source.slots, segment.slots);
  const partners = align(from, to);
  const pairs: SlotPair[] = [];
  const met = new Set<Slot>();
  for (const [i, item] of from.entries()) {
    if (item.slot === null) continue;
    const j = partners.get(i);
    const other = j === undefined ? null : (to[j]?.slot ?? null);
    if (other !== null) met.add(other);
    if (other?.key === item.slot.key) continue;
    const certain = other !== null && j !== undefined && isCertain(from, to, i, j);
    pairs.push({ source: item.slot, segment: other, certain });
  }
  for (const slot of segment.slots)
    if (!met.has(slot)) pairs.push({ source: null, segment: slot, certain: false });
  return pairs;
}

function unpaired(source: readonly Slot[], segment: readonly Slot[]): readonly SlotPair[] {
  const lacks = (slots: readonly Slot[], slot: Slot) =>
    !slots.some(({ kind, key }) => kind === slot.kind && key === slot.key);
  return [
    ...source
      .filter((slot) => lacks(segment, slot))
      .map((slot) => ({ source: slot, segment: null, certain: false })),
    ...segment
      .filter((slot) => lacks(source, slot))
      .map((slot) => ({ source: null, segment: slot, certain: false })),
  ];
}

/** Tokens, those of a slot as one. */
function itemsOf(
  { text, slots }: { readonly text: string; readonly slots: readonly Slot[] },
  language: LanguageTag,
) {
  const items: Item[] = [];
  let next = 0;
  for (const token of plainTokens(text, language)) {
    while (next < slots.length && (slots[next]?.end ?? 0) <= token.start) next++;
    const slot = slots[next];
    if (slot === undefined || token.end <= slot.start) {
      items.push({ key: token.form, weight: token.kind === 'punctuation' ? MARK : WORD, slot: null });
    } else if (items.at(-1)?.slot !== slot) {
      items.push({ key: `#${slot.kind}`, weight: SAME_KIND, slot });
    }
  }
  return items;
}

function weightOf(a: Item, b: Item): number {
  if (a.key !== b.key || (a.slot === null) !== (b.slot === null)) return 0;
  if (a.slot === null) return a.weight;
  return a.slot.key === b.slot?.key ? SAME_VALUE : SAME_KIND;
}

/** Index in `to` by index in `from`, for every item of the heaviest common subsequence. */
function align(from: readonly Item[], to: readonly Item[]): ReadonlyMap<number, number> {
  const width = to.length + 1;
  const best = new Uint32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const here = i * width + j;
      const paired = weightAt(from, to, i, j);
      best[here] = Math.max(
        best[here + width] ?? 0,
        best[here + 1] ?? 0,
        paired === 0 ? 0 : (best[here + width + 1] ?? 0) + paired,
      );
    }
  }
  const partners = new Map<number, number>();
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    const here = i * width + j;
    const paired = weightAt(from, to, i, j);
    if (paired > 0 && best[here] === (best[here + width + 1] ?? 0) + paired) partners.set(i++, j++);
    else if (best[here] === best[here + width]) i++;
    else j++;
  }
  return partners;
}

function weightAt(from: readonly Item[], to: readonly Item[], i: number, j: number): number {
  const [a, b] = [from[i], to[j]];
  return a === undefined || b === undefined ? 0 : weightOf(a, b);
}

/** As many slots of the kind in both texts, so that their order pairs them; or the same words on both sides. */
function isCertain(from: readonly Item[], to: readonly Item[], i: number, j: number): boolean {
  const kind = from[i]?.key;
  const before = (items: readonly Item[], at: number) =>
    items.slice(0, at).filter(({ key }) => key === kind).length;
  const count = (items: readonly Item[]) => before(items, items.length);
  if (count(from) === count(to) && before(from, i) === before(to, j)) return true;
  const same = (step: number) => {
    const [a, b] = [from[i + step], to[j + step]];
    return a?.key === b?.key && (a === undefined || a.slot === null || a.slot.key === b?.slot?.key);
  };
  return same(-1) && same(1);
}
