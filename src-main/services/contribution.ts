import type { LanguageTag } from '#core/model/language.ts';
import type { UnitContext } from '#core/model/memory.ts';
import type { Segment } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { isConfirmed } from './cells.ts';
import type { ContributedUnit, ReleaseStore, SegmentInPlace } from './ports/index.ts';

/** The unit of a segment: its source and every confirmed translation, with where it stood. */
function unitFrom(
  place: SegmentInPlace,
  stamp: { readonly author: string; readonly at: number },
): ContributedUnit {
  const context = {
    ...contextOf(place),
    ...(isReviewed(place.segment) ? {} : { unreviewed: true as const }),
  };
  return { variants: vouchedTexts(place.segment), context, ...stamp };
}

/** Whether somebody has looked at every translation after its translator. */
function isReviewed(segment: Segment): boolean {
  return Object.values(segment.cells).every(
    ({ language, status }) => language === segment.source || status !== 'translated',
  );
}

/** What surrounds a segment, in every language that is settled. */
function contextOf({ part, previous, next }: SegmentInPlace): UnitContext {
  return {
    part,
    ...(previous === null ? {} : { previous: plain(vouchedTexts(previous)) }),
    ...(next === null ? {} : { next: plain(vouchedTexts(next)) }),
  };
}

function vouchedTexts(segment: Segment | null): Readonly<Record<LanguageTag, RichText>> {
  return Object.fromEntries(
    Object.values(segment?.cells ?? {})
      .filter((cell) => cell.content.text !== '')
      .filter((cell) => cell.language === segment?.source || isConfirmed(cell.status))
      .map((cell) => [cell.language, cell.content]),
  );
}

function plain(texts: Readonly<Record<LanguageTag, RichText>>): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, { text }]) => [language, text]));
}

/**
 * Writes down what the segment now gives to the memory, which is nothing below two settled texts. Typing does not
 * ask for this: a text confirmed once stays
 * in the memory until it is confirmed anew, taken back by its status, or undone.
 */
export function contribute(
  { releases }: { readonly releases: ReleaseStore },
  release: number,
  segment: number,
  stamp: { readonly author: string; readonly at: number },
): void {
  const settled = Object.keys(vouchedTexts(releases.segment(release, segment))).length >= 2;
  // Where a segment stands is looked up only if it gives something: undoing a pre-translation touches them all.
  const place = settled ? releases.segmentInPlace(release, segment) : null;
  const unit = place === null ? null : { ...unitFrom(place, stamp), release: releases.title(release) };
  releases.contribute(release, segment, unit);
}
