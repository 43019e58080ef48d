import type { ConceptKind } from '#core/model/glossary.ts';
import { type LanguageTag, primaryLanguage } from '#core/model/language.ts';
import { fold } from '#core/text/fold.ts';
import type { Surface } from './surface.ts';

/**
 * What a candidate is likely to be: a proposal, for its user to change. `sounds`: its translation sounds the same, as
 * those of people do.
 */
export function kindOf(
  { text, words, isName, isAnnounced }: Surface,
  language: LanguageTag,
  sounds: boolean,
): ConceptKind {
  const primary = primaryLanguage(language);
  const bodies = INSTITUTIONS.get(primary);
  const has = fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => bodies?.has(primary === 'ar' ? word.replace(/^ال/u, '') : word));
  if (has && words > 1 && (isName || primary === 'ar')) return 'institution';
  if (!isName || /^[\p{Lu}\p{N}-]+$/u.test(text)) return 'term';
  if (words === 1) return isAnnounced ? 'term' : 'place';
  if (isAnnounced) return 'institution';
  return sounds ? 'person' : 'place';
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const INSTITUTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    setOf(
      'ministry organization organisation commission council committee agency association university institute bank department office ' +
        'federation union fund centre center centers authority court board company foundation academy hospital nations',
    ),
  ],
  [
    'fr',
    setOf(
      'ministère organisation commission conseil comité agence association université institut banque département office fédération ' +
        'union fonds centre centres autorité cour haut-commissariat société fondation académie hôpital nations',
    ),
  ],
  [
    'ar',
    setOf(
      'وزارة منظمة لجنة مجلس وكالة جمعية جامعة معهد بنك إدارة مكتب اتحاد صندوق مركز مراكز هيئة محكمة شركة مؤسسة أكاديمية مستشفى أمم',
    ),
  ],
]);
