import fc from 'fast-check';
import type { Unit } from '#core/model/memory.ts';
import { unitOf } from './units.ts';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const LANGUAGES = ['ar', 'fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const LETTERS: Readonly<Record<Language, readonly string[]>> = {
  ar: ['با', 'تم', 'جر', 'حل', 'خد', 'در', 'سف', 'شك', 'صن', 'عم'],
  fr: ['ba', 'gou', 'ver', 'né', 'cha', 'ré', 'com', 'tio', 'par', 'ti'],
  en: ['gov', 'min', 'ter', 'com', 'reg', 'pro', 'vin', 'sec', 'tor', 'con'],
};
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  ar: ['', '', 'ة', 'ات', 'ين'],
  fr: ['', '', 'e', 's', 'es'],
  en: ['', '', 's', 'ed', 'ing'],
};

export interface LongTexts {
  readonly language: Language;
  readonly units: readonly Unit[];
  readonly queries: readonly string[];
}

/**
 * Texts of 3 to `longest` words by a Zipf law, so that some words are in most texts and most words in few; a quarter of
 * them edited copies. Queries are copies with up to half of the words edited, or new.
 */
export const longTexts = (texts: number, queries: number, longest: number): fc.Arbitrary<LongTexts> =>
  fc.tuple(fc.integer(), fc.constantFrom(...LANGUAGES)).map(([seed, language]) => {
    const random = createRandom(seed);
    const pick = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)] as Value;
    const stems = Array.from({ length: 2000 }, (_, i) =>
      String(i).replace(/\d/g, (digit) => LETTERS[language][Number(digit)] ?? ''),
    );
    const word = () => {
      const chosen = stems[Math.floor(stems.length ** random()) - 1] ?? '';
      if (random() < 0.05) return pick(['7', '12', '٣٥', ',', ',', '.']);
      return chosen + pick(ENDINGS[language]);
    };
    const sentence = () => Array.from({ length: 3 + Math.floor(random() * (longest - 3)) }, word).join(' ');
    const edited = (text: string, share: number) => {
      const words = text.split(' ');
      for (let edits = Math.ceil(random() * share * words.length); edits > 0; edits--) {
        const at = Math.floor(random() * words.length);
        const choice = random();
        if (choice < 0.4) words[at] = word();
        else if (choice < 0.6) words.splice(at, 0, word());
        else if (choice < 0.8) words.splice(at, 1);
        else words.splice(Math.floor(random() * words.length), 0, ...words.splice(at, 1));
      }
      return words.join(' ');
    };
    const stored: string[] = [];
    while (stored.length < texts)
      stored.push(random() < 0.25 && stored.length > 0 ? edited(pick(stored), 0.3) : sentence());
    const other = LANGUAGES.find((one) => one !== language) ?? 'en';
    return {
      language,
      units: stored.map((text, i) =>
        unitOf(i + 1, { [language]: text, [other]: `${i}` }, { updatedAt: i % 7 }),
      ),
      queries: Array.from({ length: queries }, () =>
        random() < 0.85 ? edited(pick(stored), 0.5) : sentence(),
      ),
    };
  });
