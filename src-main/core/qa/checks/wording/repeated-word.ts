import type { Lexeme } from '#core/text/values/lexemes.ts';
import type { CheckContext, Finding, LanguageCheck, Version } from '../../check.ts';
import { replacing } from '../../find.ts';

/**
 * A word typed twice (design/domain-rules.md, G3). Words a language says twice (nous nous, that that, رويدا رويدا) and
 * names that another version has twice as well (Bora Bora) are left alone.
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
  ],
  run(version, context) {
    const findings: Finding[] = [];
    const lexemes = version.lexemes();
    for (let at = 1; at < lexemes.length && findings.length < 500; at++) {
      const [one, other] = [lexemes[at - 1], lexemes[at]];
      if (one === undefined || other === undefined || one.key !== other.key) continue;
      if (one.kind !== 'word' || other.gap === 0 || !isSameWord(one, other, version.text)) continue;
      if (isMeant(one.key, version) || isSpelt(lexemes, at)) continue;
      if (/^\p{Lu}/u.test(other.text) && isShared(one.key, version, context)) continue;
      findings.push(
        replacing(version, { start: one.end, end: other.end }, '', 'repeated', { word: other.text }),
      );
    }
    return findings;
  },
};

const MEANT: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set('nous vous faire la-la bon tres mais petit'.split(' ')),
  en: new Set('that had very so no bye hear ha'.split(' ')),
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

function isMeant(key: string, { primary }: Version): boolean {
  return MEANT[primary]?.has(key) ?? false;
}

/** Whether another version has a name twice as well, in whatever script. */
function isShared(key: string, version: Version, { versions }: CheckContext): boolean {
  return versions.some((other) => {
    if (other === version) return false;
    const words = other.lexemes();
    const sameScript = (other.primary === 'ar') === (version.primary === 'ar');
    return words.some(
      ({ kind, key: own }, at) =>
        kind === 'word' && own === words[at - 1]?.key && (!sameScript || own === key),
    );
  });
}
