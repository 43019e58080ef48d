// Bounded repetitions, so that no run of letters can make this more than linear.
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"«»،؛]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;

/** Offsets of web and mail addresses, whose digits are no numbers of the text. */
export function addressRanges(text: string): readonly (readonly [start: number, end: number])[] {
  if (!/@|www\.|:\/\//i.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((found) => [found.index, found.index + found[0].length] as const);
}
