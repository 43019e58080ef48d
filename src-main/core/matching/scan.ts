import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import type { Match, Unit } from '#core/model/memory.ts';
import { tokenise } from '#core/text/tokens.ts';
import { LONGEST_FUZZY } from './points.ts';
import type { MatchQuery, MemoryInfo } from './query.ts';
import type { Retriever } from './retriever.ts';
import { searchWith } from './search.ts';

type Tokens = ReturnType<typeof tokenise>;

/**
 * The oracle: every unit scored from its text with the plainest reading of design/matching.md, no index, no
 * filter, no shared arithmetic. What it finds, the index must find. Hundreds of times slower.
 */
export function createScan(
  units: Iterable<Unit>,
  memories: ReadonlyMap<number, MemoryInfo> = new Map(),
): (query: MatchQuery) => readonly Match[] {
  const all = [...units];
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const stored = new Map<string, readonly Stored[]>();
  const textsIn = (language: LanguageTag): readonly Stored[] => {
    const primary = primaryLanguage(language);
    const texts = stored.get(primary) ?? all.flatMap((unit) => textsOf(unit, primary));
    stored.set(primary, texts);
    return texts;
  };
  const retriever: Retriever = {
    similar: (text, language) => (floor, report) => {
      const segment = tokenise(text, language);
      if (segment.length === 0) return;
      for (const { unit, tag, tokens } of textsIn(language)) {
        const raw = plainScore(text, segment, unit.variants[tag]?.text ?? '', tokens);
        if (raw >= floor() - 1e-6) report({ unit: unit.id, memory: unit.memory, tag, raw });
      }
    },
    between: () => [],
    sameText: (text, language) => {
      const key = joined(tokenise(text, language));
      return textsIn(language)
        .filter(({ tokens }) => joined(tokens) === key)
        .map(({ unit }) => unit.id);
    },
    unit: (id) => byId.get(id) ?? null,
  };
  return (query) => searchWith(retriever, memories, query);
}

interface Stored {
  readonly unit: Unit;
  readonly tag: LanguageTag;
  readonly tokens: Tokens;
}

function textsOf(unit: Unit, primary: string): readonly Stored[] {
  return Object.entries(unit.variants)
    .filter(([tag, { text }]) => primaryLanguage(tag) === primary && text.trim() !== '')
    .map(([tag, { text }]) => ({ unit, tag, tokens: tokenise(text, primary) }));
}

function plainScore(text: string, segment: Tokens, stored: string, known: Tokens): number {
  if (text.trim() === stored.trim()) return 100;
  if (joined(segment) === joined(known)) return 99;
  if (core(segment) === core(known) && segment.some((token) => token.kind === 'word')) {
    const numbers = joined(segment.filter(isNumber)) !== joined(known.filter(isNumber));
    const marks = joined(segment, true) !== joined(known, true);
    return 100 - (numbers ? 3 : 0) - (marks ? 2 : 0);
  }
  const longest = Math.max(segment.length, known.length);
  return longest > LONGEST_FUZZY ? 0 : 100 * (1 - editDistance(segment, known) / longest);
}

function isNumber(token: Tokens[number]): boolean {
  return token.kind === 'number';
}

function core(tokens: Tokens): string {
  return tokens
    .filter((token) => token.kind !== 'punctuation')
    .map((token) => (isNumber(token) ? '#' : token.form))
    .join(' ');
}

function joined(tokens: Tokens, numbersAlike = false): string {
  return tokens.map((token) => (numbersAlike && isNumber(token) ? '#' : token.form)).join(' ');
}

function editDistance(a: Tokens, b: Tokens): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, left] of a.entries()) {
    const current = [i + 1];
    for (const [j, right] of b.entries()) {
      let substitution = 1;
      if (left.form === right.form) substitution = 0;
      else if (left.stem === right.stem) substitution = 0.25;
      current.push(
        Math.min((previous[j] ?? 0) + substitution, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
