import type { ReleaseSummary } from '#core/model/release.ts';
import { fold } from '#core/text/fold.ts';

/** The releases whose title has every word, whatever its accents, harakat or letter forms. */
export function filterReleases(
  releases: readonly ReleaseSummary[],
  words: string,
): readonly ReleaseSummary[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return releases.filter((release) => {
    const title = fold(release.title);
    return wanted.every((word) => title.includes(word));
  });
}
