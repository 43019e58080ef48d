/**
 * One way to read a token: the key it has in the glossary, and how many folded letters at the front and at the
 * end belong to clitics.
 */
export interface Reading {
  readonly key: string;
  readonly front: number;
  readonly back: number;
}

/** Letters that a word keeps behind what is taken off: roots have three. */
const ROOT = 3;
/** Endings that many roots have of themselves (لبنان، ميزان) need one letter more behind them. */
const ROOT_AND_MORE = 4;

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه'] as const;
const NUMBER_ENDINGS = ['ان', 'ين', 'ون'] as const;

/**
 * Every reading of an Arabic word, given folded and as written. Before the first word of a term any conjunction
 * and preposition may stand; inside a term only ل, which may take the place of the construct (محطة لتحلية المياه
 * for محطة تحلية المياه). The article may stand before any word. Endings of number and case belong to the word,
 * pronouns do not.
 */
export function readArabic(form: string, word: string, place: 'first' | 'inner'): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { start, base, definite } of withoutProclitics(form, place)) {
    const add = (key: string, back = 0) => {
      // The same key twice would double the paths through the trie at each word.
      if (readings.some((known) => known.key === key && known.front === start)) return;
      readings.push({ key, front: start, back });
    };
    add(base);
    for (const key of withoutNumber(base)) add(key);
    if (definite) continue;
    for (const key of withoutTanwin(base, word)) add(key);
    // A final ta marbuta folds like the pronoun ه: مكتبة is no مكتب.
    if (word.includes('ة')) continue;
    for (const { keys, suffix } of withoutPronoun(base)) for (const key of keys) add(key, suffix);
  }
  return readings;
}

interface Bare {
  /** Letters taken off the front. */
  readonly start: number;
  readonly base: string;
  /** With an article, hence without pronoun or tanwin. */
  readonly definite: boolean;
}

/** The word as it is, then without what may stand before it: و ف، then ب ك ل or س of a verb, then the article. */
function withoutProclitics(form: string, place: 'first' | 'inner'): readonly Bare[] {
  const bare: Bare[] = [];
  addArticleReadings(bare, form, 0);
  if (place === 'inner') {
    if (form.startsWith('ل')) addArticleReadings(bare, form, 1);
    return bare;
  }
  if (takesPreposition(form, 0)) addArticleReadings(bare, form, 1);
  if (!CONJUNCTIONS.includes(form[0] ?? ' ')) return bare;
  addArticleReadings(bare, form, 1);
  if (takesPreposition(form, 1)) addArticleReadings(bare, form, 2);
  return bare;
}

function takesPreposition(form: string, at: number): boolean {
  const letter = form[at] ?? ' ';
  return PREPOSITIONS.includes(letter) || (letter === 'س' && 'يتنا'.includes(form[at + 1] ?? ' '));
}

/** The word from `start` on, with and without its article; nothing that leaves less than a root. */
function addArticleReadings(bare: Bare[], form: string, start: number): void {
  const add = (at: number, base: string, definite: boolean) => {
    if (at === 0 || base.length >= ROOT) bare.push({ start: at, base, definite });
  };
  const rest = form.slice(start);
  const definite = rest.startsWith('ال');
  add(start, rest, definite);
  if (definite) add(start + 2, rest.slice(2), true);
  // ل and the article are written لل, and للجنة is three lams written as two.
  if (start > 0 && rest.startsWith('ل') && form[start - 1] === 'ل') {
    add(start, `ا${rest}`, true);
    add(start, `ال${rest}`, true);
    add(start + 1, rest.slice(1), true);
  }
}

/** Dual and sound plurals: وزيران، مستشارين، اتفاقيات; the ta of a feminine noun becomes ta marbuta again. */
function withoutNumber(base: string): readonly string[] {
  if (base.endsWith('ات')) {
    const stem = base.slice(0, -2);
    return [...(stem.length >= ROOT ? [`${stem}ه`] : []), ...(stem.length >= ROOT_AND_MORE ? [stem] : [])];
  }
  const ending = NUMBER_ENDINGS.find((candidate) => base.endsWith(candidate));
  if (ending === undefined || base.length - ending.length < ROOT_AND_MORE) return [];
  const stem = base.slice(0, -ending.length);
  return stem.endsWith('ت') ? [stem, `${stem.slice(0, -1)}ه`] : [stem];
}

/** The alef of the indefinite accusative; where its tanwin is written, three letters before it are enough. */
function withoutTanwin(base: string, word: string): readonly string[] {
  const least = word.includes('\u064b') ? ROOT : ROOT_AND_MORE;
  return base.endsWith('ا') && base.length - 1 >= least ? [base.slice(0, -1)] : [];
}

function withoutPronoun(base: string): readonly { keys: readonly string[]; suffix: number }[] {
  return PRONOUNS.filter((suffix) => base.endsWith(suffix) && base.length - suffix.length >= ROOT).map(
    (suffix) => {
      const stem = base.slice(0, -suffix.length);
      return { keys: [stem, ...beforePronoun(stem), ...withoutNumber(stem)], suffix: suffix.length };
    },
  );
}

/** What a final letter was before a pronoun changed it: وزارت(ها) وزارة، مستوا(ها) مستوى، شركاؤ(ها) شركاء. */
function beforePronoun(stem: string): readonly string[] {
  const start = stem.slice(0, -1);
  switch (stem.at(-1)) {
    case 'ت':
      return [`${start}ه`];
    case 'ا':
      return [`${start}ي`];
    case 'و':
    case 'ي':
      return [`${start}ء`];
    default:
      return [];
  }
}
