/** A vowel at the head of a word, at its end, or before its last consonant is written otherwise than elsewhere. */
const PLACES = { first: '^', last: '$', lastClosed: '>' } as const;

const GRAPHEME = /[aeiouy]+|tch|sch|sh|ch|kh|gh|th|ph|ck|ng(?=$)|ts|tz|qu|x|([bcdfghjklmnpqrstvwz])\1?/g;

/**
 * The letters and groups of letters of a folded Latin name (folding.ts), as keys of the table of renderings: vowels with
 * their place (`a^`, `ou>`, `e$`, `i`), doubled consonants as one, c and g before a front vowel as `ce` and `ge`.
 */
export function graphemesOf(latin: string): readonly string[] {
  const all = latin.match(GRAPHEME) ?? [];
  return all.map((text, at) => {
    if (isVowel(text)) return text + placeOf(at, all.length);
    const single = text.length === 2 && text[0] === text[1] ? text.charAt(0) : text;
    return /^[cg]$/.test(single) && /^[eiy]/.test(all[at + 1] ?? '') ? `${single}e` : single;
  });
}

export const isVowel = (grapheme: string): boolean => /^[aeiouy]/.test(grapheme);

/** Without its place. */
export const withoutPlace = (grapheme: string): string => grapheme.replace(/[\^$>]$/, '');

function placeOf(at: number, count: number): string {
  if (at === 0) return PLACES.first;
  if (at === count - 1) return PLACES.last;
  return at === count - 2 ? PLACES.lastClosed : '';
}
