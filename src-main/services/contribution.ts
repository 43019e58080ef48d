import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type { Segment } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { isConfirmed } from './cells.ts';
import type { ContributedUnit, ReleaseStore, SegmentInPlace } from './ports.ts';

/**
 * The unit that a segment gives to the house memory: its source and every confirmed translation, with where it
 * stood. Null below two texts: that is no unit.
 */
function contributionOf(
  place: SegmentInPlace,
  stamp: { readonly author: string; readonly at: number },
): ContributedUnit | null {
  const variants = vouchedTexts(place.segment);
  if (Object.keys(variants).length < 2) return null;
  return { variants, context: contextOf(place), ...stamp };
}

/** What surrounds a segment, in every language that is settled. */
function contextOf({ part, previous, next }: SegmentInPlace): UnitContext {
  return {
    part,
    ...(previous === null ? {} : { previous: plain(vouchedTexts(previous)) }),
    ...(next === null ? {} : { next: plain(vouchedTexts(next)) }),
  };
}

function vouchedTexts(segment: Segment): Readonly<Record<LanguageTag, RichText>> {
  return Object.fromEntries(
    Object.values(segment.cells)
      .filter((cell) => cell.content.text !== '')
      .filter((cell) => cell.language === segment.source || isConfirmed(cell.status))
      .map((cell) => [cell.language, cell.content]),
  );
}

function plain(texts: Readonly<Record<LanguageTag, RichText>>): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, { text }]) => [language, text]));
}

/**
 * Writes down what the segment now gives to the memory. Typing does not ask for this: a text confirmed once stays
 * in the memory until it is confirmed anew, taken back by its status, or undone.
 */
export function contribute(
  { releases }: { readonly releases: ReleaseStore },
  release: number,
  segment: number,
  stamp: { readonly author: string; readonly at: number },
): void {
  const place = releases.segmentInPlace(release, segment);
  if (place !== null) releases.contribute(release, segment, contributionOf(place, stamp));
}
