/** What is known of whole blocks of characters, for texts full of them: their properties need not be asked one by one. */

/** A unified ideograph: a letter that nothing folds. */
export const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** A letter of a script without case that is written in whole blocks: an ideograph, a syllable of Hangul or a part of one. */
export const isSyllable = (code: number): boolean =>
  isIdeograph(code) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff);

/** Half of a character beyond the first plane, or one without its other half. */
export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** A pictograph (emoji), or a surrogate without its other half: neither letter nor digit. `point`: of a surrogate. */
export const isPictograph = (point: number): boolean =>
  isSurrogate(point) || (point >= 0x1f300 && point <= 0x1faff);
