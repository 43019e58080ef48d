import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Agreement } from '#core/model/memory.ts';
import type { Mark } from '#core/model/rich-text.ts';
import { ROUNDING } from './distance.ts';
import { AGREES_FROM } from './points.ts';
import type { MatchQuery } from './query.ts';
import type { Found } from './retriever.ts';
import { score } from './score.ts';
import { variantOf } from './variant-of.ts';

/** A version of the segment that is known: its source, or a translation somebody has confirmed. */
export interface Version {
  readonly language: LanguageTag;
  readonly text: string;
  readonly marks?: readonly Mark[] | undefined;
  readonly isSource: boolean;
}

/** The known versions of a query, the source first; each language once. */
export function versionsOf({ text, from, marks, also = {} }: MatchQuery): readonly Version[] {
  const versions: Version[] = [{ language: from, text, marks, isSource: true }];
  for (const [language, other] of Object.entries(also)) {
    const known = versions.some((version) => primaryLanguage(version.language) === primaryLanguage(language));
    if (!known && other.trim() !== '') versions.push({ language, text: other, isSource: false });
  }
  return versions;
}

/** A unit as seen by all known versions: found by the one it fits best, and how well it fits the others. */
export interface Seen {
  readonly found: Found;
  readonly version: Version;
  readonly agreement: readonly Agreement[];
}

/** Looks at a unit found by one version with the eyes of the others. On equal scores the earlier version counts. */
export function seenBy(versions: readonly Version[], finder: Version, found: Found): Seen {
  const fits = versions.flatMap((version) => {
    if (version === finder) return [{ version, found }];
    const variant = variantOf(found.unit.variants, version.language);
    if (variant === null) return [];
    const [tag, { text }] = variant;
    return [{ version, found: { unit: found.unit, tag, raw: score(text, version.text, version.language) } }];
  });
  const best = fits.reduce((a, b) => (b.found.raw > a.found.raw + ROUNDING ? b : a));
  const agreement = fits
    .filter((fit) => fit !== best && fit.found.raw + ROUNDING >= AGREES_FROM)
    .map(({ version, found: { raw } }) => ({
      language: version.language,
      score: Math.floor(raw + ROUNDING),
    }));
  return { ...best, agreement };
}
