import type { TermHit } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import { likeCase } from './date-edit.ts';
import type { Edit } from './edit.ts';

/**
 * The edits that put one known name in the place of another, with what its neighbours need: French elision, Arabic
 * ل before the article. Null where the words around it would have to agree with it otherwise.
 */
export function nameEdits(
  text: string,
  language: LanguageTag,
  target: TermHit,
  name: string,
): readonly Edit[] | null {
  const written = text.slice(target.start, target.end);
  const cased = target.start === 0 || /^\p{Lu}/u.test(written) ? likeCase(name, written) : name;
  const place = { start: target.start, end: target.end, text: cased };
  const isOffice = target.kind !== 'place' && target.kind !== 'person';
  if (isOffice && (!sameHead(written, name) || goesOn(text, target.end))) return null;
  switch (primaryLanguage(language)) {
    case 'fr':
      return frenchEdits(text, place, written, target.kind);
    case 'ar':
      return arabicEdits(text, place, written, target.kind);
    case 'en':
      return englishEdits(text, place, written);
    default:
      return null;
  }
}

/** Two titles or institutions with the same first word have its gender and number: وزير الصحة, وزير التربية. */
function sameHead(written: string, name: string): boolean {
  const head = (text: string) => fold(text).split(/[ '-]/, 1)[0] ?? '';
  return head(written) === head(name);
}

/** وزير الصحة | والحماية الاجتماعية: what follows a conjunction may belong to the name. */
const goesOn = (text: string, at: number): boolean => /^\s(?:و|et |and )/u.test(text.slice(at, at + 5));

/** Names that take the article in English. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Gambia|Maldives|Comoros|Bahamas|Democratic|Central African)/;

function englishEdits(text: string, place: Edit, written: string): readonly Edit[] | null {
  const before = /(\p{L}+)\s$/u
    .exec(text.slice(Math.max(0, place.start - 12), place.start))?.[1]
    ?.toLowerCase();
  if (WITH_ARTICLE.test(written) !== WITH_ARTICLE.test(place.text)) return null;
  const vowel = (name: string) => /^[aeiou]/i.test(name);
  return (before === 'a' || before === 'an') && vowel(written) !== vowel(place.text) ? null : [place];
}

/** Names that are masculine or plural though they end as feminine ones do, and the reverse (countries). */
const FRENCH_MASCULINE_E = /^(?:Mexique|Cambodge|Mozambique|Zimbabwe|Belize|Suriname|Caire)$/;
const FRENCH_PLURAL =
  /^(?:États-Unis|Etats-Unis|Émirats|Emirats|Pays-Bas|Philippines|Comores|Maldives|Seychelles|Bahamas)/;

function frenchClass(name: string): string {
  const head = name.split(' ', 1)[0] ?? '';
  if (FRENCH_PLURAL.test(name)) return 'plural';
  const feminine = head.endsWith('e') && !FRENCH_MASCULINE_E.test(head);
  return `${feminine ? 'feminine' : 'masculine'} ${isVowel(name) ? 'elided' : ''}`;
}

const isVowel = (name: string): boolean => /^[aeiouyàâéèêëîïôùûœ]/iu.test(name);
/** Whether an h is silent, the dictionary knows: Haïti elides, Hongrie does not. */
const isDoubtful = (name: string): boolean => /^h|^(?:le|la|les|l’) /iu.test(name);

function frenchEdits(
  text: string,
  place: Edit,
  written: string,
  kind: TermHit['kind'],
): readonly Edit[] | null {
  const before = text.slice(0, place.start);
  const word =
    /(?:^|[\s(«“])(\p{L}+)([\s’']+)$/u.exec(before.slice(-16)) ??
    /()(\p{L}+[’'])()$/u.exec(before.slice(-16));
  const joint = (word?.[1] || word?.[2] || '').toLowerCase();
  if (/^(?:au|aux|du|des|en|le|la|les|l[’']?)$/u.test(joint))
    return frenchClass(written) === frenchClass(place.text) && !isDoubtful(place.text) ? [place] : null;
  if (kind === 'place' && (isDoubtful(written) || isDoubtful(place.text))) return null;
  const elided = /(?:^|[\s(«“])([dD]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu)[’']$/u.exec(before.slice(-10))?.[1];
  if (elided !== undefined && !isVowel(place.text)) {
    const start = place.start - 1;
    return [{ start, end: place.end, text: `e ${place.text}` }];
  }
  const full = /(?:^|[\s(«“])([dD]e|[qQ]ue|[jJ]usque|[lL]orsque) $/u.exec(before.slice(-10))?.[1];
  if (full !== undefined && isVowel(place.text)) {
    return [{ start: place.start - 2, end: place.end, text: `’${place.text}` }];
  }
  return [place];
}

/** Countries that are masculine; other names of places are feminine, as دولة and مدينة are. */
const ARABIC_MASCULINE: ReadonlySet<string> = new Set(
  [
    'المغرب',
    'الأردن',
    'العراق',
    'لبنان',
    'السودان',
    'اليمن',
    'الصومال',
    'السنغال',
    'الغابون',
    'التشاد',
    'النيجر',
    'مالي',
    'بنين',
    'الكاميرون',
  ].map(fold),
);

function arabicEdits(
  text: string,
  place: Edit,
  written: string,
  kind: TermHit['kind'],
): readonly Edit[] | null {
  const masculine = (name: string) => ARABIC_MASCULINE.has(fold(name));
  if (kind === 'place' && masculine(written) !== masculine(place.text)) return null;
  // ل and the article are written لل.
  const lam = /(?:^|[\sوف(«])ل$/u.test(text.slice(0, place.start));
  return lam && place.text.startsWith('ال') ? [{ ...place, text: place.text.slice(1) }] : [place];
}
