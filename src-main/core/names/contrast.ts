/**
 * Whether two words of one script, one skeleton of consonants, differ in the vowel that makes them two names: Jamal and
 * Jamil, Hassan and Hussein, Amine and Amina, محمد and محمود. Writers of one script do not exchange these. Expects
 * folded words (folding.ts); false across scripts.
 */
export function contrast(a: string, b: string): boolean {
  if (LATIN.test(a) && LATIN.test(b)) return latinContrast(a, b);
  return ARABIC.test(a) && ARABIC.test(b) && arabicContrast(a, b);
}

const LATIN = /^[a-z]+$/;
const ARABIC = /^[\u0620-\u064a]+$/;
/** The vowel of a closed last syllable; e is either, as in Ahmed and Ahmad. */
const CLOSED = /([aeiouy]+)[^aeiouy]+e?$/;
const VOWEL_KINDS: ReadonlyMap<string, string> = new Map([
  ['a', 'a'],
  ['aa', 'a'],
  ...['i', 'ii', 'ee', 'ei', 'ie', 'y'].map((vowel) => [vowel, 'i'] as const),
]);

function latinContrast(a: string, b: string): boolean {
  if (skeleton(a, /[aeiouy]/g) !== skeleton(b, /[aeiouy]/g)) return false;
  if (isFeminineOf(a, b) || isFeminineOf(b, a)) return true;
  const [one, other] = [a, b].map((word) => VOWEL_KINDS.get(CLOSED.exec(word)?.[1] ?? ''));
  return one !== undefined && other !== undefined && one !== other;
}

/** Amina of Amine, Khalida of Khalid: consonants, then a here and e or nothing there. */
const isFeminineOf = (a: string, b: string): boolean =>
  /[^aeiouy]a$/.test(a) && /[^aeiouy]e?$/.test(b) && a.slice(0, -1) === b.replace(/e$/, '');

/** A long vowel before the last letter. */
const LONG = /([اوي])[^اوي]$/;

function arabicContrast(a: string, b: string): boolean {
  if (skeleton(a, /[اوي]/g) !== skeleton(b, /[اوي]/g)) return false;
  const [one, other] = [LONG.exec(a)?.[1], LONG.exec(b)?.[1]];
  if (one !== undefined && other !== undefined) return one !== other;
  // A foreign name gains and loses letters for its vowels (مايكل, مايكيل); an Arabic one without any does not.
  const bare = one === undefined ? a : b;
  return one !== other && (one ?? other) !== 'ا' && !/[اوي]/.test(bare) && bare.length <= 4;
}

const skeleton = (word: string, vowels: RegExp): string => word.replace(vowels, '').replace(/(.)\1/g, '$1');
