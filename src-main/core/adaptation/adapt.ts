import type { TermHit } from '#core/model/glossary.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { AdaptedValue, ValueToCheck } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { applyEdits, type Change, type Edit, moved, overlaps } from './edit.ts';
import { differingSlots, type SlotPair } from './pairing.ts';
import { type Slot, slotsOf } from './slots.ts';
import { changesFor, type Proposal, placesOf, wordingOf } from './target-change.ts';

/** What a glossary finds in a text. */
export type Recognise = (text: string, from: LanguageTag, to: readonly LanguageTag[]) => readonly TermHit[];

export interface AdaptationInput {
  /** The source of a match and the segment at hand, both in `from`. */
  readonly source: string;
  readonly segment: string;
  readonly from: LanguageTag;
  /** The match's translation. */
  readonly target: RichText;
  readonly to: LanguageTag;
  readonly recognise: Recognise;
}

export interface Adaptation {
  readonly content: RichText;
  readonly adapted: readonly AdaptedValue[];
  readonly toCheck: readonly ValueToCheck[];
}

/**
 * Puts the numbers, dates, weekdays and names of a segment into the translation of a similar sentence, where it is
 * certain which value stands for which and how it is written; every other value that differs is named instead. What
 * is certain: the value has one partner in the segment, it stands in the translation as often as in the source, and
 * no word beside it would need another form.
 */
export function adapt({ source, target, to, ...rest }: AdaptationInput): Adaptation {
  return createAdapter({ ...rest, to: [to] })(source, target, to);
}

interface AdapterInput extends Pick<AdaptationInput, 'segment' | 'from' | 'recognise'> {
  readonly to: readonly LanguageTag[];
}

/** `adapt` for many matches of one segment: what is read once of a source serves all its translations. */
export function createAdapter({
  segment,
  from,
  to: languages,
  recognise,
}: AdapterInput): (source: string, target: RichText, to: LanguageTag) => Adaptation {
  const slots = new Map<string, readonly Slot[]>();
  const side = (text: string) => {
    const known = slots.get(text) ?? slotsOf(text, from, recognise(text, from, languages));
    slots.set(text, known);
    return { text, slots: known };
  };
  const pairs = new Map<string, readonly SlotPair[]>();
  const pairsOf = (source: string) => {
    const known = pairs.get(source) ?? differingSlots(side(source), side(segment), from);
    pairs.set(source, known);
    return known;
  };
  return (source, target, to) => {
    const differing = pairsOf(source);
    if (differing.length === 0) return { content: target, adapted: [], toCheck: [] };
    const proposal: Proposal = {
      text: target.text,
      language: to,
      from,
      slots: slotsOf(target.text, to, recognise(target.text, to, [from])),
    };
    return carriedOut(planOf(differing, side(source).slots, side(segment).slots, proposal), target, to);
  };
}

interface Plan {
  readonly changes: readonly Change[];
  readonly doubts: readonly Doubt[];
}

interface Doubt {
  readonly slot: Slot;
  /** Where the old value stands in the translation. */
  readonly places: readonly Slot[];
  readonly to: string;
  readonly localised: boolean;
}

function planOf(
  pairs: readonly SlotPair[],
  sourceSlots: readonly Slot[],
  segmentSlots: readonly Slot[],
  proposal: Proposal,
): Plan {
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  const settled = new Set<string>();
  for (const pair of pairs) {
    const { source, segment } = pair;
    if (source === null || segment === null) {
      const doubt = oneSided(pair, sourceSlots, segmentSlots, proposal);
      if (doubt !== null) doubts.push(doubt);
      continue;
    }
    const key = `${source.kind} ${source.key}`;
    if (settled.has(key)) continue;
    settled.add(key);
    const alike = pairs.filter(
      (other) => other.source?.kind === source.kind && other.source.key === source.key,
    );
    const standing = sourceSlots.filter(
      (slot) => slot.kind === source.kind && slot.key === source.key,
    ).length;
    const certain =
      alike.length === standing && alike.every((one) => one.certain && one.segment?.key === segment.key);
    const found = certain ? changesFor(source, segment, standing, proposal) : null;
    if (found === null) {
      const { text: to, localised } = wordingOf(segment, proposal.language);
      doubts.push({ slot: segment, places: placesOf(source, proposal), to, localised });
    } else changes.push(...found);
  }
  return settle(changes, doubts);
}

/** A value that only one of the two has: worth a look unless it is said again elsewhere in the other. */
function oneSided(
  { source, segment }: SlotPair,
  sourceSlots: readonly Slot[],
  segmentSlots: readonly Slot[],
  proposal: Proposal,
): Doubt | null {
  const slot = source ?? segment;
  if (slot === null) return null;
  if (slot.kind === 'name' && slot.hits?.every(({ kind }) => kind !== 'place' && kind !== 'person'))
    return null;
  const others = source === null ? sourceSlots : segmentSlots;
  if (others.some((other) => other.kind === slot.kind && other.key === slot.key)) return null;
  if (segment !== null) {
    const { text: to, localised } = wordingOf(segment, proposal.language);
    return { slot: segment, places: [], to, localised };
  }
  const places = placesOf(slot, proposal);
  return places.length === 0 ? null : { slot, places, to: '', localised: true };
}

/** Changes that share a place must make the same of it (2-5 December has one month); those that do not are doubts. */
function settle(changes: readonly Change[], doubts: readonly Doubt[]): Plan {
  const sound = changes.filter((change) =>
    changes.every(
      (other) =>
        other === change ||
        change.edits.every((edit) => other.edits.every((one) => !overlaps(edit, one) || sameEdit(edit, one))),
    ),
  );
  const broken = changes.filter((change) => !sound.includes(change));
  return {
    changes: sound,
    doubts: [
      ...doubts,
      ...broken.map(({ kind, start, end, edits }) => ({
        slot: { kind, start, end, text: '', key: '' },
        places: [{ kind, start, end, text: '', key: '' }],
        to: edits.map(({ text }) => text).join(' '),
        localised: true,
      })),
    ],
  };
}

const sameEdit = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;

function carriedOut({ changes, doubts }: Plan, target: RichText, language: LanguageTag): Adaptation {
  const edits = changes
    .flatMap((change) => change.edits)
    .filter((edit, at, all) => all.findIndex((other) => sameEdit(edit, other)) === at)
    .sort((a, b) => a.start - b.start);
  const content = applyEdits(target, edits);
  const placed = (start: number, end: number) => ({
    start: moved(start, edits, 'start'),
    end: moved(end, edits, 'end'),
  });
  const adapted = changes.map(({ kind, start, end }): AdaptedValue => {
    const place = placed(start, end);
    return {
      language,
      kind,
      ...place,
      from: target.text.slice(start, end),
      to: content.text.slice(place.start, place.end),
    };
  });
  const toCheck = doubts.flatMap(({ slot, places, to, localised }): ValueToCheck[] => {
    const common = { language, kind: slot.kind, to, localised };
    if (places.length === 0) return [{ ...common, start: 0, end: 0, from: '' }];
    return places.map(({ start, end }) => ({
      ...common,
      ...placed(start, end),
      from: target.text.slice(start, end),
    }));
  });
  return { content, adapted: inOrder(adapted), toCheck: inOrder(toCheck) };
}

const inOrder = <Value extends { readonly start: number }>(values: readonly Value[]): readonly Value[] =>
  values.toSorted((a, b) => a.start - b.start);
