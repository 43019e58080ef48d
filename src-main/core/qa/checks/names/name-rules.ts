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

/** What French writes where English has the second, when that is all the difference; read after what both share. */
const FRENCH_TO_ENGLISH: ReadonlySet<string> = new Set(
  'o: ou:w ou:oo u:o c:s t: d: k:q c:k q:k qu:k qu:c i:y e: u: h: :h z:s s:z'.split(' '),
);

/**
 * Whether French and English write one name in these two ways by rule. Where one place differs, only from French to
 * English: Bourita is Burita, but Burita no Bourita in French.
 */
export function isByRule(a: string, language: string, b: string, other: string): boolean {
  if (soundsByRule(a) !== soundsByRule(b)) return false;
  const pair = `${language} ${other}`;
  if (pair !== 'fr en' && pair !== 'en fr') return true;
  const [french, english] = language === 'fr' ? [a, b] : [b, a];
  let start = 0;
  while (start < french.length && french[start] === english[start]) start++;
  let cut = 0;
  const shorter = Math.min(french.length, english.length) - start;
  while (cut < shorter && french.at(-1 - cut) === english.at(-1 - cut)) cut++;
  const middles = [french, english].map((word) => word.slice(start, word.length - cut));
  return middles.some((part) => part.length > 2) || FRENCH_TO_ENGLISH.has(middles.join(':'));
}

/** Endings that French and English give to one word: Tunisie, Tunisia; Africains, Africans. */
const ENDINGS = (
  'ie:ia ie:y ie:us e:us es:s een:ean eens:eans ois:ese que:c que:ca e:a e:o e:y ien:ian ain:an ains:ans iens:ians ais:ese iste:ist ire:ary aire:ary eur:or eurs:ors ' +
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
