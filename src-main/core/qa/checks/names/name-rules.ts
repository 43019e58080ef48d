import { soundKey } from './name-words.ts';

/** What French and English write otherwise by rule. Folded words. */

/** One key for what the two languages may write in two ways: ou and u, ch and sh, dj and j, k, q and c. */
export const soundsByRule = (key: string): string =>
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

/** Whether the words differ by the ending that each language gives them. */
export function isTranslated(a: string, b: string): boolean {
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
