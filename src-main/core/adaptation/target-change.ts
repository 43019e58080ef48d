import type { LanguageTag } from '#core/model/language.ts';
import { localise } from '#core/text/values/localise/localise.ts';
import type { NumberToken } from '#core/text/values/read-values.ts';
import type { Value } from '#core/text/values/value.ts';
import { dateEdits, sameDate, weekdayWord } from './date-edit.ts';
import type { Change, Edit } from './edit.ts';
import { nameEdits } from './name-edit.ts';
import { numberEdits } from './number-edit.ts';
import type { Slot } from './slots.ts';

/** A translation with its values. */
export interface Proposal {
  readonly text: string;
  readonly language: LanguageTag;
  /** The language of the sentences whose values differ. */
  readonly from: LanguageTag;
  readonly slots: readonly Slot[];
}

/** Where the value of a source slot stands in the translation. */
export function placesOf(source: Slot, { slots }: Proposal): readonly Slot[] {
  return slots.filter((slot) => slot.kind === source.kind && saysSame(source, slot));
}

function saysSame(source: Slot, slot: Slot): boolean {
  if (source.copied !== undefined || slot.copied !== undefined) return source.copied === slot.copied;
  switch (source.kind) {
    case 'number':
      return (
        source.number !== undefined && slot.number !== undefined && sameNumber(source.number, slot.number)
      );
    case 'date':
      return (
        source.dates?.length === slot.dates?.length &&
        (source.dates ?? []).every((date, at) => {
          const other = slot.dates?.[at];
          return other !== undefined && sameDate(date, other);
        })
      );
    case 'weekday':
      return source.weekday?.weekday === slot.weekday?.weekday;
    case 'name':
      if (source.hits === undefined) return slot.hits === undefined && slot.key === source.key;
      return source.hits.some(({ concept }) => slot.hits?.some((hit) => hit.concept === concept));
  }
}

function sameNumber(a: NumberToken, b: NumberToken): boolean {
  const samePercent = a.percent === b.percent || a.percent === 'maybe' || b.percent === 'maybe';
  return samePercent && a.keys.some((key) => b.keys.includes(key));
}

/**
 * The changes that put the segment's value where the source's stands in the translation; null where it does not
 * stand there as often as in the source (`count`), or one of the places cannot be changed for certain.
 */
export function changesFor(
  source: Slot,
  segment: Slot,
  count: number,
  proposal: Proposal,
): readonly Change[] | null {
  const places = placesOf(source, proposal);
  if (places.length !== count) return null;
  const changes: Change[] = [];
  for (const place of places) {
    const edits = editsAt(place, source, segment, proposal);
    if (edits === null) return null;
    if (edits.length > 0) changes.push(changeAt(place, edits));
  }
  return changes;
}

/** What is shown as adapted: the whole value, with what changed before and after it. */
function changeAt({ kind, start, end }: Slot, edits: readonly Edit[]): Change {
  return {
    kind,
    start: Math.min(start, ...edits.map((edit) => edit.start)),
    end: Math.max(end, ...edits.map((edit) => edit.end)),
    edits,
  };
}

function editsAt(
  place: Slot,
  source: Slot,
  segment: Slot,
  { text, language, from }: Proposal,
): readonly Edit[] | null {
  if (source.copied !== undefined)
    return segment.copied === undefined
      ? null
      : [{ start: place.start, end: place.end, text: segment.copied }];
  if (source.number && segment.number && place.number) {
    const change = { from, source: source.number, segment: segment.number, target: place.number };
    return numberEdits(text, language, change) ?? localisedEdits(language, source, segment, place);
  }
  if (source.dates && segment.dates && place.dates) return datesEdits(place, source, segment, text, language);
  if (place.weekday && segment.weekday) {
    const edit = weekdayWord(text, language, place.weekday, segment.weekday.weekday);
    return edit === null ? null : edit === undefined ? [] : [edit];
  }
  return nameAt(place, source, segment, text, language);
}

/** Values that bring their noun or unit with them, so that nothing beside them has to agree. */
const WHOLE: ReadonlySet<Value['kind']> = new Set(['money', 'percentage', 'measurement']);

/**
 * A value that is written in the translation as the language writes the source's is written there as it writes the
 * segment's, whatever differs: €350 million for $200 million.
 */
function localisedEdits(
  language: LanguageTag,
  source: Slot,
  segment: Slot,
  place: Slot,
): readonly Edit[] | null {
  const [from, to, like] = [source.value, segment.value, place.value];
  if (from === undefined || to === undefined || like === undefined) return null;
  if (from.kind !== to.kind || from.kind !== like.kind || !WHOLE.has(from.kind)) return null;
  if (spaced(localise(from, language, { like })) !== spaced(place.text)) return null;
  return [{ start: place.start, end: place.end, text: localise(to, language, { like }) }];
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

function datesEdits(
  place: Slot,
  source: Slot,
  segment: Slot,
  text: string,
  language: LanguageTag,
): readonly Edit[] | null {
  if (source.dates?.length !== segment.dates?.length) return null;
  const edits: Edit[] = [];
  for (const [at, target] of (place.dates ?? []).entries()) {
    const [from, to] = [source.dates?.[at], segment.dates?.[at]];
    if (from === undefined || to === undefined) return null;
    const made = dateEdits(text, language, { source: from, segment: to, target });
    if (made === null) return null;
    for (const edit of made) {
      // Days of one expression share its month and year.
      const known = edits.find((other) => other.start < edit.end && edit.start < other.end);
      if (known === undefined) edits.push(edit);
      else if (known.text !== edit.text) return null;
    }
  }
  return edits;
}

function nameAt(
  place: Slot,
  source: Slot,
  segment: Slot,
  text: string,
  language: LanguageTag,
): readonly Edit[] | null {
  // A person's name is the same in all languages of Latin letters.
  if (source.hits === undefined && segment.hits === undefined && place.hits === undefined)
    return [{ start: place.start, end: place.end, text: segment.text }];
  const hit = place.hits?.find(({ concept }) => source.hits?.some((one) => one.concept === concept));
  const name = nameOf(segment, language);
  if (hit === undefined || name === null || segment.hits?.[0]?.kind !== hit.kind) return null;
  return nameEdits(text, language, hit, name);
}

/** The translation of a name that the glossary has one of; two concepts at one place may have two. */
function nameOf({ hits }: Slot, language: LanguageTag): string | null {
  const names = new Set((hits ?? []).map(({ targets }) => targets[language]?.[0]));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

/** Hours and minutes of something, which are read as a time of day as well. */
const DURATION = /(?:min|mn|دقيق|دقائق|ساعات|ساعت[اي]ن|hours)/iu;

/** What a translation should say, in its language where that is known. */
export function wordingOf(
  segment: Slot,
  language: LanguageTag,
): { readonly text: string; readonly localised: boolean } {
  const name = segment.kind === 'name' ? nameOf(segment, language) : null;
  if (name !== null) return { text: name, localised: true };
  if (segment.value === undefined || DURATION.test(segment.text))
    return { text: segment.text, localised: false };
  return { text: localise(segment.value, language), localised: true };
}
