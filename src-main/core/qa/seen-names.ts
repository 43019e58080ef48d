import type { LanguageTag } from '#core/model/language.ts';

/** A word of a person's name in texts that were checked before. */
export interface SeenWord {
  readonly language: LanguageTag;
  /** Folded. */
  readonly key: string;
  readonly text: string;
  /** Its consonants: two spellings of one name share them. */
  readonly sound: string;
  /** The words beside it in the same name, folded; `#` for a title. */
  readonly beside: readonly string[];
  readonly count: number;
  /** A word of the dictionary or the glossary as well. */
  readonly ordinary: boolean;
}

/** A spelling that an Arabic text had for a name of another version. */
export interface SeenForm {
  readonly language: LanguageTag;
  /** The name in Latin letters, folded. */
  readonly name: string;
  readonly stem: string;
  readonly score: number;
  readonly count: number;
}

/**
 * The names of the texts before, for whoever checks the texts of one document one by one: what compares segments then
 * compares with them too. Plain data, the latest names only.
 */
export interface SeenNames {
  readonly words: readonly SeenWord[];
  readonly forms: readonly SeenForm[];
}

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
