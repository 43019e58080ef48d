/** How articles, Ben, Abd and silent letters are written as a part of a word. Patterns over folded words (folding.ts). */

export const SEPARATORS = /[^\p{L}\p{Nd}]+/u;
export const ARABIC_ARTICLE = /^ال(..+)$/u;
export const LATIN_ARTICLE = /^[aeiu]l(.{3,})$/u;
/** Essadiq, Echchabbi, Ennaji. */
export const LATIN_SUN_ARTICLE = /^[aeiu](sh|ch|th|dh|[dlnrstz])(?=\1)(.{3,})$/u;
/** Lahbib, Laarbi, Lhoussaine. */
export const MAGHREBI_ARTICLE = /^l([aeiou]?.{3,})$/u;
/** Lahbib, Larbi, Lmahdi, Louardi: what a name that is not preceded by an article hardly begins with. */
export const ELIDED = /^l(?:[ae]?([^aeiou]{2}.{2,})|(ou.{3,}))$/u;
export const JOINED_ABOU = /^ab(?:ou|u|o|i)l(.{4,})$/u;
/** West Africa, after the French: no H for ح (Alassane, Amadou, Assane). */
export const ARABIC_H = /^(?:ال)?ح([^اأإآوي].+)$/u;
/** Jacques, Yves, Robert, Bernard, Laurent: what French writes and Arabic, which hears it, does not. */
const SILENT_END =
  /^(.*(?:[bcfglnrv]e|que|gue|lle|nne))s$|^(.{2,}(?:er|en|o|au|ai|oi|e))t$|^(.{2,}(?:ar|an|on|au))d$|^(.{2,}(?:oi|ai|au|eu))[sx]$/u;
/** A folded word without what French does not say at its end; undefined where it says all. */
export const spokenOf = (word: string): string | undefined =>
  SILENT_END.exec(word)
    ?.slice(1)
    .find((part) => part !== undefined);
/** طه: the vowel after the last letter is not written. */
export const SHORT_H = /^.ه$/u;
export const JOINED_ABD = /^abd(?:[aeiou]+l(.{2,})|[aeiou]+([^aeioul].+)|([^aeiou].+))$/u;
export const JOINED_ARABIC_ABD = /^عبد(?:ال)?(..+)$/u;
export const JOINED_BEN = /^ben(.{4,})$/u;
export const JOINED_ARABIC_BEN = /^بن(...+)$/u;
/** نورالدين, نصرالله. */
export const JOINED_CLOSER = /^(..+)ال(دين|له)$/u;
