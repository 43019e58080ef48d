import { BalaghError } from '#contract/errors.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { Cell, Release, Segment } from '#core/model/release.ts';
import type { ReleaseStore, SegmentInPlace } from './ports/index.ts';

/** What the caller names, or the error that says it is not there. */

interface Releases {
  readonly releases: ReleaseStore;
}

/** Error: `not-found-release`, also where it is removed. */
export function requireRelease({ releases }: Releases, id: number): Release {
  const release = releases.open(id);
  if (release === null) throw new BalaghError('not-found-release', { id });
  return release;
}

/** Errors: `not-found-release`, `not-found-segment`. */
export function requireSegment(context: Releases, release: number, segment: number): Segment {
  return context.releases.segment(release, segment) ?? notFound(context, release, segment);
}

/** Errors: `not-found-release`, `not-found-segment`. */
export function requirePlace(context: Releases, release: number, segment: number): SegmentInPlace {
  return context.releases.segmentInPlace(release, segment) ?? notFound(context, release, segment);
}

function notFound(context: Releases, release: number, segment: number): never {
  requireRelease(context, release);
  throw new BalaghError('not-found-segment', { id: segment });
}

/** Error: `unsupported-language` where the release has no such version. */
export function requireCell(segment: Segment, language: LanguageTag): Cell {
  const cell = segment.cells[language];
  if (cell === undefined) throw new BalaghError('unsupported-language', { language });
  return cell;
}
