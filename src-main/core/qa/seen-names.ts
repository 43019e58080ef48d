import type { SeenForm, SeenNames, SeenWord } from '#core/model/seen-names.ts';

export const NO_NAMES: SeenNames = { words: [], forms: [] };

/** Words, and forms, that are remembered. */
export const MOST_SEEN = 400;
const MOST_BESIDE = 6;

/** With the names of another text; what was not met for longest is forgotten. */
export function addNames(seen: SeenNames, more: SeenNames): SeenNames {
  return {
    words: joined(seen.words, more.words, ({ language, key }) => `${language} ${key}`, joinWords),
    forms: joined(
      seen.forms,
      more.forms,
      ({ language, name, stem }) => `${language} ${name} ${stem}`,
      joinForms,
    ),
  };
}

const joinWords = (one: SeenWord, other: SeenWord): SeenWord => ({
  ...one,
  beside: [...new Set([...one.beside, ...other.beside])].slice(0, MOST_BESIDE),
  count: one.count + other.count,
});

const joinForms = (one: SeenForm, other: SeenForm): SeenForm => ({ ...one, count: one.count + other.count });

function joined<T>(
  seen: readonly T[],
  more: readonly T[],
  keyOf: (one: T) => string,
  join: (one: T, other: T) => T,
): readonly T[] {
  if (more.length === 0) return seen;
  const all = new Map(seen.map((one) => [keyOf(one), one]));
  for (const one of more) {
    const key = keyOf(one);
    const known = all.get(key);
    all.delete(key);
    all.set(key, known === undefined ? one : join(known, one));
  }
  return [...all.values()].slice(-MOST_SEEN);
}
