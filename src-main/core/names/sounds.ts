/**
 * The sounds that spellings of names are compared by. They are coarse on purpose: a romanisation that tells ق from ك
 * or ط from ت is rare in the press, so letters that are confused share a sound (domain-rules.md C3).
 */
const NAMES = [
  'a',
  'i',
  'u', // vowels; i is also the y of Yassine, u the ou of Laroui
  'w',
  'b',
  'p',
  't',
  'd',
  'th',
  'dh',
  'j',
  'ch',
  'h',
  'kh',
  'r',
  'z',
  's',
  'sh',
  'g',
  'gh',
  'f',
  'v',
  'k',
  'ks',
  'l',
  'm',
  'n',
] as const;

/** A set of sounds, one bit each. */
export type Sounds = number;

const BITS: ReadonlyMap<string, Sounds> = new Map(NAMES.map((name, index) => [name, 1 << index]));

/** The set named in `words`, separated by spaces. Throws a RangeError at a name that is no sound. */
export function sounds(words: string): Sounds {
  let set = 0;
  for (const word of words.split(' ')) {
    if (word === '') continue;
    const bit = BITS.get(word);
    if (bit === undefined) throw new RangeError(`no sound: ${word}`);
    set |= bit;
  }
  return set;
}

const VOWELS = sounds('a i u');

/** Whether a set holds nothing but vowels (and the glide w, written like u in Arabic). */
export const isVocalic = (set: Sounds): boolean => (set & VOWELS) !== 0;

/** Consonants that writers and dialects exchange, though no table of letters does: voicing, and neighbours in the mouth. */
const NEIGHBOURS = [
  'b p',
  'b v',
  'p f',
  't d',
  'g k',
  'gh k',
  'f v',
  's z',
  'm n',
  'j z',
  'j sh',
  'j ch',
  's sh',
  'th s',
  'dh z',
  'kh gh',
  'kh k',
  'h kh',
  'v w',
  'th t',
  'dh d',
  'ch sh',
  'z ks',
  's ks',
  'k ks',
  'a i',
  'a u',
  'i u',
  'j i',
].map(sounds);

/** The sounds that neighbour those of a set. */
export function neighbours(set: Sounds): Sounds {
  let near = 0;
  for (const pair of NEIGHBOURS) if ((pair & set) !== 0) near |= pair;
  return near;
}
