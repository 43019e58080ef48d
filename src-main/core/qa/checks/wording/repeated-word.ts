import type { Lexeme } from '#core/text/values/lexemes.ts';
import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';
import { replacing } from '../../find.ts';
import { MOST_FINDINGS } from '../../most-findings.ts';

/**
 * A word or a number typed twice (design/domain-rules.md, G3). Words a language says twice (nous nous, رويدا رويدا) are
 * left alone unless both have a capital, as are names and numbers that another version has twice as well (Bora Bora).
 * A number (5000 5000) and what may be right (that that) are information.
 */
export const repeatedWord: LanguageCheck = {
  id: 'repeated-word',
  severity: 'warning',
  scope: 'language',
  messages: ['repeated'],
  examples: [
    { from: 'fr', texts: { fr: 'Nous nous félicitons', en: 'We welcome' }, messages: [] },
    { from: 'fr', texts: { fr: 'le séjour à Bora Bora', en: 'the stay in Bora Bora' }, messages: [] },
    { from: 'fr', texts: { fr: 'le le Conseil', en: 'the Council' }, messages: ['repeated'] },
    { from: 'ar', texts: { ar: 'انعقد في في الرباط' }, messages: ['repeated'] },
    { from: 'fr', texts: { fr: 'Nous Nous félicitons', en: 'We welcome' }, messages: ['repeated'] },
    { from: 'en', texts: { en: 'in 2014 2014, the Council' }, messages: ['repeated'] },
    { from: 'en', texts: { en: 'some 5 000 000 dirhams; tel. 212 212 537' }, messages: [] },
    { from: 'fr', texts: { fr: 'nous nous avons reçu', en: 'we received' }, messages: ['repeated'] },
    { from: 'en', texts: { en: 'some 1,099 1,099 people' }, messages: ['repeated'] },
  ],
  run(version, context) {
    const findings: Finding[] = [];
    const lexemes = version.lexemes();
    const isShared = sharedRepetitions(version, context);
    for (let at = 1; at < lexemes.length && findings.length <= MOST_FINDINGS; at++) {
      const finding = repetitionAt(lexemes, at, version, isShared);
      if (finding !== null) findings.push(finding);
    }
    return [...findings, ...repeatedTokens(version, context)];
  },
};

/** 221bn 221bn, 18-29 18-29, (MAP) (MAP): what stands between spaces, where it is more than one word or number. */
function repeatedTokens(version: Version, { versions }: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  const { text } = version;
  let last = { start: 0, end: 0 };
  for (let start = nextToken(text, 0); start < text.length; start = nextToken(text, last.end)) {
    const before = last;
    last = { start, end: tokenEnd(text, start) };
    // What is no repetition mostly begins with another letter.
    if (before.end === 0 || text.charCodeAt(before.start) !== text.charCodeAt(start)) continue;
    const whole = text.slice(start, last.end);
    const former = text.slice(before.start, before.end);
    if (!whole.startsWith(former)) continue;
    const marks = /[.,;:!?،؛؟»”"…]*$/u.exec(whole.slice(-8))?.[0].length ?? 0;
    const token = whole.slice(0, whole.length - marks);
    // `2003, 2003,` with its mark, `1,5 1,5` and `(MAP) (MAP),` before one.
    const marked = former === whole && marks > 0 && /\d/.test(token);
    if (!marked && !(former === token && isJoined(token))) continue;
    if (versions.some((other) => other !== version && other.text.includes(`${token} ${token}`))) continue;
    const end = start + (marked ? whole.length : token.length);
    findings.push(replacing(version, { start: before.end, end }, '', 'repeated', { word: token }));
    if (findings.length >= 100) break;
  }
  return findings;
}

/** Where the next token begins; the end of the text where there is none. */
function nextToken(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function tokenEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** As \s in a pattern. */
const isSpace = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code))));

/** Letters or digits with something else in between or around. */
const isJoined = (token: string): boolean =>
  token.length > 2 && /[\p{L}\p{N}]/u.test(token) && /[^\p{L}\p{M}]/u.test(token) && !/^\p{N}+$/u.test(token);

function repetitionAt(
  lexemes: readonly Lexeme[],
  at: number,
  version: Version,
  isShared: (lexeme: Lexeme) => boolean,
): Finding | null {
  const [one, other] = [lexemes[at - 1], lexemes[at]];
  if (one === undefined || other === undefined || one.key !== other.key || other.gap === 0) return null;
  if (one.kind === 'sign' || one.kind !== other.kind || isSpelt(lexemes, at)) return null;
  if (one.kind === 'digits' ? isPartOfNumber(lexemes, at) : !isSameWord(one, other, version.text))
    return null;
  if (isMeant(lexemes, at, version)) return null;
  if (/^[\p{Lu}\p{N}\p{sc=Arabic}]/u.test(other.text) && isShared(one)) return null;
  const place = { start: one.end, end: other.end };
  const finding = replacing(version, place, '', 'repeated', { word: other.text });
  const sure = one.kind === 'word' && !isPossible(other, version);
  return sure ? finding : { ...finding, severity: 'info' };
}

