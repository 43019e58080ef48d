import { adapt } from '#core/adaptation/adapt.ts';
import type { MatchQuery } from '#core/matching/index.ts';
import type { LanguageTag } from '#core/model/language.ts';
import type { AdaptedValue, Match, ValueToCheck } from '#core/model/memory.ts';
import type { Segment } from '#core/model/release.ts';
import type { RichText } from '#core/model/rich-text.ts';
import { assembledMatches } from './assembling.ts';
import { isConfirmed } from './cells.ts';
import type { Context } from './context.ts';

/** What the caller knows of a segment; penalties and the time come from the settings and the clock. */
export interface Asked extends Omit<MatchQuery, 'penalties' | 'now'> {
  /** The release whose glossaries know the names; without one, those that are on. */
  readonly release?: number;
}

/**
 * What the memory proposes for a segment, best first: its matches with the segment's own numbers, dates and names
 * in the place of those of the units, and after them drafts put together of what is known of its parts.
 */
export function propose(context: Context, { release, ...asked }: Asked): readonly Match[] {
  const { penalties } = context.settings.get();
  const found = context.knowledge.search({ ...asked, penalties, now: context.clock.now() });
  const all = { ...asked, ...(release === undefined ? {} : { release }) };
  const recognise = rememberedRecognition(context, release);
  const matches = found.map((match) => adapted(recognise, match, all));
  const drafts = assembledMatches(context, all, matches).filter(({ score }) => score >= asked.minimum);
  return [...matches.slice(0, Math.max(1, asked.limit - drafts.length)), ...drafts].slice(0, asked.limit);
}

/** The confirmed translations of a segment: the memory is asked for them too. */
export function knownVersions(segment: Segment): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(
    Object.values(segment.cells)
      .filter(({ language, status }) => language !== segment.source && isConfirmed(status))
      .map(({ language, content }) => [language, content.text]),
  );
}

type Recognise = Parameters<typeof adapt>[0]['recognise'];

/** The matches of a segment are read by the same terms, the segment itself once for all of them. */
function rememberedRecognition({ knowledge }: Context, release: number | undefined): Recognise {
  const terms = knowledge.terms(release);
  const known = new Map<string, ReturnType<Recognise>>();
  return (text, own, others) => {
    const key = JSON.stringify([own, others, text]);
    const hits = known.get(key) ?? terms.recognise(text, own, others);
    known.set(key, hits);
    return hits;
  };
}

function adapted(recognise: Recognise, match: Match, { text, from, also }: Asked): Match {
  if (match.difference.every(({ kind }) => kind === 'equal')) return match;
  const version = also?.[match.sourceLanguage] ?? text;
  const language = also?.[match.sourceLanguage] === undefined ? from : match.sourceLanguage;
  const targets: Record<LanguageTag, RichText> = {};
  const values: AdaptedValue[] = [];
  const toCheck: ValueToCheck[] = [];
  for (const [to, target] of Object.entries(match.targets)) {
    const proposal = adapt({
      source: match.source,
      segment: version,
      from: language,
      target,
      to,
      recognise,
    });
    targets[to] = proposal.content;
    values.push(...proposal.adapted);
    toCheck.push(...proposal.toCheck);
  }
  return { ...match, targets, adapted: values, toCheck };
}
