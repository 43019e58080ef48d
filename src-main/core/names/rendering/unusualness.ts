import { foldName } from '../folding.ts';
import { spokenOf } from '../word-patterns.ts';
import { alignLetters, plainOf } from './align-letters.ts';
import { graphemesOf, isVowel, withoutPlace } from './graphemes.ts';
import { RENDERINGS } from './table.ts';

/** How often a grapheme was written in each way, '' where it was not written. */
interface Row {
  readonly ways: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** Longer words are no names, and take long. */
const MOST_LETTERS = 24;
/** How much the ways at any place count beside those at a certain place, and a guess beside both. */
const ANY_PLACE = 3;
const GUESS = 2;
const VOWELS = /^[اويهة]+$/;

const NO_ROW: Row = { ways: new Map(), sum: 0 };
const ROWS = readRows(RENDERINGS);
const LEAST = new Map([...ROWS.keys()].map((key) => [key, leastOf(key)]));

/** A row a line: the grapheme, then each way to write it and how often, `-` for not at all. */
function readRows(text: string): ReadonlyMap<string, Row> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [key = '', ...cells] = line.split(' ');
        const ways = new Map(
          cells.map((cell) => [cell.replace(/-?\d+$/, ''), Number(/\d+$/.exec(cell)?.[0] ?? 0)]),
        );
        return [key, { ways, sum: [...ways.values()].reduce((sum, count) => sum + count, 0) }];
      }),
  );
}

/**
 * How unusual an Arabic spelling is of a name that is not Arabic: the bits that its letters take beyond those of the commonest
 * spelling, which has 0. Infinity where they do not fit. Source: a joint model of letter groups (Bisani and Ney 2008) without
 * context, counted over names/known.
 */
export function unusualness(arabic: string, latin: string): number {
  const name = foldName(latin);
  const spoken = spokenOf(name);
  const letters = plainOf(arabic);
  if (name.length > MOST_LETTERS || letters.length > MOST_LETTERS) return 0;
  return Math.min(...[name, ...(spoken === undefined ? [] : [spoken])].map((one) => bitsOf(letters, one)));
}

function bitsOf(letters: string, name: string): number {
  const graphemes = graphemesOf(name);
  const { cost } = alignLetters(letters, graphemes, costOf);
  return graphemes.reduce((bits, key) => bits - (LEAST.get(key) ?? leastOf(key)), cost);
}

/** In bits. */
function costOf(key: string, part: string): number {
  const [own, all] = [ROWS.get(key) ?? NO_ROW, ROWS.get(withoutPlace(key)) ?? NO_ROW];
  const guess = 2 ** -guessOf(key, part);
  const anywhere = ((all.ways.get(part) ?? 0) + GUESS * guess) / (all.sum + GUESS);
  return -Math.log2(((own.ways.get(part) ?? 0) + ANY_PLACE * anywhere) / (own.sum + ANY_PLACE));
}

/** Of a way that was never met, in bits. */
function guessOf(key: string, part: string): number {
  if (!isVowel(key)) return part === '' ? 7.5 : 6.5 + 3 * part.length;
  if (part === '') return 3;
  return VOWELS.test(part) ? 0.8 * part.length + 1.2 : 13.5;
}

function leastOf(key: string): number {
  const [own, all] = [ROWS.get(key) ?? NO_ROW, ROWS.get(withoutPlace(key)) ?? NO_ROW];
  return Math.min(...['', ...own.ways.keys(), ...all.ways.keys()].map((way) => costOf(key, way)));
}
