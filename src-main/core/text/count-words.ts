const WORD_PART = /[\p{L}\p{N}]/u;

/**
 * The number of words as word processors count them: stretches between white space that hold a letter or a digit,
 * so that a lone dash or the space before a French colon counts for nothing.
 */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((stretch) => WORD_PART.test(stretch)).length;
}
