import { compareNames } from '../compare.ts';
import { foldName } from '../folding.ts';
import { GROUPS } from '../given-names.ts';
import { ARAB_NAMES } from './arab-names.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';

/** A listed name: its spellings in Latin letters, folded (folding.ts), and in Arabic, the commonest first. */
interface KnownName {
  readonly latin: readonly string[];
  readonly arabic: readonly string[];
}

const ARABIC = /^\p{sc=Arabic}/u;

function namesOf(lists: readonly string[]): readonly KnownName[] {
  return lists
    .flatMap((list) => list.trim().split(/\s*[|\n]\s*/))
    .map((entry) => {
      const words = entry.split(' ');
      return {
        latin: words.filter((word) => !ARABIC.test(word)).map(foldName),
        arabic: words.filter((word) => ARABIC.test(word)),
      };
    });
}

function indexed(
  names: readonly KnownName[],
  keyOf: (latin: string) => string,
): ReadonlyMap<string, readonly KnownName[]> {
  const index = new Map<string, KnownName[]>();
  for (const name of names) {
    for (const key of new Set(name.latin.map(keyOf))) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [name]);
      else known.push(name);
    }
  }
  return index;
}

/** Their Latin spellings are many, and found by what they sound like. */
const ARAB = namesOf([ARAB_NAMES, GROUPS]).filter(({ arabic }) => arabic.length > 0);
const BY_SPELLING = indexed([...namesOf([PLACES, PEOPLE]), ...ARAB], (latin) => latin);
const BY_CONSONANTS = indexed(ARAB, consonantsOf);

/** From here on, a Latin spelling is one of the Arabic name, its article aside. */
const ALIKE = 0.95;

/**
 * How Arabic usually spells a name in Latin letters, the commonest spelling first; none where the lists do not know it.
 * A name of the Arab world is also known by other Latin spellings than the listed ones that sound alike.
 */
export function usualSpellings(latin: string): readonly string[] {
  const folded = foldName(latin);
  const listed = BY_SPELLING.get(folded) ?? BY_SPELLING.get(withoutMarks(latin));
  if (listed !== undefined) return listed.flatMap(({ arabic }) => arabic);
  const alike = BY_CONSONANTS.get(consonantsOf(folded)) ?? [];
  return alike.flatMap(({ arabic }) => arabic.filter((form) => compareNames(form, folded).score >= ALIKE));
}

const SPELLINGS: ReadonlySet<string> = new Set(
  [...BY_SPELLING.values()].flatMap((names) => names.flatMap(({ arabic }) => arabic)),
);

/** Whether a Latin spelling is listed itself, in small letters without marks. */
export const isListedKey = (folded: string): boolean => BY_SPELLING.has(folded);

/** Whether a Latin spelling is listed itself. */
export const isListed = (latin: string): boolean => BY_SPELLING.has(foldName(latin));

/** Whether a word is a listed name, in Latin letters with its capital; no dictionary need know it. */
export const isKnownName = (word: string): boolean =>
  SPELLINGS.has(word) || (/^\p{Lu}\p{Ll}/u.test(word) && isListed(word));

/** The consonants of a folded Latin spelling, one sign for each sound that writers spell in several ways. */
function consonantsOf(latin: string): string {
  return latin
    .replace(/^(?:el|al)(?=[^aeiou]{1,2}[aeiou])/, '')
    .replace(/kh/g, 'x')
    .replace(/gh|[gj]|dj/g, 'g')
    .replace(/sh|ch/g, 'c')
    .replace(/[cqk]+/g, (letters) => (letters === 'c' ? 'c' : 'k'))
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/z/g, 's')
    .replace(/[aeiouyhw]+/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Zürich is listed as Zurich. */
const withoutMarks = (latin: string): string =>
  latin
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
