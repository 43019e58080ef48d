import { adapt, type Recognise } from '#core/adaptation/adapt.ts';
import type { MatchQuery } from '#core/matching/index.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { AdaptedValue, Match, ValueToCheck } from '#core/model/memory.ts';
import type { RichText } from '#core/model/rich-text.ts';

/** Matches as proposals for the segment: its own numbers, dates and names in the place of those of the unit. */
export function adaptMatches(
  matches: readonly Match[],
  query: Pick<MatchQuery, 'text' | 'from'>,
  recognise: Recognise,
): readonly Match[] {
  return matches.map((match) => {
    if (match.difference.every(({ kind }) => kind === 'equal')) return match;
    const targets: Record<LanguageTag, RichText> = {};
    const adapted: AdaptedValue[] = [];
    const toCheck: ValueToCheck[] = [];
    for (const [to, target] of Object.entries(match.targets)) {
      const proposal = adapt({
        source: match.source,
        segment: query.text,
        from: query.from,
        target,
        to,
        recognise,
      });
      targets[to] = proposal.content;
      adapted.push(...proposal.adapted);
      toCheck.push(...proposal.toCheck);
    }
    return { ...match, targets, adapted, toCheck };
  });
}
