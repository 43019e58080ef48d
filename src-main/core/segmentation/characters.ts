/**
 * Character classes of sentence marks. All take one UTF-16 unit, so a lone surrogate belongs to no class
 * and never throws.
 */

const TERMINATORS = new Set('.!?…؟۔‽⁇⁈⁉。．！？');
const LINE_BREAKS = new Set('\n\r\v\f\u0085\u2028\u2029');
const CLOSERS = new Set('"\'”’»›)]}﴾');
const OPENERS = new Set('"\'“‘«‹„‚([{﴿¿¡');
const BULLETS = new Set('•●▪■◦‣⁃◆❖✓➢➤·');
const DASHES = new Set('-–—―‐‑');
const FULL_STOPS = new Set('.۔。．');
const STRONG_STOPS = new Set('!?؟‽⁇⁈⁉！？');

export const isTerminator = (unit: string): boolean => TERMINATORS.has(unit);
export const isLineBreak = (unit: string): boolean => LINE_BREAKS.has(unit);
/** A mark that may stand between the stop and the space: `.”`, `?)`. */
export const isCloser = (unit: string): boolean => CLOSERS.has(unit);
export const isOpener = (unit: string): boolean => OPENERS.has(unit);
export const isBullet = (unit: string): boolean => BULLETS.has(unit);
export const isDash = (unit: string): boolean => DASHES.has(unit);
export const isFullStop = (unit: string): boolean => FULL_STOPS.has(unit);
export const isStrongStop = (unit: string): boolean => STRONG_STOPS.has(unit);

const SPACE = /^\s$/;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const LOWER = /^\p{Ll}$/u;
const UPPER = /^[\p{Lu}\p{Lt}]$/u;
const ARABIC_LETTER = /^(?=\p{Script=Arabic})\p{L}$/u;
const WORD_PART = /^[\p{L}\p{M}\p{Nd}]$/u;
// Bidi controls, zero-width characters and the soft hyphen: they carry no text and hide marks from each other.
const INVISIBLE = /^[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]$/;

export const isSpace = (unit: string): boolean => SPACE.test(unit);
export const isLetter = (unit: string): boolean => LETTER.test(unit);
export const isDigit = (unit: string): boolean => DIGIT.test(unit);
export const isLower = (unit: string): boolean => LOWER.test(unit);
export const isUpper = (unit: string): boolean => UPPER.test(unit);
export const isArabicLetter = (unit: string): boolean => ARABIC_LETTER.test(unit);
export const isInvisible = (unit: string): boolean => INVISIBLE.test(unit);
export const isWordPart = (unit: string): boolean => WORD_PART.test(unit);
