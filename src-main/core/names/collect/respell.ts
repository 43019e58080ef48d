import { compareNames } from '../compare.ts';
import { isParticle } from '../particles.ts';

const wordsOf = (name: string): readonly string[] => name.split(/[\s\u00a0]+/).filter((word) => word !== '');

/** A short form of a name is respelt word by word: how alike a word must be to the one that it stands for. */
const ALIKE = 0.75;

/**
 * A spelling in the words of the one chosen: `Lafetet` with `Abdelouafi Laftit` gives `Laftit`. The whole where all of
 * it is there; null where a word has no counterpart.
 */
export function respelt(spelling: string, chosen: string): string | null {
  if (spelling === chosen) return spelling;
  const words = wordsOf(chosen);
  const own = wordsOf(spelling);
  if (own.length >= words.length) return chosen;
  const taken = own.map((word) => {
    const scored = words.map((other) => ({ other, score: compareNames(word, other).score }));
    return scored.reduce((best, one) => (one.score > best.score ? one : best), { other: '', score: 0 });
  });
  if (taken.some(({ score }) => score < ALIKE)) return null;
  const first = words.indexOf(taken[0]?.other ?? '');
  const last = words.indexOf(taken.at(-1)?.other ?? '');
  return last < first ? taken.map(({ other }) => other).join(' ') : words.slice(first, last + 1).join(' ');
}

/** Whether the second spelling writes a word of the first otherwise; one that only leaves words out does not. */
export function disagrees(full: string, other: string): boolean {
  const known = new Set(wordsOf(full).map(plain));
  return wordsOf(other).some(
    (word) => !known.has(plain(word)) && !isParticle(word) && !/^\p{Lu}\.$/u.test(word),
  );
}

const plain = (word: string): string => word.replaceAll('’', "'");
