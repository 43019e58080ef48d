import { createDistance, distanceAtScore, scoreOfDistance } from '#core/matching/distance.ts';
import { KIND_CODES, type Prepared, surfaceScore } from '#core/matching/score.ts';
import type { LanguageTag } from '#core/model/language.ts';
import { plainTokens, stemOf } from '#core/text/tokens.ts';

/** What a full scan gives: the best scores of a query, best first. */
export interface Truth {
  readonly query: string;
  readonly scores: readonly number[];
}

interface Open {
  readonly query: string;
  readonly prepared: Prepared;
  readonly scores: number[];
}

/**
 * Scores every text against every query, without any index or filter but the distance that the worst of the best
 * allows. The tokens are those of tokens.ts, the score that of score.ts.
 */
export function fullScan(
  queries: readonly string[],
  texts: Iterable<string>,
  language: LanguageTag,
  { minimum, limit }: { readonly minimum: number; readonly limit: number },
): readonly Truth[] {
  const ids = new Map<string, number>();
  const intern = (name: string) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    return id;
  };
  const stems = new Map<string, number>();
  const prepare = (text: string): Prepared => {
    const tokens = plainTokens(text, language);
    const stemId = (token: (typeof tokens)[number]) => {
      const known = stems.get(token.form) ?? intern(`${token.kind} ${stemOf(token, language)}`);
      stems.set(token.form, known);
      return known;
    };
    return {
      text,
      forms: Int32Array.from(tokens, (token) => intern(token.form)),
      stems: Int32Array.from(tokens, stemId),
      kinds: Uint8Array.from(tokens, (token) => KIND_CODES[token.kind]),
    };
  };
  const open = queries.map((query): Open => ({ query, prepared: prepare(query), scores: [] }));
  const distance = createDistance();
  for (const text of texts) {
    const stored = prepare(text);
    for (const { prepared, scores } of open) {
      const floor = Math.max(minimum, scores.length < limit ? 0 : (scores.at(-1) ?? 0));
      const score = scoreAbove(prepared, stored, floor, distance);
      if (score === null) continue;
      scores.push(score);
      scores.sort((a, b) => b - a);
      scores.length = Math.min(scores.length, limit);
    }
  }
  return open.map(({ query, scores }) => ({ query, scores }));
}

function scoreAbove(
  a: Prepared,
  b: Prepared,
  floor: number,
  distance: ReturnType<typeof createDistance>,
): number | null {
  const surface = surfaceScore(a, b);
  if (surface !== null) return surface >= floor ? surface : null;
  const limit = distanceAtScore(floor, a.forms.length, b.forms.length);
  const quarters = distance(a, b, limit);
  return quarters > limit ? null : scoreOfDistance(quarters, a.forms.length, b.forms.length);
}
