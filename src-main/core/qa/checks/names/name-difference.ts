import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { replacing } from '../../find.ts';
import { isInflection, isOrdinaryWord, type NameWord, nameWords, soundKey } from './name-words.ts';

/**
 * A name spelt otherwise in two versions in Latin letters (design/domain-rules.md, C2, C3). What French and English
 * write otherwise by rule is left alone: ou and u, ch and sh, dj and j, gu and g, é and e, k, q and c, a last e beside
 * another of them (Poutine, Putin).
 */
export const nameDifference: VersionsCheck = {
  id: 'name-difference',
  severity: 'warning',
  scope: 'all',
  messages: ['differs'],
  examples: [
    { from: 'fr', texts: { fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi Laftit' }, messages: [] },
    { from: 'fr', texts: { fr: 'Vladimir Poutine', en: 'Vladimir Putin' }, messages: [] },
    {
      from: 'fr',
      texts: { fr: 'M. Abdelouafi Laftit', en: 'Mr. Abdelouafi Lafetet' },
      messages: ['differs'],
    },
  ],
  run(context) {
    const latin = context.versions.filter(({ primary }) => primary !== 'ar');
    const [reference, ...others] = latin;
    if (reference === undefined) return [];
    return others.flatMap((version) => differences(reference, version, context));
  },
};

function differences(reference: Version, version: Version, context: CheckContext): readonly Finding[] {
  const known = new Set(keysOf(reference.text));
  const own = new Set(keysOf(version.text));
  const odd = nameWords(version).filter(({ key }) => !known.has(key));
  if (odd.length === 0) return [];
  const lost = nameWords(reference).filter(({ key }) => !own.has(key));
  const found = new Set<string>();
  return odd.slice(0, 100).flatMap((word): readonly Finding[] => {
    const model = lost.slice(0, 200).find((other) => isOtherSpelling(other, word));
    if (model === undefined || found.has(word.key)) return [];
    if (isOrdinaryWord(word, version, context) || isOrdinaryWord(model, reference, context)) return [];
    found.add(word.key);
    const parameters = { name: word.text, other: model.text };
    return [replacing(version, word, model.text, 'differs', parameters)];
  });
}

const keysOf = (text: string): readonly string[] =>
  (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );

function isOtherSpelling(one: NameWord, other: NameWord): boolean {
  if (one.key.slice(0, 1) !== other.key.slice(0, 1) || Math.abs(one.key.length - other.key.length) > 2)
    return false;
  if (soundKey(one.key) !== soundKey(other.key) || soundKey(one.key).length < 3) return false;
  if (byRule(one.key) === byRule(other.key)) return false;
  if (isInflection(one.key, other.key) || isTranslated(one.key, other.key)) return false;
  return other.beside.some((key) => one.beside.includes(key));
}

const byRule = (key: string): string =>
  key
    .replace(/ou|w/g, 'u')
    .replace(/tch|sch|sh|ch/g, 'x')
    .replace(/dj/g, 'j')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/[ckq]+u?/g, 'k')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/ine$/, 'in')
    .replace(/h(?=[^aeiou]|$)/g, '');

/** Endings that French and English give to one word: Tunisie, Tunisia; Africains, Africans. */
const ENDINGS = (
  'ie:ia ie:y que:c que:ca e:a e:o e:y ien:ian ain:an ains:ans iens:ians ais:ese iste:ist ire:ary aire:ary eur:or eurs:ors ' +
  'te:ty tes:ties re:er ine:in ne:n on:ion ment:ment al:al elle:al el:al if:ive ive:ive ance:ancy ence:ency'
)
  .split(' ')
  .map((pair) => pair.split(':') as unknown as readonly [string, string]);

function isTranslated(a: string, b: string): boolean {
  return ENDINGS.some(([french, english]) =>
    [
      [a, b],
      [b, a],
    ].some(
      ([one = '', other = '']) =>
        one.endsWith(french) &&
        other.endsWith(english) &&
        soundKey(one.slice(0, -french.length)) === soundKey(other.slice(0, -english.length)),
    ),
  );
}
