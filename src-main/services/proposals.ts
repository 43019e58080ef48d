import { createAdapter } from '#core/adaptation/adapt.ts';
import type { MatchQuery } from '#core/matching/index.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match } from '#core/model/memory.ts';
import type { Segment } from '#core/model/release.ts';
import { assembledMatches } from './assembling.ts';
import { isConfirmed } from './cells.ts';
import type { Context } from './context.ts';

/** What the caller knows of a segment; penalties and the time come from the settings and the clock. */
export interface Asked extends Omit<MatchQuery, 'penalties' | 'now'> {
  /** The release whose glossaries know the names; without one, those that are on. */
  readonly release?: number;
}

/** What `propose` answers, and how long the memory's part of it took, milliseconds. */
export interface Proposals {
  readonly matches: readonly Match[];
  readonly searched: number;
}

/**
 * What the memory proposes for a segment, best first: its matches with the segment's own numbers, dates and names
 * in the place of those of the units, and after them drafts put together of what is known of its parts. The limit is
 * that of the matches: a draft, one for each language at the most, takes the place of none.
 */
export function propose(context: Context, asked: Asked): Proposals {
  return context.memory.snapshot(() => proposed(context, asked));
}

function proposed(context: Context, { release, ...asked }: Asked): Proposals {
  const { penalties } = context.settings.get();
  const { clock, knowledge } = context;
  const start = clock.elapsed();
  const found = knowledge.search({ ...asked, penalties, now: clock.now() });
  const searched = clock.elapsed() - start;
  const all = { ...asked, ...(release === undefined ? {} : { release }) };
  const adapt = createAdaptation(context, all);
  const matches = found.map(adapt);
  const drafts = assembledMatches(context, all, matches).filter(({ score }) => score >= asked.minimum);
  return { matches: [...matches, ...drafts], searched };
}

/** The confirmed translations of a segment: the memory is asked for them too. */
export function knownVersions(segment: Segment): Readonly<Record<LanguageTag, string>> {
  return Object.fromEntries(
    Object.values(segment.cells)
      .filter(({ language, status }) => language !== segment.source && isConfirmed(status))
      .map(({ language, content }) => [language, content.text]),
  );
}

/** Adapts matches of one segment; each is compared with the known version that it was found by. */
function createAdaptation({ knowledge }: Context, { text, from, to, also, release }: Asked) {
  const terms = knowledge.terms(release);
  const versions = [[from, text] as const, ...Object.entries(also ?? {})];
  const adapters = new Map<LanguageTag, ReturnType<typeof createAdapter>>();
  const adapterFor = (language: LanguageTag) => {
    const known = adapters.get(language);
    if (known !== undefined) return known;
    const [version, segment] = versions.find(([tag]) => sameLanguage(tag, language)) ?? [from, text];
    const adapter = createAdapter({
      segment,
      from: version,
      to,
      recognise: (one, own, others) => terms.recognise(one, own, others),
    });
    adapters.set(language, adapter);
    return adapter;
  };
  return (match: Match): Match => {
    if (match.difference.every(({ kind }) => kind === 'equal')) return match;
    const adapter = adapterFor(match.sourceLanguage);
    const proposals = Object.entries(match.targets).map(
      ([language, target]) => [language, adapter(match.source, target, language)] as const,
    );
    return {
      ...match,
      targets: Object.fromEntries(proposals.map(([language, { content }]) => [language, content])),
      adapted: proposals.flatMap(([, { adapted }]) => adapted),
      toCheck: proposals.flatMap(([, { toCheck }]) => toCheck),
    };
  };
}

const sameLanguage = (a: LanguageTag, b: LanguageTag): boolean => primaryLanguage(a) === primaryLanguage(b);
