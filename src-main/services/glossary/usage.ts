import type { ConceptUsage } from '#contract/concept.ts';
import { containsTerm } from '#core/glossary/recognise.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { DetailedConcept } from '#core/model/termbase.ts';
import { fold } from '#core/text/fold.ts';
import type { Context } from '../context.ts';
import { needlesOf } from './needles.ts';

/** Releases named one by one. */
const MAX_NAMED = 50;

interface Sought {
  readonly language: LanguageTag;
  readonly text: string;
  readonly needles: readonly string[];
  readonly releases: Set<number>;
}

/**
 * Where the terms of a concept stand in releases, found as the recogniser finds them. A text is looked at closely only
 * where its key contains what every occurrence of the term contains.
 */
export function usageOf({ releases }: Pick<Context, 'releases'>, { terms }: DetailedConcept): ConceptUsage {
  const sought = Object.entries(terms).flatMap(([language, list]) =>
    list.map(
      ({ text }): Sought => ({ language, text, needles: needlesOf(text, language), releases: new Set() }),
    ),
  );
  const used = new Map<number, { readonly id: number; readonly title: string; readonly at: number }>();
  const languages = [...new Set(sought.map(({ language }) => language))];
  for (const { release, title, at, language, text } of releases.texts(languages)) {
    const open = sought.filter(
      (one) => primaryLanguage(one.language) === primaryLanguage(language) && !one.releases.has(release),
    );
    if (open.length === 0) continue;
    const folded = fold(text);
    for (const one of open) {
      if (!one.needles.every((needle) => folded.includes(needle))) continue;
      if (!containsTerm(text, language, one.text)) continue;
      one.releases.add(release);
      used.set(release, { id: release, title, at });
    }
  }
  const found = [...used.values()];
  return {
    releases: found.slice(0, MAX_NAMED),
    total: found.length,
    lastAt: found[0]?.at ?? null,
    terms: sought.map(({ language, text, releases: own }) => ({ language, text, releases: own.size })),
  };
}
