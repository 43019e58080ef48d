import { compareNames } from '#core/names/compare.ts';
import type { CheckContext, Finding, Version, VersionsCheck } from '../../check.ts';
import { replacing } from '../../find.ts';
import { isOrdinaryWord, type NameWord, nameWords, soundKey } from './name-words.ts';

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
    // The Arabic version tells which of the two is a spelling of its name.
    const arabic = context.versions.find(({ primary }) => primary === 'ar');
    const isReferenceOdd = likeness(model, arabic) < likeness(word, arabic);
    return [
      isReferenceOdd
        ? replacing(reference, model, word.text, 'differs', { name: model.text, other: word.text })
        : replacing(version, word, model.text, 'differs', { name: word.text, other: model.text }),
    ];
  });
}

/** How much a name is like the most similar word of the Arabic version, 0 where there is none. */
function likeness({ text }: NameWord, arabic: Version | undefined): number {
  const words = arabic?.text.match(/\p{sc=Arabic}{3,}/gu) ?? [];
  return Math.max(0, ...words.slice(0, 200).map((word) => compareNames(text, word).score));
}

const keysOf = (text: string): readonly string[] =>
  (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );

function isOtherSpelling(one: NameWord, other: NameWord): boolean {
  const [a, b] = [one.key, other.key];
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  const sounds = soundKey(a);
  const alike = (sounds.length > 1 && sounds === soundKey(b)) || (a.length > 4 && isOneEdit(a, b));
  if (!alike || byRule(a) === byRule(b) || isTranslated(a, b)) return false;
  return other.beside.some((key) => one.beside.includes(key));
}

/** Whether one letter put in, left out or exchanged makes one word of the other. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(short.length === long.length ? at + 1 : at);
  return long.slice(at + 1) === rest;
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
