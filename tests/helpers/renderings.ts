import { compareNames } from '#core/names/compare.ts';
import { foldName } from '#core/names/folding.ts';
import { GROUPS } from '#core/names/given-names.ts';
import { ARAB_NAMES } from '#core/names/known/arab-names.ts';
import { PEOPLE } from '#core/names/known/people.ts';
import { PLACES } from '#core/names/known/places.ts';
import { alignLetters, plainOf } from '#core/names/rendering/align-letters.ts';
import { graphemesOf, isVowel, withoutPlace } from '#core/names/rendering/graphemes.ts';

/** Counts over the listed names, for src-main/core/names/rendering/table.ts (generate-renderings.ts writes it). */

/** Letters that hardly any name has that is not Arabic: an entry with one is left out. */
const ARAB_LETTERS = /[طصضظقحعءؤذ]/;
const ARABIC = /^\p{sc=Arabic}/u;

interface Entry {
  readonly latin: readonly string[];
  readonly arabic: readonly string[];
}

const entriesOf = (list: string): readonly Entry[] =>
  list
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((entry) => {
      const words = entry.split(' ');
      return {
        latin: words.filter((word) => !ARABIC.test(word)).map(foldName),
        arabic: words.filter((word) => ARABIC.test(word)),
      };
    });

const isArab = ({ arabic }: Entry): boolean =>
  arabic.some((form) => ARAB_LETTERS.test(form) || /^ال/.test(form));

/** Spellings that correspond letter by letter. */
function pairs(): readonly (readonly [string, string])[] {
  return [PLACES, PEOPLE].flatMap(entriesOf).flatMap(({ latin, arabic }) => {
    const forms = arabic
      .filter((form) => !ARAB_LETTERS.test(form))
      .map((form) => plainOf(form.replace(/^ال(?=...)/, '')));
    return latin.flatMap((name) =>
      forms.filter((form) => compareNames(form, name).score >= 0.9).map((form) => [form, name] as const),
    );
  });
}

/** What is assumed before anything is counted: the letters that a consonant is written with. */
const FIRST: Readonly<Record<string, string>> = {
  ...{
    b: 'ب',
    c: 'كست',
    ce: 'ستش',
    d: 'د',
    f: 'ف',
    g: 'غجك',
    ge: 'جغ',
    h: 'ه',
    j: 'جيخ',
    k: 'ك',
    l: 'ل',
    m: 'م',
  },
  ...{
    n: 'ن',
    p: 'ب',
    q: 'ك',
    qu: 'ك',
    r: 'ر',
    s: 'سزش',
    t: 'ت',
    v: 'فو',
    w: 'وف',
    x: 'ك',
    z: 'زست',
    sh: 'ش',
  },
  ...{
    ch: 'شتخك',
    kh: 'خ',
    gh: 'غ',
    th: 'ثت',
    ph: 'ف',
    ck: 'ك',
    ng: 'ن',
    tch: 'ت',
    sch: 'ش',
    ts: 'تس',
    tz: 'تزس',
  },
};

function assumed(key: string, part: string): number {
  if (isVowel(key)) {
    if (part === '') return 1.5;
    return /^[اويهة]+$/.test(part) ? 0.8 * part.length - 0.3 : 12;
  }
  if (part === '') return 6;
  const fits = FIRST[key]?.includes(part.charAt(0)) ?? false;
  return fits ? 2.5 * part.length - 2 : 5 + 3 * part.length;
}

/** Rounds of expectation and maximisation, each over the best alignment alone. */
const ROUNDS = 4;
/** Bits a letter: a pair above is no transcription. */
const MOST = 6;
const LEAST_COUNT = 2;

/** Rows of `table.ts`: how often each grapheme is written in each way. */
export function countRenderings(): string {
  let cost = assumed;
  let counts = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round++) {
    const known = new Map<string, Map<string, number>>();
    for (const [arabic, latin] of pairs()) {
      const graphemes = graphemesOf(latin);
      const found = alignLetters(arabic, graphemes, cost);
      if (found.cost > MOST * graphemes.length) continue;
      graphemes.forEach((key, at) => {
        for (const row of new Set([key, withoutPlace(key)])) add(known, row, found.parts[at] ?? '');
      });
    }
    cost = (key, part) => costBy(known, key, part);
    counts = known;
  }
  return [...counts]
    .map(([key, ways]) => [key, [...ways].filter(([, count]) => count >= LEAST_COUNT)] as const)
    .filter(([, ways]) => ways.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ways]) =>
      [
        key,
        ...ways.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([way, n]) => `${way || '-'}${n}`),
      ].join(' '),
    )
    .join('\n');
}

function add(counts: Map<string, Map<string, number>>, key: string, part: string): void {
  const ways = counts.get(key) ?? new Map<string, number>();
  counts.set(key, ways.set(part, (ways.get(part) ?? 0) + 1));
}

function costBy(counts: ReadonlyMap<string, ReadonlyMap<string, number>>, key: string, part: string): number {
  const ways = counts.get(key);
  const sum = [...(ways?.values() ?? [])].reduce((a, b) => a + b, 0);
  return -Math.log2(((ways?.get(part) ?? 0) + 2 * 2 ** -(assumed(key, part) + 1.5)) / (sum + 2));
}

/** `^` stands for either end of a word. */
const LETTERS = '^abcdefghijklmnopqrstuvwxyz';

/** Rows of `table.ts`: for each letter, how much likelier each next one is in a name that is not Arabic; signs of `likely`. */
export function countOdds(likely: string): string {
  const arab = [
    ...entriesOf(ARAB_NAMES),
    ...entriesOf(GROUPS).filter(({ arabic }) => arabic.length > 0),
    ...entriesOf(PLACES).filter(isArab),
  ];
  const foreign = [
    ...entriesOf(PEOPLE),
    ...entriesOf(GROUPS).filter(({ arabic }) => arabic.length === 0),
    ...entriesOf(PLACES).filter((entry) => !isArab(entry)),
  ];
  const [own, other] = [arab, foreign].map((entries) => pairsOf(entries.flatMap(({ latin }) => latin)));
  const middle = (likely.length - 1) / 2;
  const shareOf = (counts: ReadonlyMap<string, number> | undefined, pair: string) => {
    const sum = [...(counts?.values() ?? [])].reduce((a, b) => a + b, 0);
    return ((counts?.get(pair) ?? 0) + 0.5) / (sum + 0.5 * LETTERS.length ** 2);
  };
  return [...LETTERS]
    .map((letter) =>
      [...LETTERS]
        .map((next) => {
          const odds = 2 * Math.log(shareOf(other, letter + next) / shareOf(own, letter + next));
          return likely.charAt(middle + Math.round(Math.max(-middle, Math.min(middle, odds))));
        })
        .join(''),
    )
    .join('\n');
}

function pairsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const letters = `^${name.replace(/[^a-z]/g, '')}^`;
    for (let at = 0; at + 1 < letters.length; at++) {
      const pair = letters.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}
