/**
 * Something known of every character that texts have many of, worked out once: Latin, Greek, Cyrillic and Arabic;
 * Latin with several accents, general punctuation and signs; ligatures, presentation forms, full-width letters and U+FFFD.
 */
export interface CharacterTable<T> {
  /** By UTF-16 code unit; undefined for what is in none of the blocks, and must be worked out. */
  at(code: number): T | undefined;
}

const BASIC_END = 0x700;
const SIGNS = 0x1e00;
const SIGNS_END = 0x2200;
const FORMS = 0xfb00;
const FORMS_END = 0x10000;

/** The table of a function of single characters. */
export function characterTable<T>(of: (character: string) => T): CharacterTable<T> {
  const range = (from: number, to: number): readonly T[] =>
    Array.from({ length: to - from }, (_, at) => of(String.fromCharCode(from + at)));
  const [basic, signs, forms] = [range(0, BASIC_END), range(SIGNS, SIGNS_END), range(FORMS, FORMS_END)];
  return {
    at(code) {
      if (code < BASIC_END) return basic[code];
      if (code >= SIGNS && code < SIGNS_END) return signs[code - SIGNS];
      return code >= FORMS && code < FORMS_END ? forms[code - FORMS] : undefined;
    },
  };
}
