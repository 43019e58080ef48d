import { NO_SHORT_NOUNS, OWN_AT, OWN_BEGINNING, OWN_ENDING, PARTICLES, SHORT_AT } from './arabic-words.ts';
import type { Head } from './key-table.ts';

/**
 * Takes one way to read a word: a key of `head`, the letters `from` to `to` of the folded word and `tail` (a code
 * unit, 0 for none), and how many of the word's last letters belong to a pronoun.
 */
export type Visit = (head: Head, from: number, to: number, tail: number, back: number) => void;

/** What a text shows of its writer's spelling: who writes ة means ه where he writes ه. */
export interface Spelling {
  readonly hasTaMarbuta: boolean;
  readonly hasAlefMaqsura: boolean;
  readonly hasFinalYa: boolean;
}

export interface ArabicWord {
  /** Folded (fold.ts). */
  readonly form: string;
  /** The last letter as written, vowel signs left out: ة and ى are told from ه and ي. */
  readonly last: string;
  /** Whether the tanwin of the accusative is written. */
  readonly tanwin: boolean;
  /** Whether the letter at that place of `form` is an alef as written, without hamza or madda: that of an article. */
  isBareAlef(at: number): boolean;
  /** Whether the next word has the article: a plural in front of it loses its nun. */
  readonly beforeArticle: boolean;
}

export type Place = 'first' | 'inner';

/** Letters that a word keeps behind what is taken off: roots have three. */
const LEAST = 3;
/** Letters of a word that begins with ال of its own. */
const LEAST_OWN_AL = 5;
/** Letters of the shortest nouns. */
const SHORT = 2;
/** Endings that many words have of themselves need one letter more before them. */
const LEAST_AND_MORE = 4;

