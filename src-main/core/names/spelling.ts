import { ARABIC, ARABIC_INITIAL, LATIN, type Table } from './letters.ts';
import { isVocalic, neighbours, type Sounds, sounds } from './sounds.ts';

/** A letter or a group of letters, and what it may sound like. */
export interface Grapheme {
  readonly text: string;
  readonly usual: Sounds;
  readonly rare: Sounds;
  /** The neighbours of all its sounds. */
  readonly near: Sounds;
  readonly vowel: boolean;
}

/** A place in a spelling: the graphemes that start at a letter, and what it costs to leave that letter out. */
export interface Place {
  readonly graphemes: readonly Grapheme[];
  /** Letters that the longest of them may have. */
  readonly longest: number;
  /** Against a spelling in another script, which may not write the letter at all. */
  readonly dropAcross: number;
  /** Against a spelling in the same script. */
  readonly dropWithin: number;
}

/** A word read, one place a letter. `weight`: how much there is to agree about, 1 a consonant. */
export interface Spelling {
  readonly text: string;
  readonly arabic: boolean;
  readonly places: readonly Place[];
  readonly weight: number;
}

/** Letters in the longest group of letters.ts. */
export const LONGEST_GRAPHEME = 4;
const LEAST_WEIGHT = 1;

/** What may start at a letter: the letter alone, and the groups that it opens. */
interface Starts {
  readonly alone: readonly Grapheme[];
  readonly groups: readonly Grapheme[];
}

const STARTS: ReadonlyMap<string, Starts> = startsOf({ ...LATIN, ...ARABIC });
const INITIAL_STARTS: ReadonlyMap<string, Starts> = startsOf(ARABIC_INITIAL, ARABIC);

function startsOf(letters: Table, groups: Table = letters): ReadonlyMap<string, Starts> {
  const grouped = Object.entries(groups).filter(([text]) => text.length > 1);
  return new Map(
    Object.entries(letters)
      .filter(([text]) => text.length === 1)
      .map(([letter, value]) => [
        letter,
        {
          alone: [graphemeOf(letter, value)],
          groups: grouped
            .filter(([text]) => text.startsWith(letter))
            .map(([text, own]) => graphemeOf(text, own)),
        },
      ]),
  );
}

function graphemeOf(text: string, value: string): Grapheme {
  const [usual = 0, rare = 0] = value.split('|').map((part) => sounds(part));
  return { text, usual, rare, near: neighbours(usual | rare), vowel: isVocalic(usual) };
}

const isArabic = (letter: string): boolean => letter >= '\u0620' && letter <= '\u077f';

/** Reads a folded word (folding.ts). Linear. */
export function readSpelling(text: string): Spelling {
  const arabic = isArabic(text.charAt(0));
  const places: Place[] = [];
  let weight = 0;
  for (let at = 0; at < text.length; at++) {
    weight += weightAt(text, at, arabic);
    const [dropAcross, dropWithin] = arabic ? arabicDrop(text, at) : latinDrop(text, at);
    const graphemes = graphemesAt(text, at, arabic);
    const longest = graphemes.length === 1 ? 1 : LONGEST_GRAPHEME;
    places.push({ graphemes, longest, dropAcross, dropWithin });
  }
  return { text, arabic, places, weight: Math.max(weight, LEAST_WEIGHT) };
}

const NONE: readonly Grapheme[] = [];

function graphemesAt(text: string, at: number, arabic: boolean): readonly Grapheme[] {
  const letter = text.charAt(at);
  const starts = (at === 0 && arabic ? INITIAL_STARTS.get(letter) : undefined) ??
    STARTS.get(letter) ?? { alone: [graphemeOf(letter, '')], groups: [] };
  const [single] = starts.alone;
  const doubled = text.charAt(at + 1) === letter && single !== undefined;
  let groups = NONE;
  for (const group of starts.groups) {
    if (text.startsWith(group.text, at)) groups = [...groups, group];
  }
  if (!doubled && groups.length === 0) return starts.alone;
  const pair = letter + letter;
  if (!doubled || groups.some((group) => group.text === pair)) return [...starts.alone, ...groups];
  return [...starts.alone, ...groups, { ...single, text: pair }];
}

function weightAt(text: string, at: number, arabic: boolean): number {
  const letter = text.charAt(at);
  if (letter === text.charAt(at - 1)) return 0;
  if (arabic) return 'اأإآىوي'.includes(letter) ? 0.4 : 'ءئؤعة'.includes(letter) ? 0.2 : 1;
  if (LATIN_VOWELS.includes(letter)) return 0.2;
  return letter === 'h' ? 0.4 : 1;
}

const LATIN_VOWELS = 'aeiouy';
/** Karim and Karima are two people. */
const FEMININE: Costs = [0.8, 0.9];
const CONSONANT: Costs = [0.9, 0.9];

/** Against the other script, against the same. */
type Costs = readonly [number, number];

function arabicDrop(text: string, at: number): Costs {
  const letter = text.charAt(at);
  const last = at === text.length - 1;
  if ('ءئؤ'.includes(letter)) return [0.1, 0.15];
  if (letter === 'ع') return [0.15, 0.6];
  if (letter === 'ة') return FEMININE;
  if (letter === 'ه' && last) return [0.3, 0.5];
  if (letter === 'ه') return [0.5, 0.8];
  if ('اأإآٱ'.includes(letter)) return at === 0 ? [0.35, 0.7] : [0.3, 0.3];
  if ('ىوي'.includes(letter)) return [0.4, 0.45];
  return CONSONANT;
}

function latinDrop(text: string, at: number): Costs {
  const letter = text.charAt(at);
  const last = at === text.length - 1;
  if (letter === text.charAt(at - 1)) return [0.05, 0.05];
  if (LATIN_VOWELS.includes(letter)) return latinVowelDrop(text, at);
  if (letter === 'h') return last ? [0.15, 0.15] : [0.3, 0.45];
  // Silent: at the end in French, gh and w in English.
  if (last && 'tsxdz'.includes(letter)) return [0.6, 0.6];
  if (letter === 'g' && text.charAt(at + 1) === 'h') return [0.5, 0.6];
  return letter === 'w' ? [0.5, 0.7] : CONSONANT;
}

/** Short vowels have no letter in Arabic; at either end of a word they mostly have. */
function latinVowelDrop(text: string, at: number): Costs {
  if (at === text.length - 1) {
    const letter = text.charAt(at);
    if (letter === 'e') return [0.1, 0.15];
    return letter === 'a' ? FEMININE : [0.45, 0.45];
  }
  if (at === 0) return [0.4, 0.7];
  // The second letter of ou, ei, ee.
  return LATIN_VOWELS.includes(text.charAt(at - 1)) ? [0.08, 0.1] : [0.08, 0.35];
}
