import type { ReleaseContext, Version } from '../../check.ts';

/** A segment's source and one translation. */
export interface Pair {
  readonly segment: number;
  readonly kind: string;
  readonly source: Version;
  readonly target: Version;
}

/** The translated segments of a release in one language, in reading order. */
export function pairsOf(release: ReleaseContext, language: string): readonly Pair[] {
  return release.segments.flatMap(({ segment, kind, source, versions }) => {
    const target = versions.find((version) => version.language === language);
    if (source === undefined || target === undefined || target === source) return [];
    return [{ segment, kind: kind ?? '', source, target }];
  });
}