const TA_MARBUTA = 'ة'.charCodeAt(0);
const ALEF_MAQSURA = 'ى'.charCodeAt(0);
const YA = 'ي'.charCodeAt(0);
const HAMZA = 'ء'.charCodeAt(0);
/** Pronouns that make no other word of two letters: حينا and حقنا are also a while, and he injected. */
const SHORT_PRONOUNS: ReadonlySet<string> = new Set(['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'ه']);
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه', 'ك'] as const;

/**
 * The key of an Arabic word of a term: its folded form, in which ة and ى stay what they are. The readings of a text
 * decide where ه and ي may stand for them.
 */
export function arabicKey(form: string, last: string): string {
  return last === 'ة' || last === 'ى' ? form.slice(0, -1) + last : form;
}

/**
 * Every reading of an Arabic word. Before the first word of a term any conjunction and preposition may stand;
 * inside a term only ل, which may take the place of the construct (محطة لتحلية المياه for محطة تحلية المياه). The
 * article may stand before any word. Endings of number and case belong to the word, pronouns do not.
 */
export function readArabic(word: ArabicWord, place: Place, spelling: Spelling, visit: Visit): void {
  const { form } = word;
  readFrom(word, 0, spelling, visit);
  if (place === 'inner') {
    readAdjective(word, visit);
    if (form.startsWith('ل')) readFrom(word, 1, spelling, visit);
    return;
  }
  if (OWN_BEGINNING.has(form)) return;
  if (takesPreposition(form, 0)) readFrom(word, 1, spelling, visit);
  if (form[0] !== 'و' && form[0] !== 'ف') return;
  readFrom(word, 1, spelling, visit);
  if (takesPreposition(form, 1) && !OWN_BEGINNING.has(form.slice(1))) readFrom(word, 2, spelling, visit);
}

/** رئويا behind التهابا: an adjective in ي with tanwin, where سوريا and عليا would have been part of the term. */
function readAdjective({ form, tanwin }: ArabicWord, visit: Visit): void {
  const stem = form.length - 1;
  if (!tanwin && stem >= LEAST && form[stem] === 'ا' && form[stem - 1] === 'ي') visit(0, 0, stem, 0, 0);
}

function takesPreposition(form: string, at: number): boolean {
  const letter = form[at];
  if (letter === 'ب' || letter === 'ك' || letter === 'ل') return true;
  // The future of a verb.
  return letter === 'س' && 'يتن'.includes(form[at + 1] ?? ' ');
}

/** The word from `start` on, with and without its article; nothing that leaves less than a root. */
function readFrom(word: ArabicWord, start: number, spelling: Spelling, visit: Visit): void {
  const { form } = word;
  const definite = form.startsWith('ال', start);
  if (start === 0 || form.length - start >= LEAST) {
    readWhole(word, 0, start, spelling, visit);
    if (definite) readOwnAl(word, start, spelling, visit);
    else readIndefinite(word, start, visit);
    if (start === 0) readShortOwned(word, spelling, visit);
  }
  if (definite) readDefinite(word, start + 2, spelling, visit);
  // ل and the article are written لل, and للجنة is three lams written as two.
  if (start > 0 && form[start] === 'ل' && form[start - 1] === 'ل') {
    if (form.length - start < LEAST) return;
    readWhole(word, 1, start, spelling, visit);
    readWhole(word, 2, start, spelling, visit);
    readDefinite(word, start + 1, spelling, visit);
  }
}

function readDefinite(word: ArabicWord, start: number, spelling: Spelling, visit: Visit): void {
  const rest = word.form.length - start;
  if (rest < LEAST) {
    if (rest === SHORT && isShortNoun(word, start)) readWhole(word, 0, start, spelling, visit);
    return;
  }
  readWhole(word, 0, start, spelling, visit);
  readNumber(word.form, start, word.form.length, 0, visit);
}

/**
 * Whether the two letters behind an article are a noun of two letters (السد، بالحج، للدم): the article is written with a
 * bare alef, which tells الأم from آلام and الحي from إليه, and words that only begin like one are left alone.
 */
function isShortNoun(word: ArabicWord, start: number): boolean {
  const { form } = word;
  const hasAlef = form[start - 2] === 'ا';
  return (!hasAlef || word.isBareAlef(start - 2)) && !NO_SHORT_NOUNS.has(form.slice(start));
}

/**
 * التزاماتها, التهابا: what has a pronoun or tanwin has no article, so that the first two letters are the word's own. The
 * shortest endings may be the word's own as well (البنك, المياه): they need more letters before them.
 */
function readOwnAl(
  { form, last }: ArabicWord,
  start: number,
  { hasTaMarbuta }: Spelling,
  visit: Visit,
): void {
  if (last === 'ة' || last === 'ى') return;
  const end = form.length;
  for (const pronoun of PRONOUNS) {
    const stem = end - pronoun.length;
    const isLong = pronoun.length > 1 || (pronoun === 'ه' && hasTaMarbuta);
    if (isLong && stem - start >= LEAST_OWN_AL && form.endsWith(pronoun))
      readOwned(form, start, stem, pronoun.length, visit);
  }
  if (form.endsWith('ا') && end - 1 - start >= LEAST_OWN_AL) visit(0, start, end - 1, 0, 0);
}

/** The word as it is, and as a careless hand may have meant its last letter. */
function readWhole(word: ArabicWord, head: Head, start: number, spelling: Spelling, visit: Visit): void {
  const { form, last } = word;
  const end = form.length;
  switch (last) {
    case 'ة':
      visit(head, start, end - 1, TA_MARBUTA, 0);
      visit(head, start, end, 0, 0);
      return;
    case 'ى':
      visit(head, start, end - 1, ALEF_MAQSURA, 0);
      if (!spelling.hasFinalYa && !PARTICLES.has(form)) visit(head, start, end, 0, 0);
      return;
    case 'ه':
      if (!spelling.hasTaMarbuta) visit(head, start, end - 1, TA_MARBUTA, 0);
      break;
    case 'ي':
      if (!spelling.hasAlefMaqsura) visit(head, start, end - 1, ALEF_MAQSURA, 0);
      break;
    default:
  }
  visit(head, start, end, 0, 0);
}

/** What a word without article may carry more: number, tanwin or a pronoun. */
function readIndefinite(word: ArabicWord, start: number, visit: Visit): void {
  const { form, last } = word;
  if (last === 'ة' || last === 'ى') return;
  const end = form.length;
  readNumber(form, start, end, 0, visit);
  readConstruct(word, start, visit);
  if (form.endsWith('ا')) {
    // سدًّا: two letters and a tanwin that is written.
    if (end - 1 - start === SHORT && word.tanwin) visit(0, start, end - 1, 0, 0);
    // سوريا and عليا are no سوري and علي with tanwin.
    const own = form[end - 2] === 'ي' && !word.tanwin;
    if (end - 1 - start >= LEAST && !own) visit(0, start, end - 1, 0, 0);
  }
  for (const pronoun of PRONOUNS) {
    const stem = end - pronoun.length;
    if (stem - start >= LEAST && form.endsWith(pronoun)) readOwned(form, start, stem, pronoun.length, visit);
  }
  // حكومتا and حكومتي are a dual before a noun, or my government; without the ta ي makes an adjective of any noun.
  if (form.endsWith('تا') && end - 2 - start >= 2) visit(0, start, end - 2, TA_MARBUTA, 0);
  if (form.endsWith('تي') && end - 2 - start >= 2) visit(0, start, end - 2, TA_MARBUTA, 1);
}

/** A plural that lost its nun before a noun: ممثلو الدول، مسؤولي الوزارة. */
function readConstruct({ form, beforeArticle }: ArabicWord, start: number, visit: Visit): void {
  const end = form.length - 1;
  if (end - start < LEAST_AND_MORE) return;
  if (form[end] === 'و') visit(0, start, end, 0, 0);
  if (form[end] !== 'ي' || !beforeArticle) return;
  // Adjectives in ي may stand there too (مغربي الأصل); participles, the nouns with such plurals, begin with م or have
  // a long first syllable.
  const participle = form[start] === 'م' || form[start + 1] === 'ا';
  if (participle && form.slice(start, end) !== 'مغرب') visit(0, start, end, 0, 0);
}

/** Dual and sound plurals: وزيران، مستشارين، اتفاقيات; the ta of a feminine noun becomes ta marbuta again. */
function readNumber(form: string, start: number, end: number, back: number, visit: Visit): void {
  if (form[end - 2] === 'ا' && form[end - 1] === 'ت') {
    readFemininePlural(form, start, end, back, visit);
    return;
  }
  if (form[end - 1] !== 'ن' || !'ايو'.includes(form[end - 2] ?? ' ')) return;
  const stem = end - 2;
  if (stem - start < LEAST || OWN_ENDING.has(form.slice(start, end))) return;
  const last = form[stem - 1];
  visit(0, start, stem, 0, back);
  if (last === 'ت') visit(0, start, stem - 1, TA_MARBUTA, back);
  if (last === 'ي') visit(0, start, stem - 1, ALEF_MAQSURA, back);
  if (last === 'و') visit(0, start, stem - 1, HAMZA, back);
  // محامون and محامين of محام(ي)
  if (form[start] === 'م' && stem - start >= LEAST_AND_MORE) visit(0, start, stem, YA, back);
}

function readFemininePlural(form: string, start: number, end: number, back: number, visit: Visit): void {
  const stem = end - 2;
  if (stem - start < 2) return;
  visit(0, start, stem, TA_MARBUTA, back);
  const last = form[stem - 1];
  // مستشفيات of مستشفى. The plurals of قناة and وفاة (قنوات، وفيات) have another letter inside: variants of the term.
  if (last === 'ي' && stem - start >= LEAST_AND_MORE) visit(0, start, stem - 1, ALEF_MAQSURA, back);
  const bare = form.slice(start, end);
  const long = stem - start >= LEAST_AND_MORE && !OWN_AT.has(bare);
  if (long || SHORT_AT.has(bare)) visit(0, start, stem, 0, back);
}

/** حقهم, نصها: a noun of two letters with a pronoun and no clitic in front; جده and سنه may be جدة and سنة. */
function readShortOwned({ form, last }: ArabicWord, { hasTaMarbuta }: Spelling, visit: Visit): void {
  const pronoun = form.slice(SHORT);
  if (last === 'ة' || (pronoun === 'ه' && !hasTaMarbuta)) return;
  if (SHORT_PRONOUNS.has(pronoun)) visit(0, 0, SHORT, 0, pronoun.length);
}

/** A word that ends before a pronoun: وزارت(ها) is وزارة، مستوا(ها) مستوى، شركاؤ(ها) شركاء، مواطني(ها) مواطنون. */
function readOwned(form: string, start: number, stem: number, back: number, visit: Visit): void {
  visit(0, start, stem, 0, back);
  readNumber(form, start, stem, back, visit);
  switch (form[stem - 1]) {
    case 'ت':
      visit(0, start, stem - 1, TA_MARBUTA, back);
      break;
    case 'ا':
      visit(0, start, stem - 1, ALEF_MAQSURA, back);
      break;
    case 'و':
    case 'ي':
      visit(0, start, stem - 1, HAMZA, back);
      if (stem - 1 - start >= LEAST_AND_MORE) visit(0, start, stem - 1, 0, back);
      break;
    default:
  }
}
