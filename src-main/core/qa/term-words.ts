import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { type Lexeme, readLexemes, withoutClitics } from '#core/text/values/lexemes.ts';

/** The words of a text as beginnings, to find a term in any inflection: renforcer for renforcement, الصيني for الصين. */
export interface TermWords {
  /** Whether every content word of a term has a word of the same beginning in the text, in any order. */
  hold(term: string): boolean;
}

/** Words that carry no content of a term. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'de du des d la le les l et à au aux en sur the of and for in on to a an with في من على إلى عن مع'
    .split(' ')
    .map(fold),
);

/** Longer beginnings than this are not told apart. */
const LONGEST = 16;

/**
 * Peoples whose adjective has another root than the country's name. Beginnings of folded words, by a folded name
 * that the glossary may hold.
 */
const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'états-unis': 'americain',
    'royaume-uni': 'britannique anglais',
    'pays-bas': 'neerlandais hollandais',
    'union européenne': 'europeen ue',
    allemagne: 'allemand',
    grèce: 'grec',
    afrique: 'africain',
    belgique: 'belge',
    mexique: 'mexicain',
    pologne: 'polonais',
    turquie: 'turc turque',
    afghanistan: 'afghan',
    'united states': 'american us',
    'united kingdom': 'british uk',
    'european union': 'european eu',
    netherlands: 'dutch',
    france: 'french',
    scotland: 'scottish scots',
    ireland: 'irish',
    wales: 'welsh',
    england: 'english',
    spain: 'spanish spaniard',
    poland: 'polish poles',
    finland: 'finnish finns',
    denmark: 'danish danes',
    switzerland: 'swiss',
    thailand: 'thai',
    philippines: 'filipin',
    uzbekistan: 'uzbek',
    tajikistan: 'tajik',
    'الاتحاد الأوروبي': 'اوروب',
    'الولايات المتحدة': 'امريك اميرك',
    'الولايات المتحدة الأمريكية': 'امريك اميرك',
    'المملكة المتحدة': 'بريطان انجليز',
  }).map(([name, roots]) => [fold(name), roots.split(' ')] as const),
);

/** Reads a text once; looking for a term then takes no longer than the term. */
export function readTermWords(lexemes: readonly Lexeme[], language: LanguageTag): TermWords {
  const arabic = primaryLanguage(language) === 'ar';
  const beginnings = new Set<string>();
  const wholes = new Set<string>();
  const read = new Set<string>();
  for (const lexeme of lexemes) {
    // Read before, also as what other words are without their clitics: its own are read even then.
    if (lexeme.kind !== 'word' || read.has(lexeme.key)) continue;
    read.add(lexeme.key);
    const forms = arabic ? withoutClitics(lexeme.key).map(({ stem }) => stem) : [lexeme.key];
    for (const form of forms) {
      if (wholes.has(form)) continue;
      wholes.add(form);
      for (let length = 2; length <= Math.min(form.length, LONGEST); length++)
        beginnings.add(form.slice(0, length));
    }
  }
  const holdsWord = (word: string) => {
    // ألمانيا begins like an article and has none: both readings of it count.
    const bare = arabic ? word.replace(/^(?:وال|ال|لل)(?=..)/u, '') : word;
    return [word, bare].some((form) => {
      const needed = neededBeginning(form, arabic);
      return wholes.has(form) || (needed !== undefined && beginnings.has(needed));
    });
  };
  const holds = (term: string) => {
    const words = contentWords(term);
    if (words.length > 0 && words.every(holdsWord)) return true;
    return (ADJECTIVES.get(fold(term)) ?? []).some(
      (root) => wholes.has(root) || (root.length > 3 && beginnings.has(root)),
    );
  };
  const held = new Map<string, boolean>();
  return {
    hold(term) {
      const known = held.get(term) ?? holds(term);
      held.set(term, known);
      return known;
    },
  };
}

function contentWords(term: string): readonly string[] {
  const words = readLexemes(term)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key);
  const content = words.filter((word) => !EMPTY_WORDS.has(word));
  return content.length > 0 ? content : words;
}

/** How much of a word its inflections share; undefined for short words, which must stand as they are. */
function neededBeginning(word: string, arabic: boolean): string | undefined {
  if (arabic) {
    // بريطانيا and بريطاني, الفلاحة and فلاحي share all but the ending.
    const stem = word.replace(/(?:يا|يه|ات|ين|ون|ان|ه|ا|ي)$/u, '');
    return stem.length >= 3 ? stem.slice(0, LONGEST) : undefined;
  }
  if (word.length < 4) return undefined;
  return word.slice(0, Math.min(LONGEST, Math.max(4, Math.ceil(word.length * 0.6))));
}
