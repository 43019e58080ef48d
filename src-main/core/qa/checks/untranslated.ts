import { primaryLanguage } from '#core/model/language.ts';
import { guessLanguage } from '#core/text/language-guess.ts';
import { isSurrogate } from '#core/text/plain-ranges.ts';
import type { Lexeme } from '#core/text/values/lexemes.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../check.ts';
import { countOf } from '../find.ts';

/**
 * A version that is blank, or the text of another version left as it was (design/domain-rules.md, G2). Names,
 * numbers, addresses and short titles may be the same in two languages of one script.
 */
export const untranslated: VersionsCheck = {
  id: 'untranslated',
  severity: 'error',
  scope: 'all',
  messages: ['blank', 'copied', 'other-language'],
  examples: [
    { from: 'fr', texts: { fr: 'Rabat – (MAP)', en: 'Rabat – (MAP)' }, messages: [] },
    { from: 'fr', texts: { fr: 'Conseil de la concurrence', en: 'Competition Council' }, messages: [] },
    { from: 'fr', texts: { fr: 'Le ministre a reçu son homologue.', ar: '' }, messages: ['blank'] },
    {
      from: 'fr',
      texts: { fr: 'Le ministre a reçu son homologue.', en: 'Le ministre a reçu son homologue.' },
      messages: ['copied'],
    },
  ],
  run(context) {
    const whole = (version: Version, message: string): Finding => ({
      language: version.language,
      start: 0,
      end: version.text.length,
      message,
    });
    const blank = context.blank.map(
      (language): Finding => ({ language, start: 0, end: 0, message: 'blank', severity: 'warning' }),
    );
    const targets = context.versions.filter((version) => version !== context.source);
    const left = targets.flatMap((version): readonly Finding[] => {
      const copy = copyIn(version, context);
      if (copy === 'certain') return [whole(version, 'copied')];
      if (copy === 'likely') return [{ ...whole(version, 'copied'), severity: 'warning' }];
      return inOtherLanguage(version, context) ? [whole(version, 'other-language')] : [];
    });
    return [...blank, ...left];
  },
};

type Copy = 'certain' | 'likely' | 'no';

/** Whether a version is a copy of the source, or of another translation that is in its own language. */
function copyIn(version: Version, context: CheckContext): Copy {
  // Numbers and marks alone are the same in every language.
  if (!/\p{L}/u.test(version.text)) return 'no';
  const twins = context.versions.filter(
    (other) =>
      other !== version &&
      primaryLanguage(other.language) !== primaryLanguage(version.language) &&
      sameWords(version, other),
  );
  const found = twins.map((other) => copyOf(version, other, context));
  return found.find((copy) => copy === 'certain') ?? found.find((copy) => copy === 'likely') ?? 'no';
}

/** Whether two texts have the same letters and digits: a copy with another full stop is a copy. */
function sameWords(one: Version, other: Version): boolean {
  if (one.text === other.text) return true;
  const [own, others] = [one.lexemes(), other.lexemes()];
  let at = 0;
  for (const lexeme of own) {
    if (!isContent(lexeme)) continue;
    while (at < others.length && !isContent(others[at])) at++;
    if (others[at++]?.key !== lexeme.key) return false;
  }
  while (at < others.length && !isContent(others[at])) at++;
  return at >= others.length;
}

/** Numbers of other kinds (½, ²) are signs among the lexemes. */
const isContent = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.kind !== 'sign' || isNumeric(lexeme.key));

function isNumeric(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code > 0x7f && !(sign.length === 1 && isSurrogate(code)) && /\p{N}/u.test(sign);
}

/** Whether equal texts are a copy of `other`, and not names both languages write alike. */
function copyOf(version: Version, other: Version, context: CheckContext): Copy {
  const { text, language } = version;
  const words = withoutAddresses(version).match(/\p{L}+/gu) ?? [];
  // Words in capitals or with a capital may be names: MAP, Paris 2024, Rabat – Salé.
  const lower = words.filter((word) => /^(?:\p{Ll}{2}|(?=\p{Script=Arabic})\p{L})/u.test(word)).length;
  if (!scriptFits(text, language))
    return words.length >= 4 || (lower > 0 && words.length > 1) ? 'certain' : 'no';
  if (!scriptFits(other.text, other.language)) return 'no';
  const guessed = guessLanguage(text);
  // Of two equal translations, the one in its own language is the original.
  if (guessed === primaryLanguage(language)) return 'no';
  if (guessed === primaryLanguage(other.language)) return 'certain';
  if (other !== context.source || lower === 0 || words.length < 3) return 'no';
  return words.length >= 6 ? 'certain' : 'likely';
}

function withoutAddresses(version: Version): string {
  const { text } = version;
  let rest = '';
  let from = 0;
  for (const [start, end] of version.addresses()) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** Whether most letters are of the script the language is written in. */
function scriptFits(text: string, language: string): boolean {
  let [letters, arabic] = [0, 0];
  for (const { 0: run } of text.matchAll(/\p{L}+/gu)) letters += run.length;
  for (const { 0: run } of text.matchAll(/(?:(?=\p{Script=Arabic})\p{L})+/gu)) arabic += run.length;
  return primaryLanguage(language) === 'ar' ? arabic * 2 > letters : arabic * 2 <= letters;
}

/** Fewer words tell nothing of a language. */
const LEAST_WORDS = 4;

/** A whole sentence in the language of another version: retouched after copying, or typed in the wrong cell. */
function inOtherLanguage(version: Version, context: CheckContext): boolean {
  const guessed = guessLanguage(version.text);
  if (guessed === null || guessed === primaryLanguage(version.language)) return false;
  const expected = ['ar', 'fr', 'en'].includes(primaryLanguage(version.language));
  return (
    expected &&
    countOf(version.text, /\p{L}{2,}/gu, LEAST_WORDS) >= LEAST_WORDS &&
    context.versions.some(({ language }) => primaryLanguage(language) === guessed)
  );
}