const MEANT: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set('nous vous faire la-la bon tres petit'.split(' ')),
  en: new Set('very so no bye hear ha'.split(' ')),
  ar: new Set('شيئا رويدا جدا كل وجها يدا جنبا صفا فردا مرارا خطوه يوما قليلا سويا كلا دكا'.split(' ')),
};

/** `a à` and `l’Est est` are two words each; at the beginning of a sentence the capital means nothing. */
function isSameWord(one: Lexeme, other: Lexeme, text: string): boolean {
  const bare = (word: string) => word.normalize('NFC').replace(/[\u0640\u064b-\u0652]/gu, '');
  const [a, b] = [bare(one.text), bare(other.text)];
  if (a.length === 1 && /\p{Lu}/u.test(a)) return false;
  if (a === b) return true;
  const opens = /(?:^|[.!?…:]\s|[«“"]\s?)$/u.test(text.slice(Math.max(0, one.start - 3), one.start));
  return opens && a.toLowerCase() === b.toLowerCase();
}

/** Arabic names of Latin letters, in which acronyms are written: بي بي سي, سي إن إن. */
const LETTERS: ReadonlySet<string> = new Set(
  'بي سي دي اي ان ار تي في جي بيه ايه اه كيو يو ام اس اكس اف ال كيه كي اتش جيه دبليو او واي زد'.split(' '),
);

function isSpelt(lexemes: readonly Lexeme[], at: number): boolean {
  const key = lexemes[at]?.key ?? '';
  if (!LETTERS.has(key)) return false;
  return [lexemes[at - 2], lexemes[at + 1]].some((beside) => beside !== undefined && LETTERS.has(beside.key));
}

function isMeant(lexemes: readonly Lexeme[], at: number, { primary }: Version): boolean {
  const [one, other, next] = [lexemes[at - 2], lexemes[at], lexemes[at + 1]];
  if (other === undefined || !(MEANT[primary]?.has(other.key) ?? false)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(other.text) || one?.key === other.key) return false;
  const verb = primary === 'fr' ? REFLEXIVE[other.key] : undefined;
  return verb === undefined || next?.key === other.key || (next?.kind === 'word' && verb.test(next.key));
}

/**
 * What follows nous nous and vous vous: a verb of that person, or y and en before it. Avoir has no reflexive: nous nous
 * avons is a slip. Folded, without accents.
 */
const REFLEXIVE: Readonly<Record<string, RegExp>> = {
  nous: /^(?!av?(?:ons|ions)$|aur(?:ons|ions)$|ayons$)(?:\w*(?:ons|mes)|y|en|l|le|la|les|retrouver|\w+(?:er|ir|re))$/,
  vous: /^(?!av(?:ez|iez)$|aur(?:ez|iez)$|ayez$)(?:\w*(?:ez|tes)|y|en|l|le|la|les|\w+(?:er|ir|re))$/,
};

/** English words that grammar may put side by side (the fact that that law, he had had), rarely in a communiqué. */
const isPossible = ({ key, text }: Lexeme, { primary }: Version): boolean =>
  primary === 'en' && (text === 'that' || text === 'had') && key === text;

/** Groups of one number: 5 000 000, 212 212 537, 12 12:30. */
function isPartOfNumber(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, one, after, last] = [at - 2, at - 1, at + 1, at + 2].map((place) => lexemes[place]);
  if (before?.kind === 'digits' || (before?.kind === 'sign' && one?.gap === 0)) return true;
  if (after?.kind === 'digits') return true;
  return after?.kind === 'sign' && after.gap === 0 && last?.kind === 'digits' && last.gap === 0;
}

/** Names compared with one word typed twice; hardly any text has two names doubled. */
const MOST_COMPARED = 60;

/** Whether another version has a name or number twice as well, in whatever script. The others are read when first asked. */
function sharedRepetitions(version: Version, { versions, names }: CheckContext): (lexeme: Lexeme) => boolean {
  const others = versions.filter((other) => other !== version);
  const isForeign = (other: Version) => (other.primary === 'ar') !== (version.primary === 'ar');
  let same: ReadonlySet<string> | undefined;
  let foreign: readonly string[] | undefined;
  return ({ kind, key }) => {
    same ??= new Set(
      others.flatMap((other) => repetitionsIn(other).map((word) => `${word.kind} ${word.key}`)),
    );
    if (same.has(`${kind} ${key}`)) return true;
    if (kind !== 'word') return false;
    foreign ??= [...new Set(others.filter(isForeign).flatMap(namesTwice))].slice(0, MOST_COMPARED);
    return foreign.some((name) => names.mayBeSame(name, key));
  };
}

const namesTwice = (version: Version): readonly string[] =>
  repetitionsIn(version).flatMap(({ kind, key, text }) =>
    kind === 'word' && /^[\p{Lu}\p{sc=Arabic}]/u.test(text) ? [key] : [],
  );

function repetitionsIn(version: Version): readonly Lexeme[] {
  const lexemes = version.lexemes();
  return lexemes.filter(
    ({ kind, key }, at) => kind === lexemes[at - 1]?.kind && key === lexemes[at - 1]?.key,
  );
}
