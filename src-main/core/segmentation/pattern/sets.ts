import { PatternError } from './error.ts';

/** Which characters (code points) one place of a pattern takes. */
export interface CharacterSet {
  has(codePoint: number): boolean;
}

/** Answers for the characters up to here are kept: all of Latin, Greek, Cyrillic, Arabic and general punctuation. */
const KEPT = 0x3000;

/** One character, in both of its cases where `ignoreCase`. */
export function singleCharacter(codePoint: number, ignoreCase: boolean): CharacterSet {
  if (!ignoreCase) return { has: (other) => other === codePoint };
  const sign = String.fromCodePoint(codePoint);
  const lower = onlyCodePoint(sign.toLowerCase()) ?? codePoint;
  const upper = onlyCodePoint(sign.toUpperCase()) ?? codePoint;
  return { has: (other) => other === lower || other === upper };
}

/** Of `ß`, the capitals `SS` are no character. */
function onlyCodePoint(text: string): number | undefined {
  const codePoint = text.codePointAt(0);
  return codePoint !== undefined && String.fromCodePoint(codePoint) === text ? codePoint : undefined;
}

/** Classes by their notation: the same class stands in many rules, and what it has is learnt once. */
export type ClassCache = Map<string, CharacterSet>;

/**
 * The set of a class in the notation of JavaScript's `v` flag (`[\p{L}&&[^a-z]]`). Which characters it has is Unicode's
 * data in the runtime; asked once a character. Error: PatternError `syntax`.
 */
export function characterClass(source: string, ignoreCase: boolean, cache?: ClassCache): CharacterSet {
  const key = `${ignoreCase ? 'i' : ''}${source}`;
  let set = cache?.get(key);
  if (set === undefined) {
    const test = classTest(source, ignoreCase);
    set = learning((codePoint) => test.test(String.fromCodePoint(codePoint)));
    cache?.set(key, set);
  }
  return set;
}

/** The characters of several sets. */
export function unionOf(sets: readonly CharacterSet[]): CharacterSet {
  return learning((codePoint) => sets.some((set) => set.has(codePoint)));
}

function learning(test: (codePoint: number) => boolean): CharacterSet {
  // 0 unknown, 1 no, 2 yes.
  let known: Uint8Array | undefined;
  return {
    has(codePoint) {
      if (codePoint >= KEPT) return test(codePoint);
      known ??= new Uint8Array(KEPT);
      const before = known[codePoint];
      if (before !== 0) return before === 2;
      const answer = test(codePoint);
      known[codePoint] = answer ? 2 : 1;
      return answer;
    },
  };
}

function classTest(source: string, ignoreCase: boolean): RegExp {
  try {
    return new RegExp(`^${source}$`, ignoreCase ? 'iv' : 'v');
  } catch {
    throw new PatternError('syntax', source);
  }
}

/** A character for use inside a class of the `v` flag. */
export function quotedInClass(codePoint: number): string {
  return `\\u{${codePoint.toString(16)}}`;
}

/** ICU's short classes (ICU User Guide, Regular Expressions, Set Expressions), as the inside of a class. */
export const SHORT_CLASSES: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  w: '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d',
  s: '\\t\\n\\v\\f\\r\\u0085\\p{Z}',
  h: '\\t\\p{Zs}',
  v: '\\n\\v\\f\\r\\u0085\\u2028\\u2029',
};

/** POSIX and Java names for sets that Unicode calls otherwise, as the inside of a class. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  alpha: '\\p{Alphabetic}',
  lower: '\\p{Lowercase}',
  upper: '\\p{Uppercase}',
  alnum: '\\p{Alphabetic}\\p{Nd}',
  digit: '\\p{Nd}',
  punct: '\\p{P}',
  space: '\\s',
  blank: '\\t\\p{Zs}',
  cntrl: '\\p{Cc}',
  xdigit: '0-9A-Fa-f',
  graph: '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}',
  print: '\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}',
  word: SHORT_CLASSES.w ?? '',
  javalowercase: '\\p{Lowercase}',
  javauppercase: '\\p{Uppercase}',
  javawhitespace: '\\s',
  javaletter: '\\p{L}',
};

/** The set of a Unicode property, named as ICU or Java name it, as the inside of a class. Error: PatternError. */
export function propertyClass(name: string): string {
  const plain = name.replace(/[\s]/g, '');
  const other = OTHER_NAMES[plain.toLowerCase().replace(/^is(?=alpha|lower|upper|digit|punct)/, '')];
  if (other !== undefined) return other;
  const [key = '', value] = plain.split(/[=:]/);
  const bare = (value ?? key).replace(/^(?:Is|In)_?(?=\p{L})/iu, '');
  const spellings = [bare, titled(bare), bare.toUpperCase(), bare.toLowerCase()];
  const tried = [plain.replace(':', '='), ...spellings.flatMap((one) => [one, `gc=${one}`, `scx=${one}`])];
  const valid = tried.find(isProperty);
  if (valid === undefined) throw new PatternError('property', `\\p{${name}}`);
  return `\\p{${valid}}`;
}

const titled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|_)(\p{Ll})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());

function isProperty(name: string): boolean {
  if (!/^[\w=]+$/.test(name)) return false;
  try {
    new RegExp(`[\\p{${name}}]`, 'v');
    return true;
  } catch {
    return false;
  }
}
